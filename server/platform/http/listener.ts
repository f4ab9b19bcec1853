// The HTTP server under Fastify: it may listen before there is an application, cuts who is too slow, and stops without
// failing a request that was let in.
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => void

export interface Terms {
  /** the headers of a request must be in within this time from its first byte, or from the connection */
  headersMs: number
  /** the whole request must */
  requestMs: number
  /** how often slow ones are looked for */
  lookMs: number
  /** a connection on which nothing moves; longer than any answer may take */
  silenceMs: number
  /** how long clients are told that a kept connection may rest */
  restS: number
  /** ours live so much longer, so that the client is always the first to let go */
  marginMs: number
}
/** Slow headers are cut within 15 seconds and stalled bodies within 20, the interval of looking included. */
export const TERMS: Terms = {
  headersMs: 14_000,
  requestMs: 19_000,
  lookMs: 500,
  silenceMs: 25_000,
  restS: 5,
  marginMs: 2000,
}

export interface Listener {
  readonly server: http.Server
  readonly terms: Terms
  /** from now on requests go here, those on kept connections too */
  serve(handler: Handler): void
  /** @returns the address; @throws Error with a Dutch sentence when the port cannot be had */
  listen(port: number, host: string): Promise<string>
  /** Stops accepting, closes no kept connection before its client had time to, and resolves when all have ended. */
  close(): Promise<void>
}

/** @param first answers until `serve` */
export function createListener(first: Handler, terms: Terms = TERMS): Listener {
  let current = first
  const server = http.createServer(
    {
      headersTimeout: terms.headersMs,
      requestTimeout: terms.requestMs,
      connectionsCheckingInterval: terms.lookMs,
      keepAliveTimeout: terms.restS * 1000 + terms.marginMs,
      // A request without Host is refused by a hook, in our own form.
      requireHostHeader: false,
    },
    (req, res) => current(req, res),
  )
  server.setTimeout(terms.silenceMs)
  const sockets = new Set<net.Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return {
    server,
    terms,
    serve: (handler) => void (current = handler),
    listen: (port, host) => listen(server, port, host),
    close: () => close(server, sockets, terms),
  }
}

async function listen(server: http.Server, port: number, host: string): Promise<string> {
  await new Promise<void>((done, fail) => {
    server.once('error', (e: NodeJS.ErrnoException) => fail(portError(e, port, host)))
    server.listen({ port, host }, done)
  })
  server.removeAllListeners('error')
  const at = server.address() as AddressInfo
  return `http://${at.family === 'IPv6' ? `[${at.address}]` : at.address}:${at.port}`
}

function portError(e: NodeJS.ErrnoException, port: number, host: string): Error {
  if (e.code === 'EADDRINUSE')
    return new Error(`Poort ${port} is al in gebruik door een ander programma. Stop dat programma of zet PORT.`)
  if (e.code === 'EACCES') return new Error(`Geen rechten om op poort ${port} te luisteren. Zet PORT op 1024 of hoger.`)
  if (e.code === 'EADDRNOTAVAIL' || e.code === 'ENOTFOUND')
    return new Error(`Dit apparaat heeft het adres ${host} niet. Zet HOST.`)
  return e
}

/**
 * Whoever closes a resting connection races with the request that is on its way over it. So we close none: every answer
 * ends its connection (see `endByHint`), resting ones end by the hint their client got, and only then do we go.
 */
async function close(server: http.Server, sockets: Set<net.Socket>, terms: Terms): Promise<void> {
  // After the poll phase, in which everybody who had knocked was let in.
  await new Promise((done) => setImmediate(done))
  // http.Server.close() would cut resting connections; the one below it only stops accepting.
  if (server.listening) net.Server.prototype.close.call(server)
  await emptied(sockets, terms.restS * 1000 + terms.marginMs)
  // What is left now is at work, or its client has ignored the hint. Node does not count a connection over which nothing
  // ever came (browsers open them ahead) among the resting ones.
  server.closeIdleConnections()
  for (const socket of sockets) if (!socket.bytesRead) socket.destroy()
  await emptied(sockets, terms.silenceMs)
  server.closeAllConnections()
  // Ends the clock that looks for slow ones. It was closed above, and says so in a callback that nobody needs.
  server.close(() => undefined)
}

async function emptied(sockets: Set<net.Socket>, limitMs: number): Promise<void> {
  for (const until = Date.now() + limitMs; sockets.size > 0 && Date.now() < until;) await sleep(25)
}
