// Stating and correcting a figure of the taakstelling: what is asked.
import type { FormField } from '../platform/api.js'
import { JAARTAL } from '../platform/numbers.js'
import type { Rechten } from '../platform/rights.js'
import type { Waarden } from '../platform/form/values.js'
import type { Cijfer, Taakstelling } from './taakstelling.js'

/** The figures have the same fields; only the taakstelling can have an achterstand. */
type Opgaveveld = FormField<'TaakstellingVastleggenInput'>
export type Opgave = 'taakstellingVastleggen' | 'realisatieVastleggen'
interface Vorm {
  label: string
  verbeter: string
  waarde: string
  /** the figure of a row that it states */
  cijfer(rij: Taakstelling): Cijfer
}
export const OPGAVEN: Record<Opgave, Vorm> = {
  taakstellingVastleggen: {
    label: 'Taakstelling vastleggen',
    verbeter: 'Taakstelling verbeteren',
    waarde: 'Taakstelling',
    cijfer: ({ taakstelling }) => taakstelling,
  },
  realisatieVastleggen: {
    label: 'Realisatie vastleggen',
    verbeter: 'Realisatie verbeteren',
    waarde: 'Gehuisvest',
    cijfer: ({ realisatie }) => realisatie,
  },
}
export const OPGAVENAMEN = Object.keys(OPGAVEN) as readonly Opgave[]

const HALFJAREN = [
  { id: '1', name: 'Eerste halfjaar' },
  { id: '2', name: 'Tweede halfjaar' },
]
const periodevelden = (gemeenten: readonly { id: string; name: string }[]): readonly Opgaveveld[] => [
  { bron: 'gemeente', soort: 'keuze', opties: gemeenten, label: 'Gemeente', verplicht: true },
  { bron: 'jaar', soort: 'getal', grenzen: JAARTAL, label: 'Jaar', verplicht: true },
  {
    bron: 'halfjaar',
    soort: 'keuze',
    opties: HALFJAREN,
    label: 'Halfjaar',
    hulp: 'Laat leeg als het cijfer over het hele jaar gaat.',
  },
]
const achterstand: Opgaveveld = {
  bron: 'achterstandVorig',
  soort: 'getal',
  grenzen: { min: 0 },
  label: 'Achterstand uit de periode ervoor',
  hulp: 'Alleen als Regiotafel die periode niet kent. Anders rekenen wij de achterstand uit.',
}
const reden: Opgaveveld = { bron: 'reden', soort: 'lang', label: 'Waarom verbetert u dit?', verplicht: true }
/** The figure itself; these names also stand in its history. */
export const cijfervelden = (opgave: Opgave): readonly Opgaveveld[] => [
  {
    bron: 'waarde',
    soort: 'getal',
    grenzen: { min: 0 },
    label: OPGAVEN[opgave].waarde,
    hulp: 'Aantal mensen.',
    verplicht: true,
  },
  { bron: 'peildatum', soort: 'datum', label: 'Peildatum', hulp: 'De dag waarop is geteld.', verplicht: true },
  { bron: 'voorlopig', soort: 'vink', label: 'Voorlopig', hulp: 'De periode was op de peildatum nog niet voorbij.' },
  { bron: 'bron', soort: 'tekst', label: 'Bron', hulp: 'Het document en de plaats daarin.', verplicht: true },
  { bron: 'voetnoot', soort: 'lang', label: 'Voetnoot' },
]
/** A correction keeps its period; a first figure is asked for which period it is. */
export const veldenVoor = (
  opgave: Opgave,
  verbetert: boolean,
  gemeenten: readonly { id: string; name: string }[],
): readonly Opgaveveld[] => {
  if (verbetert) return [...cijfervelden(opgave), reden]
  const extra = opgave === 'taakstellingVastleggen' ? [achterstand] : []
  return [...periodevelden(gemeenten), ...cijfervelden(opgave), ...extra]
}

/** Half-years are numbers on the server, and choices in a form. */
export const naarOpgave = (waarden: Waarden, rij: Taakstelling | undefined): Waarden => ({
  ...waarden,
  ...(rij
    ? { gemeente: rij.gemeente.code, jaar: rij.jaar, halfjaar: rij.halfjaar }
    : { halfjaar: waarden.halfjaar ? Number(waarden.halfjaar) : null }),
})

export const taakstellingGeschiedenisDocument = (rechten: Rechten): string => {
  const door = rechten.magVeld('Gebruiker', 'naam') ? 'door { id naam }' : ''
  return `query taakstellingGeschiedenis($gemeente: ID!, $jaar: Int!) {
  taakstellingen(gemeenten: [$gemeente], jaren: [$jaar]) {
    id geschiedenis { id op ${door} handeling tekst wijzigingen { veld oud nieuw } }
  }
}`
}
