// Texts are sorted in one way on every server: by ICU, not by what an operating system or a database was made with.
import type postgres from 'postgres'
import { COLLATION } from '../read/compile/order.js'
import { DatabaseProblem } from './versions.js'

const MISSING = `Deze PostgreSQL kent de sortering ${COLLATION} niet: zij is zonder ICU gebouwd, of de codering van de database is geen UTF8. Gebruik een PostgreSQL met ICU (die van Debian, Docker en de grote aanbieders hebben het) en een database in UTF8.`

/** @throws DatabaseProblem when this database cannot sort as lists and their cursors do */
export async function requireCollation(sql: postgres.Sql): Promise<void> {
  const found = await sql`
    select from pg_collation where collname = ${COLLATION} and collprovider = 'i' and getdatabaseencoding() = 'UTF8'`
  if (!found.length) throw new DatabaseProblem(MISSING)
}

/**
 * An index holds the order of the ICU that it was made with. Under another one (a newer PostgreSQL image) it would miss rows
 * without a word, so it is made again. As the owner, in the transaction of the caller.
 */
export async function keepOrder(owner: postgres.Sql): Promise<void> {
  const [{ versie } = { versie: '' }] = await owner<{ versie: string }[]>`
    select coalesce(pg_collation_actual_version(oid), '') versie from pg_collation where collname = ${COLLATION}`
  await owner`create table if not exists drizzle.sortering (een boolean primary key default true check (een), versie text not null)`
  const [made] = await owner<{ versie: string }[]>`select versie from drizzle.sortering`
  if (made?.versie === versie) return
  const indexes = await owner<{ q: string }[]>`
    select distinct format('reindex index %s', d.objid::regclass) q from pg_depend d join pg_class i on i.oid = d.objid and i.relkind = 'i'
    where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_collation'::regclass
      and d.refobjid = (select oid from pg_collation where collname = ${COLLATION}) and i.relnamespace = 'public'::regnamespace`
  if (made) for (const { q } of indexes) await owner.unsafe(q)
  await owner`
    insert into drizzle.sortering (versie) values (${versie}) on conflict (een) do update set versie = excluded.versie`
}
