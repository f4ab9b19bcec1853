// npm run seed: loads the source data into a database that was started with SEED=geen. Loading twice adds nothing.
import { metDatabase, voerOpdrachtUit } from '../server/beheer/database.js'
import { laadBron } from '../server/bron/laden.js'
import { readEnv } from '../server/platform/env/env.js'
import { mastersOf } from '../server/platform/secret/master.js'
import { vandaag } from '../server/platform/values/today.js'

await voerOpdrachtUit(async () => {
  const env = readEnv(process.env, 'opdracht')
  const geladen = await metDatabase(({ owner, app }) => laadBron(owner, app, mastersOf(env), vandaag(env)))
  return [geladen ? 'De brongegevens zijn geladen.' : 'Er staan al gegevens; er is niets toegevoegd.']
})
