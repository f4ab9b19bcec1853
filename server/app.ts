// Joins the parts into one HTTP server. No part knows of another except through here.
import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { inArray } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type postgres from 'postgres'
import { gebruiker } from './gemeente/gebruiker.table.js'
import { tokenOphalen } from './gemeente/token.service.js'
import { mijOphalen } from './gemeente/zelf.service.js'
import { systeemActor, type Actor } from './platform/actor.js'
import { koppelGraphql } from './platform/apollo.js'
import { maakContext, type Context } from './platform/context.js'
import { readOnly } from './platform/db/client.js'
import type { OidcInstelling } from './platform/env.js'
import { koppelExport } from './platform/export.js'
import { zonderGegevens } from './platform/graphqlfouten.js'
import { cookienaam, maakHttp } from './platform/http.js'
import type { Listener } from './platform/listener.js'
import { createLeesplan, type Leesplan } from './platform/leesplan/leesplan.js'
import { createModel } from './platform/leesplan/model.js'
import { LIMITS, type Limits } from './platform/limits.js'
import { maakOidc } from './platform/oidc.js'
import { koppelOidc } from './platform/oidc.routes.js'
import { beeindigDemosessies, gebruikerVan, gebruikPoging } from './platform/oidc.toegang.js'
import { limitRequests } from './platform/ratelimits.js'
import { eisVolledigBeleid } from './platform/rechten.js'
import { koppelAuth, koppelGezondheid, koppelPortaal, type Ik } from './platform/routes.js'
import { wikkelMutaties, type LeesGewoon } from './platform/schrijven.js'
import { maakToegang, type Toegang } from './platform/toegang.js'
import { maakInTransactie, type InTransactie } from './platform/transactie.js'
import { koppelRapporten } from './rapporten.js'
import { leesNouns, maakSchema } from './schema.js'
import { taakstellingenCsv } from './sturing/taakstelling.csv.js'
import { taakstellingVanCijfer } from './sturing/taakstelling.service.js'
import * as tables from './tables.js'

export interface AppOpties {
  client: postgres.Sql
  /** whether this server can serve now */
  ready: () => Promise<boolean>
  /** what listens already, if something does */
  listener?: Listener | undefined
  log: Logger
  demo: boolean
  /** sign-in at an identity provider, and the secret that signs its cookie */
  oidc?: (OidcInstelling & { geheim?: string | undefined }) | undefined
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
  /** folder of the built portal */
  portaal: string
}
const ROLWOORDEN: Record<string, string> = {
  REGIOCOORDINATOR: 'Regiocoördinator',
  BELEIDSMEDEWERKER: 'Beleidsmedewerker',
  REGISSEUR: 'Regisseur',
  TASKFORCELID: 'Taskforcelid',
  PARTNERMEDEWERKER: 'Partner',
  BESTUURDER: 'Bestuurder',
  FUNCTIONEEL_BEHEERDER: 'Functioneel beheerder',
  PRIVACY_OFFICER: 'Privacy officer',
}

/** Types that mutations return and the read plan does not serve. */
const GEWOON: Record<string, LeesGewoon> = { Taakstelling: taakstellingVanCijfer, Token: tokenOphalen }

/** Names of the demo accounts, read as the system of their region: nobody is signed in yet. */
async function demoAccounts(toegang: Toegang, lezend: InTransactie) {
  const accounts = await toegang.demoAccounts()
  const [eerste] = accounts
  if (!eerste) return []
  const ids = accounts.map((a) => a.gebruikerId)
  const namen = await lezend(systeemActor(eerste.regioCode, await toegang.gemeentecodes(eerste.regioCode)), (tx) =>
    tx.select({ id: gebruiker.id, naam: gebruiker.naam }).from(gebruiker).where(inArray(gebruiker.id, ids)),
  )
  const rollen = await toegang.accounts(ids)
  const naam = new Map(namen.map((n) => [n.id, n.naam]))
  return accounts.map((a, i) => ({
    email: a.email,
    naam: naam.get(a.gebruikerId) ?? a.email,
    rollen: [...new Set(rollen[i]?.lidmaatschappen.map((l) => ROLWOORDEN[l.rol] ?? l.rol))],
  }))
}
async function ikVan(ctx: Context): Promise<Ik> {
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
  const inTransactie = maakInTransactie(o.client)
  const lezend = maakInTransactie(readOnly(o.client))
  const toegang = maakToegang(o.client)
  const schema = maakSchema()
  eisVolledigBeleid(schema)
  // First the mutations, then the read plan: it projects what they return.
  wikkelMutaties(schema, inTransactie, (info, ctx, type, id) => plan.resultaat(info, ctx, type, id), GEWOON)
  const plan: Leesplan = createLeesplan(createModel(schema, leesNouns, tables), o.client, (e) =>
    o.log.error({ fout: zonderGegevens(e) }, 'leesplan'),
  )
  const contextVan = (actor: Actor, kenmerk: string) =>
    maakContext({ actor, kenmerk, vandaag: o.vandaag() }, lezend, toegang)
  const app = await maakHttp(o.log, o)
  koppelGezondheid(app, o.ready)
  const oidc = o.oidc && maakOidc(o.oidc)
  const { identified } = await limitRequests(app, o.limits ?? LIMITS, cookienaam('sid', o.veilig))
  koppelAuth(app, {
    ...o,
    identified,
    toegang,
    uitlogAdres: async () => oidc?.uitlogAdres(),
    ik: (actor, kenmerk) => ikVan(contextVan(actor, kenmerk)),
    demoAccounts: () => demoAccounts(toegang, lezend),
  })
  if (o.oidc && oidc) {
    await beeindigDemosessies(o.client)
    const geheim = o.oidc.geheim ?? randomBytes(32).toString('hex')
    const { log, veilig, client } = o
    const delen = { log, veilig, basis: o.oidc.basis, geheim, oidc, toegang }
    koppelOidc(app, {
      ...delen,
      gebruikerVan: (persoon) => gebruikerVan(client, persoon),
      gebruikPoging: (state, tot) => gebruikPoging(client, state, tot),
    })
  }
  koppelRapporten(app, { vraag: await koppelGraphql(app, { ...o, schema, plan, contextVan }), contextVan })
  koppelExport(app, contextVan, taakstellingenCsv)
  await koppelPortaal(app, path.resolve(o.portaal))
  return { app, plan }
}
