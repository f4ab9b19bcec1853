// npm run seed: loads the source data into a database that was started with SEED=geen. Loading twice adds nothing.
import { laadBron } from '../server/bron/laden.js'
import { appUrlVan } from '../server/platform/db/app-url.js'
import { connect } from '../server/platform/db/client.js'
import { startEmbedded } from '../server/platform/db/embedded.js'
import { migreer } from '../server/platform/db/migrate.js'
import { readEnv } from '../server/platform/env.js'

const env = readEnv()
const embedded = env.DATABASE_URL ? undefined : await startEmbedded(env.DATA_DIR)
const ownerUrl = env.DATABASE_URL ?? embedded!.url
const appUrl = appUrlVan(env, ownerUrl)
try {
  await migreer(ownerUrl, appUrl, 'migrations')
  const [owner, app] = [connect(ownerUrl, { max: 1 }), connect(appUrl, { max: 1 })]
  const geladen = await laadBron(owner, app).finally(() => Promise.all([owner.end(), app.end()]))
  console.log(geladen ? 'De brongegevens zijn geladen.' : 'Er staan al gegevens; er is niets toegevoegd.')
} finally {
  await embedded?.stop()
}
