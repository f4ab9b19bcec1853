// One client of postgres.js that is one TCP connection, and stays that one: it never reconnects and is never used again
// once anything about it is in doubt. What is thrown away whole cannot answer anybody (ADR 0007).
import net from 'node:net'
import postgres from 'postgres'
import { codeOf, DatabaseAway } from './away.js'

export type Sql = postgres.Sql
/** As the driver takes them, but settings of the connection as text: it leaves out every one that is falsy, `false` and 0 among them. */
export type DriverOptions = Omit<postgres.Options<Record<string, postgres.PostgresType>>, 'connection'> & {
  connection?: Record<string, string>
}
/** How drizzle, through the options of the client it was given, wants values read and written. */
export interface Conversion {
  parsers: object
  serializers: object
}
interface Address {
  host: string[]
  port: number[]
  path?: string | undefined
}
const GOODBYE_MS = 500

export class Line {
  readonly sql: Sql
  private readonly born = Date.now()
  private readonly share = 0.5 + Math.random() / 2
  dead = false
  /** Of the caller that has the line now; a promise per line would collect reactions for as long as it lives. */
  onDead: ((why: DatabaseAway) => void) | undefined
  /** Of the same caller: hears the text of every statement that goes out. */
  onStatement: ((text: string, params: readonly unknown[]) => void) | undefined
  /** Texts that PostgreSQL holds prepared for it, as far as the pool knows. */
  private readonly texts = new Set<string>()
  private length = 0
  private socket: net.Socket | undefined
  private opened = false

  /** @param forget told once, when the line is thrown away */
  constructor(
    url: string,
    driver: DriverOptions,
    conversion: Conversion,
    private readonly connectMs: number,
    private readonly forget: (line: Line) => void,
  ) {
    this.sql = postgres(url, {
      ...driver,
      max: 1,
      // Lifetime is ours: the driver's own ends a connection in its own way and opens it again.
      max_lifetime: null,
      idle_timeout: 0,
      connect_timeout: Math.ceil(connectMs / 1000),
      socket: (at: Address) => this.open(at),
      onclose: () => this.kill(),
    } as DriverOptions) as unknown as Sql
    // Afterwards: from the start it would also make an Error for every statement.
    Object.assign(this.sql.options, {
      debug: (_connection: number, text: string, params: unknown[]) => this.onStatement?.(text, params),
    })
    share(this.sql.options as unknown as Conversion, conversion)
  }

  get usable(): boolean {
    return !this.dead && !this.socket?.destroyed
  }

  prepares(text: string): void {
    if (this.texts.has(text)) return
    this.texts.add(text)
    this.length += text.length
  }

  /** Lines are renewed between half of `lifeMs` and all of it, so that not all are at once; or when they hold too much. */
  isOld(lifeMs: number, maxText: number): boolean {
    return Date.now() - this.born > lifeMs * this.share || this.length > maxText
  }

  /** One socket per client, ever: a second one would run the rest of a broken transaction outside any transaction. */
  private async open({ host, port, path }: Address): Promise<net.Socket> {
    if (this.opened || this.dead) throw new DatabaseAway('lost')
    this.opened = true
    const places = path ? [{ path }] : host.map((name, i) => ({ host: name, port: port[i] ?? port[0]!, noDelay: true }))
    let why: DatabaseAway | undefined
    for (const place of places) {
      try {
        // The driver takes the name to check in a certificate from here.
        return Object.assign(await this.dial(place), place)
      } catch (e) {
        why = new DatabaseAway('lost', codeOf(e))
        if (this.dead) break
      }
    }
    this.kill(why)
    throw why ?? new DatabaseAway('lost')
  }

  private async dial(place: net.NetConnectOpts): Promise<net.Socket> {
    const socket = net.connect(place)
    this.socket = socket
    let clock: NodeJS.Timeout | undefined
    try {
      await new Promise<void>((done, fail) => {
        clock = setTimeout(() => fail(new DatabaseAway('lost', 'ETIMEDOUT')), this.connectMs)
        socket.once('connect', done).once('error', fail)
        socket.once('close', () => fail(new DatabaseAway('lost')))
      })
      return socket.removeAllListeners()
    } catch (e) {
      socket.on('error', () => {}).destroy()
      throw e
    } finally {
      clearTimeout(clock)
    }
  }

  /** Throws the line away, whatever it was doing. */
  kill(why = new DatabaseAway('lost')): void {
    if (!this.leave(why)) return
    this.socket?.on('error', () => {}).destroy()
    // Refuses what still waits inside the driver. Never awaited: it may wait for ever.
    this.sql.end({ timeout: 0 }).catch(() => {})
  }

  /** Ends a line at rest as PostgreSQL likes it, with a goodbye. */
  async close(): Promise<void> {
    if (!this.leave(new DatabaseAway('lost'))) return
    const { socket } = this
    const goodbye = this.sql.end({ timeout: GOODBYE_MS / 1000 }).catch(() => {})
    let clock: NodeJS.Timeout | undefined
    await Promise.race([goodbye, new Promise((done) => (clock = setTimeout(done, GOODBYE_MS)))])
    clearTimeout(clock)
    socket?.on('error', () => {}).destroy()
  }

  private leave(why: DatabaseAway): boolean {
    if (this.dead) return false
    this.dead = true
    this.forget(this)
    this.onDead?.(why)
    return true
  }
}

/** drizzle may be put on the pool when a line is open already, so a line looks things up and keeps nothing of its own. */
function share(own: Conversion, shared: Conversion): void {
  for (const kind of ['parsers', 'serializers'] as const) {
    for (const type of Object.keys(own[kind])) Reflect.deleteProperty(own[kind], type)
    Object.setPrototypeOf(own[kind], shared[kind])
  }
}
