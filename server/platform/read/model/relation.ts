// Joins, found by name: the drizzle relation with the name of the GraphQL field, with all of its columns.
import {
  and,
  createTableRelationsHelpers,
  eq,
  extractTablesRelationalConfig,
  getTableUniqueName,
  normalizeRelation,
  One,
  type Relation as DrizzleRelation,
  type SQL,
} from 'drizzle-orm'
import { getTableConfig, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Noun } from '../declare/noun.js'
import { columnsOf } from '../compile/sql.js'

/** `on` gives the condition; a relation that runs through a link table also names that table. */
export interface Relation {
  many: boolean
  /** a to-one whose own columns are never null */
  required: boolean
  through?: PgTable
  on: (parent: PgTable, child: PgTable, through?: PgTable) => SQL
}
export type FindRelation = (from: PgTable, field: string, to: PgTable) => Relation | undefined

const sameColumn = (t: PgTable, c: AnyPgColumn): AnyPgColumn => {
  const found = Object.values(columnsOf(t)).find((x) => x.name === c.name)
  if (!found) throw new Error(`leesplan: no column ${c.name}`)
  return found
}
interface Ends {
  fields: AnyPgColumn[]
  references: AnyPgColumn[]
}
/** Every column pair: a key carries its tenant column, so the join does too. */
const equal = (a: PgTable, b: PgTable, { fields, references }: Ends): SQL =>
  and(...fields.map((c, i) => eq(sameColumn(a, c), sameColumn(b, references[i] as AnyPgColumn)))) as SQL

/** @param drizzleSchema every table and its relations, as drizzle takes them */
export function relationsOf(drizzleSchema: Record<string, unknown>): FindRelation {
  const { tables, tableNamesMap } = extractTablesRelationalConfig(drizzleSchema, createTableRelationsHelpers)
  const relations = (t: PgTable): Record<string, DrizzleRelation> =>
    tables[tableNamesMap[getTableUniqueName(t)] ?? '']?.relations ?? {}
  const endsOf = (r: DrizzleRelation) => normalizeRelation(tables, tableNamesMap, r) as unknown as Ends

  return (from, field, to) => {
    const first = relations(from)[field]
    if (!first) return undefined
    const next = first.referencedTable as PgTable
    const ends = endsOf(first)
    if (next === to) {
      const many = !(first instanceof One)
      return { many, required: !many && ends.fields.every((c) => c.notNull), on: (p, c) => equal(p, c, ends) }
    }
    const onward = Object.values(relations(next)).filter((r) => r instanceof One && r.referencedTable === to)
    const second = onward[0]
    // Two ways on to the same table: a name cannot choose between them.
    if (!second || onward.length > 1) return undefined
    const on: Relation['on'] = (p, c, link) =>
      and(equal(p, link ?? next, ends), equal(link ?? next, c, endsOf(second))) as SQL
    return { many: true, required: false, through: next, on }
  }
}
/** Row level security may hide a row that a foreign key guarantees. */
export const mayBeHidden = (noun: Noun): boolean => getTableConfig(noun.table).policies.length > 0
