// A back-up of the built-in database: a copy of its folder while PostgreSQL stands still and nobody else can start it.
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded, type Embedded } from '../platform/db/embedded.js'
import { MapBezetFout } from '../platform/db/lock.js'
import { kopieerMap } from './bestanden.js'
import type { Deel } from './dump.js'
import { leesFeiten, verbind, type Feiten } from './feiten.js'
import { BeheerFout } from './fout.js'

export const GEGEVENS = 'gegevens'
export const PLATFORM = `${process.platform}-${process.arch}`
/** Made again at every start, or not data: lock, programs, drafts, other back-ups, what a restore put aside. */
const NIET_MEE = /^(lock|backups|pg-programma-.*|oud-.*|.*\.nieuw(\.secret)?)$/

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
    if (!(e instanceof MapBezetFout)) throw e
    throw new BeheerFout(`${e.message}\nStop de server eerst, en start hem daarna weer.`)
  }
}

async function feitenVan(database: Embedded): Promise<Feiten> {
  const sql = verbind(database.url)
  try {
    return await leesFeiten(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/**
 * Copies the data folder into the back-up. PostgreSQL is started first: that repairs what a crash left behind, and the
 * facts for the manifest come from it. It then stops, and the lock stays until the copy is whole.
 * @param buiten the folder that holds the back-ups; it may lie inside the data folder
 */
export async function kopieerGegevens(dataDir: string, map: string, buiten: string): Promise<Deel> {
  const bron = realpathSync(dataDir)
  const bewaarmap = path.relative(bron, buiten)
  if (!bewaarmap || bewaarmap.split(path.sep)[0] === 'pg')
    throw new BeheerFout(`De map ${buiten} is de database zelf. Kies een andere map voor de back-ups.`)
  const database = await metUitleg(() => startEmbedded(dataDir))
  const feiten = await feitenVan(database).catch(async (e: unknown) => {
    await database.stop()
    throw e
  })
  const slot = await database.halt()
  try {
    const mag = (pad: string): boolean => pad !== bewaarmap && (pad.includes(path.sep) || !NIET_MEE.test(pad))
    const boom = await kopieerMap(bron, path.join(map, GEGEVENS), mag)
    const onder = (pad: string): string => path.join(GEGEVENS, pad)
    return {
      ...feiten,
      methode: 'map',
      platform: PLATFORM,
      mappen: [GEGEVENS, ...boom.mappen.map(onder)],
      bestanden: boom.bestanden.map((b) => ({ ...b, pad: onder(b.pad) })),
    }
  } finally {
    slot.release()
  }
}
