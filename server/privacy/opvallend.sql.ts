// Working hours as PostgreSQL says them: for a filter on lines. A test holds it against `isBuitenTijd`.
import { sql, type SQL } from 'drizzle-orm'
import { WERKDAG } from './opvallend.rules.js'

/** @param moment timestamptz */
export const buitenTijdSql = (moment: SQL): SQL => {
  const hier = sql`(${moment} at time zone 'Europe/Amsterdam')`
  return sql`(extract(isodow from ${hier}) > 5 or extract(hour from ${hier}) < ${sql.raw(String(WERKDAG.van))} or extract(hour from ${hier}) >= ${sql.raw(String(WERKDAG.tot))})`
}
