// That no count of 1 to 4 can be worked out from what is shown: tried by everybody who could have been there.
import { describe, expect, it } from 'vitest'
import {
  magVolgen,
  verberg,
  type Stand as Toonbaar,
  type Telling as Geteld,
} from '../../server/sturing/cijfer/stand.rules.js'
import type { Wetsregime } from '../../server/traject/traject.waarden.js'

type Telling = Geteld<Wetsregime>
type Stand = Toonbaar<Wetsregime>
const telling = (WI2013: number, WI2021: number, WI2007 = 0): Telling => ({ WI2007, WI2013, WI2021 })
const isKlein = (n: number): boolean => n > 0 && n < 5
const tekst = (s: Stand): string => JSON.stringify(s)
const reeks = (n: number): number[] => Array.from({ length: n + 1 }, (_, i) => i)
/** Every count up to a total: all that a total leaves open is among them. */
const tellingen = (n: number, wet3 = 0): Telling[] =>
  reeks(n).flatMap((a) => reeks(n - a).flatMap((b) => reeks(Math.min(wet3, n - a - b)).map((c) => telling(a, b, c))))
type Toon = (t: Telling) => Stand
type Volgt = (a: Stand | undefined, b: Stand) => boolean

/** Small numbers that everybody who sees the same would find: the rows of one group agree on them. */
function teVinden<T>(gevallen: readonly T[], ziet: (g: T) => string, getallen: (g: T) => number[]): number {
  const groepen = new Map<string, number[][]>()
  for (const g of gevallen) groepen.set(ziet(g), [...(groepen.get(ziet(g)) ?? []), getallen(g)])
  let gevonden = 0
  for (const groep of groepen.values())
    for (const [i, eerste] of groep[0]!.entries())
      if (isKlein(Math.abs(eerste)) && groep.every((g) => g[i] === eerste)) gevonden++
  return gevonden
}
const cellen = (t: Telling): number[] => [t.WI2007, t.WI2013, t.WI2021, t.WI2007 + t.WI2013 + t.WI2021]
const inEenStand = (toon: Toon): number => teVinden(tellingen(14, 14), (t) => tekst(toon(t)), cellen)
/** Two stands after each other: small cells, and small differences between them. */
function inTwee(toon: Toon, volgt: Volgt): number {
  const alle = tellingen(13)
  const paren = alle.flatMap((a) => alle.map((b) => [a, b] as const))
  const ziet = ([a, b]: readonly [Telling, Telling]): string => {
    const [oud, nieuw] = [toon(a), toon(b)]
    return tekst(oud) + (volgt(oud, nieuw) ? tekst(nieuw) : 'blijft')
  }
  const getallen = ([a, b]: readonly [Telling, Telling]): number[] => [
    ...cellen(a),
    ...(volgt(toon(a), toon(b)) ? [...cellen(b), ...cellen(b).map((n, i) => n - cellen(a)[i]!)] : []),
  ]
  return teVinden(paren, ziet, getallen)
}

describe('een stand', () => {
  it.each([
    [telling(158, 25), { totaal: 183, cellen: [0, 158, 25] }],
    [telling(158, 5), { totaal: 163, cellen: [0, 158, 5] }],
    [telling(158, 4), { totaal: 162, cellen: [0, null, null] }],
    [telling(158, 0), { totaal: 158, cellen: [0, 158, 0] }],
    [telling(4, 0), { totaal: null, cellen: [0, null, 0] }],
    [telling(4, 1), { totaal: 5, cellen: [0, null, null] }],
    [telling(0, 0), { totaal: 0, cellen: [0, 0, 0] }],
  ])('van %j toont %j', (t, verwacht) => {
    const s = verberg(t)
    expect({ totaal: s.totaal.waarde, cellen: Object.values(s.cellen).map((c) => c.waarde) }).toEqual(verwacht)
  })
  it('laat geen klein aantal vinden, wie er ook waren', () => {
    expect(inEenStand(verberg)).toBe(0)
  })
  it('laat met de stand ervoor geen klein aantal en geen klein verschil vinden', () => {
    expect(inTwee(verberg, magVolgen)).toBe(0)
  })
  it('volgt op de vorige vanaf een verschil van vijf', () => {
    const volgt = (a: Telling, b: Telling): boolean => magVolgen(verberg(a), verberg(b))
    expect(volgt(telling(20, 10), telling(24, 10))).toBe(false)
    expect(volgt(telling(20, 10), telling(25, 10))).toBe(true)
    expect(volgt(telling(20, 10), telling(20, 10))).toBe(false)
    expect(magVolgen(undefined, verberg(telling(1, 0)))).toBe(true)
  })
  it.each<[string, Toon, Volgt]>([
    ['alleen de kleine cel verbergt', (t) => alleenKlein(t), magVolgen],
    ['zegt welke de kleine is', (t) => metReden(t), magVolgen],
    ['elk kwartaal een nieuwe stand geeft', verberg, () => true],
  ])('die %s, wordt gevonden', (_, toon, volgt) => {
    expect(inEenStand(toon) + inTwee(toon, volgt)).toBeGreaterThan(0)
  })
})
/** Planted: the total gives the one that is hidden away. */
function alleenKlein(t: Telling): Stand {
  const s = verberg(t)
  const open = Object.entries(t).map(([wet, n]) => [
    wet,
    isKlein(n) ? { waarde: null, verborgen: 'KLEINE_CEL' } : { waarde: n, verborgen: null },
  ])
  return { ...s, cellen: Object.fromEntries(open) as Stand['cellen'] }
}
/** Planted: 6 with a small one and one that is not is 1 + 5. */
function metReden(t: Telling): Stand {
  const s = verberg(t)
  const met = Object.entries(s.cellen).map(([wet, c]) => [
    wet,
    c.waarde === null && isKlein(t[wet as keyof Telling]) ? { ...c, verborgen: 'KLEINE_CEL' } : c,
  ])
  return { ...s, cellen: Object.fromEntries(met) as Stand['cellen'] }
}
