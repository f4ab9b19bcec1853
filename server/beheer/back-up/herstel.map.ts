// Restores a copy of the built-in database: next to its place, tried there, and only then moved into place.
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { appUrlVan } from '../../platform/db/app-url.js'
import { findPackage, majorOf } from '../../platform/db/embedded/binaries.js'
import { startEmbedded } from '../../platform/db/embedded/embedded.js'
import { acquireLock, type Lock } from '../../platform/db/embedded/lock.js'
import { findSurvivor } from '../../platform/db/embedded/survivor.js'
import type { Env } from '../../platform/env/env.js'
import { rondAf, type Plek, type Resultaat } from '../afronden.js'
import { sync, zetTerug, type Boom } from './bestanden.js'
import { BeheerFout } from '../fout.js'
import { GEGEVENS, metUitleg, PLATFORM } from './map.js'
import type { Inhoud } from './manifest.js'

export type MapEnv = Pick<Env, 'DATA_DIR' | 'APP_DATABASE_URL' | 'SESSION_SECRET'>

/** @throws BeheerFout when PostgreSQL on this machine cannot run this copy */
function eisPassend(inhoud: Inhoud): void {
  const eigen = Number(majorOf(findPackage()))
  if (inhoud.platform !== PLATFORM || inhoud.postgres !== eigen)
    throw new BeheerFout(
      `De back-up is van PostgreSQL ${inhoud.postgres} op ${inhoud.platform}; deze machine heeft ${eigen} op ${PLATFORM}. ` +
        'Zet hem terug op zo’n machine. Er is niets veranderd.',
    )
}

async function probeer(inhoud: Inhoud, env: MapEnv, concept: string): Promise<Resultaat> {
  const database = await startEmbedded(concept)
  try {
    return await rondAf(inhoud, database.url, appUrlVan({ ...env, DATA_DIR: concept }, database.url))
  } finally {
    await database.stop()
  }
}

/** Everything of the back-up takes its place; what was there under the same name goes to `oud`. */
function wissel(concept: string, dataDir: string, oud: string, namen: string[]): void {
  for (const naam of namen) {
    const plek = path.join(dataDir, naam)
    if (lstatSync(plek, { throwIfNoEntry: false })) {
      mkdirSync(oud, { recursive: true, mode: 0o700 })
      renameSync(plek, path.join(oud, naam))
    }
    renameSync(path.join(concept, naam), plek)
  }
  if (existsSync(oud)) sync(oud)
  sync(dataDir)
}

/** The lock on the data folder, with nothing running on it. The old database need not be able to start. */
async function neemSlot(dataDir: string): Promise<Lock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  const slot = await metUitleg(() => acquireLock(dataDir))
  try {
    await (await findSurvivor(path.join(dataDir, 'pg')))?.stop()
    return slot
  } catch (e) {
    slot.release()
    throw e
  }
}

function boomVan({ mappen, bestanden }: Inhoud): Boom {
  const binnen = (pad: string): string => path.relative(GEGEVENS, pad)
  return {
    mappen: mappen.map(binnen).filter(Boolean),
    bestanden: bestanden.map((b) => ({ ...b, pad: binnen(b.pad) })),
  }
}

async function zetNeer(map: string, inhoud: Inhoud, env: MapEnv, dataDir: string): Promise<Resultaat & Plek> {
  const stempel = new Date().toISOString().replaceAll(':', '-')
  const [concept, oud] = [path.join(dataDir, `herstel-${stempel}.nieuw`), path.join(dataDir, `oud-${stempel}`)]
  const ruim = (): void => rmSync(concept, { recursive: true, force: true })
  process.once('exit', ruim)
  try {
    mkdirSync(concept, { mode: 0o711 })
    const boom = boomVan(inhoud)
    await zetTerug(path.join(map, GEGEVENS), concept, boom)
    const resultaat = await probeer(inhoud, env, concept)
    const namen = [...boom.mappen, ...boom.bestanden.map((b) => b.pad)].map((pad) => pad.split(path.sep)[0]!)
    wissel(concept, dataDir, oud, [...new Set(namen)])
    return { ...resultaat, plek: dataDir, ...(existsSync(oud) && { oud }) }
  } finally {
    process.off('exit', ruim)
    ruim()
  }
}

/**
 * Restores into DATA_DIR.
 * @param over an existing database may be put aside
 * @throws BeheerFout when that is not possible; then the data folder is as it was
 */
export async function herstelMap(map: string, inhoud: Inhoud, env: MapEnv, over: boolean): Promise<Resultaat & Plek> {
  eisPassend(inhoud)
  const dataDir = path.resolve(env.DATA_DIR)
  if (existsSync(path.join(dataDir, 'pg')) && !over)
    throw new BeheerFout(
      `In ${dataDir} staat al een database. Er is niets veranderd.\nMet --over-bestaande komt de back-up ervoor in de ` +
        'plaats; de database die er nu staat, wordt dan apart gezet.',
    )
  const slot = await neemSlot(dataDir)
  try {
    return await zetNeer(map, inhoud, env, realpathSync(dataDir))
  } finally {
    slot.release()
  }
}
