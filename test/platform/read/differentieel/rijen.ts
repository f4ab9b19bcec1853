// The rows of the small world as PostgreSQL shows them to an actor, for the oracle and for random arguments.
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { getTableName } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Actor } from '../../../../server/platform/rights/actor.js'
import { setSettings } from '../../../../server/platform/read/run/envelope.js'
import { ROWS } from '../wereld/rows.js'

export type Row = Record<string, unknown>
/** table (camelCase) → rows (camelCase) */
export type Db = Record<string, Row[]>
const camel = (s: string): string => s.replace(/_(\w)/g, (_, c: string) => c.toUpperCase())
const camelKeys = (r: Row): Row => Object.fromEntries(Object.entries(r).map(([k, v]) => [camel(k), v]))

/** Everything the actor may see, one table at a time; without actor everything there is (give the owner's client). */
export async function rijen(client: postgres.Sql, actor?: Actor): Promise<Db> {
  return drizzle(client).transaction(async (tx) => {
    if (actor) await tx.execute(sql`select ${setSettings(actor)}`)
    const db: Db = {}
    for (const [table] of ROWS) {
      const found = await tx.execute<{ j: string }>(sql`select row_to_json(x)::text j from ${table} x`)
      db[camel(getTableName(table))] = found.map((r) => camelKeys(JSON.parse(r.j) as Row))
    }
    return db
  })
}
