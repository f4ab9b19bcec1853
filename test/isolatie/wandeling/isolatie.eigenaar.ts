// What only the owner of the database can do: look past row level security, plant rows, dump everything. Works for a
// superuser and for an ordinary owner, for whom FORCE row level security counts as well.
import { createHash } from 'node:crypto'
import postgres from 'postgres'

export type Waarden = Record<string, unknown>
export type Tx = postgres.TransactionSql

/** The tables of which row level security binds the owner as well: not all are. */
const gedwongen = async (tx: Tx): Promise<string[]> => {
  const rijen = await tx<{ t: string }[]>`
    select oid::regclass::text t from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`
  return rijen.map(({ t }) => t)
}
/** One transaction of the owner to which row level security does not apply; FORCE is back when it commits. */
export async function alsEigenaar<T>(url: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return (await sql.begin(async (tx) => {
      const tabellen = await gedwongen(tx)
      const forceer = async (hoe: 'no force' | 'force'): Promise<void> => {
        for (const t of tabellen) await tx.unsafe(`alter table ${t} ${hoe} row level security`)
      }
      await forceer('no force')
      const uit = await fn(tx)
      await forceer('force')
      return uit
    })) as T
  } finally {
    await sql.end()
  }
}
/** Puts a wrong value in a column, also in one that PostgreSQL works out itself. */
export const verkeerd =
  (tabel: string, kolom: string, waarde: string, waar = 'true') =>
  (url: string) =>
    alsEigenaar(url, async (tx) => {
      await tx.unsafe(`alter table ${tabel} alter column ${kolom} drop expression if exists`)
      await tx.unsafe(`update ${tabel} set ${kolom} = ${waarde} where ${waar}`)
    })
/** From now on the owner sees all rows of these tables, in a database that only this test has. */
export const zietAlles = (url: string, ...tabellen: string[]): Promise<void> =>
  voerUit(url, ...tabellen.map((t) => `alter table ${t} no force row level security`))
/** Statements that change rows, past row level security. */
export const zetRijen = (url: string, ...statements: string[]): Promise<void> =>
  alsEigenaar(url, async (tx) => {
    for (const s of statements) await tx.unsafe(s)
  })
/** Statements of the owner as they are, to break a database on purpose. */
export async function voerUit(url: string, ...statements: string[]): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    for (const s of statements) await sql.unsafe(s)
  } finally {
    await sql.end()
  }
}

/**
 * All rows per table, as JSON values; sessions change by being used, and so does one column of a token: they do not count. Nor do
 * lines of the read log, and searches by BSN: looking makes them.
 */
export type Dump = Record<string, Waarden[]>
export const dumpVan = (url: string): Promise<Dump> =>
  alsEigenaar(url, async (tx) => {
    const tabellen = await tx<{ t: string }[]>`
      select tablename t from pg_tables where schemaname = 'public' and tablename not in ('sessie', 'bsn_zoekvraag') and tablename not like 'lees%' order by 1`
    const uit: Dump = {}
    for (const { t } of tabellen)
      uit[t] = (await tx.unsafe(`select to_jsonb(x) - 'laatst_gebruikt_op' r from "${t}" x order by x::text`)).map(
        (x) => x['r'] as Waarden,
      )
    return uit
  })
export const vingerafdruk = (d: Dump): string => createHash('sha256').update(JSON.stringify(d)).digest('hex')

/** Key of a row as the API shows it. */
export const sleutelVan = (tabel: string, r: Waarden): string =>
  (tabel === 'gemeente' ? r.code : (r.id ?? r.inburgeraar_id)) as string
/** What people call a row. */
export const heetVan = (r: Waarden): string => String(r.titel ?? r.naam ?? r.achternaam)
const perId = new WeakMap<Waarden[], Map<unknown, Waarden>>()
/** A row by its key. */
export function rij(w: { dump: Dump }, tabel: string, id: unknown): Waarden | undefined {
  const rijen = w.dump[tabel]!
  const bekend = perId.get(rijen) ?? new Map(rijen.map((r) => [sleutelVan(tabel, r), r]))
  perId.set(rijen, bekend)
  return bekend.get(id)
}
