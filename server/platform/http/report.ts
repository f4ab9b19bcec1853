// Reports over HTTP. They read as GraphQL does, by a fixed document in the name of the reader, so rights have one source.
import { eq } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { regio } from '../rights/tenant.table.js'
import type { Actor } from '../rights/actor.js'
import type { Context } from '../graphql/context.js'
import { DomainError, type ErrorCode, withStatus } from '../values/errors.js'
import { requireSignedIn } from './server.js'
import { requireParameters } from './parameters.js'
import type { Sheet } from '../paper/pdf.js'
import { createDrawer, type Drawer } from '../paper/pdf.drawer.js'

/** Carries out one operation in a context: guard, limits and read plan included. @throws DomainError when it is refused */
export type ReportQuery = <T>(ctx: Context, query: string, variables?: object) => Promise<T>
export interface ReportReader {
  ctx: Context
  regio: string
  lees: <T>(query: string, variables?: object) => Promise<T>
}
export interface Report {
  /** address; a part like `:id` is given to `maak` */
  pad: string
  /** names that may stand behind the question mark */
  vragen: readonly string[]
  /** @returns the sheet and the words of its file name */
  maak: (lezer: ReportReader, waarden: Record<string, unknown>) => Promise<{ blad: Sheet; bestand: string }>
}
export interface ReportParts {
  vraag: ReportQuery
  contextVan: (actor: Actor, kenmerk: string) => Context
}

/** Reports in hand for all readers together; one reader has one at a time. */
const HOOGSTENS = 8
/** Reading all pages and drawing may take longer than a connection may otherwise be silent. */
const STILTE_MS = 120_000
const STATUS: Partial<Record<ErrorCode, number>> = { NIET_GEVONDEN: 404, INTERN: 500 }
const alsHttp = (e: unknown): unknown => {
  const status = e instanceof DomainError ? STATUS[e.code] : undefined
  return status ? withStatus(e as DomainError, status) : e
}

/** A file name of plain letters: others are read differently by every browser. */
export const fileName = (woorden: string, dag: string, soort: string): string => {
  const plat = woorden
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${plat || 'rapport'}-${dag}.${soort}`
}
const regionaam = async (ctx: Context): Promise<string> => {
  const [rij] = await ctx.lees((tx) =>
    tx.select({ naam: regio.naam }).from(regio).where(eq(regio.code, ctx.actor.regioCode)),
  )
  return rij!.naam
}

/** Keeps one reader from asking many at once, and all together from filling the queue. */
function maakBeurten() {
  const bezig = new Set<string>()
  const vol = (zin: string) => new DomainError('TE_VEEL_VERZOEKEN', zin)
  return async <T>(actor: Actor, werk: () => Promise<T>): Promise<T> => {
    const wie = actor.gebruikerId ?? actor.token?.id ?? ''
    if (bezig.has(wie)) throw vol('Er wordt al een rapport voor u gemaakt. Wacht tot het klaar is.')
    if (bezig.size >= HOOGSTENS) throw vol('Er worden nu veel rapporten gemaakt. Probeer het zo weer.')
    bezig.add(wie)
    try {
      return await werk()
    } finally {
      bezig.delete(wie)
    }
  }
}
interface Werkplek extends ReportParts {
  tekenaar: Drawer
  beurt: ReturnType<typeof maakBeurten>
}
async function antwoord(r: Report, w: Werkplek, req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = requireSignedIn(req)
  const { query } = req
  requireParameters(query, r.vragen)
  const ctx: Context = Object.assign(w.contextVan(actor, req.id), { naarBestand: true as const })
  req.raw.setTimeout(STILTE_MS)
  const { pdf, naam } = await w.beurt(actor, async () => {
    const lezer: ReportReader = { ctx, regio: await regionaam(ctx), lees: (q, v) => w.vraag(ctx, q, v) }
    const { blad, bestand } = await r.maak(lezer, { ...query, ...(req.params as object) })
    return { pdf: await w.tekenaar.teken(blad), naam: fileName(bestand, ctx.vandaag, 'pdf') }
  })
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="${naam}"`)
    .header('cache-control', 'private, no-store')
    .send(pdf)
}

/** Registers GET for every report. */
export function mountReport(app: FastifyInstance, delen: ReportParts, rapporten: readonly Report[]): void {
  const w: Werkplek = { ...delen, tekenaar: createDrawer(), beurt: maakBeurten() }
  app.addHook('onClose', () => w.tekenaar.stop())
  for (const r of rapporten)
    app.get(r.pad, { exposeHeadRoute: false }, (req, reply) =>
      antwoord(r, w, req, reply).catch((e: unknown) => {
        throw alsHttp(e)
      }),
    )
}
