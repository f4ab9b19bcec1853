// How the read planner shows an encrypted column, and how its lists are filtered by one.
import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { ReadContext } from '../read/declare/context.js'
import { batch, type Computed } from '../read/declare/field.js'
import { Op } from '../read/declare/filter.js'
import type { Load } from '../read/run/loaders.js'
import type { Blind } from './blind.js'
import { open, SecretError, type Key } from './cipher.js'
import { placeIn, sealedColumn } from './column.js'
import type { Secrets } from './secrets.js'

const secretsOf = ({ secrets }: ReadContext): Secrets => {
  if (!secrets) throw new SecretError('SLEUTEL: dit verzoek kent geen sleutels.')
  return secrets
}
/** Keys by the name in the cipher text: one question for the whole answer, and none for those that are known. */
const keys: Load<Key> = (ids, ctx) => secretsOf(ctx).dataKeys(ids)

const propertyOf = (column: AnyPgColumn): string =>
  Object.entries(getTableColumns(column.table as PgTable)).find(([, c]) => c.name === column.name)![0]

/**
 * The field that an encrypted column is behind: opened after PostgreSQL has read, with the place of its row.
 * @param show what of it the field shows, such as its last digits; absent = all
 */
export function decrypted<Tb extends PgTable>(
  column: AnyPgColumn,
  show: (plain: string, ctx: ReadContext, id: string) => unknown = (plain) => plain,
): Computed<Tb> {
  const { id, gemeente } = sealedColumn(column)
  const at = (t: Tb['_']['columns'], of: AnyPgColumn): SQL => sql`${(t as Record<string, AnyPgColumn>)[propertyOf(of)]}`
  return shown(column, { sealed: (t) => at(t, column), id: (t) => at(t, id), gemeente: (t) => at(t, gemeente) }, show)
}
/**
 * The same of a column in a part of the row, for a field of the row itself: null where the part is not seen, or is not there.
 * @param of the columns of the row that the part has as its own: of the region, and of the id that the value is bound to
 */
export function decryptedPart<Tb extends PgTable>(
  column: AnyPgColumn,
  of: (t: Tb['_']['columns']) => [regio: AnyPgColumn, id: AnyPgColumn],
  show: (plain: string, ctx: ReadContext, id: string) => unknown = (plain) => plain,
): Computed<Tb> {
  const { id, gemeente } = sealedColumn(column)
  const name = (c: AnyPgColumn): SQL => sql`x$.${sql.identifier(c.name)}`
  const part = (t: Tb['_']['columns'], what: AnyPgColumn): SQL => {
    const [regio, own] = of(t)
    return sql`(select ${name(what)} from ${column.table} x$ where x$.regio_code = ${regio} and ${name(id)} = ${own})`
  }
  return shown(
    column,
    { sealed: (t) => part(t, column), id: (t) => sql`${of(t)[1]}`, gemeente: (t) => part(t, gemeente) },
    show,
  )
}
type At<Tb extends PgTable> = (t: Tb['_']['columns']) => SQL
function shown<Tb extends PgTable>(
  column: AnyPgColumn,
  { sealed, id, gemeente }: Record<'sealed' | 'id' | 'gemeente', At<Tb>>,
  show: (plain: string, ctx: ReadContext, id: string) => unknown,
): Computed<Tb> {
  const needs = {
    key: (t: Tb['_']['columns']) => sql<string | null>`split_part(${sealed(t)}, '.', 2)`,
    sealed: (t: Tb['_']['columns']) => sql<string | null>`${sealed(t)}`,
    id: (t: Tb['_']['columns']) => sql<string>`${id(t)}::text`,
    gemeente: (t: Tb['_']['columns']) => sql<string>`${gemeente(t)}::text`,
  }
  return batch<Key, ReadContext, Tb, typeof needs>(keys, needs, (key, row, ctx) => {
    if (row.sealed === null) return null
    const place = placeIn(column, row.id, row.gemeente)
    if (!key) throw new SecretError(`${place.table}.${place.column}: de sleutel van deze waarde is er niet.`)
    return show(open(key, place, row.sealed), ctx, row.id)
  })
}

/** Shows a value in the answer of the act that asked for it, with its reason, and in no other. */
export const onlyRevealed =
  (veld: string) =>
  (plain: string, { onthuld }: ReadContext, id: string): string | null =>
    onthuld?.id === id && onthuld.velden.includes(veld) ? plain : null

/** A filter on a blind index: the asked value is made into what the column holds. Whole values only: no part can be found. */
export const blindOp = <Tb extends PgTable>(blind: Blind, type: unknown, description: string): Op<Tb> =>
  new Op<Tb>(propertyOf(blind.column), type, description, undefined, false, {
    ready: (ctx) => secretsOf(ctx).learn(),
    keys: (value, ctx) => secretsOf(ctx).indexes(blind, value),
  })
