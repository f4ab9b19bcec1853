import { describe, expect, it } from 'vitest'
import { herkomstVan, hoogste, spreid } from '../../../admin/platform/chart/chart.js'
import { breekAf, metLichteKleuren, stelBeeldSamen, type Beeld } from '../../../admin/platform/chart/image.js'
import { licht } from '../../../admin/platform/tokens.js'

const BEELD: Beeld = {
  onderwerp: 'Proef',
  titel: 'Weert & <Nederweert>',
  legenda: [
    { naam: 'Vol', kleur: 'grafiek1', patroon: 'vol' },
    { naam: 'Schuin', kleur: 'grafiek2', patroon: 'schuin' },
    { naam: 'Voorlopig', kleur: 'grafiek1', patroon: 'open' },
  ],
  breedte: 600,
  hoogte: 200,
  stukken: [
    { soort: 'tekst', x: 0, y: 0, breedte: 300, tekst: 'Weert', vet: true, eenRegel: true },
    { soort: 'tekening', x: 0, y: 20, breedte: 600, hoogte: 180, svg: '<svg><rect fill="var(--rt-grafiek2)"/></svg>' },
  ],
  voet: ['Peildatum: 4 okt 2022, voorlopig', 'Bron: Beleidsplan'],
}

describe('een grafiek als afbeelding', () => {
  const { svg, breedte, hoogte } = stelBeeldSamen(BEELD)
  it('heeft titel, legenda, peildatum en bron in beeld, op een witte ondergrond', () => {
    for (const tekst of ['Proef', 'Vol', 'Schuin', 'Weert', 'Peildatum: 4 okt 2022, voorlopig', 'Bron: Beleidsplan'])
      expect(svg).toContain(`>${tekst}<`)
    expect(svg).toContain(`<rect width="${breedte}" height="${hoogte}" fill="#ffffff"/>`)
  })
  it('is groot genoeg voor alles', () => {
    expect(breedte).toBe(648)
    expect(hoogte).toBeGreaterThan(BEELD.hoogte + 100)
  })
  it('gebruikt de lichte kleuren, ook van een donker scherm', () => {
    expect(svg).toContain(`fill="${licht.grafiek2}"`)
    expect(svg).not.toContain('var(')
  })
  it('een regel van het scherm blijft één regel van dezelfde breedte', () =>
    expect(svg).toMatch(/textLength="300"[^>]*>Weert</))
  it('maakt van tekst nooit opmaak', () => expect(svg).toContain('Weert &#38; &#60;Nederweert&#62;'))
  it('laat een onbekende variabele staan', () => expect(metLichteKleuren('var(--rt-nieuw)')).toBe('var(--rt-nieuw)'))
  it.each([
    ['een twee drie', 8, ['een twee', 'drie']],
    ['langerdandat a', 5, ['langerdandat', 'a']],
    ['', 5, ['']],
  ])('breekt "%s" af op %s tekens', (tekst, max, regels) => expect(breekAf(tekst, max)).toEqual(regels))
})

describe('hulp bij het tekenen', () => {
  it.each([
    ['er is ruimte', [100, 60, 20], [100, 60, 20]],
    ['twee te dicht op elkaar', [100, 95, 20], [100, 82, 20]],
    ['buiten de onderkant', [150, 145], [120, 102]],
    ['tegen de bovenkant', [20, 12, 4], [36, 18, 0]],
  ])('namen naast lagen staan los van elkaar: %s', (_wat, posities, uit) => {
    expect(spreid(posities, 18, 0, 120)).toEqual(uit)
  })
  it('een as heeft ook hoogte als alles nul of onbekend is', () => {
    expect(hoogste([null, 0])).toBe(1)
    expect(hoogste([3, null, 9])).toBe(9)
    expect(hoogste([])).toBe(1)
  })
  it('zonder cijfers is er geen peildatum', () =>
    expect(herkomstVan([])).toEqual({ bronnen: [], peildatum: null, voorlopig: false }))
})
