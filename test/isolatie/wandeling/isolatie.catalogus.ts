// What the catalogue of PostgreSQL must say about tenant separation. Each check returns its findings as sentences, so that
// the same checks can be held against a database with a mistake in it.
import { is, type SQL } from 'drizzle-orm'
import { getTableConfig, PgDialect, PgTable } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import { wrongRights } from '../../../server/platform/rights/grants.check.js'
import { wrongTriggers } from '../../../server/platform/rights/triggers.js'
import { tables } from '../../../server/tables.js'

type Sql = postgres.TransactionSql
/** Tables without tenant, and what the application may do with them. Everything else must have row level security. */
const ZONDER_HUURDER: Record<string, string> = {
  // A member that moves raises the version; a trigger makes sure that it only goes up.
  account: 'SELECT,UPDATE(rechten_versie)',
  gemeente: 'SELECT',
  identiteit: 'INSERT,SELECT',
  inlogpoging: 'DELETE,INSERT,SELECT',
  // Moves along when two partners become one.
  lidmaatschap: 'SELECT,UPDATE(partner_id)',
  regio: 'SELECT',
  sessie: 'DELETE,INSERT,SELECT,UPDATE',
  // Closed keys: useless without SLEUTEL. To retire one, or close it anew, is for the owner.
  sleutel: 'INSERT,SELECT',
  // Never deleted, and nothing but its use and its end is ever changed.
  token: 'INSERT,SELECT,UPDATE(ingetrokken_door_id),UPDATE(ingetrokken_op),UPDATE(laatst_gebruikt_op)',
}
const namen = Object.keys(ZONDER_HUURDER)
/**
 * The one table without tenant where the application may change what is another's: read by all, moved by the system of its
 * region only. Its policies stand in a migration, because the start-up self-test takes every table with policies in code for
 * a tenant table.
 */
const MET_REGELS = 'lidmaatschap'
const SYSTEEM = `'R:' || regio_code = any((select string_to_array(nullif(current_setting('app.als_systeem', true), ''), ','))::text[])`
const VASTE_REGELS = [
  `create policy "code lezen" on ${MET_REGELS} for select to regiotafel_app using (true)`,
  `create policy "code verhuizen" on ${MET_REGELS} for update to regiotafel_app using (${SYSTEEM}) with check (${SYSTEEM})`,
]
/** Rows of one column of sentences. */
const zinnen = async (rijen: Promise<readonly { zin?: string }[]>): Promise<string[]> =>
  (await rijen).map((r) => r.zin ?? 'lege zin')

const beveiliging = (sql: Sql) =>
  zinnen(sql`
    select case when c.relname = ${MET_REGELS} then c.relname || ': row level security staat uit'
      when c.relname = any(${namen}) then c.relname || ': een tabel zonder huurder heeft policies'
      when not c.relrowsecurity then c.relname || ': row level security staat uit'
      else c.relname || ': FORCE ontbreekt' end zin
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and case when c.relname = ${MET_REGELS} then not c.relrowsecurity
        when c.relname = any(${namen}) then c.relrowsecurity else not (c.relrowsecurity and c.relforcerowsecurity) end`)

/** Every command the application was granted has a policy, and every policy a grant; columns count as the table. */
const rechten = (sql: Sql) =>
  zinnen(sql`
    with t as (select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not relname = any(${namen})),
      recht as (select t.relname, a.privilege_type p from t join pg_class c on c.oid = t.oid, aclexplode(c.relacl) a
          where a.grantee in ('regiotafel_app'::regrole, 'regiotafel_login'::regrole, 0)
        union select t.relname, a.privilege_type from t join pg_attribute x on x.attrelid = t.oid, aclexplode(x.attacl) a
          where a.grantee in ('regiotafel_app'::regrole, 'regiotafel_login'::regrole, 0)),
      regel as (select p.tablename relname, unnest(case p.cmd when 'ALL' then '{SELECT,INSERT,UPDATE,DELETE}'::text[] else array[p.cmd] end) p
        from pg_policies p where p.schemaname = 'public' and p.roles = '{regiotafel_app}' and p.permissive = 'PERMISSIVE')
    select relname || ': ' || p || ' zonder regel' zin from (select * from recht except select * from regel) x
    union all select relname || ': regel voor ' || p || ' zonder recht' from (select * from regel except select * from recht) x
      where relname <> ${MET_REGELS}
    union all select tablename || ': regel ' || policyname || ' voor een andere rol' from pg_policies
      where schemaname = 'public' and roles <> '{regiotafel_app}'`)
/** Rights on a column count as well: there is no policy here to stop them. */
const zonderHuurder = async (sql: Sql): Promise<string[]> => {
  const rijen = await sql<{ naam: string; rechten: string }[]>`
    select c.relname naam, (select string_agg(x.recht, ',' order by x.recht collate "C") from (
        select a.privilege_type recht from aclexplode(c.relacl) a where a.grantee = 'regiotafel_app'::regrole
        union all select a.privilege_type || '(' || k.attname || ')' from pg_attribute k, aclexplode(k.attacl) a
          where k.attrelid = c.oid and a.grantee = 'regiotafel_app'::regrole) x) rechten
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any(${namen})`
  return rijen.filter((r) => r.rechten !== ZONDER_HUURDER[r.naam]).map((r) => `${r.naam}: de rechten zijn ${r.rechten}`)
}
/** Every right, column by column, is one that the tables ask for; and no table may ask for a row to change gemeente. */
const kolommen = async (sql: Sql): Promise<string[]> => [
  ...(await wrongRights(sql, tables, 'regiotafel_login')),
  ...(await zinnen(sql`
    select c.relname || '.' || k.attname || ': dit verandert nooit' zin from pg_class c join pg_attribute k on k.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and has_column_privilege('regiotafel_login', c.oid, k.attnum, 'UPDATE')
      and k.attnum > 0 and k.attname in ('regio_code', 'id', 'gemeente_code', 'code', 'aangemaakt_op', 'leesgroep', 'schrijfgroep')
      and not (c.relname = 'contactpersoon' and k.attname = 'gemeente_code')`)),
]
/** What could pass by row level security, or run as someone else. */
const omwegen = (sql: Sql) =>
  zinnen(sql`
    with eigen as (select oid, nspname from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema')
    select c.relname || ': een view zonder security_invoker' zin from pg_class c join eigen n on n.oid = c.relnamespace
      where c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false)
    union all select c.relname || ': een opgeslagen view of vreemde tabel' from pg_class c join eigen n on n.oid = c.relnamespace where c.relkind in ('m', 'f')
    union all select p.proname || ': een functie met SECURITY DEFINER' from pg_proc p join eigen n on n.oid = p.pronamespace where p.prosecdef
    union all select c.relname || ': een regel die vragen herschrijft' from pg_rewrite r join pg_class c on c.oid = r.ev_class join eigen n on n.oid = c.relnamespace where c.relkind = 'r'
    union all select c.relname || ': een trigger' from pg_trigger t join pg_class c on c.oid = t.tgrelid join eigen n on n.oid = c.relnamespace
      where not t.tgisinternal and n.nspname <> 'public'
    union all select nspname || ': een onbekend schema' from eigen where nspname not in ('public', 'drizzle', 'taken')`)

/** What raises the version of someone's rights: every trigger there is, by name. */
const triggers = (sql: Sql) => wrongTriggers(sql)

const HUURDERKOLOM = ['regio_code', 'gemeente_code']
/** A foreign key accepts a row of another gemeente: row level security does not count for it. So the tenant is in the key. */
const sleutels = (sql: Sql) =>
  zinnen(sql`
    select f.conname || ': deze verwijzing draagt de huurder niet' zin from pg_constraint f
      join pg_class van on van.oid = f.conrelid join pg_class naar on naar.oid = f.confrelid
      where f.contype = 'f' and f.connamespace = 'public'::regnamespace and naar.relname not in ('regio', 'account')
        and not exists (select 1 from unnest(f.conkey, f.confkey) k(a, b)
          join pg_attribute x on x.attrelid = f.conrelid and x.attnum = k.a
          join pg_attribute y on y.attrelid = f.confrelid and y.attnum = k.b
          where x.attname = y.attname and x.attname = any(${HUURDERKOLOM}))
    union all select conname || ': SET NULL zou de huurder wissen' from pg_constraint where contype = 'f' and confdeltype in ('n', 'd')
    union all select i.indexrelid::regclass || ': deze sleutel begint niet met de huurder' from pg_index i
      join pg_class t on t.oid = i.indrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indisunique and t.relnamespace = 'public'::regnamespace and t.relrowsecurity and t.relname <> ${MET_REGELS}
        and not a.attname = any(${HUURDERKOLOM})`)

const rollen = (sql: Sql) =>
  zinnen(sql`
    with rol as (select oid, rolname from pg_roles where rolname in ('regiotafel_app', 'regiotafel_login'))
    select rolname || ': een rol met te veel macht' zin from pg_roles
      where rolname in ('regiotafel_app', 'regiotafel_login') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union all select 'regiotafel_app: mag zelf inloggen' from pg_roles where rolname = 'regiotafel_app' and rolcanlogin
    union all select r.rolname || ': lid van ' || m.roleid::regrole from pg_auth_members m join rol r on r.oid = m.member
      where not (r.rolname = 'regiotafel_login' and m.roleid = 'regiotafel_app'::regrole)
    union all select r.rolname || ': eigenaar van ' || c.relname from pg_class c join rol r on r.oid = c.relowner
    union all select r.rolname || ': eigenaar van schema ' || n.nspname from pg_namespace n join rol r on r.oid = n.nspowner
    union all select r.rolname || ': eigenaar van functie ' || p.proname from pg_proc p join rol r on r.oid = p.proowner
    union all select r.rolname || ': eigenaar van database ' || d.datname from pg_database d join rol r on r.oid = d.datdba
    union all select rolname || ': mag in schema ' || n.nspname || ' maken' from rol, pg_namespace n
      where n.nspname in ('public', 'drizzle', 'taken') and has_schema_privilege(rol.oid, n.oid, 'CREATE')
    union all select rolname || ': mag in schema drizzle meer dan de migraties lezen: ' || c.relname from rol, pg_class c
      where c.relnamespace = 'drizzle'::regnamespace and c.relkind in ('r', 'v', 'm', 'S') and (
        has_table_privilege(rol.oid, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
        or (c.relname <> '__drizzle_migrations' and has_table_privilege(rol.oid, c.oid, 'SELECT')))`)
const iedereen = (sql: Sql) =>
  zinnen(sql`
    select c.relname || ': PUBLIC heeft ' || a.privilege_type zin from pg_class c, aclexplode(c.relacl) a
      where a.grantee = 0 and c.relnamespace in (select oid from pg_namespace where nspname in ('public', 'drizzle', 'taken'))
    union all select 'schema ' || n.nspname || ': PUBLIC heeft ' || a.privilege_type from pg_namespace n, aclexplode(n.nspacl) a
      where a.grantee = 0 and n.nspname in ('public', 'drizzle', 'taken')
    union all select p.proname || ': PUBLIC mag deze functie uitvoeren' from pg_proc p
      where p.pronamespace in (select oid from pg_namespace where nspname in ('public', 'drizzle', 'taken')) and has_function_privilege('public', p.oid, 'EXECUTE')
    union all select 'rechten voor nieuwe tabellen zijn vooraf uitgedeeld' from pg_default_acl`)

const tekst = (s: SQL | undefined): string | undefined => {
  if (!s) return undefined
  const { sql, params } = new PgDialect().sqlToQuery(s)
  if (params.length) throw new Error('een policy heeft parameters')
  return sql
}
interface Regel {
  naam: string
  wat: string
}
/** The policies of the tables in code, made next to those of the database, so that PostgreSQL itself compares the two. */
async function regels(sql: Sql): Promise<string[]> {
  for (const regel of VASTE_REGELS) await sql.unsafe(regel)
  for (const t of Object.values(tables).filter((x) => is(x, PgTable))) {
    const { name, policies } = getTableConfig(t)
    for (const p of policies) {
      const using = tekst(p.using)
      const check = tekst(p.withCheck)
      await sql.unsafe(
        `create policy "code ${p.name}" on "${name}" for ${p.for} to regiotafel_app ${using ? `using (${using})` : ''} ${check ? `with check (${check})` : ''}`,
      )
    }
  }
  const alle = await sql<Regel[]>`
    select tablename || '.' || policyname naam, concat_ws(' | ', permissive, cmd, roles::text, qual, with_check) wat
    from pg_policies where schemaname = 'public' order by 1`
  const database = new Map(alle.filter((r) => !r.naam.includes('.code ')).map((r) => [r.naam, r.wat]))
  const code = new Map(alle.filter((r) => r.naam.includes('.code ')).map((r) => [r.naam.replace('.code ', '.'), r.wat]))
  return [...new Set([...database.keys(), ...code.keys()])]
    .filter((n) => database.get(n) !== code.get(n))
    .map((n) => `${n}: de regel in de database is niet die van de code`)
}

export const CONTROLES = {
  beveiliging,
  rechten,
  kolommen,
  zonderHuurder,
  omwegen,
  triggers,
  sleutels,
  rollen,
  iedereen,
  regels,
}
export type Controlenaam = keyof typeof CONTROLES
/** Runs checks in a transaction that leaves nothing behind, after statements that break something. */
export async function catalogus(
  owner: postgres.Sql,
  breek: readonly string[] = [],
  welke = Object.keys(CONTROLES) as Controlenaam[],
): Promise<Partial<Record<Controlenaam, string[]>>> {
  const uit: Partial<Record<Controlenaam, string[]>> = {}
  const terug = new Error('terug')
  await owner
    .begin(async (tx) => {
      for (const s of breek) await tx.unsafe(s)
      for (const naam of welke) {
        const fouten = await CONTROLES[naam](tx)
        if (fouten.length) uit[naam] = fouten
      }
      throw terug
    })
    .catch((e: unknown) => {
      if (e !== terug) throw e
    })
  return uit
}
