// Closed lists on the screen: the word of a value is the one of the schema; its tone and icon stand here, the same on every
// screen and never colour alone. Icons are named here and drawn in Chip.tsx, so that this file stays usable without a browser.
import { words } from '../words.generated.js'
import type { EnumName, EnumValue } from './api.js'

export type Toon = 'rustig' | 'info' | 'bezig' | 'goed' | 'let-op' | 'fout'
export type Icoonnaam =
  | 'nieuw'
  | 'zoek'
  | 'loopt'
  | 'klaar'
  | 'pauze'
  | 'weg'
  | 'open'
  | 'stop'
  | 'laag'
  | 'midden'
  | 'hoog'
  | 'slot'
  | 'regio'
  | 'partners'
  | 'school'
  | 'zorg'
  | 'inburgering'
  | 'overig'
  | 'organisatie'
export interface Keuze {
  label: string
  toon?: Toon
  icoon?: Icoonnaam
}

const gezichten = {
  Thema: {
    SCHOLEN: { icoon: 'school' },
    ZORG: { icoon: 'zorg' },
    INBURGERING: { icoon: 'inburgering' },
    OVERIG: { icoon: 'overig' },
  },
  Ernst: {
    LAAG: { toon: 'rustig', icoon: 'laag' },
    GEMIDDELD: { toon: 'info', icoon: 'midden' },
    HOOG: { toon: 'fout', icoon: 'hoog' },
  },
  Zichtbaarheid: {
    GEMEENTE: { icoon: 'slot' },
    REGIO: { icoon: 'regio' },
    PARTNERS: { icoon: 'partners' },
  },
  KnelpuntStatus: {
    GEMELD: { toon: 'info', icoon: 'nieuw' },
    IN_ONDERZOEK: { toon: 'bezig', icoon: 'zoek' },
    ACTIE_LOOPT: { toon: 'bezig', icoon: 'loopt' },
    GEPARKEERD: { toon: 'rustig', icoon: 'pauze' },
    OPGELOST: { toon: 'goed', icoon: 'klaar' },
    AFGEWEZEN: { toon: 'rustig', icoon: 'weg' },
  },
  ActieStatus: {
    OPEN: { toon: 'info', icoon: 'open' },
    BEZIG: { toon: 'bezig', icoon: 'loopt' },
    GEBLOKKEERD: { toon: 'let-op', icoon: 'stop' },
    GEREED: { toon: 'goed', icoon: 'klaar' },
    VERVALLEN: { toon: 'rustig', icoon: 'weg' },
  },
  ConvenantStatus: {
    CONCEPT: { toon: 'info', icoon: 'nieuw' },
    ONDERTEKEND: { toon: 'goed', icoon: 'klaar' },
    BEEINDIGD: { toon: 'rustig', icoon: 'weg' },
  },
  PilotStatus: {
    VOORBEREIDING: { toon: 'info', icoon: 'nieuw' },
    LOOPT: { toon: 'bezig', icoon: 'loopt' },
    TE_EVALUEREN: { toon: 'let-op', icoon: 'zoek' },
    AFGESLOTEN: { toon: 'goed', icoon: 'klaar' },
    GESTOPT: { toon: 'rustig', icoon: 'weg' },
  },
  PilotBesluit: {
    OVERGENOMEN: { toon: 'goed', icoon: 'klaar' },
    AANGEPAST_OVERGENOMEN: { toon: 'goed', icoon: 'klaar' },
    NIET_OVERGENOMEN: { toon: 'rustig', icoon: 'weg' },
  },
  TrajectStatus: {
    GEKOPPELD: { toon: 'let-op', icoon: 'pauze' },
    PLICHTIG: { toon: 'info', icoon: 'nieuw' },
    INTAKE_TERMIJN_LOOPT: { toon: 'bezig', icoon: 'loopt' },
    INTAKE: { toon: 'bezig', icoon: 'loopt' },
    INTAKE_VERZUIM: { toon: 'let-op', icoon: 'stop' },
    INTAKE_AFGEROND: { toon: 'bezig', icoon: 'klaar' },
    PIP_VASTGESTELD: { toon: 'bezig', icoon: 'klaar' },
    TERMIJN_LOOPT: { toon: 'bezig', icoon: 'loopt' },
    OPGESCHORT: { toon: 'rustig', icoon: 'pauze' },
    TERMIJN_VERSTREKEN: { toon: 'fout', icoon: 'stop' },
    NIEUWE_TERMIJN: { toon: 'let-op', icoon: 'loopt' },
    VOLDAAN: { toon: 'goed', icoon: 'klaar' },
    VRIJGESTELD: { toon: 'goed', icoon: 'klaar' },
    ONTHEVEN: { toon: 'goed', icoon: 'klaar' },
    BEEINDIGD: { toon: 'rustig', icoon: 'weg' },
    OVERGEDRAGEN: { toon: 'rustig', icoon: 'weg' },
  },
  TokenStatus: {
    GELDIG: { toon: 'goed', icoon: 'klaar' },
    VERLOPEN: { toon: 'let-op', icoon: 'pauze' },
    INGETROKKEN: { toon: 'rustig', icoon: 'stop' },
  },
  InstellingStatus: {
    VOORGESTELD: { toon: 'let-op', icoon: 'pauze' },
    GELDIG: { toon: 'goed', icoon: 'klaar' },
    AFGEWEZEN: { toon: 'rustig', icoon: 'weg' },
    VERLOPEN: { toon: 'rustig', icoon: 'stop' },
    VERVALLEN: { toon: 'rustig', icoon: 'stop' },
  },
  Zekerheid: {
    GELEZEN: { toon: 'goed', icoon: 'klaar' },
    NIET_EERDER_GELEZEN: { toon: 'info', icoon: 'zoek' },
    NIET_GELEZEN: { toon: 'let-op', icoon: 'pauze' },
    LEZING: { toon: 'let-op', icoon: 'overig' },
  },
  TermijnStatus: {
    WACHT: { toon: 'rustig', icoon: 'pauze' },
    LOOPT: { toon: 'info', icoon: 'loopt' },
    BIJNA_VERSTREKEN: { toon: 'let-op', icoon: 'hoog' },
    VERSTREKEN: { toon: 'fout', icoon: 'stop' },
    VOLDAAN: { toon: 'goed', icoon: 'klaar' },
    VERVALLEN: { toon: 'rustig', icoon: 'weg' },
  },
} as const satisfies { [E in EnumName]?: { [V in EnumValue<E>]?: Omit<Keuze, 'label'> } }

export type Keuzenaam = keyof typeof words & EnumName
const woorden = (naam: Keuzenaam): Readonly<Record<string, string>> => words[naam]
export const isWaarde = (naam: Keuzenaam, waarde: string): boolean => Object.hasOwn(woorden(naam), waarde)
/** A value the portal does not know yet is shown as it is: an older portal must not hide what a newer server says. */
export const keuze = (naam: Keuzenaam, waarde: string): Keuze => {
  const van: Partial<Record<string, Record<string, Omit<Keuze, 'label'>>>> = gezichten
  return { label: woorden(naam)[waarde] ?? waarde, ...van[naam]?.[waarde] }
}
/** Every value, in the order of the work. */
export const keuzelijst = (naam: Keuzenaam): { id: string; name: string }[] =>
  Object.entries(woorden(naam)).map(([id, name]) => ({ id, name }))

export const OPEN_KNELPUNT = [
  'GEMELD',
  'IN_ONDERZOEK',
  'ACTIE_LOOPT',
] as const satisfies readonly EnumValue<'KnelpuntStatus'>[]
/** A traject that ended, as the server has it too: nothing more is due. What a newer server adds to the list runs. */
const GESLOTEN_TRAJECT: readonly string[] = [
  'VOLDAAN',
  'VRIJGESTELD',
  'ONTHEVEN',
  'BEEINDIGD',
  'OVERGEDRAGEN',
] satisfies readonly EnumValue<'TrajectStatus'>[]
export const LOPEND_TRAJECT = keuzelijst('TrajectStatus')
  .map(({ id }) => id)
  .filter((status) => !GESLOTEN_TRAJECT.includes(status))
