// Rules of joining and leaving a convenant. Pure.
import { DomainError, invalid } from '../platform/values/errors.js'
import type { convenant, convenantPartij } from './convenant.table.js'

type Convenant = Pick<typeof convenant.$inferSelect, 'status' | 'ondertekeningsdatum' | 'ondertekeningsjaarAfgeleid'>
type Partij = Pick<typeof convenantPartij.$inferSelect, 'toetredingsdatum' | 'uittredingsdatum'>
interface Wie {
  gemeente?: string | null
  partner?: string | null
}
/** Exactly one of the two. */
export function eisEenPartij(wie: Wie): void {
  if (wie.gemeente && wie.partner) throw invalid({ partner: 'Kies een gemeente of een partner, niet allebei.' })
  if (!wie.gemeente && !wie.partner) throw invalid({ partner: 'Kies een gemeente of een partner.' })
}
/** A party takes part once. @param al does it take part already? */
export function eisNieuwePartij(al: boolean, naam: string, veld: 'gemeente' | 'partner'): void {
  if (!al) return
  const zin = `${naam} doet al mee aan dit convenant.`
  throw new DomainError('PARTIJ_BESTAAT_AL', zin, { velden: { [veld]: zin } })
}

interface Toetreding {
  toetredingsdatum?: string | null
  bevestigLatereToetreding?: boolean | null
}
/**
 * The day a party joins. A signed convenant has the signatories of that day and no others: whoever is added now joins
 * later, with a day of its own, and the writer says so.
 * @returns the day; null while the convenant is a concept
 */
export function toetredingsdag(c: Convenant, naam: string, input: Toetreding, vandaag: string): string | null {
  const dag = input.toetredingsdatum ?? null
  if (c.status === 'CONCEPT') {
    if (dag) throw invalid({ toetredingsdatum: 'Laat dit leeg: partijen tekenen op de dag van ondertekening.' })
    return null
  }
  if (!input.bevestigLatereToetreding) {
    const zin = `${naam} staat niet bij de partijen die op de dag van ondertekening tekenden. Bevestig dat deze partij later toetreedt.`
    throw new DomainError('PARTIJ_TEKENDE_NIET', zin, { velden: { bevestigLatereToetreding: zin } })
  }
  if (!dag) throw invalid({ toetredingsdatum: 'Vul de dag in waarop deze partij toetreedt.' })
  if (dag > vandaag) throw invalid({ toetredingsdatum: 'Kies vandaag of een eerdere dag.' })
  if (c.ondertekeningsdatum && dag <= c.ondertekeningsdatum)
    throw invalid({ toetredingsdatum: 'Kies een dag na de ondertekening.' })
  return dag
}
/** The day and reason of leaving. Whoever left already cannot leave again. */
export function uittreding(
  p: Partij,
  input: { uittredingsdatum: string; reden: string },
): { uittredingsdatum: string; uittredingsreden: string } {
  if (p.uittredingsdatum) {
    const zin = 'Deze partij is al uitgetreden.'
    throw new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { partij: zin } })
  }
  if (p.toetredingsdatum && input.uittredingsdatum < p.toetredingsdatum)
    throw invalid({ uittredingsdatum: 'Kies een dag na de toetreding.' })
  return { uittredingsdatum: input.uittredingsdatum, uittredingsreden: input.reden }
}
