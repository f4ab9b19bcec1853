// Shows the one statement of a GraphQL query and how PostgreSQL carries it out, as a demo account.
//   npm run sql -- <e-mail of the account> '<query>'
// Needs DATABASE_URL, or a stopped server: it starts the embedded database of DATA_DIR.
import { parse } from 'graphql'
import { pino } from 'pino'
import { maakApp } from '../server/app.js'
import { connect } from '../server/platform/db/client.js'
import { startEmbedded } from '../server/platform/db/embedded/embedded.js'
import { readEnv } from '../server/platform/env/env.js'
import { vandaag } from '../server/platform/values/today.js'
import { appUrlVan } from '../server/platform/db/app-url.js'
import { migrate } from '../server/platform/db/migrate.js'
import { MIGRATIONS } from '../server/platform/http/root.js'
import { actorOfToken } from '../server/token/token.opslag.js'
import { createAccess } from '../server/platform/signin/sessions.js'

const [email, query] = process.argv.slice(2)
if (!email || !query)
  throw new Error("Gebruik: npm run sql -- taskforce@regio.example '{ knelpunten { nodes { titel } } }'")
const env = readEnv()
const embedded = env.DATABASE_URL ? undefined : await startEmbedded(env.DATA_DIR)
const ownerUrl = env.DATABASE_URL ?? embedded!.url
const client = connect(await migrate(ownerUrl, appUrlVan(env, ownerUrl), MIGRATIONS), { max: 2 })
try {
  const log = pino({ level: 'silent' })
  const { app, plan } = await maakApp({
    client,
    ready: async () => true,
    log,
    demo: true,
    productie: false,
    veilig: false,
    versie: '',
    vandaag: () => vandaag(env),
    portaal: '',
  })
  const toegang = createAccess(client, actorOfToken)
  const actor = await toegang.actorVan(await toegang.demoInloggen(email), vandaag(env))
  if (!actor) throw new Error(`Onbekend demo-account: ${email}`)
  const { sql, params } = plan.uitleg(parse(query), {}, { actor, vandaag: vandaag(env) })
  console.log(`${sql}\n\n-- parameters: ${JSON.stringify(params)}\n`)
  const regels = await client.begin(async (tx) => {
    // On a handful of rows PostgreSQL rightly reads the whole table; this shows the plan for many.
    await tx`set local enable_seqscan = off`
    return tx.unsafe<{ 'QUERY PLAN': string }[]>(`explain (costs off) ${sql}`, params as string[])
  })
  for (const r of regels) console.log(r['QUERY PLAN'])
  await app.close()
} finally {
  await client.end()
  await embedded?.stop()
}
