// The server as production starts it: its own process, secrets as files, an identity provider that happens to be away.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { vrijePoort } from '../support/poort.js'
import { appUrlVan } from '../support/sjabloon.js'
import { program } from '../support/program.js'

let database: FreshDatabase
let map: string
let url: string
let server: ChildProcess
let uit = ''
const bestand = (naam: string, inhoud: string): string => {
  const pad = path.join(map, naam)
  writeFileSync(pad, `${inhoud}\n`)
  return pad
}

beforeAll(async () => {
  database = await freshDatabase()
  map = mkdtempSync(path.join(os.tmpdir(), 'productie-'))
  const poort = await vrijePoort()
  url = `http://127.0.0.1:${poort}`
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: String(poort),
    AUTH: 'oidc',
    BASIS_URL: 'https://regiotafel.example',
    PROXY_ADRES: '127.0.0.1',
    // Nobody listens there.
    OIDC_ISSUER: `https://127.0.0.1:${await vrijePoort()}`,
    OIDC_CLIENT_ID: 'regiotafel',
    OIDC_CLIENT_SECRET_FILE: bestand('klant', 'zeergeheim'),
    SESSION_SECRET_FILE: bestand('sessie', 'zeergeheim'.repeat(4)),
    DATABASE_URL_FILE: bestand('eigenaar', database.url),
    APP_DATABASE_URL_FILE: bestand('toepassing', appUrlVan(database.url)),
  }
  server = spawn(process.execPath, [program('main')], { env })
  for (const stroom of [server.stdout!, server.stderr!]) stroom.on('data', (d: Buffer) => (uit += d.toString()))
  while (!uit.includes('staat klaar') && server.exitCode === null) await new Promise((r) => setTimeout(r, 50))
})
afterAll(async () => {
  server?.kill('SIGKILL')
  rmSync(map, { recursive: true, force: true })
  await database?.drop()
})

describe('in productie', () => {
  it('start de server zonder inlogdienst, met een lege database', async () => {
    expect(uit).toContain('Regiotafel staat klaar op https://regiotafel.example')
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    // Everything else is for who asks by the name of the website, as the proxy passes it on.
    expect((await fetch(`${url}/auth/login`)).status).toBe(421)
    const haal = (pad: string) => fetch(url + pad, { headers: { 'x-forwarded-host': 'regiotafel.example' } })
    expect((await haal('/auth/login')).status).toBe(503)
    expect((await haal('/api/mij')).headers.get('strict-transport-security')).toContain('max-age=')
    expect((await haal('/auth/demo')).status).toBe(404)
  })
  it('stopt hij op SIGTERM zoals afgesproken, en heeft hij nergens een geheim genoemd', async () => {
    const einde = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await einde).toEqual([0, null])
    expect(uit).toContain('"reden":"storing","code":"ECONNREFUSED"')
    expect(uit).not.toMatch(/zeergeheim|postgres:|alleen-voor-tests/)
  })
})
