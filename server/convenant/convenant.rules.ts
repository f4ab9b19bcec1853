// Rules of a convenant. Pure: rows and dates in, patch out, or a DomainError.
import { DomainError, invalid, type FieldErrors } from '../platform/values/errors.js'
import { cleared } from '../platform/write/cleared.js'
import { requireTransition, can, type Transitions } from '../platform/write/transitions.js'
import { convenant, type CONVENANT_STATUSSEN } from './convenant.table.js'

export type ConvenantStatus = (typeof CONVENANT_STATUSSEN)[number]
type Rij = typeof convenant.$inferSelect
interface Uitkomst {
  patch: Partial<typeof convenant.$inferInsert>
  tekst: string
}
const VAN_KRACHT = ['CONCEPT', 'ONDERTEKEND'] as const

export const CONVENANT_OVERGANGEN = {
  convenantWijzigen: { van: VAN_KRACHT },
  convenantOndertekenen: { van: ['CONCEPT'], naar: 'ONDERTEKEND' },
  convenantBeeindigen: { van: ['ONDERTEKEND'], naar: 'BEEINDIGD' },
  partnerToetreden: { van: VAN_KRACHT },
  partnerUittreden: { van: VAN_KRACHT },
  afspraakToevoegen: { van: VAN_KRACHT },
  afspraakWijzigen: { van: VAN_KRACHT },
  afspraakVerwijderen: { van: VAN_KRACHT },
} as const satisfies Transitions<ConvenantStatus>
export const CONVENANT_STATUS_WOORDEN: Record<ConvenantStatus, string> = {
  CONCEPT: 'Concept',
  ONDERTEKEND: 'Ondertekend',
  BEEINDIGD: 'Beëindigd',
}
export const kanConvenant = (handeling: string, status: ConvenantStatus): boolean =>
  can<ConvenantStatus>(CONVENANT_OVERGANGEN, handeling, status)
export const eisConvenant = (handeling: keyof typeof CONVENANT_OVERGANGEN, status: ConvenantStatus): void =>
  requireTransition<ConvenantStatus>(CONVENANT_OVERGANGEN, handeling, status, CONVENANT_STATUS_WOORDEN)

interface Wens {
  titel?: string | null
  toelichting?: string | null
  einddatum?: string | null
  bron?: string | null
}
/** Absent = untouched, null = cleared; a title cannot be cleared, and the end cannot lie before the signing. */
export function wijzigen(c: Pick<Rij, 'status' | 'ondertekeningsdatum'>, wens: Wens): Uitkomst {
  eisConvenant('convenantWijzigen', c.status)
  const velden: FieldErrors = cleared(convenant, wens)
  if (wens.einddatum && c.ondertekeningsdatum && wens.einddatum < c.ondertekeningsdatum)
    velden['einddatum'] = 'Kies een dag na de ondertekening.'
  if (Object.keys(velden).length) throw invalid(velden)
  const { titel, ...rest } = wens
  return { patch: { ...rest, titel: titel ?? undefined }, tekst: 'Het convenant is gewijzigd.' }
}
/** @param partijen how many parties take part now: nobody signs alone */
export function ondertekenen(
  c: Pick<Rij, 'status' | 'einddatum'>,
  input: { ondertekeningsdatum: string },
  partijen: number,
  vandaag: string,
): Uitkomst {
  eisConvenant('convenantOndertekenen', c.status)
  const dag = input.ondertekeningsdatum
  if (dag > vandaag) throw invalid({ ondertekeningsdatum: 'Kies vandaag of een eerdere dag.' })
  if (c.einddatum && dag > c.einddatum) throw invalid({ ondertekeningsdatum: 'Kies een dag voor de einddatum.' })
  if (partijen < 2)
    throw new DomainError('TE_WEINIG_PARTIJEN', 'Een convenant heeft minstens twee partijen. Voeg die eerst toe.')
  return {
    patch: { status: 'ONDERTEKEND', ondertekeningsdatum: dag, ondertekeningsjaarAfgeleid: false },
    tekst: `Ondertekend door ${partijen} partijen.`,
  }
}
export function beeindigen(
  c: Pick<Rij, 'status' | 'ondertekeningsdatum'>,
  input: { einddatum: string; reden: string },
): Uitkomst {
  eisConvenant('convenantBeeindigen', c.status)
  if (c.ondertekeningsdatum && input.einddatum < c.ondertekeningsdatum)
    throw invalid({ einddatum: 'Kies een dag na de ondertekening.' })
  return { patch: { status: 'BEEINDIGD', einddatum: input.einddatum }, tekst: `Beëindigd: ${input.reden}` }
}
