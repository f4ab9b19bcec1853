// env → database → migrate → schema → listen → drain.
import path from 'node:path'
import { pino } from 'pino'
import { maakApp } from './app.js'
import { DEMO } from './bron/demo.data.js'
import { laadBron } from './bron/laden.js'
import { appUrlVan } from './platform/db/app-url.js'
import { connect } from './platform/db/client.js'
import { startEmbedded } from './platform/db/embedded.js'
import { migreer } from './platform/db/migrate.js'
import { limitsOf, oidcVan, readEnv, vandaag, type Env } from './platform/env.js'
import { zonderGegevens } from './platform/graphqlfouten.js'
import { EIGEN, MIGRATIES, WORTEL } from './platform/wortel.js'
import { zelftest } from './platform/zelftest.js'
import * as tables from './tables.js'

/** Ends what was started, last thing first; every end is tried even when one fails. */
class Afsluiter {
  private readonly stappen: (() => Promise<unknown>)[] = []
  voegToe(stap: () => Promise<unknown>): void {
    this.stappen.unshift(stap)
  }
  async sluit(): Promise<void> {
    for (const stap of this.stappen.splice(0)) await stap().catch(() => {})
  }
}

async function start(env: Env, einde: Afsluiter): Promise<string> {
  const log = pino({ level: env.LOG_LEVEL, base: undefined })
  const embedded = env.DATABASE_URL ? undefined : await startEmbedded(env.DATA_DIR)
  if (embedded) einde.voegToe(() => embedded.stop())
  const ownerUrl = env.DATABASE_URL ?? embedded!.url
  const appUrl = appUrlVan(env, ownerUrl)
  await migreer(ownerUrl, appUrl, MIGRATIES)
  const client = connect(appUrl)
  einde.voegToe(() => client.end({ timeout: 5 }))
  if (env.SEED === 'bron') {
    const owner = connect(ownerUrl, { max: 1 })
    await laadBron(owner, client).finally(() => owner.end())
  }
  await zelftest(client, tables)
  const basis = env.BASIS_URL ? new URL(env.BASIS_URL) : undefined
  const oidc = oidcVan(env)
  const { app } = await maakApp({
    client,
    log,
    demo: env.AUTH === 'demo',
    productie: env.NODE_ENV === 'production',
    oidc: oidc && { ...oidc, geheim: env.SESSION_SECRET },
    basis,
    proxy: env.PROXY_ADRES,
    limits: limitsOf(env),
    veilig: basis?.protocol === 'https:',
    versie: EIGEN.versie,
    vandaag: () => vandaag(env),
    portaal: path.join(WORTEL, 'dist/portal'),
  })
  einde.voegToe(() => app.close())
  return app.listen({ port: env.PORT, host: env.HOST })
}
function meld(env: Env, url: string): void {
  console.log(`\nRegiotafel staat klaar op ${env.BASIS_URL ?? url}`)
  if (env.AUTH === 'demo' && env.SEED === 'bron')
    console.log(`\nDemo-accounts (geen wachtwoord nodig):\n${DEMO.map((d) => `  ${d.email}`).join('\n')}\n`)
}

const einde = new Afsluiter()
let bezig = false
/** Requests in flight are finished; a second signal, or 25 seconds, ends it at once. */
async function stop(code: number): Promise<void> {
  if (bezig) process.exit(1)
  bezig = true
  setTimeout(() => process.exit(1), 25_000).unref()
  await einde.sluit()
  process.exit(code)
}
for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.on(signaal, () => void stop(0))
try {
  const env = readEnv()
  meld(env, await start(env, einde))
} catch (e) {
  console.error(e instanceof Error && e.name !== 'PostgresError' ? e.message : JSON.stringify(zonderGegevens(e)))
  await stop(1)
}
