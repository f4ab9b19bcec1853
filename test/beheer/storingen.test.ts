// Settings of the database that are wrong: the server and every command say in one line which, and never a secret.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { appUrlVan } from '../support/sjabloon.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { program } from '../support/program.js'

vi.setConfig({ testTimeout: 60_000 })
const GEHEIM = 'zeergeheim0zeergeheim0zeergeheim0zeergeheim0'
let leeg: FreshDatabase
/** Takes connections and says "no TLS here", as a server without a certificate does. */
let zonderTls: Server
const url = (wijzig: Partial<Record<'hostname' | 'port' | 'username' | 'password' | 'pathname' | 'search', string>>) =>
  Object.assign(new URL(leeg.url), wijzig).href

beforeAll(async () => {
  leeg = await freshDatabase()
  zonderTls = createServer((s) =>
    s.once('data', () => s.write('N', () => s.once('data', () => s.destroy()))).on('error', () => undefined),
  )
  await once(zonderTls.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  zonderTls.close()
  await leeg.drop()
})

async function draai(programma: string[], env: Record<string, string>) {
  const kind = spawn(process.execPath, programma, {
    env: { PATH: process.env['PATH'], SESSION_SECRET: GEHEIM, PORT: '0', DATABASE_WACHTTIJD: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const tekst = { uit: '', fout: '' }
  kind.stdout.on('data', (d: Buffer) => (tekst.uit += d.toString()))
  kind.stderr.on('data', (d: Buffer) => (tekst.fout += d.toString()))
  const [code] = (await once(kind, 'close')) as [number]
  return { code, ...tekst }
}
const metPoort = (): string => String((zonderTls.address() as AddressInfo).port)
const GEVALLEN: [string, () => Record<string, string>, string, RegExp][] = [
  [
    'een hostnaam die niet bestaat',
    () => ({ DATABASE_URL: url({ hostname: 'bestaat-niet.invalid', password: GEHEIM }) }),
    'DATABASE_URL',
    /hostnaam/,
  ],
  [
    'een poort waar niets luistert',
    () => ({ DATABASE_URL: url({ port: '1', password: GEHEIM }) }),
    'DATABASE_URL',
    /poort/,
  ],
  [
    'een gebruiker die niet bestaat',
    () => ({ DATABASE_URL: url({ username: 'wie_is_dit', password: GEHEIM }) }),
    'DATABASE_URL',
    /gebruiker/,
  ],
  [
    'een database die niet bestaat',
    () => ({ DATABASE_URL: url({ pathname: 'bestaat_niet' }) }),
    'DATABASE_URL',
    /database met deze naam bestaat niet/,
  ],
  [
    'TLS waar de server geen TLS heeft',
    () => ({ DATABASE_URL: url({ port: metPoort(), search: '?sslmode=require', password: GEHEIM }) }),
    'DATABASE_URL',
    /TLS|sslmode/,
  ],
  [
    'een toepassing met te weinig rechten op de server',
    () => ({
      DATABASE_URL: url({}),
      APP_DATABASE_URL: Object.assign(new URL(appUrlVan(leeg.url)), { username: 'wie_is_dit', password: GEHEIM }).href,
    }),
    'APP_DATABASE_URL',
    /rol/,
  ],
]
const OPDRACHTEN: [string, string[]][] = [
  ['de server', [program('main')]],
  ['migreer', [program('migreer')]],
  ['account', [program('account'), 'lijst']],
  ['regio', [program('regio'), 'aanmaken', '--code', 'proef', '--naam', 'Proef', '--gemeente', '0001:Proef']],
]
/** The one line of JSON among what was written. */
const regelVan = (fout: string): Record<string, unknown> => {
  const regels = fout.split('\n').filter((r) => r.startsWith('{') && r.includes('"instelling"'))
  expect(regels).toHaveLength(1)
  return JSON.parse(regels[0]!) as Record<string, unknown>
}

// Every command meets a mistake at the same place, so one of them meets them all.
it.each(GEVALLEN)('%s: één regel noemt de instelling, zonder geheim', async (_wat, env, instelling, zin) => {
  const { code, uit, fout } = await draai([program('migreer')], env())
  expect(code).toBe(1)
  expect(regelVan(fout)).toMatchObject({ level: 60, instelling, msg: expect.stringMatching(zin) })
  expect(uit + fout).not.toMatch(new RegExp(`${GEHEIM}|postgres://|    at `))
})
it.each(OPDRACHTEN)('%s eindigt met dezelfde soort regel', async (_naam, programma) => {
  const { code, fout } = await draai(programma, { DATABASE_URL: url({ port: '1', password: GEHEIM }) })
  expect([code === 0, regelVan(fout)['instelling']]).toEqual([false, 'DATABASE_URL'])
})
it('een fout wachtwoord van de eigenaar of de back-up noemt de instelling van die rol', async () => {
  const fout = url({ password: GEHEIM })
  // A server that looks at no password has none that is wrong.
  const uitkomst = await draai([program('migreer')], { DATABASE_URL: fout, SESSION_SECRET: GEHEIM })
  if (new URL(inject('databaseUrl')).password)
    expect(regelVan(uitkomst.fout)).toMatchObject({ code: '28P01', instelling: 'DATABASE_URL' })
  const backup = await draai([program('backup'), '/tmp/bestaat-niet/x'], {
    BACKUP_DATABASE_URL: url({ port: '1' }),
  })
  expect(regelVan(backup.fout)).toMatchObject({ code: 'ECONNREFUSED', instelling: 'BACKUP_DATABASE_URL' })
})
