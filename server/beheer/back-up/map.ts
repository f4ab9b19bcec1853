// A back-up of the built-in database: a copy of its folder, with what PostgreSQL needs to start on that copy.
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '../../platform/db/embedded/embedded.js'
import { FolderInUse, type Lock } from '../../platform/db/embedded/lock.js'
import { runningUrl } from '../../platform/db/embedded/survivor.js'
import { kopieerMap, type Boom } from './bestanden.js'
import type { Deel } from './dump.js'
import { leesFeiten, verbind, type Feiten } from './feiten.js'
import { BeheerFout } from '../fout.js'
import { kopieerLopend } from './lopend.js'

export const GEGEVENS = 'gegevens'
export const PLATFORM = `${process.platform}-${process.arch}`
/** Made again at every start, or not data: lock, the key that seals back-ups, programs, drafts, other back-ups, what a restore put aside. */
const NIET_MEE = /^(lock|backups|backup\.sleutel|pg-programma-.*|oud-.*|.*\.nieuw(\.secret)?)$/

/** Whether a data folder holds a built-in database. */
export const heeftDatabase = (dataDir: string): boolean => existsSync(path.join(dataDir, 'pg', 'PG_VERSION'))

/** @throws BeheerFout when there is no built-in database to work on */
export function eisDatabase(dataDir: string): void {
  if (heeftDatabase(dataDir)) return
  throw new BeheerFout(`In ${path.resolve(dataDir)} staat geen database. Zet DATA_DIR of DATABASE_URL goed.`)
}

/** A refusal of the lock names the server: that is what holds the folder. */
export async function metUitleg<T>(werk: () => T | Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (e) {
    if (!(e instanceof FolderInUse)) throw e
    throw new BeheerFout(`${e.message}\nStop de server eerst, of wacht tot een andere back-up klaar is.`)
  }
}

/** Starting repairs what a crash left behind, and gives the facts; then PostgreSQL stops, and the lock stays. */
async function legStil(dataDir: string): Promise<[Feiten, Lock]> {
  const database = await metUitleg(() => startEmbedded(dataDir))
  const sql = verbind(database.url)
  try {
    const feiten = await leesFeiten(sql).finally(() => sql.end({ timeout: 5 }))
    return [feiten, await database.halt()]
  } catch (e) {
    await database.stop()
    throw e
  }
}

async function kopieerStil(bron: string, naar: string, mag: (pad: string) => boolean): Promise<[Feiten, Boom]> {
  const [feiten, slot] = await legStil(bron)
  try {
    return [feiten, await kopieerMap(bron, naar, mag)]
  } finally {
    slot.release()
  }
}

/**
 * Copies the data folder into the back-up: while PostgreSQL runs with its own protocol for that, else under the lock.
 * @param buiten the folder that holds the back-ups; it may lie inside the data folder
 */
export async function kopieerGegevens(dataDir: string, map: string, buiten: string): Promise<Deel> {
  const bron = realpathSync(dataDir)
  const bewaarmap = path.relative(bron, buiten)
  if (!bewaarmap || bewaarmap.split(path.sep)[0] === 'pg')
    throw new BeheerFout(`De map ${buiten} is de database zelf. Kies een andere map voor de back-ups.`)
  const mag = (pad: string): boolean => pad !== bewaarmap && (pad.includes(path.sep) || !NIET_MEE.test(pad))
  const naar = path.join(map, GEGEVENS)
  const url = await runningUrl(path.join(bron, 'pg'))
  const [feiten, boom] = await (url ? kopieerLopend(url, bron, naar, mag) : kopieerStil(bron, naar, mag))
  const onder = (pad: string): string => path.join(GEGEVENS, pad)
  return {
    ...feiten,
    methode: 'map',
    platform: PLATFORM,
    ...(url && { lopend: true }),
    mappen: [GEGEVENS, ...boom.mappen.map(onder)],
    bestanden: boom.bestanden.map((b) => ({ ...b, pad: onder(b.pad) })),
  }
}
