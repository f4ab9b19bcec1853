// A start while the database is away, or is one that cannot be used.
import { once } from 'node:events'
import { spawn } from 'node:child_process'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { FaultProxy } from '../../../scripts/proef/faultproxy.js'
import { whenDatabaseIsThere, type Waiting } from '../../../server/platform/db/wait.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { vrijePoort } from '../../support/poort.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { program } from '../../support/program.js'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
})
afterAll(() => database?.drop())

const changed = (change: (url: URL) => void): string => {
  const url = new URL(database.url)
  change(url)
  return url.href
}
const told: number[] = []
const waiting = (limitMs: number): Waiting => ({ setting: 'DATABASE_URL', limitMs, tell: (s) => void told.push(s) })
const done = async (): Promise<string> => 'gedaan'
/** Runs statements as the owner of the database. */
async function asOwner(...statements: string[]): Promise<void> {
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  for (const statement of statements) await sql.unsafe(statement)
  await sql.end()
}

describe('een start', () => {
  it('wacht op een database die er nog niet is, en zegt dat', async () => {
    const port = await vrijePoort()
    told.length = 0
    const work = whenDatabaseIsThere(
      changed((u) => (u.port = String(port))),
      waiting(60_000),
      done,
    )
    await expect.poll(() => told).toEqual([60])
    const { proxy } = await FaultProxy.before(database.url, port)
    expect(await work).toBe('gedaan')
    await proxy.close()
  })
  it('begint opnieuw als de database tijdens het voorbereiden weggaat', async () => {
    const { proxy, url } = await FaultProxy.before(database.url)
    let times = 0
    const work = async (): Promise<number> => {
      const sql = postgres(url, { max: 1 })
      const row = sql`select pg_sleep(0.2)`
      if (++times === 1) setTimeout(() => proxy.resetAll(), 100)
      await row.finally(() => sql.end({ timeout: 0 }).catch(() => undefined))
      return times
    }
    expect(await whenDatabaseIsThere(url, waiting(60_000), work)).toBe(2)
    await proxy.close()
  })
  it('geeft het na de wachttijd op, met de instelling en zonder het wachtwoord', async () => {
    const url = changed((u) => {
      u.port = '1'
      u.password = 'zeergeheim'
    })
    const error = await whenDatabaseIsThere(url, waiting(300), done).catch((e: unknown) => e)
    expect(String(error)).toMatch(/DATABASE_URL: .*luistert geen database/)
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('zeergeheim')
  })
  it.runIf(new URL(inject('databaseUrl')).password)('wacht niet bij een verkeerd wachtwoord', async () => {
    const url = changed((u) => (u.password = 'zeergeheim'))
    told.length = 0
    await expect(whenDatabaseIsThere(url, waiting(60_000), done)).rejects.toThrow(/DATABASE_URL: .*wachtwoord/)
    expect(told).toEqual([])
  })
  it('wacht niet bij een database die niet bestaat', async () => {
    const url = changed((u) => (u.pathname = '/bestaat_niet'))
    await expect(whenDatabaseIsThere(url, waiting(60_000), done)).rejects.toThrow(/DATABASE_URL: .*bestaat niet/)
  })
  it('wacht niet bij een database die alleen gelezen kan worden', async () => {
    const name = new URL(database.url).pathname.slice(1)
    await asOwner(`alter database "${name}" set default_transaction_read_only = on`)
    await expect(whenDatabaseIsThere(database.url, waiting(60_000), done)).rejects.toThrow(/alleen gelezen/)
    await asOwner('set default_transaction_read_only = off', `alter database "${name}" reset all`)
  })
  it('wacht niet bij een PostgreSQL die te oud is', async () => {
    const name = new URL(database.url).pathname.slice(1)
    await asOwner(
      'create schema oud',
      `create function oud.current_setting(text) returns text language sql as
        $$ select case when $1 like 'server_version%' then '140011' else pg_catalog.current_setting($1) end $$`,
      `alter database "${name}" set search_path = oud, pg_catalog`,
    )
    await expect(whenDatabaseIsThere(database.url, waiting(60_000), done)).rejects.toThrow(/nodig is 15 of nieuwer/)
    await asOwner(`alter database "${name}" reset all`, 'drop schema oud cascade')
  })
  it('vertelt een fout die niet van de verbinding is zoals zij is', async () => {
    const own = new Error('eigen')
    await expect(whenDatabaseIsThere(database.url, waiting(60_000), () => Promise.reject(own))).rejects.toBe(own)
  })
})

describe('de server zelf', () => {
  const start = (url: string, port: number) => {
    const env = { PATH: process.env['PATH'], PORT: String(port), DATABASE_URL: url, APP_DATABASE_URL: appUrlVan(url) }
    const child = spawn(process.execPath, [program('main')], { env })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (d: Buffer) => (text += d.toString()))
    return { child, text: () => text, end: once(child, 'close') }
  }
  it('luistert terwijl hij wacht, wordt klaar, en wacht nergens op bij SIGTERM', async () => {
    const [port, databasePort] = [await vrijePoort(), await vrijePoort()]
    const server = start(
      changed((u) => (u.port = String(databasePort))),
      port,
    )
    const status = (path: string): Promise<number | undefined> =>
      fetch(`http://127.0.0.1:${port}${path}`).then(
        (r) => r.status,
        () => undefined,
      )
    await expect.poll(() => status('/live'), { timeout: 60_000 }).toBe(200)
    expect([await status('/ready'), await status('/')]).toEqual([503, 503])
    const { proxy } = await FaultProxy.before(database.url, databasePort)
    await expect.poll(() => status('/ready'), { timeout: 60_000 }).toBe(200)
    expect(await status('/api/mij')).toBe(401)
    expect(server.text()).toContain('De database is er nog niet; Regiotafel wacht nog 60 seconden.')
    server.child.kill('SIGTERM')
    expect(await server.end).toEqual([0, null])
    await proxy.close()
  }, 150_000)
  it('stopt met één regel JSON en een code als de database er niet komt of niet klopt', async () => {
    const server = start(
      changed((u) => (u.pathname = '/bestaat_niet')),
      await vrijePoort(),
    )
    expect(await server.end).toEqual([1, null])
    const line = JSON.parse(server.text()) as object
    expect(line).toMatchObject({ level: 60, instelling: 'DATABASE_URL', code: '3D000' })
  }, 60_000)
})
