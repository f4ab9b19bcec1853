// What can be done with a traject on its way: each act with its rule, from top to bottom. What DUO decides is in duo.acts.ts, what
// the gemeente does beside it in begeleiding.acts.ts, and how it ends in einde.acts.ts.
import type { inburgeraar } from '../inburgeraar/inburgeraar.table.js'
import { decideGroup } from '../platform/rights/place.js'
import { showDay } from '../platform/values/day.js'
import { invalid } from '../platform/values/errors.js'
import { add, change } from '../platform/write/act.js'
import { ontzorgingStarten, uitstroomVastleggen } from './begeleiding.acts.js'
import { duoTermijnVastleggen, ontheffingVastleggen, termijnVerlengen, vrijstellingVastleggen } from './duo.acts.js'
import { trajectBeeindigen, trajectHeropenen } from './einde.acts.js'
import {
  PipDagtekeningVastleggenInput,
  PlichtVastleggenInput,
  TrajectFaseVastleggenInput,
  TrajectStartenInput,
} from './traject.input.js'
import { eisGeenLopend, toonAlsHuidig } from './traject.huidig.js'
import { KAN_PIP, KAN_STAP, NA_PIP } from './traject.mogelijk.js'
import { eisGeweest, eisOvergang, eisTrajectdagen } from './traject.rules.js'
import { statusOp } from './traject.status.js'
import { persoonVan, trajectStore, type Trajectrij } from './traject.store.js'
import { LOPEND, type TrajectStatus } from './traject.waarden.js'

const PLICHTVELDEN = {
  kennisgevingsdatum: 'kennisgevingsdatum',
  plichtBegindatum: 'plichtBegindatum',
  plichtEinddatum: 'plichtEinddatum',
}
export const trajectStarten = add(trajectStore, 'trajectStarten', {
  description: 'Begin een traject van een persoon. Er loopt er hoogstens één tegelijk.',
  input: TrajectStartenInput,
  rule: (input, { actor, vandaag, refs }) => {
    const { gemeenteCode, regisseurId, geboortedatum } = refs['inburgeraar'] as typeof inburgeraar.$inferSelect
    decideGroup(actor, 'traject', 'trajectStarten', gemeenteCode)
    const begindatum = input.begindatum ?? input.kennisgevingsdatum ?? vandaag
    const dagen = { ...input, begindatum, vandaag, geboortedatum }
    eisTrajectdagen(input.wetsregime, dagen, { ...PLICHTVELDEN, begindatum: 'begindatum' })
    const status = input.kennisgevingsdatum ? ('PLICHTIG' as const) : ('GEKOPPELD' as const)
    const patch = { gemeenteCode, regisseurId, begindatum, status, statusVanaf: input.kennisgevingsdatum ?? begindatum }
    return { patch, tekst: 'Het traject is begonnen.' }
  },
  check: (w, { next }) => eisGeenLopend(w, next),
  after: (w, row) => toonAlsHuidig(w, row),
})

/** As far as this the kennisgeving alone has led: the ten weeks run by themselves. */
const VOOR_INTAKE: readonly TrajectStatus[] = ['GEKOPPELD', 'PLICHTIG', 'INTAKE_TERMIJN_LOOPT']
export const plichtVastleggen = change(trajectStore, 'plichtVastleggen', {
  description: 'Leg vast wat DUO meldde over de plicht. Met de kennisgeving is iemand plichtig.',
  input: PlichtVastleggenInput,
  from: LOPEND,
  run: async (w, row, input) => {
    const gegeven = Object.fromEntries(Object.entries(input).filter(([, v]) => v !== undefined))
    const { kennisgevingsdatum } = input
    if (kennisgevingsdatum === null && !VOOR_INTAKE.includes(row.status))
      throw invalid({ kennisgevingsdatum: 'Het traject is verder: de kennisgeving kan niet meer leeg zijn.' })
    const { geboortedatum } = await persoonVan(w, row)
    eisTrajectdagen(row.wetsregime, { ...row, ...gegeven, vandaag: w.vandaag, geboortedatum }, PLICHTVELDEN)
    const bekend = kennisgevingsdatum === undefined ? row.kennisgevingsdatum : kennisgevingsdatum
    const stap: Partial<Trajectrij> =
      bekend && row.status === 'GEKOPPELD'
        ? { status: 'PLICHTIG', statusVanaf: bekend }
        : !bekend && row.status !== 'GEKOPPELD' && VOOR_INTAKE.includes(row.status)
          ? { status: 'GEKOPPELD', statusVanaf: row.begindatum }
          : {}
    const patch = { ...gegeven, ...stap }
    return { patch, tekst: 'De plicht is vastgelegd.' }
  },
})

export const trajectFaseVastleggen = change(trajectStore, 'trajectFaseVastleggen', {
  description: 'Leg een stap van het traject vast. Welke stap kan, hangt af van de wet en van de stap ervoor.',
  input: TrajectFaseVastleggenInput,
  from: LOPEND,
  if: KAN_STAP,
  rule: (row, { status, datum }, { vandaag }) => {
    eisOvergang(row.wetsregime, statusOp(row, vandaag), status)
    eisGeweest(datum, { begindatum: row.begindatum, vandaag }, 'datum')
    if (status === 'INTAKE_AFGEROND')
      eisTrajectdagen(
        row.wetsregime,
        { pipDagtekening: row.pipDagtekening, intakeAfgerond: datum, vandaag },
        { intakeAfgerond: 'datum' },
      )
    const klaar = status === 'VOLDAAN'
    const patch = {
      status,
      statusVanaf: datum,
      ...(klaar ? { einddatum: datum, statusVoorEinde: row.status } : {}),
    }
    const tekst = klaar
      ? `Aan de plicht is voldaan, op ${showDay(datum)}.`
      : status === row.status
        ? `De dag van deze stap is verbeterd: ${showDay(datum)}.`
        : `Het traject is een stap verder, op ${showDay(datum)}.`
    return { patch, tekst }
  },
})

export const pipDagtekeningVastleggen = change(trajectStore, 'pipDagtekeningVastleggen', {
  description:
    'Leg de dagtekening en de leerroute van het eerste PIP vast. De inburgeringstermijn begint een dag later.',
  input: PipDagtekeningVastleggenInput,
  from: LOPEND,
  if: KAN_PIP,
  run: async (w, row, { dagtekening, leerroute }) => {
    eisGeweest(dagtekening, { begindatum: row.begindatum, vandaag: w.vandaag }, 'dagtekening')
    const { geboortedatum } = await persoonVan(w, row)
    // Later steps write over the day of this one: then it is not known any more.
    const intakeAfgerond = row.status === 'INTAKE_AFGEROND' ? row.statusVanaf : null
    const dagen = { ...row, pipDagtekening: dagtekening, intakeAfgerond, vandaag: w.vandaag, geboortedatum }
    eisTrajectdagen(row.wetsregime, dagen, { pipDagtekening: 'dagtekening' })
    const stap = NA_PIP.includes(row.status) ? {} : { status: 'PIP_VASTGESTELD' as const, statusVanaf: dagtekening }
    const patch = { pipDagtekening: dagtekening, leerroute, ...stap }
    return { patch, tekst: 'De dagtekening van het PIP is vastgelegd.' }
  },
})

export const trajectActs = [
  trajectStarten,
  plichtVastleggen,
  trajectFaseVastleggen,
  pipDagtekeningVastleggen,
  duoTermijnVastleggen,
  termijnVerlengen,
  vrijstellingVastleggen,
  ontheffingVastleggen,
  ontzorgingStarten,
  uitstroomVastleggen,
  trajectBeeindigen,
  trajectHeropenen,
]
