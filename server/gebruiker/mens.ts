// Whether two accounts may be one person: an account belongs to one sign-in (ADR 0004), so two accounts of one person are two
// sign-ins, and the name is what they share.
import { and, eq, inArray } from 'drizzle-orm'
import { DomainError } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { gebruiker } from './gebruiker.table.js'

/**
 * Where two people are needed, one with two accounts is not enough. Looked up as the system: who acts may not see the other.
 * @param wie ids of both gebruikers
 * @param zin what they share, for the message
 * @throws TWEEDE_PERSOON_NODIG
 */
export async function eisAnderMens(w: Writing, wie: readonly string[], zin: string): Promise<void> {
  const mensen = await w.alsSysteem({ reden: 'of twee accounts van één mens zijn' }, () =>
    w.tx
      .select({ naam: gebruiker.zoektekst })
      .from(gebruiker)
      .where(and(eq(gebruiker.regioCode, w.actor.regioCode), inArray(gebruiker.id, [...wie]))),
  )
  if (mensen.length === 2 && mensen[0]!.naam !== mensen[1]!.naam) return
  throw new DomainError('TWEEDE_PERSOON_NODIG', `${zin} Een tweede persoon van de gemeente doet dit.`)
}
