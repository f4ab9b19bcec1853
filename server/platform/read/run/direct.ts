// Reading for ordinary root fields and loaders: each statement by itself carries the actor, so that reading needs no
// transaction.
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Actor } from '../../rights/actor.js'
import { traced, type InTransaction, type Tx } from '../../write/transaction.js'
import { ProofExpired, setIfHolds, type Holds } from './envelope.js'

const dialect = new PgDialect()
type Row = Record<string, unknown>

/**
 * The same statement, which first sets who asks. `offset 0` and the join keep the two apart: PostgreSQL makes the one row of
 * settings before it looks for rows to join to it. Were it ever to do so later, the statement would see no row at all.
 */
function carrying(actor: Actor, holds: Holds, text: string, params: readonly unknown[]): [string, unknown[]] {
  const set = dialect.sqlToQuery(sql`select ${setIfHolds(actor, holds)} as "$set" offset 0`)
  const own = set.sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + params.length}`)
  return [
    `select s$."$set", r$.* from (${own}) s$ left join lateral (select true as "$row", q$.* from (${text}) q$) r$ on s$."$set" is not null`,
    [...params, ...set.params],
  ]
}
/** The part of the driver that drizzle uses to read. */
const reader = (client: postgres.Sql, holds: Holds, actor: Actor) => ({
  options: client.options,
  unsafe: (text: string, params: unknown[] = []) => {
    const [own, values] = carrying(actor, holds, text, params)
    const query = client.unsafe(own, values as string[])
    const objects = async () =>
      rowsIn(
        (await query) as Row[],
        (r) => r['$set'],
        (r) => r['$row'],
      ).map(ownColumns)
    return {
      values: async () =>
        rowsIn(
          (await query.values()) as unknown[][],
          (r) => r[0],
          (r) => r[1],
        ).map((r) => r.slice(2)),
      then: (done: (rows: unknown) => unknown, failed: (e: unknown) => unknown) => objects().then(done, failed),
    }
  },
})
/** @throws ProofExpired when the settings were not made: there is always one row that tells */
function rowsIn<R>(rows: R[], set: (row: R) => unknown, isRow: (row: R) => unknown): R[] {
  if (rows[0] && set(rows[0]) === null) throw new ProofExpired()
  return rows.filter(isRow)
}
const ownColumns = ({ $set: _set, $row: _row, ...row }: Row): Row => row

/** @returns runs `fn` with what reads as this actor. It is no transaction: each statement sees its own moment. */
export const createReading =
  (client: postgres.Sql, holds: Holds): InTransaction =>
  (actor, fn) =>
    traced(drizzle(reader(client, holds, actor) as never) as unknown as Tx, (tx) => fn(tx, []))
