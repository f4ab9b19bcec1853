// A column that holds cipher texts. Which there are comes from the tables, never from a list by hand.
import { entityKind, getTableColumns, getTableName, is, SQL, sql } from 'drizzle-orm'
import {
  getTableConfig,
  PgColumn,
  PgColumnBuilder,
  pgPolicy,
  PgTable,
  type AnyPgColumn,
  type AnyPgTable,
} from 'drizzle-orm/pg-core'
import { app, setting } from '../rights/policies.js'
import { RESEALS } from '../rights/settings.js'
import { isSealed, type Place, type Sealed } from './cipher.js'

/** Names of the columns that say whose value it is. */
interface Owner {
  id: string
  gemeente: string
}
interface Config {
  name: string
  dataType: 'string'
  columnType: 'PgEncrypted'
  data: Sealed
  driverParam: string
  enumValues: undefined
}
export class PgEncrypted extends PgColumn<
  Config & {
    tableName: string
    notNull: boolean
    hasDefault: boolean
    isPrimaryKey: boolean
    isAutoincrement: boolean
    hasRuntimeDefault: boolean
    generated: undefined
  },
  { owner: Owner }
> {
  static override readonly [entityKind]: string = 'PgEncrypted'
  readonly owner = this.config.owner
  override getSQLType(): string {
    return 'text'
  }
  /** @throws for what is no cipher text: types can be lied to, and a plain text must not come near PostgreSQL */
  override mapToDriverValue(value: unknown): unknown {
    if (typeof value === 'string' && isSealed(value)) return value
    throw new Error(`${nameOf(this)}: takes what seal() made, and nothing else`)
  }
}
class PgEncryptedBuilder extends PgColumnBuilder<Config, { owner: Owner }> {
  static override readonly [entityKind]: string = 'PgEncryptedBuilder'
  constructor(name: string, owner: Owner) {
    super(name, 'string', 'PgEncrypted')
    this.config.owner = owner
  }
  build(table: AnyPgTable): PgEncrypted {
    return new PgEncrypted(table, this.config as never)
  }
}
/**
 * A column of cipher texts, `text` to PostgreSQL. Read it with `decrypted`, write it with a `Sealer`, look for it with a
 * `blindIndex` beside it. Its table takes `resealPolicies`.
 * @param owner columns with the id and the gemeente of the row, where they are not `id` and `gemeente_code`
 */
export const encrypted = (name: string, owner: Partial<Owner> = {}): PgEncryptedBuilder =>
  new PgEncryptedBuilder(name, { id: 'id', gemeente: 'gemeente_code', ...owner })

const columnsOf = (table: PgTable): [string, AnyPgColumn][] =>
  Object.entries(getTableColumns(table) as Record<string, AnyPgColumn>)
const nameOf = (c: PgColumn): string => `${getTableName(c.table)}.${c.name}`

/** An encrypted column with the columns that say whose value it is. */
export interface SealedColumn {
  column: PgEncrypted
  id: AnyPgColumn
  gemeente: AnyPgColumn
}
/** @throws Error at start-up, naming table and column, for a column that is not encrypted or whose row says not whose it is */
export function sealedColumn(column: AnyPgColumn): SealedColumn {
  if (!is(column, PgEncrypted)) throw new Error(`${nameOf(column)}: is not encrypted()`)
  const called = (name: string): AnyPgColumn => {
    const found = columnsOf(column.table as PgTable).find(([, c]) => c.name === name && c.notNull)
    if (!found) throw new Error(`${nameOf(column)}: is encrypted, and its table has no NOT NULL column ${name}`)
    return found[1]
  }
  return { column, id: called(column.owner.id), gemeente: called(column.owner.gemeente) }
}
/** The place of a value in this column. */
export const placeIn = (column: AnyPgColumn, id: string, gemeente: string): Place => ({
  table: getTableName(column.table),
  column: column.name,
  id,
  gemeente,
})
/**
 * Every encrypted column of these tables. @throws Error at start-up for one whose key could not be renewed, as rows would stay
 * behind unseen
 */
export function sealedColumns(tables: Record<string, unknown>): SealedColumn[] {
  return Object.values(tables)
    .filter((t): t is PgTable => is(t, PgTable))
    .flatMap((table) => {
      const found = columnsOf(table).flatMap(([, c]) => (is(c, PgEncrypted) ? [sealedColumn(c)] : []))
      const policies = getTableConfig(table).policies.map((p) => p.name)
      if (found[0] && !POLICIES.every((name) => policies.includes(name)))
        throw new Error(`${nameOf(found[0].column)}: is encrypted, and its table has no resealPolicies()`)
      return found
    })
}
/** Encrypted columns that an expression looks at, by name. */
export function sealedIn(expression: unknown): string[] {
  if (is(expression, PgEncrypted)) return [nameOf(expression)]
  if (is(expression, SQL)) return expression.queryChunks.flatMap(sealedIn)
  if (is(expression, SQL.Aliased)) return sealedIn(expression.sql)
  return Array.isArray(expression) ? expression.flatMap(sealedIn) : []
}

const POLICIES = ['herverzegelen_lezen', 'herverzegelen'] as const
/** Beside the policies of the table: the rows of the one gemeente whose key is renewed, while it is renewed. */
export function resealPolicies(gemeente: AnyPgColumn): ReturnType<typeof pgPolicy>[] {
  const now = sql`${gemeente} = (select ${setting(RESEALS)})`
  return [
    pgPolicy(POLICIES[0], { for: 'select', to: app, using: now }),
    pgPolicy(POLICIES[1], { for: 'update', to: app, using: now, withCheck: now }),
  ]
}
