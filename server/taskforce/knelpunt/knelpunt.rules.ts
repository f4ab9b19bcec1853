// Rules of a knelpunt. Pure: rows and dates in, patch out, or a DomainError.
import { DomainError, invalid, type FieldErrors } from '../../platform/values/errors.js'
import { cleared } from '../../platform/write/cleared.js'
import { requireStatus, can, type Transitions } from '../../platform/write/transitions.js'
import { knelpunt, type ERNSTEN, type KNELPUNT_STATUSSEN, type THEMAS } from './knelpunt.table.js'
import type { Zichtbaarheid } from '../plaats.rules.js'

export type KnelpuntStatus = (typeof KNELPUNT_STATUSSEN)[number]
type Patch = Partial<typeof knelpunt.$inferInsert>
interface Uitkomst {
  patch: Patch
  tekst: string
}
export const OPEN_KNELPUNT = ['GEMELD', 'IN_ONDERZOEK', 'ACTIE_LOOPT'] as const satisfies readonly KnelpuntStatus[]
const DICHT = ['GEPARKEERD', 'OPGELOST', 'AFGEWEZEN'] as const satisfies readonly KnelpuntStatus[]

export const KNELPUNT_OVERGANGEN = {
  knelpuntOnderzoeken: { van: ['GEMELD'], naar: 'IN_ONDERZOEK' },
  knelpuntActieLoopt: { van: ['GEMELD', 'IN_ONDERZOEK'], naar: 'ACTIE_LOOPT' },
  knelpuntOplossen: { van: ['ACTIE_LOOPT'], naar: 'OPGELOST' },
  knelpuntParkeren: { van: OPEN_KNELPUNT, naar: 'GEPARKEERD' },
  knelpuntAfwijzen: { van: OPEN_KNELPUNT, naar: 'AFGEWEZEN' },
  knelpuntHeropenen: { van: DICHT, naar: 'IN_ONDERZOEK' },
} as const satisfies Transitions<KnelpuntStatus>
export type KnelpuntOvergang = keyof typeof KNELPUNT_OVERGANGEN

export const KNELPUNT_STATUS_WOORDEN: Record<KnelpuntStatus, string> = {
  GEMELD: 'Gemeld',
  IN_ONDERZOEK: 'In onderzoek',
  ACTIE_LOOPT: 'Actie loopt',
  GEPARKEERD: 'Geparkeerd',
  OPGELOST: 'Opgelost',
  AFGEWEZEN: 'Afgewezen',
}
export const kanKnelpunt = (handeling: string, status: KnelpuntStatus): boolean =>
  can<KnelpuntStatus>(KNELPUNT_OVERGANGEN, handeling, status)
const eis = (handeling: KnelpuntOvergang, status: KnelpuntStatus): KnelpuntStatus => {
  requireStatus<KnelpuntStatus>(KNELPUNT_OVERGANGEN, handeling, status, KNELPUNT_STATUS_WOORDEN)
  return KNELPUNT_OVERGANGEN[handeling].naar
}
type Rij = { status: KnelpuntStatus }

export const onderzoeken = (k: Rij): Uitkomst => ({
  patch: { status: eis('knelpuntOnderzoeken', k.status) },
  tekst: 'Het onderzoek is gestart.',
})
/** The first actie that starts makes the knelpunt one that is worked on. */
export const actieLoopt = (k: Rij): Uitkomst => ({
  patch: { status: eis('knelpuntActieLoopt', k.status) },
  tekst: 'Er is een actie gestart.',
})
/** @param lopend does an actie of this knelpunt still run, as far as the actor sees? */
export function oplossen(k: Rij, input: { resultaat: string }, lopend: boolean, vandaag: string): Uitkomst {
  const status = eis('knelpuntOplossen', k.status)
  if (lopend)
    throw new DomainError(
      'ACTIES_LOPEN_NOG',
      'Er lopen nog acties bij dit knelpunt. Rond die eerst af, of maak ze los.',
    )
  return {
    patch: { status, resultaat: input.resultaat, afgehandeldDatum: vandaag },
    tekst: `Opgelost: ${input.resultaat}`,
  }
}
export const parkeren = (k: Rij, input: { reden: string }): Uitkomst => ({
  patch: { status: eis('knelpuntParkeren', k.status) },
  tekst: `Geparkeerd: ${input.reden}`,
})
export const afwijzen = (k: Rij, input: { reden: string }, vandaag: string): Uitkomst => ({
  patch: { status: eis('knelpuntAfwijzen', k.status), afgehandeldDatum: vandaag },
  tekst: `Afgewezen: ${input.reden}`,
})
export const heropenen = (k: Rij, input: { reden: string } | null | undefined): Uitkomst => ({
  patch: { status: eis('knelpuntHeropenen', k.status), resultaat: null, afgehandeldDatum: null },
  tekst: input?.reden ? `Heropend: ${input.reden}` : 'Heropend.',
})

interface Wens {
  thema?: (typeof THEMAS)[number] | null
  titel?: string | null
  omschrijving?: string | null
  zichtbaarheid?: Zichtbaarheid | null
  ernst?: (typeof ERNSTEN)[number] | null
}
/** Absent = untouched, null = cleared; what a knelpunt always has cannot be cleared. */
export function wijzigen(k: { gemeenteCode: string | null }, wens: Wens, eigenaar: string | null | undefined): Patch {
  const velden: FieldErrors = cleared(knelpunt, wens)
  if (wens.zichtbaarheid === 'GEMEENTE' && k.gemeenteCode === null)
    velden['zichtbaarheid'] = 'Dit knelpunt hoort niet bij één gemeente. Kies regio of partners.'
  if (Object.keys(velden).length) throw invalid(velden)
  return { ...(wens as Patch), eigenaarId: eigenaar }
}
