// Tables with a part per month: the owner makes the months that come, at every migration. The application has no right to,
// and a function with the owner's rights would be a way past row level security.
import type postgres from 'postgres'

/** Besides this month. */
const AHEAD = 12
type Sql = postgres.Sql | postgres.TransactionSql
interface Month {
  /** months from this one */
  n: number
  name: string
  from: string
  to: string
}

/** Every table in parts by `dag`: what has no month yet is in `<table>_zonder_maand`. */
const tablesOf = async (sql: Sql): Promise<string[]> =>
  (
    await sql<{ name: string }[]>`
      select t.relname name from pg_partitioned_table p join pg_class t on t.oid = p.partrelid join pg_class rest on rest.oid = p.partdefid
      where t.relnamespace = 'public'::regnamespace and rest.relname = t.relname || '_zonder_maand' order by 1`
  ).map((row) => row.name)
/** This month and those that come, as far as the table has none for it. */
const missingMonths = (sql: Sql, table: string) => sql<Month[]>`
  with maand as (
    select n, (date_trunc('month', now() at time zone 'Europe/Amsterdam') + n * interval '1 month')::date van
    from generate_series(0, ${AHEAD}) n)
  select n, ${table}::text || to_char(van, '_YYYY_MM') name, van::text "from", (van + interval '1 month')::date::text "to"
  from maand where to_regclass('public.' || ${table}::text || to_char(van, '_YYYY_MM')) is null order by van`

async function makeMonth(owner: Sql, table: string, { name, from, to }: Month): Promise<void> {
  const rest = owner(`${table}_zonder_maand`)
  await owner`create table ${owner(name)} (like ${owner(table)} including defaults including constraints)`
  // PostgreSQL refuses a month of which lines are among the rest. Moved before the part belongs to the table: nothing that
  // happens to new lines happens to these once more.
  const range = owner`dag >= ${from}::date and dag < ${to}::date`
  await owner`insert into ${owner(name)} select * from ${rest} where ${range}`
  await owner`delete from ${rest} where ${range}`
  await owner`alter table ${owner(name)} enable row level security`
  await owner`alter table ${owner(name)} force row level security`
  await owner.unsafe(`alter table ${table} attach partition ${name} for values from ('${from}') to ('${to}')`)
  // A part gets the triggers of its table that look at rows; those that look at a statement it does not.
  const whole = await owner<{ made: string }[]>`
    select replace(pg_get_triggerdef(oid), ' ON public.' || ${table}::text || ' ', ' ON public.' || ${name}::text || ' ') made
    from pg_trigger where tgrelid = to_regclass('public.' || ${table}::text) and not tgisinternal and tgtype & 1 = 0`
  for (const { made } of whole) await owner.unsafe(made)
}

/**
 * Makes what is missing of this month and the twelve that come; within the transaction of the caller, whose lock timeout counts.
 * Lines of such a month that were among the rest move along.
 */
export async function makeMonths(owner: Sql): Promise<void> {
  for (const table of await tablesOf(owner)) {
    const months = await missingMonths(owner, table)
    if (!months.length) continue
    const rest = owner(`${table}_zonder_maand`)
    // Its owner sees no line of it otherwise, and the log lets nobody take one away. Both are back at the same commit.
    await owner`alter table ${rest} no force row level security`
    await owner`alter table ${rest} disable trigger user`
    for (const month of months) await makeMonth(owner, table, month)
    await owner`alter table ${rest} enable trigger user`
    await owner`alter table ${rest} force row level security`
  }
}

/**
 * How many months after this one every such table has, as far as the catalogue says; nobody needs a right for that.
 * @returns 0 also when this month itself is missing
 */
export async function monthsAhead(sql: Sql): Promise<number> {
  const tables = await tablesOf(sql)
  if (!tables.length) return 0
  const missing = await Promise.all(tables.map((table) => missingMonths(sql, table)))
  return Math.max(0, Math.min(AHEAD + 1, ...missing.flat().map(({ n }) => n)) - 1)
}
