// GET of GraphQL: for programs that read figures with a token. An address lands in logs and histories, so nobody who acts as a
// person, and nothing about persons, goes by it. ADR 0019.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { byTokenAlone } from '../http/origins.js'
import { requireParameters } from '../http/parameters.js'
import { isBearer } from '../signin/bearer.js'
import { DomainError, invalid } from '../values/errors.js'

const PARAMETERS = ['query', 'operationName', 'variables', 'extensions']
/** Proxies cut longer addresses; a larger question goes by POST. */
const LONGEST = 8192

/** Names by which an object would change what all objects are, as refused in a body. */
const refuseProto = (key: string, value: unknown): unknown => {
  const poisoned =
    key === 'constructor' && typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype')
  if (key === '__proto__' || poisoned) throw new SyntaxError('prototype')
  return value
}
function requireJson(naam: string, text: string | undefined): void {
  if (text === undefined) return
  try {
    JSON.parse(text, refuseProto)
  } catch {
    throw invalid({ [naam]: 'Dit is geen geldige JSON.' }, 'Controleer de parameters in het adres.')
  }
}

/**
 * Refuses GET by somebody with a cookie, and an address that is too long or holds something else. That it is a query Apollo
 * Server sees. @throws ONGELDIGE_INVOER, with 405 and `Allow: POST` when it must be a POST
 */
export function requireGet(req: FastifyRequest, reply: FastifyReply, sid: string): void {
  // Who shows nothing at all is told to sign in, as everywhere.
  const known = isBearer(req.headers.authorization) || req.cookies[sid] !== undefined
  if (known && !byTokenAlone(req, sid)) {
    void reply.header('allow', 'POST')
    throw new DomainError('ONGELDIGE_INVOER', 'Met GET vraagt alleen een programma met een token. Gebruik POST.', {
      status: 405,
    })
  }
  if (req.url.length > LONGEST)
    throw new DomainError('ONGELDIGE_INVOER', `Dit adres is te lang: hoogstens ${LONGEST} tekens. Gebruik POST.`, {
      status: 414,
    })
  const { query } = req
  requireParameters(query, PARAMETERS)
  for (const naam of ['variables', 'extensions']) requireJson(naam, query[naam])
}
