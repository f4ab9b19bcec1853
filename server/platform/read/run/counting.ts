// Counting persons for an ordinary root field: as the actor, for its purpose, and logged as a question that shows nobody. What the
// read plan serves it logs itself (readlog.ts); this is the same for a number that no noun has.
import { sql, type SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import type { Actor } from '../../rights/actor.js'
import { purposeOf } from '../../rights/purpose.js'
import { DomainError } from '../../values/errors.js'
import { arrayLiteral } from '../compile/bind.js'
import { ProofExpired, setIfHolds, type Holds } from './envelope.js'
import { EXPIRED } from './readlog.js'

/** Who counts, in which request. */
export interface Counter {
  actor: Actor
  kenmerk: string
  gevraagdDoel?: string | undefined
}
/**
 * @param fields what is counted, as the read log names it
 * @param counting rows of numbers: no person may be in them
 * @throws GEEN_TOEGANG for who has no purpose to look at persons
 */
export type Counting = <R>(who: Counter, fields: readonly string[], counting: SQL) => Promise<R[]>

const dialect = new PgDialect()
export const createCounting =
  (client: postgres.Sql, holds: Holds): Counting =>
  async <R>({ actor, kenmerk, gevraagdDoel }: Counter, fields: readonly string[], counting: SQL) => {
    const doel = purposeOf(actor, gevraagdDoel)
    if (!doel) throw new DomainError('GEEN_TOEGANG', 'U mag geen gegevens van personen bekijken.')
    const reading = sql`select case when ${setIfHolds(actor, holds, { doel })} is null then chr(1) else (select coalesce(json_agg(r), '[]')::text from (${counting}) r) end v`
    const line = sql`insert into leesvraag (kenmerk, velden, personen, gemeenten) select ${kenmerk}::text, ${arrayLiteral(fields)}::text[], '{}', '{}' from a where a.v <> chr(1)`
    const { sql: text, params } = dialect.sqlToQuery(
      sql`with a as materialized (${reading}), l as (${line}) select v from a`,
    )
    const [row] = await client.unsafe<{ v: string }[]>(text, params as string[])
    if (row!.v === EXPIRED) throw new ProofExpired()
    return JSON.parse(row!.v) as R[]
  }
