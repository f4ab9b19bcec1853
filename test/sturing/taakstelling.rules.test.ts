import { describe, expect, it } from 'vitest'
import { percentageVan } from '../../server/sturing/cijfer/cijfer.rules.js'
import { regelsVan, type Bronwaarde } from '../../server/sturing/taakstelling/taakstelling.rules.js'

const c = (jaar: number, soort: Bronwaarde['soort'], waarde: number, meer: Partial<Bronwaarde> = {}): Bronwaarde => ({
  versie: 1,
  gemeenteCode: 'A',
  jaar,
  halfjaar: null,
  soort,
  waarde,
  peildatum: `${jaar}-12-31`,
  voorlopig: false,
  bron: 'bron',
  voetnoot: null,
  afgeleid: false,
  openbaarVastgesteld: true,
  ...meer,
})
const WEERT = [
  c(2020, 'TAAKSTELLING', 37),
  c(2020, 'ACHTERSTAND', 0, { afgeleid: true, voetnoot: 'De bron noemt geen achterstand uit 2019.' }),
  c(2020, 'REALISATIE', 13),
  c(2021, 'TAAKSTELLING', 71),
  c(2021, 'REALISATIE', 96),
  c(2022, 'TAAKSTELLING', 68, { peildatum: '2022-10-04' }),
  c(2022, 'REALISATIE', 47, { peildatum: '2022-10-04', voorlopig: true }),
]
const kort = (cijfers: Bronwaarde[], jaren?: number[], peildatum = '2026-11-22') =>
  regelsVan(cijfers, ['A'], jaren, peildatum).map((r) => [
    r.jaar,
    r.taakstelling.waarde,
    r.achterstandVorig.waarde,
    r.totaal.waarde,
    r.realisatie.waarde,
    r.saldo.waarde,
    r.percentage,
  ])

describe('taakstelling en realisatie', () => {
  it('de achterstand van 2020 telt in 2021 mee en de voorsprong van 2021 in 2022 niet', () => {
    expect(kort(WEERT)).toEqual([
      [2020, 37, null, 37, 13, -24, 35.1],
      [2021, 71, 24, 95, 96, 1, 101.1],
      [2022, 68, 0, 68, 47, -21, 69.1],
    ])
  })
  it('een correctie van 2020 naar 14 maakt de achterstand in 2021 23', () => {
    const anders = WEERT.map((x) => (x.jaar === 2020 && x.soort === 'REALISATIE' ? { ...x, waarde: 14 } : x))
    expect(kort(anders, [2021])).toEqual([[2021, 71, 23, 94, 96, 2, 102.1]])
  })
  it('zonder gegevens is elke waarde leeg met GEEN_GEGEVENS, nooit nul', () => {
    const [r] = regelsVan(WEERT, ['B'], [2020], '2026-11-22')
    for (const veld of ['taakstelling', 'achterstandVorig', 'totaal', 'realisatie', 'saldo'] as const)
      expect(r![veld]).toMatchObject({ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS', peildatum: null })
    expect(r).toMatchObject({ id: 'B-2020', percentage: null })
  })
  it('een onbekende achterstand maakt het totaal onbekend, niet de taakstelling zelf', () => {
    expect(kort([c(2020, 'TAAKSTELLING', 37), c(2020, 'REALISATIE', 13)])).toEqual([
      [2020, 37, null, null, 13, null, null],
    ])
  })
  it('wat geen bron zegt is onbekend, en het totaal dat de bron wel geeft blijft staan, met de voetnoot', () => {
    const [r] = regelsVan(WEERT, ['A'], [2020], '2026-11-22')
    expect(r!.achterstandVorig).toMatchObject({
      waarde: null,
      redenGeenWaarde: 'ONBEKEND',
      peildatum: null,
      openbaarVastgesteld: false,
      voetnoot: 'De bron noemt geen achterstand uit 2019.',
    })
    for (const cijfer of [r!.totaal, r!.saldo])
      expect(cijfer.voetnoot).toBe('Berekend uit andere cijfers. De bron noemt geen achterstand uit 2019.')
    const gegeven = WEERT.map((x) => ({ ...x, afgeleid: false }))
    expect(kort(gegeven, [2020])).toEqual([[2020, 37, 0, 37, 13, -24, 35.1]])
  })
  it('een stand van vroeger kent alleen wat toen was gemeten', () => {
    const later = [...WEERT, c(2022, 'REALISATIE', 70, { peildatum: '2022-12-31' })]
    expect(kort(later, [2022])).toEqual([[2022, 68, 0, 68, 70, 2, 102.9]])
    expect(kort(later, [2022], '2022-11-01')).toEqual([[2022, 68, 0, 68, 47, -21, 69.1]])
    expect(kort(later, [2022], '2022-10-03')).toEqual([[2022, null, null, null, null, null, null]])
  })
  it('halfjaren volgen elkaar op, over het jaar heen', () => {
    const h = (jaar: number, halfjaar: 1 | 2, soort: Bronwaarde['soort'], waarde: number) =>
      c(jaar, soort, waarde, { halfjaar, peildatum: `${jaar}-${halfjaar === 1 ? '06-30' : '12-31'}` })
    const cijfers = [
      h(2023, 1, 'TAAKSTELLING', 10),
      h(2023, 1, 'ACHTERSTAND', 0),
      h(2023, 1, 'REALISATIE', 6),
      h(2023, 2, 'TAAKSTELLING', 10),
      h(2023, 2, 'REALISATIE', 12),
      h(2024, 1, 'TAAKSTELLING', 8),
      h(2024, 1, 'REALISATIE', 8),
    ]
    expect(kort(cijfers).map((r) => r[2])).toEqual([0, 4, 2])
  })
  it('wat uit een voorlopig cijfer volgt is voorlopig', () => {
    const [r] = regelsVan(WEERT, ['A'], [2022], '2026-11-22')
    expect([r!.taakstelling.voorlopig, r!.realisatie.voorlopig, r!.saldo.voorlopig]).toEqual([false, true, true])
  })
  it.each([
    [13, 37, 35.1],
    [0, 37, 0],
    [null, 37, null],
    [13, null, null],
    [0, 0, null],
  ])('%s van %s is %s procent', (realisatie, totaal, verwacht) => {
    expect(percentageVan(realisatie, totaal)).toBe(verwacht)
  })
})
