// Shows what a GraphQL query asks of PostgreSQL, how that is carried out and how long it takes, as one user.
//   npm run sql -- --als <e-mail> [--variabelen '<json>'] [--veel] '<query>'
// Works on the database of a server that runs (DATABASE_URL, APP_DATABASE_URL, or the built-in one of DATA_DIR), and changes
// nothing: the query runs twice over connections that only read, then each of its statements once more under EXPLAIN ANALYZE.
// A statement about persons logs who was shown, and here nobody is: PostgreSQL refuses to run it, and its plan is an estimate.
import { parseArgs } from 'node:util'
import { Kind, parse } from 'graphql'
import { pino } from 'pino'
import { maakApp } from '../server/app.js'
import { connect, type Client } from '../server/platform/db/client.js'
import { readEnv } from '../server/platform/env/env.js'
import { failureText } from '../server/platform/env/failure-report.js'
import { mastersOf } from '../server/platform/secret/master.js'
import { createSecrets } from '../server/platform/secret/secrets.js'
import { actorOfToken } from '../server/token/token.opslag.js'
import { createAccess } from '../server/platform/signin/sessions.js'
import { vandaag } from '../server/platform/values/today.js'
import { openAsApp } from './sql.database.js'

const USAGE = `Gebruik: npm run sql -- --als taskforce@regio.example [--variabelen '{"n":5}'] [--veel] 'query($n: Int) { knelpunten(first: $n) { nodes { titel } } }'
--veel toont het plan alsof er veel rijen zijn (zonder seq scan).`
interface Asked {
  als: string
  query: string
  variables: Record<string, unknown>
  many: boolean
}
interface Statement {
  text: string
  params: readonly unknown[]
}
class Mistake extends Error {}
const isReading = ({ text }: Statement): boolean => /^\s*(\/\*[^*]*\*\/\s*)?(select|with)\b/i.test(text)
/** It shows persons, and so it writes that it does. */
const showsPersons = ({ text }: Statement): boolean => /\binsert into leesvraag\b/.test(text)
const NOT_RUN =
  '-- over personen: niet uitgevoerd, want wie personen te zien krijgt, wordt gelogd. Dit plan is een schatting, zonder tijden.'

function readArguments(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { als: { type: 'string' }, variabelen: { type: 'string' }, veel: { type: 'boolean' } },
  })
  const [query] = positionals
  if (!values.als || !query || positionals.length > 1) throw new Mistake(USAGE)
  const writes = parse(query).definitions.some((d) => d.kind === Kind.OPERATION_DEFINITION && d.operation !== 'query')
  if (writes) throw new Mistake('Alleen een query: deze opdracht verandert niets.')
  try {
    const variables = JSON.parse(values.variabelen ?? '{}') as Record<string, unknown>
    return { als: values.als, query, variables, many: values.veel ?? false }
  } catch {
    throw new Mistake('--variabelen is geen geldige JSON.')
  }
}

/** Signs in for as long as this takes. */
async function withSession(client: Client, email: string, work: (cookie: string) => Promise<void>): Promise<void> {
  // Only for its session: what it sees is worked out by the server below.
  const access = createAccess(
    client,
    actorOfToken,
    async () => ({ teamGemeenten: [], bsnGemeenten: [] }),
    async () => [],
  )
  const [account] = await client<{ id: string }[]>`
    select gebruiker_id id from account where email = ${email.toLowerCase()} and actief`
  if (!account) throw new Mistake(`Er is geen werkend account ${email}.`)
  const cookie = await access.nieuweSessie(account.id)
  try {
    await work(cookie)
  } finally {
    await access.uitloggen(cookie)
  }
}

/** The second time counts: the first one compiles, and opens the connection. */
async function run(client: Client, heard: Statement[], cookie: string, { query, variables }: Asked): Promise<void> {
  const lines: string[] = []
  const env = readEnv(process.env, 'opdracht')
  const { app } = await maakApp({
    client,
    secrets: createSecrets(client, mastersOf(env)),
    ready: async () => true,
    log: pino({ level: 'info', base: undefined }, { write: (line: string) => void lines.push(line) }),
    demo: false,
    productie: false,
    veilig: false,
    versie: '',
    vandaag: () => vandaag(env),
    portaal: '',
  })
  const ask = () =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: `sid=${cookie}` },
      payload: { query, variables },
    })
  await ask()
  heard.length = lines.length = 0
  const { statusCode, body } = await ask()
  await app.close()
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).find((l) => l['route'] === '/graphql')
  const { ms, sqlMs, statements, kosten, fouten = [] } = told ?? {}
  if (heard.some(showsPersons)) return console.log(NOT_RUN)
  console.log(
    `-- antwoord ${statusCode}, ${body.length} tekens, fouten ${JSON.stringify(fouten)}, kosten ${String(kosten)}\n` +
      `-- ${String(ms)} ms, waarvan ${String(sqlMs)} ms bij de database in ${String(statements)} opdrachten (met de sessie)`,
  )
  if (statusCode !== 200 || (fouten as string[]).length) console.log(body)
}

/** In the order in which they were asked, in one transaction: a reading may need the settings of the one before it. */
async function explain(client: Client, statements: readonly Statement[], many: boolean): Promise<void> {
  // What was refused is tried again: the same text once.
  const readings = statements
    .filter(isReading)
    .filter((s, i, all) => !showsPersons(s) || all.findIndex((o) => o.text === s.text) === i)
  await client.begin('read only', async (tx) => {
    if (many) await tx`set local enable_seqscan = off`
    for (const [i, { text, params }] of readings.entries()) {
      console.log(`\n-- opdracht ${i + 1} van ${readings.length}\n${text}\n-- parameters: ${JSON.stringify(params)}`)
      const how = showsPersons({ text, params }) ? 'costs off' : 'analyze, buffers, costs off'
      // Prepared, as the server asks it: explained with its values, a statement would get a plan for these alone.
      await tx.unsafe(`prepare getoond as ${text}`)
      const [{ given } = { given: '' }] = await tx<{ given: string }[]>`
        select coalesce('(' || string_agg(quote_nullable(v), ', ' order by n) || ')', '') given
        from json_array_elements_text(${JSON.stringify(params)}::text::json) with ordinality x(v, n)`
      const plan = await tx.unsafe<{ 'QUERY PLAN': string }[]>(`explain (${how}) execute getoond${given}`)
      await tx`deallocate getoond`
      for (const line of plan) console.log(`   ${line['QUERY PLAN']}`)
    }
  })
}

async function main(): Promise<void> {
  const asked = readArguments()
  const { url, close } = await openAsApp(readEnv(process.env, 'opdracht'))
  const heard: Statement[] = []
  const sessions = connect(url, { max: 1, name: 'regiotafel sql' })
  const client = connect(url, {
    max: 2,
    name: 'regiotafel sql',
    readOnly: true,
    lines: { heard: (text, params) => heard.push({ text, params }) },
  })
  try {
    await withSession(sessions, asked.als, async (cookie) => {
      await run(client, heard, cookie, asked)
      await explain(client, [...heard], asked.many)
    })
  } finally {
    await Promise.all([client, sessions].map((c) => c.end({ timeout: 1 })))
    await close()
  }
}

try {
  await main()
} catch (e) {
  console.error(e instanceof Mistake ? e.message : failureText(e))
  process.exitCode = 1
}
