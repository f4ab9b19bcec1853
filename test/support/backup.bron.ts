// A data folder with the source data and the canaries in it, as it looked while its server ran.
import { chmodSync, mkdirSync } from 'node:fs'
import { MIGRATIONS } from '../../server/platform/http/root.js'
import { laadBron } from '../../server/bron/laden.js'
import { VANDAAG } from './vandaag.js'
import { mastersOf } from '../../server/platform/secret/master.js'
import { appUrlVan } from '../../server/platform/db/app-url.js'
import { connect } from '../../server/platform/db/client.js'
import { startEmbedded, type Embedded } from '../../server/platform/db/embedded/embedded.js'
import { migrate } from '../../server/platform/db/migrate.js'
import { beeldVan, type Beeld } from './backup.js'
import type { Kanarie } from '../isolatie/wandeling/isolatie.planten.js'
import { plant } from '../isolatie/wandeling/isolatie.wereld.js'

export interface Bron {
  kanaries: Map<number, Kanarie>
  beeld: Beeld
}
async function vul(database: Embedded, dataDir: string): Promise<Bron> {
  const appUrl = await migrate(database.url, appUrlVan({ DATA_DIR: dataDir }, database.url), MIGRATIONS)
  const zonderGrens = { max: 1, statementTimeoutMs: 0 }
  const [owner, app] = [connect(database.url, zonderGrens), connect(appUrl, zonderGrens)]
  await laadBron(owner, app, mastersOf({ AUTH: 'demo' }), VANDAAG).finally(() => Promise.all([owner.end(), app.end()]))
  return { kanaries: await plant(database.url), beeld: await beeldVan(database.url) }
}
/** @param tijdens what to do while PostgreSQL runs; afterwards it stands still */
export async function maakBron<T>(dataDir: string, tijdens: () => Promise<T>): Promise<[Bron, T]> {
  mkdirSync(dataDir)
  chmodSync(dataDir, 0o711)
  const database = await startEmbedded(dataDir)
  try {
    return [await vul(database, dataDir), await tijdens()]
  } finally {
    await database.stop()
  }
}
