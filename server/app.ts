// Joins the parts into one HTTP server. No part knows of another except through here.
import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { inArray } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type postgres from 'postgres'
import { ROLLEN } from './beleid.js'
import { lijstenZijn } from './bewaardfilter/lijsten.js'
import { gebruiker } from './gebruiker/gebruiker.table.js'
import { ingesteldVan } from './instelling/instelling.lezen.js'
import { gevolgenZijn } from './inburgeraar/persoon.gevolgen.js'
import { verhuizenMet } from './partner/partner.verhuizen.js'
import { mijOphalen } from './gebruiker/zelf.service.js'
import { systemActor, type Actor } from './platform/rights/actor.js'
import { mountGraphql } from './platform/graphql/apollo.js'
import { createContext, type Context } from './platform/graphql/context.js'
import type { OidcSettings } from './platform/env/env.js'
import { mountReport } from './platform/http/report.js'
import { currentRequest } from './platform/measure/current.js'
import { mountMetrics, type MetricsOptions } from './platform/measure/metrics.js'
import { createOperations } from './platform/measure/operations.js'
import { nouns } from './nouns.js'
import { OPERATIES } from './operaties.js'
import { cookieName, createHttp } from './platform/http/server.js'
import type { Listener } from './platform/http/listener.js'
import { createLeesplan, type Leesplan } from './platform/read/planner.js'
import { createModel } from './platform/read/model/model.js'
import { createCursors } from './platform/read/run/cursors.js'
import { createCounting } from './platform/read/run/counting.js'
import { createReading } from './platform/read/run/direct.js'
import { inOneStatement } from './platform/read/run/envelope.js'
import { LIMITS, type Limits } from './platform/http/quota.js'
import { createOidc } from './platform/signin/oidc.js'
import { mountOidc } from './platform/signin/oidc.routes.js'
import { endDemoSessions, gebruikerOf, useAttempt } from './platform/signin/oidc.accounts.js'
import { limitRequests } from './platform/http/rate-limits.js'
import { requireCompletePolicy } from './platform/rights/rights.js'
import { sessionHolds } from './platform/signin/remembered.js'
import { mountAuth, mountHealth, mountPortal, type Me } from './platform/signin/routes.js'
import { wordOf } from './platform/values/words.js'
import { wrapMutations, type ReadPlain } from './platform/write/mutation.js'
import { requireConfirmation } from './platform/write/personal-data.js'
import { actorOfToken } from './token/token.opslag.js'
import { waargenomenVan } from './waarneming/waarneming.lezen.js'
import type { Secrets } from './platform/secret/secrets.js'
import { createAccess, type Access } from './platform/signin/sessions.js'
import { createInTransaction, type InTransaction } from './platform/write/transaction.js'
import { leesNouns, maakSchema } from './schema.js'
import { tables } from './tables.js'

export interface AppOpties {
  client: postgres.Sql
  /** whether this server can serve now */
  ready: () => Promise<boolean>
  /** what listens already, if something does */
  listener?: Listener | undefined
  log: Logger
  demo: boolean
  /** what keys are derived from, the same for every instance; absent = a secret of this process alone */
  geheim?: string | undefined
  /** sign-in at an identity provider */
  oidc?: OidcSettings | undefined
  /** where browsers reach this server */
  basis?: URL | undefined
  /** how much one user, token or address may ask; absent = LIMITS */
  limits?: Limits | undefined
  /** addresses of the proxies in front */
  proxy?: readonly string[] | undefined
  productie: boolean
  /** cookies only over TLS */
  veilig: boolean
  versie: string
  /** what everything that one request asks of the database may take together; absent = as http.ts says */
  databaseMs?: number | undefined
  /** the calendar day, 'YYYY-MM-DD' */
  vandaag: () => string
  /** what /metrics tells of the jobs */
  jobs?: MetricsOptions['jobs']
  /** what a scraper of /metrics sends as bearer; absent = no such address */
  metricsSleutel?: string | undefined
  /** the keys of what is stored encrypted; absent = none of that is read or written */
  secrets?: Secrets | undefined
  /** folder of the built portal */
  portaal: string
}

/** Names of the demo accounts, read as the system of their region: nobody is signed in yet. */
async function demoAccounts(toegang: Access, lezend: InTransaction) {
  const accounts = await toegang.demoAccounts()
  const [eerste] = accounts
  if (!eerste) return []
  const ids = accounts.map((a) => a.gebruikerId)
  const namen = await lezend(systemActor(eerste.regioCode, await toegang.gemeentecodes(eerste.regioCode)), (tx) =>
    tx.select({ id: gebruiker.id, naam: gebruiker.naam }).from(gebruiker).where(inArray(gebruiker.id, ids)),
  )
  const rollen = await toegang.accounts(ids)
  const naam = new Map(namen.map((n) => [n.id, n.naam]))
  return accounts.map((a, i) => ({
    email: a.email,
    naam: naam.get(a.gebruikerId) ?? a.email,
    rollen: [...new Set(rollen[i]?.lidmaatschappen.map((l) => wordOf(ROLLEN, l.rol)))],
  }))
}
async function ikVan(ctx: Context): Promise<Me> {
  const mij = (await mijOphalen(ctx)) as {
    id: string
    naam: string
    email: string | null
    rollen: { rol: string; gemeente: { naam: string } | null; partner: { naam: string } | null }[]
  }
  const rollen = mij.rollen.map(({ rol, gemeente, partner }) => ({
    rol,
    gemeente: gemeente?.naam ?? null,
    partner: partner?.naam ?? null,
  }))
  return { gebruiker: { id: mij.id, naam: mij.naam, email: mij.email }, rollen }
}

/** The server with all its routes, not yet listening. @throws when schema, nouns and beleid.ts do not fit together */
export async function maakApp(o: AppOpties): Promise<{ app: FastifyInstance; plan: Leesplan }> {
  const geheim = o.geheim ?? randomBytes(32).toString('hex')
  const inTransactie = createInTransaction(o.client)
  const lezend = createReading(o.client, sessionHolds)
  const tellend = createCounting(o.client, sessionHolds)
  const toegang = createAccess(o.client, actorOfToken, ingesteldVan(lezend), waargenomenVan(lezend))
  const schema = maakSchema()
  requireCompletePolicy(schema)
  requireConfirmation(schema)
  verhuizenMet(nouns.flatMap((n) => n.moves ?? []))
  gevolgenZijn(nouns.flatMap((n) => n.follows ?? []))
  lijstenZijn(schema)
  const plain = Object.assign({}, ...nouns.map((n) => n.plain)) as Record<string, ReadPlain>
  // First the mutations, then the read plan: it projects what they return.
  wrapMutations(
    schema,
    { inTransactie, geheim },
    { resultaat: (...of) => plan.resultaat(...of), look: (...of) => plan.look(...of) },
    plain,
  )
  const operations = createOperations(schema, OPERATIES)
  const plan: Leesplan = createLeesplan(createModel(schema, leesNouns, tables), o.client, {
    operations,
    cursors: createCursors(geheim),
    envelope: inOneStatement(o.client, sessionHolds),
  })
  // Persons who are real ask for a real sign-in and for a key.
  const echtePersonen = !!o.oidc && (o.secrets?.closes ?? false)
  const contextVan = (actor: Actor, kenmerk: string) =>
    createContext(
      {
        // Told to PostgreSQL with the actor: `mag` of a person depends on it.
        actor: { ...actor, echtePersonen },
        kenmerk,
        traceparent: currentRequest()?.traceparent,
        vandaag: o.vandaag(),
        secrets: o.secrets,
        echtePersonen,
      },
      lezend,
      tellend,
      toegang,
    )
  const app = await createHttp(o.log, o)
  mountHealth(app, o.ready)
  mountMetrics(app, { client: o.client, plans: plan.counts, jobs: o.jobs, secret: o.metricsSleutel })
  const oidc = o.oidc && createOidc(o.oidc)
  const { identified } = await limitRequests(app, o.limits ?? LIMITS, cookieName('sid', o.veilig))
  mountAuth(app, {
    ...o,
    identified,
    toegang,
    uitlogAdres: async () => oidc?.uitlogAdres(),
    ik: (actor, kenmerk) => ikVan(contextVan(actor, kenmerk)),
    echtePersonen,
    demoAccounts: () => demoAccounts(toegang, lezend),
  })
  if (o.oidc && oidc) {
    await endDemoSessions(o.client)
    const { log, veilig, client } = o
    const delen = { log, veilig, basis: o.oidc.basis, geheim, oidc, toegang }
    mountOidc(app, {
      ...delen,
      gebruikerVan: (persoon) => gebruikerOf(client, persoon),
      gebruikPoging: (state, tot) => useAttempt(client, state, tot),
    })
  }
  const vraag = await mountGraphql(app, {
    ...o,
    sid: cookieName('sid', o.veilig),
    schema,
    plan,
    contextVan,
    operations,
  })
  mountReport(
    app,
    { vraag, contextVan },
    nouns.flatMap((n) => n.reports ?? []),
  )
  for (const mount of nouns.flatMap((n) => n.exports ?? [])) mount(app, contextVan)
  await mountPortal(app, path.resolve(o.portaal))
  return { app, plan }
}
