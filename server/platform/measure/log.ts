// One line in the log per request: what it was, how it ended and what it cost. Only what says nothing about a person: no
// address, no document, no variables, no id.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Actor } from '../rights/actor.js'
import { newMeasured, type Measured } from './current.js'
import { traceOf, traceparentOf } from './identity.js'

declare module 'fastify' {
  interface FastifyRequest {
    measured?: Measured
  }
}
/** Who asks, as a kind. */
const kindOf = (actor: Actor | undefined): object =>
  actor
    ? { wie: actor.token ? 'token' : 'sessie', rollen: [...new Set(actor.lidmaatschappen.map((l) => l.rol))].sort() }
    : { wie: 'niemand' }
const tenths = (ms: number): number => Math.round(ms * 10) / 10

function lineOf(req: FastifyRequest, reply: FastifyReply): object {
  const m = measuredOf(req)
  return {
    kenmerk: m.kenmerk,
    trace: traceOf(m.traceparent),
    methode: req.method,
    route: req.routeOptions.url,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ...kindOf(req.actor),
    operatie: m.operation,
    soort: m.kind,
    document: m.document,
    velden: m.fields,
    kosten: m.cost,
    ...(m.statements ? { statements: m.statements, sqlMs: tenths(m.sqlMs), wachtMs: tenths(m.waitMs) } : {}),
    fouten: m.codes.length ? m.codes : undefined,
  }
}

/** An address that cannot be read is answered before any hook. */
export const measuredOf = (req: FastifyRequest): Measured => (req.measured ??= newMeasured(req.id))

/** Gives every request its number, on the answer too, and writes its line when it was answered. */
export function measureRequests(app: FastifyInstance, log: Logger): void {
  app.addHook('onRequest', async (req, reply) => {
    req.measured = newMeasured(req.id, traceparentOf(req.headers['traceparent']))
    reply.header('x-request-id', req.id)
  })
  app.addHook('onResponse', async (req, reply) => {
    // GraphQL answers 200 also when something in it went wrong.
    log.info(lineOf(req, reply), measuredOf(req).codes.length ? 'verzoek met fouten' : 'verzoek')
  })
}
