// A many-to-many link between two rows. What there is to know stands in the foreign keys of the link table: which columns name
// each end, and whether a reader of the row may miss the far end. So there is one rule for what is out of sight, one for what
// history tells, and no setter per table.
import { and, eq, getTableColumns, getTableName, inArray, type SQL } from 'drizzle-orm'
import { getTableConfig, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { notFound } from '../values/errors.js'
import { isUuid } from './change.js'
import { differenceOf, koppelingen, namesOf } from './history.js'
import type { FieldChange, Koppelingen } from './history.table.js'
import type { Writing } from './mutation.js'
import { leadsTo, mayGoUp } from './reference.js'

type Row = Record<string, unknown>
/** The row that links hang on: its key and, where the link table copies it, its reading group. */
export interface Near {
  regioCode: string
  id: string
  leesgroep?: string
}
/** What an act does to the links of one row, as far as the actor sees the far ends; nothing is written yet. */
export interface LinkChange<Far> {
  /** the far rows after the act */
  now: Far[]
  added: Far[]
  gone: Far[]
  /** for the history of the row: names, or keys where not every reader of the row may see the far end */
  history: FieldChange[]
}
/** Methods, so that a link to rows of one noun is also a link to rows. */
export interface Link<Far> {
  /** table of the far end */
  to: string
  /** the far rows of a row, as far as the actor sees them */
  current(w: Writing, near: Near): Promise<Far[]>
  /** the far rows that an input names; null = none, undefined = untouched. @throws NIET_GEVONDEN naming the field */
  find(w: Writing, field: string, wanted: readonly string[] | null | undefined): Promise<Far[] | undefined>
  /** @param wanted undefined = untouched */
  plan(w: Writing, field: string, near: Near, wanted: readonly Far[] | undefined): Promise<LinkChange<Far>>
  /** the same for a row that is new, on which nothing hangs yet */
  first(field: string, wanted: readonly Far[]): LinkChange<Far>
  add(w: Writing, near: Near, far: readonly Far[]): Promise<void>
  /** never touches a link to what the actor does not see */
  remove(w: Writing, near: Near, far: readonly Far[]): Promise<void>
  /** gives every link to one far row to another, once; returns the keys of the rows that had it. As the system: all of them. */
  move(w: Writing, from: object, to: object): Promise<string[]>
  /** makes the far rows that the actor sees exactly these, and returns what history tells; undefined = untouched */
  put(w: Writing, field: string, near: Near, wanted: readonly Far[] | undefined): Promise<FieldChange[]>
  /** the same for the keys of an input. @throws NIET_GEVONDEN naming the field */
  set(w: Writing, field: string, near: Near, wanted: readonly string[] | null | undefined): Promise<FieldChange[]>
}
type Pair = readonly [here: string, there: string]

const propertyOf = (t: PgTable, column: AnyPgColumn): string =>
  Object.entries(getTableColumns(t)).find(([, c]) => c.name === column.name)![0]
/** Properties of the link table beside the properties of the end that they copy. @throws without a foreign key to that end */
function keyTo(table: PgTable, end: PgTable): Pair[] {
  const key = getTableConfig(table)
    .foreignKeys.map((f) => f.reference())
    .find((r) => r.foreignTable === end)
  if (!key) throw new Error(`${getTableName(table)} has no foreign key to ${getTableName(end)}`)
  return key.columns.map((c, i) => [propertyOf(table, c), propertyOf(end, key.foreignColumns[i]!)] as const)
}
/** The pair that names the row: neither the region nor a copied reading group, but `id`, or the code of a gemeente. */
const naming = (pairs: readonly Pair[]): Pair =>
  pairs.find(([, there]) => there !== 'regioCode' && there !== 'leesgroep')!

/** What the foreign keys of a link table say. */
function shapeOf(table: PgTable, from: PgTable, to: PgTable) {
  const near = keyTo(table, from)
  const far = keyTo(table, to)
  const [here, there] = naming(far)
  return {
    columns: getTableColumns(table) as Record<string, AnyPgColumn>,
    toColumns: getTableColumns(to) as Record<string, AnyPgColumn>,
    near,
    far,
    here,
    there,
    /** a copied reading group: not everyone who reads the row reads the far end, so history keeps its key */
    hidden: far.some(([, t]) => t === 'leesgroep'),
    /** without policies the far end is public, such as a gemeente */
    open: getTableConfig(to).policies.length === 0,
  }
}
type Shape = ReturnType<typeof shapeOf>

/** The far rows with these keys, as the actor sees them. */
async function lookUp(w: Writing, to: PgTable, s: Shape, keys: readonly string[]): Promise<Row[]> {
  const good = s.there === 'id' ? keys.filter(isUuid) : keys
  if (!good.length) return []
  const inRegion = eq(s.toColumns['regioCode']!, w.actor.regioCode)
  return w.tx
    .select()
    .from(to)
    .where(and(inRegion, inArray(s.toColumns[s.there]!, [...good])))
}
function told(to: PgTable, s: Shape, field: string, old: readonly Row[], c: Omit<LinkChange<Row>, 'history'>) {
  const keys = (rows: readonly Row[]) => rows.map((r) => r[s.there] as string)
  if (s.hidden)
    return koppelingen(field, getTableName(to) as Koppelingen['naar'], { erbij: keys(c.added), weg: keys(c.gone) })
  // What has no name of its own is told in words by the act.
  if (!s.toColumns['naam']) return []
  const names = (rows: readonly Row[]) => namesOf(rows as readonly { naam: string }[])
  return differenceOf(field, names(old), names(c.now))
}

/**
 * @param what the far end with article, for messages: 'Deze partner'
 * @throws at start-up when the link table lacks a foreign key to either end
 */
export function link<To extends PgTable>(
  table: PgTable,
  from: PgTable,
  to: To,
  what: string,
): Link<To['$inferSelect']> {
  const s = shapeOf(table, from, to)
  const ofRow = (near: Near): SQL =>
    and(...s.near.filter(([, t]) => t !== 'leesgroep').map(([h, t]) => eq(s.columns[h]!, near[t as 'id'])))!
  // Joined with the far end under the actor's own rights: a link to what the actor does not see is not in it.
  const onFar = and(...s.far.map(([h, t]) => eq(s.columns[h]!, s.toColumns[t]!)))
  const current = async (w: Writing, near: Near): Promise<Row[]> => {
    const rows = await w.tx
      .select({ far: to as PgTable })
      .from(table)
      .innerJoin(to as PgTable, onFar)
      .where(ofRow(near))
    return rows.map((r) => r.far as Row)
  }
  const self: Link<Row> = {
    to: getTableName(to),
    current,
    first: (field, wanted) => {
      const change = { now: [...wanted], added: [...wanted], gone: [] }
      return { ...change, history: told(to, s, field, [], change) }
    },
    find: async (w, field, wanted) => {
      if (wanted === undefined) return undefined
      const asked = [...new Set((wanted ?? []).map((x) => (s.there === 'id' ? x.toLowerCase() : x)))]
      const ends = mayGoUp(to) && asked.length && asked.every(isUuid) ? await leadsTo(w, to as never, asked) : asked
      const rows = await lookUp(w, to, s, ends)
      if (rows.length === ends.length) return rows
      throw notFound(what, { [field]: `${what} is niet gevonden${s.open ? '' : ', of u kunt er niet bij'}.` })
    },
    plan: async (w, field, near, wanted) => {
      const old = await current(w, near)
      const now = wanted ? [...wanted] : old
      const without = (list: readonly Row[], other: readonly Row[]) =>
        list.filter((x) => !other.some((y) => y[s.there] === x[s.there]))
      const change = { now, added: without(now, old), gone: without(old, now) }
      return { ...change, history: told(to, s, field, old, change) }
    },
    add: async (w, near, far) => {
      const copy = (pairs: readonly Pair[], row: object) => pairs.map(([h, t]) => [h, (row as Row)[t]])
      const values = far.map((f) => Object.fromEntries([...copy(s.far, f), ...copy(s.near, near)]) as Row)
      if (values.length) await w.tx.insert(table).values(values as never)
    },
    remove: async (w, near, far) => {
      const keys = far.map((f) => f[s.there])
      if (keys.length) await w.tx.delete(table).where(and(ofRow(near), inArray(s.columns[s.here]!, keys)))
    },
    move: async (w, from, other) => {
      const end = Object.fromEntries(s.far.map(([h, t]) => [h, (other as Row)[t]]))
      const here = and(eq(s.columns['regioCode']!, w.actor.regioCode), eq(s.columns[s.here]!, (from as Row)[s.there]))
      const rows = (await w.tx.delete(table).where(here).returning()) as Row[]
      const moved = rows.map((row) => ({ ...row, ...end }))
      if (moved.length)
        await w.tx
          .insert(table)
          .values(moved as never)
          .onConflictDoNothing()
      return rows.map((row) => row[naming(s.near)[0]] as string)
    },
    set: async (w, field, near, wanted) => self.put(w, field, near, await self.find(w, field, wanted)),
    put: async (w, field, near, wanted) => {
      if (!wanted) return []
      const change = await self.plan(w, field, near, wanted)
      await self.remove(w, near, change.gone)
      await self.add(w, near, change.added)
      return change.history
    },
  }
  return self as unknown as Link<To['$inferSelect']>
}
