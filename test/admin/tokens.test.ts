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
const GRAFIEK = ['grafiek1', 'grafiek2', 'grafiek3', 'grafiek4'] as const
type Matrix = readonly (readonly [number, number, number])[]
/** How people without red, green or blue cones see linear RGB (Machado 2009), and what is left on paper. */
const OGEN: Record<string, Matrix> = {
  protanopie: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopie: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopie: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grijs: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}
/** CIE Lab of a colour as these eyes see it. */
const gezien = (kleur: string, ogen: Matrix): number[] => {
  const rgb = [1, 3, 5].map((i) => kanaal(parseInt(kleur.slice(i, i + 2), 16) / 255))
  const [r = 0, g = 0, b = 0] = ogen.map((rij) =>
    Math.max(
      0,
      rij.reduce((som, k, i) => som + k * rgb[i]!, 0),
    ),
  )
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const verschil = (a: number[], b: number[]): number => Math.hypot(...a.map((v, i) => v - b[i]!))
const paren = GRAFIEK.flatMap((a, i) => GRAFIEK.slice(i + 1).map((b) => [a, b] as const))

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
  it('elke kleur van een grafiek is te zien op een kaart', () => {
    for (const kleur of [...GRAFIEK, 'grafiekDoel'] as const)
      expect(contrast(k[kleur], k.kaart)).toBeGreaterThanOrEqual(3)
  })
  it.each(Object.entries(OGEN))('de kleuren van een grafiek zijn uit elkaar te houden: %s', (naam, ogen) => {
    for (const [a, b] of [...paren, ['grafiek1', 'grafiekDoel'] as const])
      expect([a, b, verschil(gezien(k[a], ogen), gezien(k[b], ogen)) > (naam === 'grijs' ? 8 : 15)]).toEqual([
        a,
        b,
        true,
      ])
  })
})
