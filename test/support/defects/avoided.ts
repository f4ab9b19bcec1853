// Two more defects of the driver, in calls that we never make.
import net from 'node:net'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { HANGS, within, type Case } from './cases.js'
import { NAME } from './drivers.js'

export const AVOIDED = {
  /** A socket that cannot be opened leaves the connection "connecting" for ever (only with option `socket`). */
  async failedFactory(driver) {
    const socket = () => Promise.reject(new Error('refused'))
    const { sql } = driver.open(1, { socket } as object)
    const a = await within(sql`select 1`, driver.limitMs)
    const b = await within(sql`select 1`, driver.limitMs)
    return [b !== HANGS, `first: ${String(a)}, second: ${String(b)}`]
  },
  /** `query.cancel()` while the database is away: a rejection that nobody can catch. */
  async cancelDies(driver) {
    const real = new URL(process.env['PGURL']!)
    const server = net.createServer((client) => {
      const up = net.connect(Number(real.port || 5432), real.hostname)
      for (const [x, y] of [
        [client, up],
        [up, client],
      ] as const)
        x.on('error', () => y.destroy())
          .on('close', () => y.destroy())
          .pipe(y)
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const via = Object.assign(new URL(real), { port: String((server.address() as net.AddressInfo).port) })
    const sql = postgres(via.href, { max: 1, fetch_types: false, connection: { application_name: NAME } })
    const q = sql`select pg_sleep(30)`
    void within(q, driver.limitMs)
    await driver.until('active')
    // Refuses new connections, keeps the one there is.
    server.close()
    q.cancel()
    await sleep(200)
    return [true, 'alive']
  },
} satisfies Record<string, Case>
