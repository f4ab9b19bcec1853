// env → listen → database → migrate → schema → serve → drain.
import { setTimeout as sleep } from 'node:timers/promises'
import path from 'node:path'
import { pino, type Logger } from 'pino'
import type postgres from 'postgres'
import { maakApp } from './app.js'
import { DEMO } from './bron/demo.data.js'
import { laadBron } from './bron/laden.js'
import { appUrlVan, secretOf } from './platform/db/app-url.js'
import { connect } from './platform/db/client.js'
import { startEmbedded } from './platform/db/embedded/embedded.js'
import { openProbe, watchPool } from './platform/db/health.js'
import { requireSchema, migrate } from './platform/db/migrate.js'
import { whenDatabaseIsThere } from './platform/db/wait.js'
import { createEngine } from './platform/jobs/engine.js'
import { oidcOf, onDatabaseServer, readEnv, type Env } from './platform/env/env.js'
import { vandaag } from './platform/values/today.js'
import { failureText } from './platform/env/failure-report.js'
import { limitsOf } from './platform/http/quota.js'
import { createListener } from './platform/http/listener.js'
import { logLine } from './platform/env/log-line.js'
import { answerWaiting } from './platform/http/waiting.js'
import { OWN, MIGRATIONS, ROOT } from './platform/http/root.js'
import { selfTest } from './platform/rights/selftest.js'
import { sealedColumns } from './platform/secret/column.js'
import { mastersOf } from './platform/secret/master.js'
import { createSecrets, type Secrets } from './platform/secret/secrets.js'
import { jobs } from './jobs.js'
import { tables } from './tables.js'

/** A stop takes no longer than this, whatever hangs; `docker stop` and systemd wait 30 seconds in our examples. */
const STOP_LIMIT_MS = 28_000

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
const einde = new Afsluiter()
let bezig = false

interface Opened {
  client: postgres.Sql
  appUrl: string
  secrets: Secrets
}
/** Brings the database up to date as its owner; without the owner it must be that already. */
async function prepare(env: Env, ownerUrl: string | undefined): Promise<Opened> {
  const appUrl = ownerUrl ? await migrate(ownerUrl, appUrlVan(env, ownerUrl), MIGRATIONS) : env.APP_DATABASE_URL!
  const client = connect(appUrl)
  try {
    if (!ownerUrl) await requireSchema(client, MIGRATIONS)
    else if (env.SEED === 'bron') {
      const zonderGrens = { max: 1, statementTimeoutMs: 0 }
      const [owner, app] = [connect(ownerUrl, zonderGrens), connect(appUrl, zonderGrens)]
      await laadBron(owner, app, mastersOf(env), vandaag(env)).finally(() =>
        Promise.all([owner.end({ timeout: 1 }), app.end({ timeout: 1 })]),
      )
    }
    await selfTest(client, tables)
    sealedColumns(tables)
    const secrets = createSecrets(client, mastersOf(env))
    await secrets.verify()
    return { client, appUrl, secrets }
  } catch (error) {
    await client.end({ timeout: 1 })
    throw error
  }
}

/** The database, up to date and tested, as the application sees it. */
async function openDatabase(env: Env, log: Logger): Promise<Opened> {
  const embedded = onDatabaseServer(env) ? undefined : await startEmbedded(env.DATA_DIR, { onGone: () => void stop(1) })
  if (embedded) einde.voegToe(() => embedded.stop())
  const ownerUrl = env.DATABASE_URL ?? embedded?.url
  const waiting = {
    setting: ownerUrl ? 'DATABASE_URL' : 'APP_DATABASE_URL',
    limitMs: env.DATABASE_WACHTTIJD * 1000,
    tell: (over: number, { code, message }: { code: string; message: string }) =>
      log.warn({ code, reden: message }, `De database is er nog niet; Regiotafel wacht nog ${over} seconden.`),
  }
  const opened = await whenDatabaseIsThere(ownerUrl ?? env.APP_DATABASE_URL!, waiting, () => prepare(env, ownerUrl))
  einde.voegToe(() => opened.client.end({ timeout: 5 }))
  return opened
}

/** @returns the address, once requests are served there */
async function start(env: Env): Promise<string> {
  const log = pino({ level: env.LOG_LEVEL, base: undefined })
  const listener = createListener(answerWaiting)
  const url = await listener.listen(env.PORT, env.HOST)
  einde.voegToe(async () => {
    // A stop before there is anything to finish.
    listener.server.closeAllConnections()
    await listener.close()
  })
  const { client, appUrl, secrets } = await openDatabase(env, log)
  const probe = openProbe(appUrl)
  einde.voegToe(() => probe.end())
  const engine = createEngine({ url: appUrl, jobs, log })
  const basis = env.BASIS_URL ? new URL(env.BASIS_URL) : undefined
  const oidc = oidcOf(env)
  const { app } = await maakApp({
    client,
    ready: async () => !bezig && probe.ready(),
    listener,
    log,
    demo: env.AUTH === 'demo',
    productie: env.NODE_ENV === 'production',
    geheim: secretOf(env),
    oidc,
    basis,
    proxy: env.PROXY_ADRES,
    limits: limitsOf(env),
    veilig: basis?.protocol === 'https:',
    jobs: engine,
    metricsSleutel: env.METRICS_SLEUTEL,
    versie: OWN.versie,
    secrets,
    vandaag: () => vandaag(env),
    portaal: path.join(ROOT, 'dist/portal'),
  })
  await app.ready()
  // Beside each other: neither waits for the term of the other.
  einde.voegToe(() => Promise.allSettled([app.close(), engine.stop()]))
  const endWatch = watchPool(client, probe, env.BEWAKER_TIJD * 1000, () => giveUp(env.BEWAKER_TIJD))
  einde.voegToe(async () => endWatch())
  if (env.TAKEN === 'aan') await engine.start()
  return url
}
/** Whoever watches over this process starts it anew, with connections that work. */
function giveUp(seconds: number): void {
  logLine(
    'fatal',
    `De database antwoordt, maar de verbindingen van Regiotafel al ${seconds} seconden niet. Regiotafel stopt, zodat het opnieuw gestart kan worden.`,
  )
  process.exit(1)
}
function meld(env: Env, url: string): void {
  console.log(`\nRegiotafel staat klaar op ${env.BASIS_URL ?? url}`)
  if (env.AUTH === 'demo' && env.SEED === 'bron')
    console.log(`\nDemo-accounts (geen wachtwoord nodig):\n${DEMO.map((d) => `  ${d.email}`).join('\n')}\n`)
}

/** Requests that were let in are finished; a second signal, or STOP_LIMIT_MS, ends it at once. */
async function stop(code: number, drainMs = 0): Promise<void> {
  if (bezig) process.exit(1)
  bezig = true
  setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
  // From now on /ready says no: time for a proxy to notice, before it would find the door closed.
  if (drainMs) await sleep(drainMs)
  await einde.sluit()
  process.exit(code)
}
try {
  const env = readEnv()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop(0, signal === 'SIGTERM' ? env.STOP_WACHTTIJD * 1000 : 0))
  meld(env, await start(env))
} catch (e) {
  if (!bezig) {
    console.error(failureText(e))
    await stop(1)
  }
}
