// A copy of the built-in database while it runs, as PostgreSQL's manual describes under "Making a Base Backup Using the
// Low Level API": files may change while they are copied, and the log of those changes goes along.
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type postgres from 'postgres'
import { kopieerMap, sha256Van, type Boom } from './bestanden.js'
import { leesFeiten, verbind, type Feiten } from './feiten.js'
import { BeheerFout } from '../fout.js'
import type { Bestand } from './manifest.js'

/** What belongs to the running process: in a copy it would mislead the next one. The log itself goes last. */
const VAN_HET_PROCES =
  /^pg\/(postmaster\.(pid|opts)|pg_(wal|replslot|notify|serial|snapshots|stat_tmp|subtrans|dynshmem)\/.+)$|pgsql_tmp|pg_internal\.init/

async function schrijf(naar: string, pad: string, tekst: string): Promise<Bestand> {
  const bestand = path.join(naar, pad)
  writeFileSync(bestand, tekst, { mode: 0o600, flag: 'wx', flush: true })
  return { pad, bytes: statSync(bestand).size, sha256: await sha256Van(bestand) }
}

/** Ends the back-up. A server that was started anew meanwhile does not know of it, and that is right. */
async function labelVan(sql: postgres.Sql): Promise<string> {
  try {
    const [einde] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
    return einde!.labelfile
  } catch {
    throw new BeheerFout('De database is gestopt tijdens de back-up. Er is niets bewaard; maak de back-up opnieuw.')
  }
}

/**
 * @param url owner of the running database
 * @param mag which paths of the data folder take part
 * @throws when PostgreSQL stops meanwhile: without the end of the log the copy is worth nothing
 */
export async function kopieerLopend(
  url: string,
  bron: string,
  naar: string,
  mag: (pad: string) => boolean,
): Promise<[Feiten, Boom]> {
  const sql = verbind(url)
  try {
    // Both end with this session. The slot keeps the log from being recycled before it is copied.
    await sql`select pg_create_physical_replication_slot(${`backup_${process.pid}`}, true, true)`
    await sql`select pg_backup_start('regiotafel', true)`
    const feiten = await leesFeiten(sql)
    const boom = await kopieerMap(bron, naar, (pad) => mag(pad) && !VAN_HET_PROCES.test(pad), true)
    const label = await schrijf(naar, 'pg/backup_label', await labelVan(sql))
    const wal = await kopieerMap(path.join(bron, 'pg/pg_wal'), path.join(naar, 'pg/pg_wal'), () => true, true)
    const onder = (pad: string): string => path.join('pg/pg_wal', pad)
    return [
      feiten,
      {
        mappen: [...boom.mappen, ...wal.mappen.map(onder)],
        bestanden: [...boom.bestanden, label, ...wal.bestanden.map((b) => ({ ...b, pad: onder(b.pad) }))],
      },
    ]
  } finally {
    await sql.end({ timeout: 5 })
  }
}
