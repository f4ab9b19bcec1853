// Makes one gemeente larger: copies of its own dossiers, each with its traject and terms, as they would be with other names.
import { alsEigenaar } from '../../test/isolatie/wandeling/isolatie.eigenaar.js'
import type postgres from 'postgres'

/** The same for each copy of one row: what points at it finds it. */
const copyOf = (column: string): string => `md5(r.${column}::text || n.n)::uuid`
/** Column → what a copy has there instead. */
const OTHER: Record<string, Record<string, string>> = {
  inburgeraar: {
    id: copyOf('id'),
    code: `'P-' || upper(left(md5(r.code || n.n), 9))`,
    achternaam: `r.achternaam || ' ' || left(md5(r.id::text || n.n), 4)`,
    v_nummer: 'null',
    huishouden_id: 'null',
  },
  traject: { id: copyOf('id'), inburgeraar_id: copyOf('inburgeraar_id') },
  termijn: { id: copyOf('id'), inburgeraar_id: copyOf('inburgeraar_id'), traject_id: copyOf('traject_id') },
}
/** @returns the statement that copies the rows of a table of one gemeente, of the persons that were there */
async function copy(tx: postgres.TransactionSql, table: string, from: string): Promise<void> {
  const columns = await tx<{ name: string }[]>`
    select column_name name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`
  const names = columns.map((c) => c.name)
  const values = names.map((name) => OTHER[table]![name] ?? `r.${name}`)
  await tx.unsafe(
    `insert into ${table} (${names.join()}) select ${values.join()} from ${table} r join copies n on n.id = ${from}`,
  )
}
/** Until a gemeente has so many dossiers with a traject: the persons who have one are copied again and again. */
export const fillTo = (ownerUrl: string, gemeente: string, dossiers: number): Promise<void> =>
  alsEigenaar(ownerUrl, async (tx) => {
    const [has] = await tx<{ n: number }[]>`select count(*)::int n from inburgeraar where gemeente_code = ${gemeente}`
    await tx`create temporary table copies on commit drop as
      select p.id, n from (select id, row_number() over (order by code) r, count(*) over () z from inburgeraar i
        where gemeente_code = ${gemeente} and exists (select 1 from traject t where t.inburgeraar_id = i.id)) p
      join generate_series(1, ${Math.max(0, dossiers - has!.n)}) n on p.r = 1 + n % p.z`
    await copy(tx, 'inburgeraar', 'r.id')
    await copy(tx, 'traject', 'r.inburgeraar_id')
    await copy(tx, 'termijn', 'r.inburgeraar_id')
  })
