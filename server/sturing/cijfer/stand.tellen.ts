// Who counts persons: whoever sees all of a gemeente counts them live; for all others the system makes stands.
import { sql } from 'drizzle-orm'
import type { Noun } from '../../beleid.js'
import type { Context } from '../../platform/graphql/context.js'
import { leesgroepen, systemActor } from '../../platform/rights/actor.js'
import { purposeOf } from '../../platform/rights/purpose.js'
import { alsSysteem, type Errand, type Tx } from '../../platform/write/transaction.js'

/**
 * Gemeenten of which the reader sees every row of this noun about persons, for the purpose of the request. Where each regisseur
 * sees the own persons only, what one sees is not the gemeente.
 * @throws GEEN_TOEGANG for a purpose that the reader does not have
 */
export const heleGemeenten = (ctx: Pick<Context, 'actor' | 'gevraagdDoel'>, noun: Noun): string[] =>
  leesgroepen(ctx.actor, noun, purposeOf(ctx.actor, ctx.gevraagdDoel)).filter((groep) => !groep.includes(':'))

/** Days after a period in which what happened in it is still recorded. */
export const WACHT = 14
/**
 * Counts as the system of one region, logged as a question about persons.
 * @param tel gets the gemeenten of the region, in their order
 */
export async function telAlsSysteem(
  tx: Tx,
  regioCode: string,
  kenmerk: string,
  errand: Errand,
  tel: (gemeenten: readonly string[]) => Promise<void>,
): Promise<void> {
  const gemeenten = await tx.execute<{ code: string }>(
    sql`select code from gemeente where regio_code = ${regioCode} order by volgorde`,
  )
  const codes = gemeenten.map((g) => g.code)
  await alsSysteem(tx, { actor: systemActor(regioCode, codes), kenmerk }, errand, () => tel(codes))
}
