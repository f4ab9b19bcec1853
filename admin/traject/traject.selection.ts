// What the dossier asks of a traject, and how its timeline calls what changed in one.
import type { Rechten } from '../platform/rights.js'
import { TERMIJNSELECTIE } from './termijn.js'

const FEITEN: Record<string, string> = {
  verlengingen: '{ besluitdatum grond aantal eenheid einddatum }',
  vrijstellingen: '{ grond startdatum einddatum }',
  ontheffingen: '{ grond datum onderdelen }',
  inburgeringstermijn: '{ startdatum einddatum pvtStartdatum pvtEinddatum }',
  uitstroom: '{ soort datum }',
  ontzorging: '{ bijstandVanaf bijstandTotEnMet verlengdTotEnMet }',
  termijnen: TERMIJNSELECTIE,
}
/** Only what this user may ask: a field that is not allowed refuses the whole question. */
export const trajectSelectie = (rechten: Rechten): string => {
  const feiten = Object.entries(FEITEN).flatMap(([veld, deel]) =>
    rechten.magVeld('Traject', veld) ? [`${veld} ${deel}`] : [],
  )
  return `{ id versie mag wetsregime status vervolgstappen isVerlengd leerroute begindatum einddatum eindreden pipDagtekening plicht { kennisgevingsdatum begindatum einddatum } ${feiten.join(' ')} }`
}
export const TRAJECT_LOGVELDEN = {
  wetsregime: 'Wet',
  trajectstatus: 'Status van het traject',
  leerroute: 'Leerroute',
  trajectVanaf: 'Traject vanaf',
  trajectTot: 'Traject tot',
  eindreden: 'Reden van het einde',
  kennisgeving: 'Kennisgeving van DUO',
  plichtVanaf: 'Plichtig vanaf',
  plichtTot: 'Plichtig tot en met',
  pipDagtekening: 'Dagtekening PIP',
  duoTermijn: 'Termijn volgens DUO',
  pvtTermijn: 'Termijn PVT volgens DUO',
  verlenging: 'Verlenging',
  vrijstelling: 'Vrijstelling',
  ontheffing: 'Ontheffing',
  uitstroom: 'Uitstroom',
  ontzorgingVanaf: 'Bijstand vanaf',
  ontzorgingTot: 'Langer ontzorgen tot en met',
  bijstandTot: 'Bijstand tot en met',
}
