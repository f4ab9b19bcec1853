// Questions the server asks before it stores something it has doubts about. Whatever the doubt, the form works the same:
// the sentence of the server, a box to tick, and the same form sent again with `bevestig…: true`.
import type { Foutinhoud } from '../client.js'
import type { Waarden } from './values.js'

export interface Bevestigvraag {
  /** field of the input */
  bron: string
  zin: string
  label: string
}

const BEGIN = 'bevestig'
export const GEEN_PERSOONSGEGEVENS = 'bevestigGeenPersoonsgegevens'
const LABELS: Record<string, string> = {
  [GEEN_PERSOONSGEGEVENS]: 'Deze tekst bevat geen persoonsgegevens',
  bevestigLatereToetreding: 'Deze partij treedt later toe',
  bevestigNieuwePartner: 'Dit is een andere organisatie',
  bevestigNieuwePersoon: 'Dit is iemand anders',
  bevestigOpenPlichten: 'Het traject eindigt toch',
}
/** Doubts whose sentence is the refusal itself, and the box that takes them away. */
const BIJ_CODE: Record<string, string> = {
  INBURGERAAR_LIJKT_OP: 'bevestigNieuwePersoon',
  OPEN_PLICHTEN: 'bevestigOpenPlichten',
}
const PERSOONSGEGEVENS =
  'In de tekst lijkt iets over een persoon te staan, zoals een BSN, een geboortedatum, een telefoonnummer of een e-mailadres. Haal dat weg. Klopt het niet? Bevestig dan hieronder en verstuur opnieuw.'

const vraag = (bron: string, zin: string): Bevestigvraag => ({ bron, zin, label: LABELS[bron] ?? 'Ja, dat klopt' })

/** Does this refusal ask one thing, about the form as a whole? What it says at a field is that question once more. */
export const isVraag = ({ code }: Foutinhoud): boolean => code in BIJ_CODE
export const isBevestiging = (veld: string): boolean => veld.startsWith(BEGIN)

/** What a refusal asks to confirm. @param weigering its sentence. Personal data are pointed at in the field itself, so their question has no field error. */
export const bevestigvragen = ({ code, errors = {} }: Foutinhoud, weigering = ''): Bevestigvraag[] => [
  ...(BIJ_CODE[code] ? [vraag(BIJ_CODE[code], weigering)] : []),
  ...(code === 'PERSOONSGEGEVENS_VERMOED' ? [vraag(GEEN_PERSOONSGEGEVENS, PERSOONSGEGEVENS)] : []),
  ...Object.entries(errors)
    .filter(([veld]) => isBevestiging(veld))
    .map(([veld, zin]) => vraag(veld, zin)),
]

/** The boxes that are ticked, for the input of the mutation. */
export const bevestigd = (waarden: Waarden): Waarden =>
  Object.fromEntries(Object.entries(waarden).filter(([veld, waarde]) => isBevestiging(veld) && waarde === true))

/**
 * The variables of a mutation: that there are no personal data is said beside the input, of every mutation with text alike.
 * Every other confirmation is a field of its own input.
 */
export const metBevestiging = <V extends { input?: object }>(variabelen: V): V & { [GEEN_PERSOONSGEGEVENS]?: true } => {
  const { [GEEN_PERSOONSGEGEVENS]: bevestigd, ...input } = (variabelen.input ?? {}) as Waarden
  return bevestigd === true ? { ...variabelen, input, [GEEN_PERSOONSGEGEVENS]: true } : variabelen
}
