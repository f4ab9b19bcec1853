import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../../support/als.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
const hash = (cookie: string): string => createHash('sha256').update(cookie.split('=')[1]!).digest('hex')

describe('hoe lang een sessie nog leeft', () => {
  const gezien = async (cookie: string): Promise<number> => {
    const [rij] =
      await server.app`select extract(epoch from now() - gezien_op)::int s from sessie where hash = ${hash(cookie)}`
    return rij!['s'] as number
  }
  const duur = (cookie: string, method = 'GET', kop: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/api/sessie`, { method, headers: { cookie, ...kop } })
  const ouder = (cookie: string, zet: string): Promise<void> =>
    voerUit(server.ownerUrl, `update sessie set ${zet} where hash = '${hash(cookie)}'`)

  it('is op te vragen zonder haar te verlengen, ook heel vaak', async () => {
    const p = await als(server.url, 'taskforce')
    await ouder(p.cookie, `gezien_op = now() - interval '28 minutes'`)
    for (let keer = 0; keer < 3; keer++) {
      const r = await duur(p.cookie)
      const tekst = (await r.json()) as { gebruiker: string; stil: number; hoogstens: number }
      expect([r.status, r.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(Object.keys(tekst).sort()).toEqual(['gebruiker', 'hoogstens', 'stil'])
      expect(tekst.stil).toBeGreaterThan(100)
      expect(tekst.stil).toBeLessThanOrEqual(120)
      expect(tekst.hoogstens).toBeGreaterThan(43_000)
    }
    expect(await gezien(p.cookie)).toBeGreaterThanOrEqual(28 * 60)
  })
  it('wordt langer als de gebruiker dat vraagt, maar nooit langer dan 12 uur', async () => {
    const p = await als(server.url, 'taskforce')
    await ouder(
      p.cookie,
      `gezien_op = now() - interval '28 minutes', aangemaakt_op = now() - interval '11 hours 59 minutes'`,
    )
    const { stil, hoogstens } = (await (await duur(p.cookie, 'POST')).json()) as { stil: number; hoogstens: number }
    expect(stil).toBeGreaterThan(1700)
    expect(hoogstens).toBeLessThanOrEqual(60)
    expect(await gezien(p.cookie)).toBeLessThan(60)
  })
  it('is van een sessie die voorbij is, niet te vragen en niet te verlengen; een token heeft er geen', async () => {
    const p = await als(server.url, 'taskforce')
    expect((await duur(p.cookie, 'GET', { authorization: 'Bearer rt_onzin' })).status).toBe(401)
    await ouder(p.cookie, `gezien_op = now() - interval '31 minutes'`)
    expect([(await duur(p.cookie)).status, (await duur(p.cookie, 'POST')).status, (await duur('')).status]).toEqual([
      401, 401, 401,
    ])
    expect((await p.vraag('{ mij { id } }')).status).toBe(401)
  })
  it('verlengt niet voor een andere website', async () => {
    const p = await als(server.url, 'taskforce')
    expect((await duur(p.cookie, 'POST', { origin: 'https://elders.example' })).status).toBe(403)
  })
})
