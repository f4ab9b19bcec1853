import type postgres from 'postgres'

/** Every grant and policy of one database that names a role, as statements that make them name another. */
const statements = (sql: postgres.Sql, from: string, to: string) => sql<{ q: string }[]>`
  with target as (select ${to}::text role), old as (select oid, rolname from pg_roles where rolname = ${from}::text),
  acl as (
    select format('table %s', c.oid::regclass) "on", a.privilege_type "right", a.grantee
      from pg_class c, aclexplode(c.relacl) a where c.relkind in ('r', 'p', 'v', 'm')
    union all select format('sequence %s', c.oid::regclass), a.privilege_type, a.grantee
      from pg_class c, aclexplode(c.relacl) a where c.relkind = 'S'
    union all select format('table %s', t.attrelid::regclass), format('%s (%I)', a.privilege_type, t.attname), a.grantee
      from pg_attribute t, aclexplode(t.attacl) a where not t.attisdropped
    union all select format('schema %I', n.nspname), a.privilege_type, a.grantee from pg_namespace n, aclexplode(n.nspacl) a
  )
  select format('alter policy %I on %s to %I', p.polname, p.polrelid::regclass, target.role) q
    from pg_policy p, old, target where p.polroles = array[old.oid]
  union all
  select format('grant %s on %s to %I', acl.right, acl.on, target.role) from acl join old on old.oid = acl.grantee, target
  union all
  select format('revoke %s on %s from %I', acl.right, acl.on, old.rolname) from acl join old on old.oid = acl.grantee`

/**
 * Lets every grant and policy of this database name another role; within the transaction of the caller, so that nobody
 * ever finds half.
 * @throws when something still names the old role afterwards
 */
export async function repoint(owner: postgres.Sql, from: string, to: string): Promise<void> {
  for (const { q } of await statements(owner, from, to)) await owner.unsafe(q)
  const left = await owner`
    select 1 from pg_shdepend s join pg_roles r on r.oid = s.refobjid and s.refclassid = 'pg_authid'::regclass
    where r.rolname = ${from} and s.dbid = (select oid from pg_database where datname = current_database()) limit 1`
  if (left.length) throw new Error(`In de database staat nog iets op naam van de rol ${from}.`)
}
