// Holds the rights in a database against those that the tables ask for, table by table and column by column.
import type postgres from 'postgres'
import { SCHEMA as JOBS } from '../jobs/queues.js'
import { rightsOf } from './grants.js'

/** 'table: COMMAND', or 'table.column: COMMAND' for a right on one column. */
const asked = (tables: Record<string, unknown>): Set<string> =>
  new Set(
    rightsOf(tables).flatMap(({ table, grants }) =>
      grants.flatMap(({ command, columns }) =>
        columns ? columns.map((c) => `${table}.${c}: ${command}`) : [`${table}: ${command}`],
      ),
    ),
  )

/**
 * @param sql any connection: the catalogue may be read by everyone
 * @param login the role that the application signs in as, by default that of the connection; what it inherits and what
 * PUBLIC has, it has as well
 * @returns one Dutch sentence for each right that is missing, or that the code does not ask for
 */
export async function wrongRights(
  sql: postgres.Sql | postgres.TransactionSql,
  tables: Record<string, unknown>,
  login?: string,
): Promise<string[]> {
  const rows = await sql<{ has: string }[]>`
    with t as (
        select c.oid, case n.nspname when 'public' then '' else n.nspname || '.' end || relname relname, relacl
        from pg_class c join pg_namespace n on n.oid = relnamespace
        where n.nspname in ('public', ${JOBS}) and relkind in ('r', 'p', 'v', 'm')),
      acl as (
        select t.relname "on", a.grantee, a.privilege_type what from t, aclexplode(t.relacl) a
        union all select t.relname || '.' || k.attname, a.grantee, a.privilege_type
          from t join pg_attribute k on k.attrelid = t.oid and not k.attisdropped, aclexplode(k.attacl) a)
    select distinct "on" || ': ' || what has from acl
    where case grantee when 0 then true else pg_has_role(coalesce(${login ?? null}::name, current_user), grantee, 'USAGE') end order by 1`
  const has = rows.map((r) => r.has)
  const wanted = asked(tables)
  return [
    ...has.filter((r) => !wanted.has(r)).map((r) => `${r} te veel`),
    ...[...wanted].filter((r) => !has.includes(r)).map((r) => `${r} ontbreekt`),
  ]
}
