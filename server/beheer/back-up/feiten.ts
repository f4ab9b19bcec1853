// What the owner or the back-up role sees of a database: version, migrations, rows per table.
import type postgres from 'postgres'
import { oneConnection } from '../../platform/db/single.js'
import { lastOf, type Applied } from '../../platform/db/versions.js'

export interface Feiten {
  postgres: number
  migraties: number
  /** absent when Regiotafel never ran on it */
  laatste?: Applied
  bron: string
  /** names the role that grants and policies are about; absent before installations had one of their own */
  prefix?: string
  rijen: Record<string, number>
}
/** A connection or a transaction. */
export type Bevraging = postgres.Sql | postgres.TransactionSql

/** One connection without time limit. */
export const verbind = (url: string): postgres.Sql =>
  oneConnection(url, { connect_timeout: 10, connection: { statement_timeout: '0' } })

/** Number of migrations in the database; 0 when Regiotafel never ran on it. */
async function migratiesIn(sql: Bevraging): Promise<number> {
  const [tabel] = await sql<{ t: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations')::text t`
  if (!tabel?.t) return 0
  return (await sql<{ n: number }[]>`select count(*)::int n from drizzle.__drizzle_migrations`)[0]!.n
}

/** Rows per table, as far as this role sees them. */
export async function telRijen(sql: Bevraging): Promise<Record<string, number>> {
  const tabellen = await sql<{ naam: string }[]>`
    select relname naam from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`
  const uit: Record<string, number> = {}
  for (const { naam } of tabellen)
    uit[naam] = (await sql<{ n: number }[]>`select count(*)::int n from public.${sql(naam)}`)[0]!.n
  return uit
}

/** Which database of which server this is; a copy of the server keeps the name. */
export async function bronVan(sql: Bevraging): Promise<string> {
  const [rij] = await sql<{ bron: string }[]>`
    select system_identifier || '/' || current_database() bron from pg_control_system()`
  return rij!.bron
}

async function prefixIn(sql: Bevraging): Promise<string | undefined> {
  const [tabel] = await sql<{ t: string | null }[]>`select to_regclass('drizzle.installatie')::text t`
  if (!tabel?.t) return undefined
  return (await sql<{ prefix: string }[]>`select prefix from drizzle.installatie`)[0]?.prefix
}

/** @param sql a role for which row level security does not count */
export async function leesFeiten(sql: Bevraging): Promise<Feiten> {
  const [rij] = await sql<{ versie: number }[]>`select current_setting('server_version_num')::int / 10000 versie`
  const prefix = await prefixIn(sql)
  const migraties = await migratiesIn(sql)
  const laatste = migraties ? await lastOf(sql) : undefined
  return {
    postgres: rij!.versie,
    ...(prefix !== undefined && { prefix }),
    bron: await bronVan(sql),
    migraties,
    ...(laatste && { laatste }),
    rijen: await telRijen(sql),
  }
}

/**
 * Rows per table, for an owner who is no superuser as well. FORCE is off for that owner only, within a transaction that
 * is always rolled back: nobody else ever sees it off, and a crash leaves it on.
 */
export async function telAlsEigenaar(sql: postgres.Sql): Promise<Record<string, number>> {
  await sql`begin`
  try {
    await sql`do $$ declare t regclass; begin
      for t in select oid::regclass from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity loop
        execute format('alter table %s no force row level security', t);
      end loop; end $$`
    return await telRijen(sql)
  } finally {
    await sql`rollback`
  }
}
