// The commands as an administrator runs them, and what a database looks like apart from its rows.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { startEmbedded } from '../../server/platform/db/embedded/embedded.js'
import { dumpVan, vingerafdruk } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { leesManifest, schrijfManifest, type Inhoud } from '../../server/beheer/back-up/manifest.js'
import { program } from './program.js'

const WORTEL = path.resolve(import.meta.dirname, '../..')
export interface Afloop {
  code: number | null
  uit: string
  fout: string
}

/** Seals the back-ups of the tests, wherever they are restored. */
export const BACKUP_SLEUTEL = 'de sleutel van de back-ups in de tests'

/** A process of its own for one command. */
export function begin(taak: 'backup' | 'herstel', woorden: string[], env: Record<string, string>) {
  const kind = spawn(process.execPath, [program(taak), ...woorden], {
    cwd: WORTEL,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], BACKUP_SLEUTEL, ...env },
  })
  const tekst = { uit: '', fout: '' }
  kind.stdout.on('data', (d: Buffer) => (tekst.uit += d.toString()))
  kind.stderr.on('data', (d: Buffer) => (tekst.fout += d.toString()))
  const einde = once(kind, 'close').then(([code]): Afloop => ({ code: code as number | null, ...tekst }))
  return { kind, einde }
}
export const draai = (...args: Parameters<typeof begin>): Promise<Afloop> => begin(...args).einde

/** A temporary folder that PostgreSQL may pass through as another user; the second value removes it. */
export function tijdelijk(): [string, () => void] {
  const map = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-backup-'))
  chmodSync(map, 0o711)
  return [map, () => rmSync(map, { recursive: true, force: true })]
}

/** A back-up that has been tampered with. It shares its files with the real one; `doe` puts others in their place. */
export function beschadigd(backup: string, naar: string, doe: (map: string) => void): string {
  mkdirSync(naar)
  const { mappen, bestanden } = leesManifest(backup)
  for (const map of mappen) mkdirSync(path.join(naar, map), { recursive: true })
  for (const pad of ['manifest.json', ...bestanden.map((b) => b.pad)])
    linkSync(path.join(backup, pad), path.join(naar, pad))
  doe(naar)
  return naar
}
/** A manifest that says something else and is whole. */
export const metManifest =
  (wijzig: Partial<Inhoud>) =>
  (map: string): void => {
    const inhoud = { ...leesManifest(map), ...wijzig }
    rmSync(path.join(map, 'manifest.json'))
    schrijfManifest(map, inhoud, BACKUP_SLEUTEL)
  }
function vervang(bestand: string, maak: (inhoud: Buffer) => Buffer): void {
  const inhoud = maak(readFileSync(bestand))
  rmSync(bestand)
  writeFileSync(bestand, inhoud)
}
/** One other bit in a file. */
export const verander = (bestand: string): void =>
  vervang(bestand, (inhoud) => {
    const midden = Math.floor(inhoud.length / 2)
    inhoud[midden] = inhoud[midden]! ^ 1
    return inhoud
  })
export const kapAf = (bestand: string, bytes: number): void => vervang(bestand, (inhoud) => inhoud.subarray(0, bytes))
export const namenIn = (map: string): string[] => readdirSync(map).sort()

export type Beeld = [rijen: string, vorm: Record<string, string[]>]
/** Rows and shape of a database, to hold against those of another. */
export const beeldVan = async (url: string): Promise<Beeld> => [vingerafdruk(await dumpVan(url)), await vormVan(url)]
/** The same of a data folder that stands still. */
export async function beeldVanMap(dataDir: string): Promise<Beeld> {
  const database = await startEmbedded(dataDir)
  return beeldVan(database.url).finally(() => database.stop())
}

/** Each installation has a role of its own; what that role may do is the same everywhere. */
const ROL = /regiotafel_[a-z0-9]+_app/g
/** Everything that keeps tenants apart: policies, FORCE, grants on tables, columns and schemas, keys, indexes. */
async function vormVan(url: string): Promise<Record<string, string[]>> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const regels = async (vraag: string): Promise<string[]> =>
    (await sql.unsafe<{ r: string }[]>(vraag)).map(({ r }) => r.replaceAll(ROL, 'regiotafel_app')).sort()
  const rechten = (acl: string, wat: string, van: string): string =>
    `select concat_ws(' ', ${wat}, coalesce(nullif(g.grantee, 0)::regrole::text, 'PUBLIC'), g.privilege_type) r
     from ${van}, aclexplode(${acl}) g`
  const tabel = `c.relnamespace in ('public'::regnamespace, 'taken'::regnamespace) and c.relkind in ('r', 'v', 'm', 'S')`
  try {
    return {
      tabellen: await regels(
        `select concat_ws(' ', relname, relkind, relrowsecurity, relforcerowsecurity) r from pg_class c where ${tabel}`,
      ),
      regels: await regels(`select to_jsonb(p)::text r from pg_policies p`),
      opTabellen: await regels(
        `${rechten(`coalesce(c.relacl, acldefault('r', c.relowner))`, 'c.relname', 'pg_class c')} where ${tabel}`,
      ),
      opKolommen: await regels(
        `${rechten('a.attacl', 'c.relname, a.attname', 'pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped')} where ${tabel}`,
      ),
      opSchemas: await regels(
        `${rechten('n.nspacl', 'n.nspname', 'pg_namespace n')} where n.nspname in ('public', 'drizzle', 'taken')`,
      ),
      sleutels: await regels(
        `select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) r from pg_constraint
         where connamespace = 'public'::regnamespace`,
      ),
      indexen: await regels(`select indexdef r from pg_indexes where schemaname = 'public'`),
    }
  } finally {
    await sql.end()
  }
}
