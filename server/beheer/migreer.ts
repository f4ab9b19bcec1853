// npm run migreer: brings the database up to date as its owner, so that the server itself needs no rights of an owner.
import { parseArgs } from 'node:util'
import { appUrlVan } from '../platform/db/app-url.js'
import { migrate } from '../platform/db/migrate.js'
import { newPrefix, PREFIX } from '../platform/db/roles.js'
import { rolesSql } from '../platform/db/roles-sql.js'
import { startEmbedded } from '../platform/db/embedded/embedded.js'
import { readEnv } from '../platform/env/env.js'
import { OWN, MIGRATIONS } from '../platform/http/root.js'
import { eisEigenaar, voerOpdrachtUit } from './database.js'
import { BeheerFout } from './fout.js'

const GEBRUIK = `Gebruik:
  npm run migreer                        werkt de database bij
  npm run migreer -- --rollen [<naam>]   toont de SQL die de rollen van deze installatie maakt; verandert niets
De naam is kort: kleine letters en cijfers, en begint met een letter. Bijvoorbeeld: productie`

/** @returns the name of the installation whose roles are asked for; undefined when the database is to be brought up to date */
function leesRegel(): string | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { taak: { type: 'string' }, rollen: { type: 'boolean' } },
    })
    const [naam, ...rest] = positionals
    if (!values.rollen && naam === undefined) return undefined
    if (values.rollen && !rest.length && PREFIX.test(naam ?? 'x')) return naam ?? newPrefix()
  } catch {
    // Node's own sentence about the flag is English; the usage says the same.
  }
  throw new BeheerFout(GEBRUIK)
}

async function werkBij(): Promise<string[]> {
  const env = readEnv(process.env, 'opdracht')
  eisEigenaar(env)
  const embedded = env.DATABASE_URL ? undefined : await startEmbedded(env.DATA_DIR)
  try {
    const ownerUrl = env.DATABASE_URL ?? embedded!.url
    const appUrl = await migrate(ownerUrl, appUrlVan(env, ownerUrl), MIGRATIONS, { rights: 'always' })
    const rol = decodeURIComponent(new URL(appUrl).username)
    return [`De database is bijgewerkt (${OWN.migraties.all.length} migraties). De toepassing logt in als ${rol}.`]
  } finally {
    await embedded?.stop()
  }
}

await voerOpdrachtUit(async () => {
  const prefix = leesRegel()
  return prefix === undefined ? werkBij() : [rolesSql(prefix)]
})
