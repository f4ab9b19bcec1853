// Restores a dump on a PostgreSQL server: into an empty database, or into a new one that then takes the old one's name.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type postgres from 'postgres'
import { appUrlVan } from '../../platform/db/app-url.js'
import { explained } from '../../platform/db/setting-failure.js'
import { makeAppRole, rolesOf } from '../../platform/db/roles.js'
import type { Env } from '../../platform/env/env.js'
import { rondAf, type Plek, type Resultaat } from '../afronden.js'
import { DUMP } from './dump.js'
import { verbind } from './feiten.js'
import { BeheerFout } from '../fout.js'
import type { Inhoud } from './manifest.js'
import { draai, inhoudVan, vindProgramma } from '../programma.js'
import { metNieuweNaam } from './vervangen.js'

export type DumpEnv = Pick<Env, 'DATA_DIR' | 'APP_DATABASE_URL' | 'SESSION_SECRET'>

/** The address of another database on the same server. */
export function opDatabase(url: string, naam: string): string {
  const ander = new URL(url)
  ander.pathname = `/${encodeURIComponent(naam)}`
  return ander.href
}

async function eisServer(sql: postgres.Sql, inhoud: Inhoud): Promise<void> {
  const [rij] = await sql<{ versie: number }[]>`select current_setting('server_version_num')::int / 10000 versie`
  if (rij!.versie < inhoud.postgres)
    throw new BeheerFout(
      `De back-up is van PostgreSQL ${inhoud.postgres}; deze server heeft ${rij!.versie}. Zet hem terug op versie ` +
        `${inhoud.postgres} of nieuwer. Er is niets veranderd.`,
    )
}

/** Whether anything of a user stands in the database. */
async function isLeeg(sql: postgres.Sql): Promise<boolean> {
  const rijen = await sql`
    select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e') limit 1`
  return rijen.length === 0
}

/** Roles belong to the whole server and are in no dump, while grants and policies name one. */
const maakRol = (sql: postgres.Sql, { prefix = '' }: Inhoud): Promise<void> => makeAppRole(sql, rolesOf(prefix))

/** All of it, in one transaction: a failure leaves the database empty. */
async function zetDumpTerug(dump: string, inhoud: Inhoud, url: string): Promise<void> {
  const programma = await vindProgramma('pg_restore', inhoud.programma ?? inhoud.postgres)
  const sql = verbind(url)
  await maakRol(sql, inhoud).finally(() => sql.end({ timeout: 5 }))
  const map = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-herstel-'))
  try {
    // Extensions belong to who runs the server, and an owner may not comment on them.
    const regels = (await inhoudVan(programma, dump)).filter((regel) => !/ EXTENSION /.test(regel))
    const lijst = path.join(map, 'lijst')
    writeFileSync(lijst, regels.join('\n'))
    await draai(programma, url, ['--no-owner', '--exit-on-error', '--single-transaction', `--use-list=${lijst}`, dump])
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/**
 * Restores into the database of `url`, as its owner.
 * @param over an existing database may be put aside under another name
 * @throws BeheerFout when that is not possible
 */
export async function herstelDump(
  map: string,
  inhoud: Inhoud,
  url: string,
  env: DumpEnv,
  over: boolean,
): Promise<Resultaat & Plek> {
  const naam = decodeURIComponent(new URL(url).pathname.slice(1))
  const naar = async (doel: string): Promise<Resultaat> => {
    await zetDumpTerug(path.join(map, DUMP), inhoud, opDatabase(url, doel))
    const appUrl = appUrlVan(env, opDatabase(url, doel))
    return rondAf(inhoud, opDatabase(url, doel), typeof appUrl === 'string' ? opDatabase(appUrl, doel) : appUrl)
  }
  const sql = verbind(url)
  const leeg = await explained('DATABASE_URL', () => eisServer(sql, inhoud).then(() => isLeeg(sql))).finally(() =>
    sql.end({ timeout: 5 }),
  )
  if (leeg) return { ...(await naar(naam)), plek: naam }
  if (!over)
    throw new BeheerFout(
      `De database "${naam}" is niet leeg. Er is niets veranderd.\nMet --over-bestaande komt de back-up ervoor in de ` +
        'plaats; de database die er nu staat, krijgt dan een andere naam.',
    )
  return { ...(await metNieuweNaam(opDatabase(url, 'postgres'), naam, naar)), plek: naam }
}
