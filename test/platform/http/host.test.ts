import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp, type HttpOptions } from '../../../server/platform/http/server.js'
import { mountHealth } from '../../../server/platform/signin/routes.js'
import { stuurRauw } from '../../isolatie/wandeling/isolatie.verzoek.js'
import { startServer, type TestServer } from '../../support/server.js'

const BASIS = new URL('https://regiotafel.example')
const app = async (opties: HttpOptions) => {
  const http = await createHttp(pino({ level: 'silent' }), opties)
  http.get('/wie', async () => 'ok')
  mountHealth(http, async () => true)
  return http
}
const status = async (opties: HttpOptions, host: string, meer: object = {}): Promise<number> =>
  (await (await app(opties)).inject({ url: '/wie', headers: { host, ...meer } })).statusCode

describe('een vreemde Host', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())
  const body = JSON.stringify({ gebruiker: 'taskforce@regio.example' })
  const inloggen = (host: string, versie = '1.1'): Promise<string> =>
    stuurRauw(
      server.url,
      `POST /auth/demo HTTP/${versie}\r\n${host}content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
    )
  it('kan niet inloggen met een demo-account', async () => {
    const antwoord = await inloggen('host: evil.example\r\n')
    expect(antwoord).toMatch(/^HTTP\/1\.1 421 /)
    expect(antwoord).not.toMatch(/set-cookie/i)
    expect(antwoord).toContain('"code":"ONGELDIGE_INVOER"')
    expect(antwoord).toMatch(/x-content-type-options: nosniff/i)
  })
  it.each([
    ['geen Host', '', '1.1'],
    ['geen Host in HTTP/1.0', '', '1.0'],
    ['een lege Host', 'host: \r\n', '1.1'],
    ['twee keer Host', 'host: localhost\r\nhost: evil.example\r\n', '1.1'],
    ['een Host met een gebruiker', 'host: localhost@evil.example\r\n', '1.1'],
    ['een Host met een pad', 'host: localhost/evil.example\r\n', '1.1'],
  ])('of %s evenmin', async (_wat, host, versie) => {
    const antwoord = await inloggen(host, versie)
    expect(antwoord).toMatch(/^HTTP\/1\.1 400 /)
    expect(antwoord).toContain('"code":"ONGELDIGE_INVOER"')
    expect(antwoord).not.toMatch(/set-cookie/i)
  })
  it('telt ook als zij in de eerste regel staat', async () => {
    const antwoord = await stuurRauw(
      server.url,
      'GET http://evil.example/api/mij HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    )
    expect(antwoord).toMatch(/^HTTP\/1\.1 421 /)
  })
  it('bereikt geen enkele route, behalve die van gezondheid', async () => {
    const haal = (pad: string): Promise<string> =>
      stuurRauw(server.url, `GET ${pad} HTTP/1.1\r\nhost: 10.1.2.3\r\nconnection: close\r\n\r\n`)
    for (const pad of ['/', '/api/mij', '/auth/manier', '/auth/demo', '/onbekend', '/api/v1/taakstellingen.csv'])
      expect([pad, (await haal(pad)).slice(9, 12)]).toEqual([pad, '421'])
    for (const pad of ['/live', '/livez', '/healthz', '/ready', '/readyz', '/health'])
      expect([pad, (await haal(pad)).slice(9, 12)]).toEqual([pad, '200'])
  })
})

describe('de eigen namen', () => {
  it.each(['localhost', 'localhost:4000', '127.0.0.1:1', '127.0.0.53', '[::1]:4000', 'LOCALHOST'])(
    'van deze machine mogen zonder BASIS_URL en buiten productie: %s',
    async (host) => {
      expect(await status({}, host)).toBe(200)
      expect(await status({ basis: BASIS }, host)).toBe(200)
      expect(await status({ basis: BASIS, productie: true }, host)).toBe(421)
    },
  )
  it.each([
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'evil.localhost',
    '128.0.0.1',
    'regiotafel.example.',
    'a.regiotafel.example',
  ])('zijn dat niet: %s', async (host) => expect(await status({ basis: BASIS }, host)).toBe(421))
  it('zijn die van BASIS_URL, met of zonder poort', async () => {
    for (const host of ['regiotafel.example', 'Regiotafel.Example', 'regiotafel.example:443'])
      expect(await status({ basis: BASIS, productie: true }, host)).toBe(200)
  })
  it('mag een vertrouwde proxy noemen, een ander niet', async () => {
    const kop = { 'x-forwarded-host': 'regiotafel.example' }
    const opties = { basis: BASIS, productie: true }
    expect(await status({ ...opties, proxy: ['127.0.0.1'] }, 'app:4000', kop)).toBe(200)
    expect(await status({ ...opties, proxy: ['10.0.0.5'] }, 'app:4000', kop)).toBe(421)
    expect(
      await status({ ...opties, proxy: ['127.0.0.1'] }, 'regiotafel.example', { 'x-forwarded-host': 'evil.example' }),
    ).toBe(421)
    expect(await status(opties, 'app:4000', kop)).toBe(421)
  })
})
