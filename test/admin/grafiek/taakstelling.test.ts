import { describe, expect, it } from 'vitest'
import { csvVan } from '../../../admin/platform/chart/csv.js'
import { gekozen, keuzesVan } from '../../../admin/sturing/taakstelling.keuze.js'
import {
  kolommenVan,
  taakLabel,
  taakstellingGrafiek,
  taakstellingTitel,
} from '../../../admin/sturing/taakstelling.grafiek.js'
import { geen, taakrij, WEERT } from './rijen.js'

describe('taakstelling als grafiek', () => {
  it('zegt in de titel hoe de gemeente er in de laatste periode voor staat', () => {
    expect(taakstellingTitel(WEERT)).toBe('Weert liep in 2022 21 achter (voorlopig)')
  })
  it.each([
    ['een voorsprong', taakrij(2021, 71, 24, 96), 'Weert liep in 2021 1 voor'],
    ['precies gehaald', taakrij(2021, 71, 24, 95), 'Weert haalde in 2021 precies de taak'],
    ['een halfjaar', taakrij(2024, 10, 0, 4, { halfjaar: 1 }), 'Weert liep in 2024-1 6 achter'],
    ['een onbekende achterstand', taakrij(2021, 71, null, 96), 'Van Weert is voor 2021 niet alles bekend'],
  ])('met %s', (_wat, rij, titel) => expect(taakstellingTitel([rij])).toBe(titel))
  it('noemt elke gemeente met cijfers, en een gemeente zonder cijfers niet', () => {
    const anders = taakrij(2022, 10, 0, 12, { gemeente: { code: '0946', naam: 'Nederweert' } })
    expect(taakstellingTitel([...WEERT, anders, geen('1706', 'Cranendonck')])).toBe(
      'Weert liep in 2022 21 achter (voorlopig); Nederweert liep in 2022 2 voor',
    )
  })
  it('tekent de achterstand apart en voegt haar niet samen met de taakstelling', () => {
    const [weert] = kolommenVan(WEERT)
    expect(weert!.kolommen.map((k) => [k.periode, k.taak, k.achterstand, k.realisatie, k.deel, k.voorlopig])).toEqual([
      ['2020', 37, null, 13, '35,1%', false],
      ['2021', 71, 24, 96, '101,1%', false],
      ['2022', 68, null, 47, '69,1%', true],
    ])
    expect(weert!.kolommen.map(taakLabel)).toEqual(['37', '71 + 24', '68'])
  })
  it('een gemeente zonder gegevens heeft geen kolommen, ook geen van nul', () => {
    expect(kolommenVan([...WEERT, geen('0946', 'Nederweert')]).map((g) => [g.naam, g.kolommen.length])).toEqual([
      ['Weert', 3],
      ['Nederweert', 0],
    ])
  })
  it('halfjaren zijn eigen kolommen', () => {
    const [weert] = kolommenVan([taakrij(2024, 10, 0, 6, { halfjaar: 1 }), taakrij(2024, 10, 4, 12, { halfjaar: 2 })])
    expect(weert!.kolommen.map((k) => k.periode)).toEqual(['2024-1', '2024-2'])
  })
  it('zonder enig cijfer is er geen grafiek', () => {
    expect(taakstellingGrafiek([geen('0946', 'Nederweert')])).toBeNull()
    expect(taakstellingGrafiek([])).toBeNull()
  })
  it('noemt bron, laatste peildatum en dat het voorlopig is', () => {
    expect(taakstellingGrafiek(WEERT)).toMatchObject({
      peildatum: '2022-10-04',
      voorlopig: true,
      bronnen: ['Beleidsplan, §3.1'],
    })
  })
  it('het bestand heeft getallen als getal, ook onder nul, en laat onbekend leeg', () => {
    const tekst = csvVan(taakstellingGrafiek([...WEERT, geen('0946', 'Nederweert')])!.tabel)
    const [kop, ...regels] = tekst.slice(1).trimEnd().split('\r\n')
    expect(tekst.startsWith('\uFEFF')).toBe(true)
    expect(kop).toBe(
      'Gemeente en periode;Taakstelling;Achterstand ervoor;Totale taak;Gehuisvest;Verschil;Deel (%);Peildatum;Voorlopig;Bron;Voetnoot',
    )
    expect(regels).toEqual([
      'Weert 2020;37;0;37;13;-24;35,1;2020-12-31;nee;Beleidsplan, §3.1;',
      'Weert 2021;71;24;95;96;1;101,1;2021-12-31;nee;Beleidsplan, §3.1;',
      'Weert 2022;68;0;68;47;-21;69,1;2022-10-04;ja;Beleidsplan, §3.1;',
      'Nederweert 2022;;;;;;;;;;',
    ])
  })
  it('een tekst die op een formule lijkt, wordt in het bestand geen formule', () => {
    const regels = csvVan({
      koppen: [{ tekst: 'A' }],
      rijen: [[{ tekst: '=1+1' }], [{ tekst: '-x' }], [{ tekst: 'a;b' }]],
    })
    expect(regels.trimEnd().split('\r\n').slice(1)).toEqual(["'=1+1", "'-x", '"a;b"'])
  })
})

describe('de keuze van gemeente en jaar', () => {
  const rijen = [...WEERT, geen('0946', 'Nederweert')]
  it.each([
    [{ gemeente: '', jaar: '' }, 4],
    [{ gemeente: '0988', jaar: '' }, 3],
    [{ gemeente: '', jaar: '2022' }, 2],
    [{ gemeente: '0988', jaar: '2022' }, 1],
    [{ gemeente: '8888', jaar: '' }, 0],
  ])('%o laat %s rijen over', (keuze, aantal) => expect(gekozen(rijen, keuze)).toHaveLength(aantal))
  it('biedt elke gemeente en elk jaar één keer aan', () => {
    expect(keuzesVan(rijen)).toEqual({
      gemeenten: [
        ['0988', 'Weert'],
        ['0946', 'Nederweert'],
      ],
      jaren: ['2020', '2021', '2022'].map((j) => [j, j]),
    })
  })
})
