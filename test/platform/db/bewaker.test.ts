// /ready asks on a line of its own, and a process whose pool stays dead while the database answers ends itself.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { FaultProxy } from '../../../scripts/proef/faultproxy.js'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { openProbe, PROBE_NAME, watchPool } from '../../../server/platform/db/health.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { vrijePoort } from '../../support/poort.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { program } from '../../support/program.js'

const BLACKHOLE = { kind: 'blackhole' } as const
let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
})
afterAll(() => database?.drop())

/** Watches a pool that is behind a proxy, with a probe that is not. */
async function watched(limitMs: number, max = 2) {
  const { proxy, url } = await FaultProxy.before(database.url)
  const [pool, probe] = [connect(url, { max }), openProbe(database.url)]
  await pool`select 1`
  const given: number[] = []
  const end = watchPool(pool, probe, limitMs, () => given.push(Date.now()))
  const stop = async (): Promise<void> => {
    end()
    await Promise.all([pool.end({ timeout: 0 }), probe.end(), proxy.close()])
  }
  return { proxy, pool, given, stop }
}

describe('/ready', () => {
  it('is waar met een antwoord, ook als alle verbindingen van de server bezet zijn', async () => {
    const pool = connect(database.url, { max: 1 })
    const busy = pool`select pg_sleep(3)`
    const probe = openProbe(database.url)
    expect(await probe.ready()).toBe(true)
    await Promise.all([busy, probe.end()])
    await pool.end()
  })
  it('is binnen twee seconden onwaar als alles in het niets verdwijnt, en daarna weer waar', async () => {
    const { proxy, url } = await FaultProxy.before(database.url)
    const probe = openProbe(url)
    expect(await probe.ready()).toBe(true)
    proxy.fault = BLACKHOLE
    const began = performance.now()
    expect(await Promise.all([probe.ready(), probe.ready(), probe.ready()])).toEqual([false, false, false])
    // Its own limit is 1.5 s; the pool would have waited seven.
    expect(performance.now() - began).toBeLessThan(5000)
    proxy.fault = { kind: 'none' }
    await expect.poll(() => probe.ready(), { timeout: 10_000 }).toBe(true)
    await Promise.all([probe.end(), proxy.close()])
  })
})

describe('de bewaker', () => {
  it('geeft het op als de database antwoordt en onze verbindingen niet', async () => {
    const { proxy, given, stop } = await watched(1200)
    proxy.fault = BLACKHOLE
    await expect.poll(() => given.length, { timeout: 15_000 }).toBe(1)
    await stop()
  })
  it('niet als de verbindingen werken, ook niet als zij allemaal bezet zijn', async () => {
    const { pool, given, stop } = await watched(1200, 1)
    const busy = async (): Promise<void> => {
      for (let n = 0; n < 4; n++) await pool`select pg_sleep(0.4)`.catch(() => undefined)
    }
    await Promise.all(Array.from({ length: 4 }, busy))
    expect(given).toEqual([])
    await stop()
  })
  it('niet als de database er voor niemand is', async () => {
    const { proxy, url } = await FaultProxy.before(database.url)
    const [pool, probe]: [Client, ReturnType<typeof openProbe>] = [connect(url, { max: 1 }), openProbe(url)]
    const given: number[] = []
    const end = watchPool(pool, probe, 600, () => given.push(1))
    proxy.fault = BLACKHOLE
    await sleep(4000)
    end()
    expect(given).toEqual([])
    await Promise.all([pool.end({ timeout: 0 }), probe.end(), proxy.close()])
  })
  it('beëindigt de server met een code en één regel in het log', async () => {
    const { proxy, url } = await FaultProxy.before(database.url)
    const port = await vrijePoort()
    const env = {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: database.url,
      APP_DATABASE_URL: appUrlVan(url),
      BEWAKER_TIJD: '2',
      LOG_LEVEL: 'silent',
    }
    const child = spawn(process.execPath, [program('main')], { env })
    let text = ''
    child.stderr.on('data', (d: Buffer) => (text += d.toString()))
    const end = once(child, 'close')
    const ready = (): Promise<number | undefined> =>
      fetch(`http://127.0.0.1:${port}/ready`, { headers: { connection: 'close' } }).then(
        (r) => r.status,
        () => undefined,
      )
    await expect.poll(ready, { timeout: 90_000 }).toBe(200)
    // Everything of the pool from here on, old and new; the probe passes.
    proxy.concerns = (first) => !first.includes(PROBE_NAME)
    proxy.fault = BLACKHOLE
    expect(await end).toEqual([1, null])
    expect(JSON.parse(text)).toMatchObject({ level: 60, msg: expect.stringContaining('al 2 seconden niet') })
  }, 150_000)
})
