// A back-up of a PostgreSQL server with pg_dump, as a role that sees every row without anything being switched off.
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import type postgres from 'postgres'
import { explained } from '../../platform/db/setting-failure.js'
import type { Env } from '../../platform/env/env.js'
import { sha256Van } from './bestanden.js'
import { bronVan, leesFeiten, verbind } from './feiten.js'
import { BeheerFout } from '../fout.js'
import type { Inhoud } from './manifest.js'
import { draai, vindProgramma } from '../programma.js'

export const DUMP = 'regiotafel.dump'
export type DumpBron = Pick<Env, 'DATABASE_URL' | 'BACKUP_DATABASE_URL'>
export type Deel = Pick<
  Inhoud,
  | 'methode'
  | 'postgres'
  | 'programma'
  | 'platform'
  | 'lopend'
  | 'migraties'
  | 'laatste'
  | 'bron'
  | 'prefix'
  | 'rijen'
  | 'mappen'
  | 'bestanden'
>

/**
 * Every tenant table has row level security, forced, so its owner sees no rows and pg_dump refuses. Switching that off
 * for a while would switch it off for everyone; a role of its own for back-ups reads all and can write nothing.
 */
async function eisAllesLezen(sql: postgres.Sql): Promise<void> {
  const [rol] = await sql<{ naam: string; ruim: boolean; dicht: boolean }[]>`
    select rolname naam, rolsuper or rolbypassrls ruim, exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'drizzle', 'taken') and c.relkind in ('r', 'S') and not (
        has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select'))) dicht
    from pg_roles where rolname = current_user`
  if (rol?.ruim && !rol.dicht) return
  throw new BeheerFout(
    `De rol "${rol?.naam}" ziet niet alle rijen: de tabellen zijn afgeschermd per gemeente, ook voor hun eigenaar.\n` +
      'Maak op de server een rol die alles kan lezen en niets kan schrijven, als superuser:\n' +
      `  create role regiotafel_backup login bypassrls password '…';\n` +
      '  grant pg_read_all_data to regiotafel_backup;\n' +
      'Zet daarna BACKUP_DATABASE_URL op het adres van dezelfde database met die rol.',
  )
}

/** A back-up of the wrong database is noticed only when it is needed. */
async function eisZelfde(sql: postgres.Sql, { DATABASE_URL, BACKUP_DATABASE_URL }: DumpBron): Promise<void> {
  if (!DATABASE_URL || !BACKUP_DATABASE_URL) return
  const eigenaar = verbind(DATABASE_URL)
  // Ending a connection that failed can wait forever without a limit.
  const andere = await explained('DATABASE_URL', () => bronVan(eigenaar)).finally(() => eigenaar.end({ timeout: 5 }))
  if ((await bronVan(sql)) !== andere)
    throw new BeheerFout('BACKUP_DATABASE_URL en DATABASE_URL wijzen naar verschillende databases.')
}

/**
 * Dumps the database into the folder; counts and dump come from the same moment.
 * @param env a role that reads everything, else the owner as the server uses it; with both they must be about one database
 */
export async function maakDump(env: DumpBron, map: string): Promise<Deel> {
  const url = (env.BACKUP_DATABASE_URL ?? env.DATABASE_URL)!
  return explained(env.BACKUP_DATABASE_URL ? 'BACKUP_DATABASE_URL' : 'DATABASE_URL', () => dumpVan(url, env, map))
}
async function dumpVan(url: string, env: DumpBron, map: string): Promise<Deel> {
  const sql = verbind(url)
  try {
    await eisZelfde(sql, env)
    await eisAllesLezen(sql)
    return (await sql.begin('isolation level repeatable read read only', async (tx) => {
      await tx`set local idle_in_transaction_session_timeout = 0`
      const [moment] = await tx<{ s: string }[]>`select pg_export_snapshot() s`
      const feiten = await leesFeiten(tx)
      if (!feiten.migraties) throw new BeheerFout('In deze database staat geen Regiotafel; er valt niets te bewaren.')
      const programma = await vindProgramma('pg_dump', feiten.postgres)
      const bestand = path.join(map, DUMP)
      const uitvoer = openSync(bestand, 'wx', 0o600)
      try {
        await draai(
          programma,
          url,
          ['--format=custom', '--no-owner', '--lock-wait-timeout=60s', `--snapshot=${moment!.s}`],
          uitvoer,
        )
        fsyncSync(uitvoer)
      } finally {
        closeSync(uitvoer)
      }
      const dump = { pad: DUMP, bytes: statSync(bestand).size, sha256: await sha256Van(bestand) }
      return { ...feiten, methode: 'pg_dump' as const, programma: programma.versie, mappen: [], bestanden: [dump] }
    })) as Deel
  } finally {
    await sql.end({ timeout: 5 })
  }
}
