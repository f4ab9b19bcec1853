// What only the owner of the database can do: look past row level security, plant rows, dump everything. Works for a
// superuser and for an ordinary owner, for whom FORCE row level security counts as well.
import { createHash } from 'node:crypto'
import postgres from 'postgres'

export type Waarden = Record<string, unknown>
export type Tx = postgres.TransactionSql

const FORCEER = (hoe: 'no force' | 'force') => `do $$ declare t regclass; begin
  for t in select oid::regclass from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s ${hoe} row level security', t);
  end loop; end $$`

/** One transaction of the owner to which row level security does not apply; FORCE is back when it commits. */
export async function alsEigenaar<T>(url: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return (await sql.begin(async (tx) => {
      await tx.unsafe(FORCEER('no force'))
      const uit = await fn(tx)
      await tx.unsafe(FORCEER('force'))
      return uit
    })) as T
  } finally {
    await sql.end()
  }
}
/** Statements of the owner as they are, to break a database on purpose. */
export async function voerUit(url: string, ...statements: string[]): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    for (const s of statements) await sql.unsafe(s)
  } finally {
    await sql.end()
  }
}

/** All rows per table, as JSON values; sessions change by being used, and so does one column of a token: they do not count. */
export type Dump = Record<string, Waarden[]>
export const dumpVan = (url: string): Promise<Dump> =>
  alsEigenaar(url, async (tx) => {
    const tabellen = await tx<{ t: string }[]>`
      select tablename t from pg_tables where schemaname = 'public' and tablename <> 'sessie' order by 1`
    const uit: Dump = {}
    for (const { t } of tabellen)
      uit[t] = (await tx.unsafe(`select to_jsonb(x) - 'laatst_gebruikt_op' r from "${t}" x order by x::text`)).map(
        (x) => x['r'] as Waarden,
      )
    return uit
  })
export const vingerafdruk = (d: Dump): string => createHash('sha256').update(JSON.stringify(d)).digest('hex')
