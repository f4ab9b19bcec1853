// A wire between a client and PostgreSQL that a test bends by hand: no chance and no clock decides what is lost.
import { once } from 'node:events'
import net from 'node:net'

/** Return false to swallow a chunk; call `cut` to reset the connection instead of passing it on. */
type Rule = (chunk: Buffer, cut: () => void) => boolean
const pass: Rule = () => true

export class Wire {
  readonly pairs = new Set<readonly [client: net.Socket, server: net.Socket]>()
  toServer: Rule = pass
  toClient: Rule = pass
  private readonly server: net.Server
  private port = 0

  private constructor(target: URL) {
    this.server = net.createServer((client) => {
      const up = net.connect(Number(target.port || 5432), target.hostname)
      const pair = [client, up] as const
      this.pairs.add(pair)
      this.join(client, up, 'toServer', pair)
      this.join(up, client, 'toClient', pair)
    })
  }

  private join(
    from: net.Socket,
    to: net.Socket,
    rule: 'toServer' | 'toClient',
    pair: readonly [net.Socket, net.Socket],
  ) {
    const cut = (): void => reset(pair)
    from
      .on('error', () => {})
      .on('close', () => {
        this.pairs.delete(pair)
        to.destroy()
      })
    from.on('data', (chunk: Buffer) => {
      if (this[rule](chunk, cut) && !to.destroyed) to.write(chunk)
    })
  }

  /** @returns the wire, and the address of the same database through it */
  static async to(url: string): Promise<{ wire: Wire; url: string }> {
    const wire = new Wire(new URL(url))
    await wire.open()
    const via = new URL(url)
    via.port = String(wire.port)
    return { wire, url: via.href }
  }

  async open(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1')
    await once(this.server, 'listening')
    this.port = (this.server.address() as net.AddressInfo).port
  }

  /** The database is away: refuses new connections and resets the ones there are. */
  async close(): Promise<void> {
    const gone = new Promise((done) => this.server.close(done))
    this.resetAll()
    await gone
  }

  resetAll(): void {
    for (const pair of this.pairs) reset(pair)
  }

  straight(): void {
    this.toServer = this.toClient = pass
  }

  /** Resets the connection at the first chunk of that side in which the text stands, once. Says whether it came by. */
  cutAt(side: 'toServer' | 'toClient', text: string): () => boolean {
    let seen = false
    this[side] = (chunk, cut) => {
      if (seen || !chunk.toString('latin1').includes(text)) return true
      seen = true
      cut()
      return false
    }
    return () => seen
  }
}

function reset([client, up]: readonly [net.Socket, net.Socket]): void {
  client.resetAndDestroy()
  up.resetAndDestroy()
}
