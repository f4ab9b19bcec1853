// npm run backup: one folder with a manifest, which gets its name when it is whole.
import { mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onDatabaseServer, type Env } from '../../platform/env/env.js'
import { sync } from './bestanden.js'
import { bewaarNieuwste, namenVoor, ruimOnaf } from './bewaren.js'
import { maakDump } from './dump.js'
import { eisDatabase, kopieerGegevens } from './map.js'
import { schrijfManifest, type Inhoud } from './manifest.js'
import { zegelsleutel, type ZegelEnv } from './zegel.js'
import { OWN } from '../../platform/http/root.js'

export type BackupEnv = ZegelEnv & Pick<Env, 'DATABASE_URL' | 'APP_DATABASE_URL' | 'BACKUP_DATABASE_URL' | 'BACKUP_DIR'>
export interface Gemaakt {
  map: string
  inhoud: Inhoud
  verwijderd: string[]
}

/** Where back-ups go: the folder that was asked for, BACKUP_DIR, or `backups` in the data folder. */
function openBewaarmap(env: BackupEnv, gevraagd?: string): string {
  const map = path.resolve(gevraagd ?? env.BACKUP_DIR ?? path.join(env.DATA_DIR, 'backups'))
  // What lies above may be passed through: PostgreSQL may run as another user below the data folder.
  mkdirSync(path.dirname(map), { recursive: true, mode: 0o711 })
  mkdirSync(map, { recursive: true, mode: 0o700 })
  return realpathSync(map)
}

/**
 * Makes a back-up of the server's database, or of the built-in one when it stands still.
 * @param bewaar how many back-ups of this database stay; all of them when absent
 * @throws BeheerFout when it cannot be made; then nothing is left behind
 */
export async function maakBackup(env: BackupEnv, gevraagd?: string, bewaar?: number): Promise<Gemaakt> {
  const opServer = onDatabaseServer(env)
  if (!opServer) eisDatabase(env.DATA_DIR)
  const sleutel = zegelsleutel(env)
  const bewaarmap = openBewaarmap(env, gevraagd)
  ruimOnaf(bewaarmap)
  const moment = new Date().toISOString()
  const { naam, onaf } = namenVoor(moment)
  const [concept, map] = [path.join(bewaarmap, onaf), path.join(bewaarmap, naam)]
  const ruim = (): void => rmSync(concept, { recursive: true, force: true })
  process.once('exit', ruim)
  try {
    mkdirSync(concept, { mode: 0o700 })
    const deel = await (opServer ? maakDump(env, concept) : kopieerGegevens(env.DATA_DIR, concept, bewaarmap))
    const bytes = deel.bestanden.reduce((som, b) => som + b.bytes, 0)
    const inhoud: Inhoud = { soort: 'regiotafel-back-up', indeling: 1, versie: OWN.versie, moment, bytes, ...deel }
    schrijfManifest(concept, inhoud, sleutel)
    sync(concept)
    renameSync(concept, map)
    sync(bewaarmap)
    return { map, inhoud, verwijderd: bewaar ? bewaarNieuwste(bewaarmap, bewaar, deel.bron) : [] }
  } finally {
    process.off('exit', ruim)
    ruim()
  }
}
