// How the read planner shows an encrypted column, and how its lists are filtered by one.
import { getTableColumns, sql } from 'drizzle-orm'
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
  show: (plain: string, ctx: ReadContext) => unknown = (plain) => plain,
): Computed<Tb> {
  const { id, gemeente } = sealedColumn(column)
  const [sealedProperty, idProperty, gemeenteProperty] = [column, id, gemeente].map(propertyOf) as [
    string,
    string,
    string,
  ]
  const at = (t: Tb['_']['columns'], property: string): AnyPgColumn =>
    (t as Record<string, AnyPgColumn>)[property] as AnyPgColumn
  const needs = {
    key: (t: Tb['_']['columns']) => sql<string | null>`split_part(${at(t, sealedProperty)}, '.', 2)`,
    sealed: (t: Tb['_']['columns']) => sql<string | null>`${at(t, sealedProperty)}`,
    id: (t: Tb['_']['columns']) => sql<string>`${at(t, idProperty)}::text`,
    gemeente: (t: Tb['_']['columns']) => sql<string>`${at(t, gemeenteProperty)}::text`,
  }
  return batch<Key, ReadContext, Tb, typeof needs>(keys, needs, (key, row, ctx) => {
    if (row.sealed === null) return null
    const place = placeIn(column, row.id, row.gemeente)
    if (!key) throw new SecretError(`${place.table}.${place.column}: de sleutel van deze waarde is er niet.`)
    return show(open(key, place, row.sealed), ctx)
  })
}

/** A filter on a blind index: the asked value is made into what the column holds. Whole values only: no part can be found. */
export const blindOp = <Tb extends PgTable>(blind: Blind, type: unknown, description: string): Op<Tb> =>
  new Op<Tb>(propertyOf(blind.column), type, description, undefined, false, {
    ready: (ctx) => secretsOf(ctx).learn(),
    keys: (value, ctx) => secretsOf(ctx).indexes(blind, value),
  })
