// What a server answers that listens and has no database yet.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RETRY_AFTER_S } from '../values/errors.js'
import { bareHeaders, errorAnswer } from './refusals.js'

/** The process runs. */
export const LIVE_PATHS: readonly string[] = ['/live', '/livez', '/healthz']
/** It can serve. */
export const READY_PATHS: readonly string[] = ['/ready', '/readyz', '/health']

/** /live is well, /ready is not, everything else is told to come back. */
export function answerWaiting(req: IncomingMessage, res: ServerResponse): void {
  const path = (req.url ?? '').split('?')[0]!
  if (LIVE_PATHS.includes(path)) return send(res, 200, { status: 'ok' })
  if (READY_PATHS.includes(path)) return send(res, 503, { status: 'niet klaar' })
  send(res, 503, errorAnswer('NIET_BESCHIKBAAR', 'Regiotafel start nog. Probeer het over een paar seconden opnieuw.'))
}

function send(res: ServerResponse, status: number, body: object): void {
  if (status === 503) res.setHeader('retry-after', RETRY_AFTER_S)
  res.writeHead(status, bareHeaders(false)).end(JSON.stringify(body))
}
