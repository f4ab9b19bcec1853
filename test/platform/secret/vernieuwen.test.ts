// New keys and another SLEUTEL while the application reads and writes: nothing unreadable at any moment, nothing lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Key } from '../../../server/platform/secret/cipher.js'
import { closeAllAnew, renewKeys } from '../../../server/platform/secret/renew.js'
import { alles, AANTAL, ertussen, lees, verkeer, type Rij } from './verkeer.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { dossier, NEDERWEERT, nieuweMaster, persoon, start, VAN_ALLE, WEERT, type Wereld } from './wereld.js'

/** Its own: where a run was stopped is counted in columns. */
const tables = { persoon, dossier }

let w: Wereld
beforeAll(async () => {
  w = await start(8)
  for (let n = 1; n <= AANTAL; n += 50)
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        w.schrijf(n + i, (n + i) % 5 ? WEERT : NEDERWEERT, `bsn ${n + i}`, { notitie: 'v0' }),
      ),
    )
}, 120_000)
afterAll(() => w?.stop())

const vernieuw = (extra: object = {}) => renewKeys(w.owner, w.app, [w.master], { ...tables, ...extra })
const inGebruik = async (gemeente: string): Promise<string> => {
  const [rij] = await w.owner<{ id: string }[]>`
    select id from sleutel where gemeente_code = ${gemeente} and soort = 'GEGEVENS' and niet_nieuw_vanaf is null`
  return rij!.id
}
/** Names of the keys that values stand under. */
const sleutelsVan = (rijen: Rij[], gemeente: string): string[] => [
  ...new Set(
    rijen.filter((r) => r.gemeenteCode === gemeente).flatMap((r) => [r.bsn!, r.notitie!].map((s) => s.split('.')[1]!)),
  ),
]

describe('nieuwe sleutels terwijl er wordt gelezen en geschreven', () => {
  it('maken niets onleesbaar en verliezen niets; daarna staat alles onder de nieuwe sleutel', async () => {
    const oud = [await inGebruik(WEERT), await inGebruik(NEDERWEERT)]
    const stop = verkeer(w)
    const gedaan = [...(await vernieuw()), ...(await vernieuw())]
    const { lezingen, schrijfacties, fouten, geschreven } = await stop()
    expect(fouten).toEqual([])
    expect(gedaan.map(({ gemeente, newKey, broken }) => [gemeente, newKey, broken])).toEqual(
      [NEDERWEERT, WEERT, NEDERWEERT, WEERT].map((g) => [g, true, 0]),
    )
    expect(Math.min(lezingen / AANTAL, schrijfacties / 20)).toBeGreaterThan(1)
    const rijen = await alles(w)
    const verloren: string[] = []
    for (const rij of rijen) {
      const { notitie } = await lees(w.instance(), rij)
      if (notitie !== (geschreven.get(rij.id) ?? 'v0')) verloren.push(rij.id)
    }
    expect([rijen.length, verloren]).toEqual([AANTAL, []])
    for (const g of [WEERT, NEDERWEERT]) expect([g, sleutelsVan(rijen, g)]).toEqual([g, [await inGebruik(g)]])
    expect(oud).not.toContain(await inGebruik(WEERT))
  })
  it('gaan verder waar ze zijn gestopt, zonder nog een sleutel te maken', async () => {
    // The connection is lost after the second batch under the new key: three columns are in order, and that is counted.
    let over = 3 + 1 + 2
    const kapot = new Proxy(w.app, {
      get: (van, naam) =>
        naam === 'begin'
          ? (fn: never) => (over-- > 0 ? van.begin(fn) : Promise.reject(new Error('weg')))
          : (Reflect.get(van, naam) as unknown),
    })
    await expect(renewKeys(w.owner, kapot, [w.master], tables)).rejects.toThrow('weg')
    const tussen = (await alles(w)).filter((r) => r.gemeenteCode === NEDERWEERT)
    const [nieuw, onder] = [await inGebruik(NEDERWEERT), sleutelsVan(tussen, NEDERWEERT)]
    expect([onder.length, onder.includes(nieuw)]).toEqual([2, true])
    for (const rij of tussen) await lees(w.instance(), rij)
    expect(await vernieuw()).toMatchObject([
      { gemeente: NEDERWEERT, newKey: false, broken: 0 },
      { gemeente: WEERT, newKey: true, broken: 0 },
    ])
    expect([await inGebruik(NEDERWEERT), sleutelsVan(await alles(w), NEDERWEERT)]).toEqual([nieuw, [nieuw]])
  })
  it.each([
    ['het slot op de rij', [' for update skip locked', '']],
    ['de vergelijking met de oude waarde', ['and t."notitie" = v."old"', '']],
  ])('laten wie er tussendoor schrijft winnen, ook zonder %s', async (_wat, weg) => {
    expect(await ertussen(w, [weg as [string, string]])).toBe(true)
  })
  it('zouden zonder allebei een schrijfactie verliezen, en dat valt op', async () => {
    const allebei: [string, string][] = [
      [' for update skip locked', ''],
      ['and t."notitie" = v."old"', ''],
    ]
    expect(await ertussen(w, allebei)).toBe(false)
  })
  it('laten een waarde die niet opengaat staan, en zeggen het', async () => {
    const [rij] = await alles(w)
    const bederf = (waarde: string) =>
      alsEigenaar(w.url, async (tx) => void (await tx`update persoon set notitie = ${waarde} where id = ${rij!.id}`))
    const slecht = `${rij!.notitie!.slice(0, -4)}AAAA`
    await bederf(slecht)
    const gedaan = await vernieuw()
    expect(gedaan.map((g) => [g.newKey, g.broken]).sort()).toEqual([
      [true, 0],
      [true, 1],
    ])
    expect((await alles(w))[0]!.notitie).toBe(slecht)
    // The next run is not held up by it.
    expect((await vernieuw()).every((g) => g.newKey)).toBe(true)
  })
  it('zien ook de waarden van een tabel met een eigen naam voor haar rij', async () => {
    const rijen = await w.inTransactie(VAN_ALLE, (tx) => tx.select().from(dossier))
    const namen = new Set(rijen.filter((r) => r.gemeenteCode === WEERT).map((r) => r.bsn.split('.')[1]))
    expect([...namen]).toEqual([await inGebruik(WEERT)])
  })
  it('laten de sleutel om te zoeken staan', async () => {
    const rijen = await w.owner`select 1 from sleutel where soort = 'ZOEKEN' and niet_nieuw_vanaf is not null`
    expect(rijen).toHaveLength(0)
  })
})

describe('een andere SLEUTEL', () => {
  it('sluit alle sleutels opnieuw, twee keer is één keer, en een server die al liep leest door', async () => {
    const nieuw: Key = nieuweMaster()
    const liep = w.instance()
    await liep.verify()
    const aantal = (await w.owner`select 1 from sleutel`).length
    expect(await closeAllAnew(w.owner, [nieuw, w.master])).toBe(aantal)
    expect(await closeAllAnew(w.owner, [nieuw, w.master])).toBe(0)
    await expect(w.instance().verify()).rejects.toThrow('Weert')
    await expect(w.instance([nieuw]).verify()).resolves.toBeUndefined()
    const rij = (await alles(w))[1]!
    expect(await lees(liep, rij)).toEqual(await lees(w.instance([nieuw]), rij))
  })
  it('verandert niets als een sleutel met geen van beide opengaat', async () => {
    const voor = await w.owner`select id, omhuld from sleutel order by id`
    await expect(closeAllAnew(w.owner, [nieuweMaster(), nieuweMaster()])).rejects.toThrow(
      'gaat niet open met SLEUTEL_OUD',
    )
    expect(await w.owner`select id, omhuld from sleutel order by id`).toEqual(voor)
  })
})
