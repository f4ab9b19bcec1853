// A connection that asks the driver for array types first ends the process when it is cut off at that moment.
import { readdirSync, readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { oneConnection } from '../../../server/platform/db/single.js'

const ROOT = path.resolve(import.meta.dirname, '../../..')
/** Where the driver may be called: the pool, its conversion of values, and the one connection beside it. */
const CALLERS = ['server/platform/db/line.ts', 'server/platform/db/lines.ts', 'server/platform/db/single.ts']

const unheard: unknown[] = []
const hear = (reason: unknown): void => void unheard.push(reason)
afterEach(() => {
  process.off('unhandledRejection', hear)
  unheard.length = 0
})

/** The first question of the client is passed on, and then everything is cut. */
async function cutAtFirstQuestion(use: (url: string) => postgres.Sql): Promise<unknown> {
  const target = new URL(inject('databaseUrl'))
  const proxy = net.createServer((client) => {
    const server = net.connect(Number(target.port), target.hostname)
    server.on('data', (data) => client.write(data)).on('error', () => undefined)
    client.on('error', () => undefined)
    client.on('data', (data) => {
      const question = [0x50, 0x51].includes(data[0]!)
      if (!question) return void server.write(data)
      server.destroy()
      client.destroy()
    })
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const via = new URL(target)
  via.host = `127.0.0.1:${(proxy.address() as net.AddressInfo).port}`
  process.on('unhandledRejection', hear)
  const sql = use(via.href)
  const failure = await sql`select 1`.then(
    () => undefined,
    (e: unknown) => e,
  )
  await sql.end({ timeout: 0 }).catch(() => undefined)
  // Node tells of what nobody heard after the microtasks of this turn.
  await new Promise((done) => setTimeout(done, 50))
  proxy.close()
  return failure
}

describe('een verbinding naast de pool die bij haar eerste vraag wegvalt', () => {
  it('zegt dat tegen wie vroeg, en tegen niemand anders', async () => {
    expect(await cutAtFirstQuestion((url) => oneConnection(url))).toBeInstanceOf(Error)
    expect(unheard).toEqual([])
  })
  it('wordt overal zo gemaakt', () => {
    const files = readdirSync(path.join(ROOT, 'server'), { recursive: true, encoding: 'utf8' })
    const calls = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `server/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\bpostgres\(/.test(readFileSync(path.join(ROOT, file), 'utf8')))
    expect(calls.sort()).toEqual(CALLERS)
  })
})
