import { describe, expect, it } from 'vitest'
import { donker, licht, type Kleuren } from '../../admin/platform/tokens.js'

const kanaal = (waarde: number): number => (waarde <= 0.03928 ? waarde / 12.92 : ((waarde + 0.055) / 1.055) ** 2.4)
/** WCAG 2 relative luminance of #rrggbb. */
const helderheid = (kleur: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => kanaal(parseInt(kleur.slice(i, i + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [hoog = 0, laag = 0] = [helderheid(a), helderheid(b)].sort((x, y) => y - x)
  return (hoog + 0.05) / (laag + 0.05)
}
const STATUS = ['info', 'bezig', 'goed', 'letOp', 'fout', 'rustig'] as const

describe.each<[string, Kleuren]>([
  ['licht', licht],
  ['donker', donker],
])('kleuren %s', (_naam, k) => {
  it('het accent heeft op een kaart een contrast van ten minste 7', () =>
    expect(contrast(k.accent, k.kaart)).toBeGreaterThanOrEqual(7))
  it('tekst is op elk vlak te lezen', () => {
    for (const vlak of [k.vlak, k.kaart, k.accentVlak, k.rustigVlak])
      expect(contrast(k.inkt, vlak)).toBeGreaterThanOrEqual(7)
    for (const vlak of [k.vlak, k.kaart]) expect(contrast(k.zacht, vlak)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(k.opAccent, k.accent)).toBeGreaterThanOrEqual(7)
  })
  it.each(STATUS)('de kleur van %s is te lezen op haar vlak en op een kaart', (toon) => {
    expect(contrast(k[toon], k[`${toon}Vlak`])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(k[toon], k.kaart)).toBeGreaterThanOrEqual(4.5)
  })
})
