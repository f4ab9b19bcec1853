// Who is asked: postgres.js itself, or our pool on top of it.
import diagnostics from 'node:diagnostics_channel'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { connect, type Client } from '../../../server/platform/db/client.js'

type DriverOptions = postgres.Options<Record<string, postgres.PostgresType>>
export interface Driver {
  /** how long an outcome may take before it is called hanging */
  limitMs: number
  /** a pool of its own, and its sockets in the order they were opened */
  open(max: number, options?: DriverOptions, url?: string): { sql: Client; sockets: net.Socket[] }
  /** how many of its connections are in this state */
  count(state: string): Promise<number>
  /** waits until one of them is */
  until(state: string): Promise<void>
  end(): Promise<void>
}
/** Those of this process. */
export const NAME = `defect ${process.pid}`

/** Looks from outside, over a connection that nobody breaks. */
function watcher(url: string): Pick<Driver, 'count' | 'until' | 'end'> {
  const sql = postgres(url, { max: 1, fetch_types: false })
  const count = async (state: string): Promise<number> => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int n from pg_stat_activity
      where application_name = ${NAME} and state = ${state} and datname = current_database()`
    return row!.n
  }
  const until = async (state: string): Promise<void> => {
    while (!(await count(state))) await sleep(10)
  }
  return { count, until, end: () => sql.end({ timeout: 1 }) }
}

/** The published driver, with sockets that we make. */
export function bareDriver(url: string): Driver {
  const watch = watcher(url)
  const open: Driver['open'] = (max, options = {}, target) => {
    const sockets: net.Socket[] = []
    const socket = ({ host, port }: { host: string[]; port: number[] }): Promise<net.Socket> =>
      new Promise((done, fail) => {
        const s = net.connect(port[0]!, host[0])
        s.once('error', fail).once('connect', () => {
          s.off('error', fail)
          sockets.push(s)
          done(s)
        })
      })
    const given = { connect_timeout: 2, backoff: 0, fetch_types: false, onnotice() {}, ...options }
    const named = { connection: { application_name: NAME } }
    // hotLoop is about how the driver itself connects.
    const own = target ? {} : { socket }
    return { sql: postgres(target ?? url, { max, ...own, ...named, ...given } as DriverOptions), sockets }
  }
  return { limitMs: 2000, open, ...watch }
}

/** Our pool. Node tells of every socket that is connected. Options of the driver that it has no place for are left out. */
export function poolDriver(url: string): Driver {
  const watch = watcher(url)
  const ends: (() => Promise<void> | void)[] = [watch.end]
  const open: Driver['open'] = (max, _options, target) => {
    const sockets: net.Socket[] = []
    const heard = (message: unknown): void => void sockets.push((message as { socket: net.Socket }).socket)
    diagnostics.subscribe('net.client.socket', heard)
    const lines = { connectMs: 10_000, waitMs: 15_000, readMs: 15_000, writeMs: 15_000 }
    const sql = connect(target ?? url, { max, name: NAME, lines })
    ends.push(() => void diagnostics.unsubscribe('net.client.socket', heard))
    ends.push(() => sql.end({ timeout: 0 }))
    return { sql, sockets }
  }
  const end = async (): Promise<void> => void (await Promise.all(ends.map((one) => one())))
  return { limitMs: 20_000, open, count: watch.count, until: watch.until, end }
}
