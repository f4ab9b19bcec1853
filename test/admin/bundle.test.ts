import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { donker, licht } from '../../admin/platform/tokens.js'

const PORTAAL = path.resolve('dist/portal')
/** As the server sends it. */
const BUDGET = 300_000
const ingepakt = (bestand: string): number => brotliCompressSync(readFileSync(path.join(PORTAAL, bestand))).length

// `npm test` builds the portal first; a run of vitest alone may have none.
describe.skipIf(!existsSync(PORTAAL))('het gebouwde portaal', () => {
  // A skipped describe still runs its body.
  const html = existsSync(PORTAAL) ? readFileSync(path.join(PORTAAL, 'index.html'), 'utf8') : ''
  const bestanden = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, bestand]) => bestand ?? '')

  it('haalt voor de eerste pagina minder dan 300 kB op', () => {
    expect(bestanden.length).toBeGreaterThan(1)
    const totaal = bestanden.reduce((som, bestand) => som + ingepakt(bestand), 0)
    expect(totaal).toBeLessThan(BUDGET)
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
