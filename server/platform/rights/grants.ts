// What the application may do in the database, read from the tables: a command that has a policy is granted, and of a row
// that is changed only the columns that may change. `npm run gen` writes it to migrations/rechten.sql, which can run any
// number of times; the self-test and the catalogue test hold the database against the same list.
import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, PgTable, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { JOB_RIGHTS } from '../jobs/grants.js'
import { SCHEMA as JOBS } from '../jobs/queues.js'
import { APP_ROLE } from './app-role.js'

type Command = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
interface Grant {
  command: Command
  /** absent: every column */
  columns?: readonly string[]
}
export interface TableRights {
  /** with its schema, where that is not public */
  table: string
  /** row level security counts for the owner as well */
  force: boolean
  grants: Grant[]
}
type Property<T extends PgTable> = keyof T['_']['columns'] & string
interface Declared {
  fixed: string[]
  movable: string[]
  grants?: Grant[]
}

/** Columns that never change once a row is there. */
const FIXED = new Set(['regio_code', 'id', 'gemeente_code', 'code', 'aangemaakt_op'])
const declared = new WeakMap<PgTable, Declared>()
const columnName = (table: PgTable, property: string): string =>
  (getTableColumns(table) as Record<string, AnyPgColumn>)[property]!.name

/**
 * What the tenant table itself does not say: columns that never change besides key, gemeente and code (`fixed`), and those of
 * them that do (`movable`).
 */
export function columnsOf<T extends PgTable>(
  table: T,
  say: { fixed?: readonly Property<T>[]; movable?: readonly Property<T>[] },
): void {
  const names = (list: readonly Property<T>[] = []): string[] => list.map((p) => columnName(table, p))
  declared.set(table, { fixed: names(say.fixed), movable: names(say.movable) })
}
/**
 * A table without tenant: no policy stops the application there, so each right is named.
 * @param update properties that may change; absent: none
 */
export function withoutTenant<T extends PgTable>(
  table: T,
  commands: readonly Command[],
  update?: readonly Property<T>[],
): void {
  const grants: Grant[] = commands.map((command) => ({ command }))
  if (update) grants.push({ command: 'UPDATE', columns: update.map((p) => columnName(table, p)) })
  declared.set(table, { fixed: [], movable: [], grants })
}

/** @throws for a table that has neither policies nor rights of its own: forgotten, so nobody may do anything with it */
function rightsOfTable(table: PgTable): TableRights {
  const { name, policies, columns } = getTableConfig(table)
  const own = declared.get(table)
  if (own?.grants) return { table: name, force: false, grants: own.grants }
  if (!policies.length) throw new Error(`${name}: geen policies, en geen withoutTenant die zegt wat er mag.`)
  const isFixed = (column: string): boolean =>
    own?.fixed.includes(column) || (FIXED.has(column) && !own?.movable.includes(column))
  const changeable = columns.filter((c) => !c.generated && !isFixed(c.name)).map((c) => c.name)
  const commands = [...new Set(policies.map((p) => p.for!.toUpperCase() as Command))]
  return {
    table: name,
    force: true,
    grants: commands.map((command) => (command === 'UPDATE' ? { command, columns: changeable } : { command })),
  }
}
/** Also of the tables of the jobs, which are no tables of ours. @param tables every export of tables.ts */
export const rightsOf = (tables: Record<string, unknown>): TableRights[] =>
  Object.values(tables)
    .filter((x): x is PgTable => is(x, PgTable))
    .map(rightsOfTable)
    .concat(JOB_RIGHTS)
    .sort((a, b) => (a.table < b.table ? -1 : 1))

/** Forcing waits for every reader of the table, so only a table that lacks it is altered. */
const force = (names: readonly string[]): string => `DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND NOT relforcerowsecurity
    AND relname = ANY ('{${names.join()}}') LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;`
const grantSql = (table: string, { command, columns }: Grant): string =>
  `GRANT ${command}${columns ? ` (${columns.map((c) => `"${c}"`).join(', ')})` : ''} ON "${table.replace('.', '"."')}" TO "${APP_ROLE}";`
const schemaSql = (schema: string): string[] => [
  `REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC;`,
  `GRANT USAGE ON SCHEMA ${schema} TO "${APP_ROLE}";`,
  // Takes back what stands on columns as well, and what a table had that the code no longer names.
  `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM "${APP_ROLE}", PUBLIC;`,
]

/** The text of migrations/rechten.sql. @param tables every export of tables.ts */
export function rightsSql(tables: Record<string, unknown>): string {
  const all = rightsOf(tables)
  return [
    '-- Made by npm run gen from the tables. Applied after the numbered migrations whenever this text changed.',
    ...['public', JOBS].flatMap(schemaSql),
    // Those of pg-boss make and drop queues, which is for the owner; PostgreSQL lets everybody use a new function.
    `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ${JOBS} FROM "${APP_ROLE}", PUBLIC;`,
    force(all.filter((t) => t.force).map((t) => t.table)),
    ...all.flatMap((t) => t.grants.map((g) => grantSql(t.table, g))),
    '',
  ].join('\n')
}
