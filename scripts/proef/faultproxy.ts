// A TCP proxy between the server and PostgreSQL that breaks connections as networks do.
import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Fault =
  | { kind: 'none' }
  /** each chunk that passes has this chance that its connection is reset instead */
  | { kind: 'resets'; chance: number }
  /** accepts and passes nothing on */
  | { kind: 'blackhole' }
  /** every chunk comes so much later */
  | { kind: 'slow'; ms: number }

const NONE: Fault = { kind: 'none' }

export class FaultProxy {
  fault: Fault = NONE
  /** whether a new connection is a faulty one, by the first bytes its client sends */
  concerns: (first: Buffer) => boolean = () => true
  resets = 0
  private readonly pairs = new Set<[net.Socket, net.Socket]>()
  private readonly server = net.createServer((client) => this.join(client))

  private constructor(
    private readonly host: string,
    private readonly upstream: number,
  ) {}

  /** @returns the proxy, listening, and the address of the database through it */
  static async before(url: string, port = 0): Promise<{ proxy: FaultProxy; url: string }> {
    const via = new URL(url)
    const proxy = new FaultProxy(via.hostname, Number(via.port || 5432))
    proxy.server.listen(port, '127.0.0.1')
    await once(proxy.server, 'listening')
    via.hostname = '127.0.0.1'
    via.port = String((proxy.server.address() as AddressInfo).port)
    return { proxy, url: via.href }
  }

  /** Resets every connection there is now. */
  resetAll(): void {
    for (const pair of this.pairs) this.reset(pair)
  }

  /** Refuses new connections and resets the ones there are. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close')
    this.server.close()
    this.resetAll()
    await closed
  }

  private reset(pair: [net.Socket, net.Socket]): void {
    this.resets++
    for (const socket of pair) socket.resetAndDestroy()
  }

  private join(client: net.Socket): void {
    const server = net.connect(this.upstream, this.host)
    const pair: [net.Socket, net.Socket] = [client, server]
    let faulty: boolean | undefined
    const pass = async (to: net.Socket, chunk: Buffer): Promise<void> => {
      faulty ??= this.concerns(chunk)
      const fault = faulty ? this.fault : NONE
      if (fault.kind === 'blackhole') return
      if (fault.kind === 'resets' && Math.random() < fault.chance) return this.reset(pair)
      if (fault.kind === 'slow') await sleep(fault.ms)
      if (!to.destroyed && !to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')]).catch(() => {})
    }
    this.pairs.add(pair)
    for (const [from, to] of [pair, [server, client] as const]) {
      from.setNoDelay(true)
      from.on('error', () => undefined).on('close', () => (this.pairs.delete(pair), to.destroy()))
      from.on('data', (chunk: Buffer) => {
        from.pause()
        void pass(to, chunk).then(() => from.resume())
      })
    }
  }
}
