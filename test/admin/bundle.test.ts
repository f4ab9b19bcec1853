import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { donker, licht } from '../../admin/platform/tokens.js'
import { overTheWire } from '../support/over-the-wire.js'
import { startServer, type TestServer } from '../support/server.js'

const PORTAAL = path.resolve('dist/portal')
const BUDGET = 300_000

// `npm test` builds the portal first; a run of vitest alone may have none.
describe.skipIf(!existsSync(PORTAAL))('het gebouwde portaal', () => {
  // A skipped describe still runs its body.
  const html = existsSync(PORTAAL) ? readFileSync(path.join(PORTAAL, 'index.html'), 'utf8') : ''
  const bestanden = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, bestand]) => bestand ?? '')

  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())
  const haal = (bestand: string, encoding: string) =>
    overTheWire(server.url + bestand, { 'accept-encoding': encoding, accept: 'text/html,*/*' })

  it('haalt voor de eerste pagina hoogstens 300 kB over de lijn', async () => {
    expect(bestanden.length).toBeGreaterThan(1)
    const antwoorden = await Promise.all(['/', ...bestanden].map((bestand) => haal(bestand, 'gzip, deflate, br')))
    expect(antwoorden.map((a) => a.status)).toEqual(antwoorden.map(() => 200))
    const totaal = antwoorden.reduce((som, { body }) => som + body.length, 0)
    expect(totaal).toBeLessThanOrEqual(BUDGET)
  })
  it('geeft elk script en elke stijl ingepakt, zoals de browser het aankan', async () => {
    for (const bestand of bestanden.filter((b) => /\.(js|css)$/.test(b))) {
      const [br, gz, kaal] = await Promise.all(['br, gzip', 'gzip', 'identity'].map((e) => haal(bestand, e)))
      const grootte = kaal!.body.length
      if (grootte < 1024) continue
      expect([
        bestand,
        br!.headers['content-encoding'],
        gz!.headers['content-encoding'],
        kaal!.headers['content-encoding'],
      ]).toEqual([bestand, 'br', 'gzip', undefined])
      expect(br!.body.length).toBeLessThan(grootte)
      for (const { headers } of [br!, gz!, kaal!]) expect([bestand, headers.vary]).toEqual([bestand, 'accept-encoding'])
      expect(new Set([br, gz, kaal].map((a) => a!.headers.etag)).size).toBe(3)
      // A browser that has it is told so; another encoding is another thing.
      const kop = { 'accept-encoding': 'br', 'if-none-match': br!.headers.etag! }
      expect((await overTheWire(server.url + bestand, kop)).status).toBe(304)
      expect((await overTheWire(server.url + bestand, { ...kop, 'accept-encoding': 'gzip' })).status).toBe(200)
      const deel = await overTheWire(server.url + bestand, { 'accept-encoding': 'br', range: 'bytes=0-9' })
      expect([deel.status, deel.body]).toEqual([206, br!.body.subarray(0, 10)])
    }
  })
  it('haalt het tekenen van grafieken en het maken van bestanden pas op als het nodig is', () => {
    const tekent = (bestand: string): boolean =>
      /recharts-(surface|layer)|record_delimiter/.test(readFileSync(path.join(PORTAAL, bestand), 'utf8'))
    expect(bestanden.filter((bestand) => bestand.endsWith('.js') && tekent(bestand))).toEqual([])
    const alle = readdirSync(path.join(PORTAAL, 'assets')).map((naam) => `assets/${naam}`)
    expect(alle.filter((bestand) => bestand.endsWith('.js') && tekent(bestand)).length).toBeGreaterThan(1)
  })
  it('heeft geen scripts in de pagina zelf, en alleen stijlen met het eenmalige kenmerk van het beveiligingsbeleid', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style(?! nonce="__CSP_NONCE__">)|\sstyle=/)
    expect(html).toContain('content="__CSP_NONCE__"')
  })
  it('toont de naam en dat het laadt voordat er een bestand is, en zegt het als JavaScript uit staat', () => {
    const begin = /<div id="root">([\s\S]*?)<noscript>([\s\S]*?)<\/noscript>/.exec(html)
    expect(begin?.[1]).toMatch(/Regiotafel[\s\S]*Even laden…/)
    expect(begin?.[2]).toContain('Regiotafel werkt alleen als JavaScript aan staat')
    for (const kleur of [licht.vlak, licht.accent, donker.vlak, donker.accent]) expect(html).toContain(kleur)
  })
})
