// New keys while the server runs. What an old key sealed stays readable all the time: no key is ever thrown away.
import type postgres from 'postgres'
import { getTableName } from 'drizzle-orm'
import { open, seal, SecretError, type Key } from './cipher.js'
import { placeIn, sealedColumns, type SealedColumn } from './column.js'
import { RESEALS } from '../rights/settings.js'
import { closeAnew, createSecrets, newKey, SLOT, type Closed, type Secrets } from './secrets.js'

/** Rows of one transaction: a few milliseconds, so that who writes one of them hardly waits. */
const BATCH = 200
/** A row that is being written is left for the next round; a write takes less than this many rounds. */
const ROUNDS = 100
const PAUSE_MS = 100

/**
 * Closes every key with the first master key, in one transaction.
 * @param masters the new one first, then the old
 * @returns how many were closed anew; what was done before is not done again
 * @throws SecretError, and nothing changed, when a key does not open
 */
export async function closeAllAnew(owner: postgres.Sql, masters: readonly Key[]): Promise<number> {
  return owner.begin(async (tx) => {
    // A key that is made meanwhile waits, and is not missed.
    await tx`lock table sleutel in share row exclusive mode`
    const rows = await tx<Closed[]>`select id, gemeente_code gemeente, soort, omhuld from sleutel`
    let changed = 0
    for (const row of rows) {
      const closed = closeAnew(masters, row)
      if (closed === undefined) continue
      await tx`update sleutel set omhuld = ${closed} where id = ${row.id}`
      changed++
    }
    return changed
  })
}

/** What was done for one gemeente. */
export interface Renewed {
  gemeente: string
  /** false: what an earlier try had left behind was finished, with the key of that time */
  newKey: boolean
  values: number
  /** values that do not open with the key they name; they stay as they are */
  broken: number
}
interface Renewing {
  owner: postgres.Sql
  app: postgres.Sql
  masters: readonly Key[]
  columns: readonly SealedColumn[]
  secrets: Secrets
}

/**
 * Gives each gemeente a new data key and seals its values with it. Can be stopped at any moment, and run again.
 * @param owner retires keys @param app reads and writes rows, one gemeente at a time, by `resealPolicies`
 * @param tables every export of tables.ts: they say which columns are encrypted
 */
export async function renewKeys(
  owner: postgres.Sql,
  app: postgres.Sql,
  masters: readonly Key[],
  tables: Record<string, unknown>,
): Promise<Renewed[]> {
  const secrets = createSecrets(app, masters)
  await secrets.verify()
  const of: Renewing = { owner, app, masters, columns: sealedColumns(tables), secrets }
  const gemeenten = await owner<{ gemeente: string }[]>`
    select gemeente_code gemeente from sleutel where soort = 'GEGEVENS' group by 1 order by 1`
  const done: Renewed[] = []
  for (const { gemeente } of gemeenten) done.push(await renewOf(of, gemeente))
  return done
}

async function renewOf(r: Renewing, gemeente: string): Promise<Renewed> {
  const current = await currentKey(r, gemeente)
  // What an earlier try left under an older key goes first; then this run is done.
  const rest = current && (await resealAll(r, gemeente, current))
  if (rest?.values) return { gemeente, newKey: false, ...rest }
  return { gemeente, newKey: true, ...(await resealAll(r, gemeente, await retire(r, gemeente))) }
}
async function resealAll(r: Renewing, gemeente: string, key: Key): Promise<{ values: number; broken: number }> {
  let values = 0
  for (let round = 0; round < ROUNDS; round++) {
    let broken = 0
    for (const column of r.columns) {
      const one = await resealColumn(r, column, gemeente, key)
      values += one.values
      broken += one.broken
    }
    if ((await leftBehind(r, gemeente, key)) <= broken) return { values, broken }
    await new Promise((go) => setTimeout(go, PAUSE_MS))
  }
  throw new SecretError(
    `Gemeente ${gemeente}: er wordt te veel tegelijk geschreven. Voer de opdracht later nog eens uit.`,
  )
}

async function currentKey({ owner, secrets }: Renewing, gemeente: string): Promise<Key | undefined> {
  const [row] = await owner<{ id: string }[]>`
    select id from sleutel where gemeente_code = ${gemeente} and soort = 'GEGEVENS' and niet_nieuw_vanaf is null`
  return row && (await secrets.dataKeys([row.id]))[0]
}
/** From here on everything new is sealed with the new key: who still seals with the old one is waited for. */
async function retire({ owner, masters, secrets }: Renewing, gemeente: string): Promise<Key> {
  const made = newKey(masters, gemeente, 'GEGEVENS')
  await owner.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${SLOT}::int, hashtext(${gemeente}))`
    await tx`update sleutel set niet_nieuw_vanaf = now()
      where gemeente_code = ${gemeente} and soort = 'GEGEVENS' and niet_nieuw_vanaf is null`
    await tx`insert into sleutel (id, regio_code, gemeente_code, soort, omhuld)
      select ${made.id}, regio_code, code, ${made.soort}, ${made.omhuld} from gemeente where code = ${gemeente}`
  })
  return (await secrets.dataKeys([made.id]))[0]!
}

/** The names in a statement about this column. */
const namesOf = ({ column, id, gemeente }: SealedColumn) => ({
  table: `"${getTableName(column.table)}"`,
  value: `"${column.name}"`,
  id: `"${id.name}"`,
  idType: id.getSQLType(),
  gemeente: `"${gemeente.name}"`,
})
/** Runs `fn` where the rows of this gemeente, and no others, are within reach. */
const within = <T>(app: postgres.Sql, gemeente: string, fn: (tx: postgres.TransactionSql) => Promise<T>) =>
  app.begin(async (tx) => {
    await tx`select set_config(${RESEALS}, ${gemeente}, true)`
    return fn(tx)
  }) as Promise<T>

/** How many values are not under this key. */
async function leftBehind({ app, columns }: Renewing, gemeente: string, key: Key): Promise<number> {
  return within(app, gemeente, async (tx) => {
    let n = 0
    for (const column of columns) {
      const c = namesOf(column)
      const [row] = await tx.unsafe<{ n: number }[]>(
        `select count(*)::int n from ${c.table} where ${c.gemeente} = $1 and split_part(${c.value}, '.', 2) <> $2`,
        [gemeente, key.id],
      )
      n += row!.n
    }
    return n
  })
}

interface Row {
  id: string
  old: string
}
async function resealColumn(r: Renewing, sealed: SealedColumn, gemeente: string, key: Key) {
  let [values, broken] = [0, 0]
  for (let after: string | null = null; ;) {
    const batch = await resealBatch(r, sealed, gemeente, key, after)
    values += batch.values
    broken += batch.broken
    if (batch.last === undefined) return { values, broken }
    after = batch.last
  }
}
/** One transaction. @returns the id that was looked at last; undefined when there are no more */
async function resealBatch(
  { app, secrets }: Renewing,
  sealed: SealedColumn,
  gemeente: string,
  key: Key,
  after: string | null,
): Promise<{ values: number; broken: number; last: string | undefined }> {
  const c = namesOf(sealed)
  return within(app, gemeente, async (tx) => {
    // What someone is writing now is skipped, so this never waits for a row while it holds others: no deadlock.
    const rows = await tx.unsafe<Row[]>(
      `select ${c.id}::text id, ${c.value} "old" from ${c.table}
       where ${c.gemeente} = $1 and split_part(${c.value}, '.', 2) <> $2 and ($3::text is null or ${c.id} > $3::text::${c.idType})
       order by ${c.table}.${c.id} limit ${BATCH} for update skip locked`,
      [gemeente, key.id, after],
    )
    const keys = await secrets.dataKeys(rows.map((row) => row.old.split('.')[1] ?? ''))
    const fresh = rows.flatMap((row, i) => resealed(sealed, gemeente, row, keys[i], key))
    const { count } = await tx.unsafe(
      `update ${c.table} t set ${c.value} = v.new from jsonb_to_recordset($1::text::jsonb) v(id ${c.idType}, "old" text, new text)
       where t.${c.gemeente} = $2 and t.${c.id} = v.id and t.${c.value} = v."old"`,
      [JSON.stringify(fresh), gemeente],
    )
    return { values: count, broken: rows.length - fresh.length, last: rows.at(-1)?.id }
  })
}
/** The same value under the new key; nothing when it does not open. */
function resealed({ column }: SealedColumn, gemeente: string, row: Row, old: Key | undefined, key: Key) {
  const place = placeIn(column, row.id, gemeente)
  try {
    return old ? [{ ...row, new: seal(key, place, open(old, place, row.old)) }] : []
  } catch (error) {
    if (error instanceof SecretError) return []
    throw error
  }
}
