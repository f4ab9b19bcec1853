// A small proxy in front of two servers, as careful as one that is sold: it looks at /ready, spreads over who is ready,
// and asks another when a connection could not be made at all. Nothing is ever sent twice.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

const LOOK_MS = 200

export class Balancer {
  url = ''
  private readonly ready = new Set<number>()
  // Lets go of a resting connection before the server does, as its answers tell.
  private readonly agent = new http.Agent({ keepAlive: true, timeout: 60_000 })
  private readonly server = http.createServer((req, res) => void this.pass(req, res))
  private clock: NodeJS.Timeout | undefined
  private turn = 0

  constructor(private readonly ports: readonly number[]) {}

  async listen(): Promise<void> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    await this.look()
    this.clock = setInterval(() => void this.look(), LOOK_MS)
  }

  close(): void {
    clearInterval(this.clock)
    this.server.close()
    this.server.closeAllConnections()
    this.agent.destroy()
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.ports.map(async (port) => {
        const ready = await fetch(`http://127.0.0.1:${port}/ready`, {
          headers: { connection: 'close' },
          signal: AbortSignal.timeout(2000),
        }).then(
          async (r) => (await r.text(), r.ok),
          () => false,
        )
        if (ready) this.ready.add(port)
        else this.ready.delete(port)
      }),
    )
  }

  private async pass(req: http.IncomingMessage, res: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const up = [...this.ready]
    for (let n = 0; n < up.length; n++) if (await this.send(up[this.turn++ % up.length]!, req, body, res)) return
    res.writeHead(502).end()
  }

  /** @returns false when no connection could be made, so that another may be asked */
  private send(port: number, req: http.IncomingMessage, body: Buffer, res: http.ServerResponse): Promise<boolean> {
    return new Promise((done) => {
      const { method, url: path, headers } = req
      const up = http.request({
        port,
        method,
        path,
        agent: this.agent,
        headers: { ...headers, connection: 'keep-alive' },
      })
      up.on('response', (answer) => {
        const { connection: _own, 'keep-alive': _hint, ...kept } = answer.headers
        res.writeHead(answer.statusCode!, kept)
        answer.pipe(res)
        answer.on('close', () => done(true))
      })
      up.on('error', (e: NodeJS.ErrnoException) => {
        if (e.code === 'ECONNREFUSED' && !res.headersSent) return done(false)
        if (!res.headersSent) res.writeHead(502)
        res.end()
        done(true)
      })
      up.end(body)
    })
  }
}
