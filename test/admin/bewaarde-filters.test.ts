// A filter as it is kept, and back: what stays of it, what does not, and days that go along.
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { LOPEND } from '../../server/traject/traject.waarden.js'
import { LOPEND_TRAJECT } from '../../admin/platform/choices.js'
import { inburgeraar } from '../../admin/inburgeraar/inburgeraar.js'
import { statushouder } from '../../admin/inburgeraar/statushouder.js'
import { nouns, paginas } from '../../admin/nouns.js'
import { naarSorteerveld } from '../../admin/platform/filters.js'
import { kijkAdresNa } from '../../admin/platform/list/address.js'
import {
  alsFilters,
  alsVolgorde,
  BEWAARDE_FILTERS_DOCUMENT,
  isBewaarbaar,
  isGelijk,
  omTeLezen,
  teBewaren,
  teBewarenVolgorde,
  type Voorwaarde,
} from '../../admin/platform/list/kept/kept.js'
import type { Noun } from '../../admin/platform/noun.js'
import { isVanPersonen } from '../../admin/platform/persons.js'
import { filterInWoorden } from '../../admin/platform/print/description.js'
import { actie } from '../../admin/taskforce/actie.js'
import { eisFilter, type Gegeven } from '../../server/bewaardfilter/bewaardfilter.rules.js'
import { lijstenVan } from '../../server/bewaardfilter/lijsten.js'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const VANDAAG = '2026-11-22'
const IK = '00000000-0000-7000-8000-000000000000'
const personen: Noun = inburgeraar
const acties: Noun = actie
const NU = { vandaag: VANDAAG, schuift: true }
const VAST = { vandaag: VANDAAG, schuift: false }

describe('een filter om te bewaren', () => {
  it('zegt per veld wat het vraagt, en laat een zoekwoord en een geboortedag weg', () => {
    const filters = {
      q: 'labedz',
      leerroute: ['Z'],
      tolkNodig: false,
      regisseur: IK,
      geenContactSinds_lte: '2026-08-22',
      geboortedatum_gte: '1990-01-01',
      doelgroep: [],
    }
    const wat = teBewaren(personen, filters, NU)
    expect(wat.voorwaarden).toEqual([
      { veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z'] },
      { veld: 'tolkNodig', vergelijking: 'IS', ja: false },
      { veld: 'regisseur', vergelijking: 'IS', verwijzingen: [IK] },
      { veld: 'geenContactSinds', vergelijking: 'TOT_EN_MET', maanden: -3 },
    ])
    expect([wat.gezocht, wat.weg, wat.metDag]).toEqual([true, ['Geboortedatum'], true])
    expect(JSON.stringify(wat)).not.toMatch(/labedz|1990/)
  })
  it.each([
    ['vandaag', '2026-11-22', { dagen: 0 }],
    ['over 30 dagen', '2026-12-22', { maanden: 1 }],
    ['over 31 dagen', '2026-12-23', { dagen: 31 }],
    ['10 dagen geleden', '2026-11-12', { dagen: -10 }],
    ['twaalf maanden geleden', '2025-11-22', { maanden: -12 }],
  ])('telt een dag vanaf vandaag: %s', (_wat, dag, verwacht) => {
    const { voorwaarden } = teBewaren(acties, { streefdatum_lte: dag }, NU)
    expect(voorwaarden).toEqual([{ veld: 'streefdatum', vergelijking: 'TOT_EN_MET', ...verwacht }])
    expect(alsFilters(acties, voorwaarden, VANDAAG).filters).toEqual({ streefdatum_lte: dag })
  })
  it('laat in een andere lijst een dag staan, als dat is gekozen', () => {
    expect(teBewaren(acties, { streefdatum_gte: '2026-12-01' }, VAST).voorwaarden).toEqual([
      { veld: 'streefdatum', vergelijking: 'VANAF', dag: '2026-12-01' },
    ])
  })
  it('heeft alleen een volgorde als die anders is dan de gewone', () => {
    expect(teBewarenVolgorde(personen, { field: 'achternaam', order: 'ASC' })).toBeNull()
    const ander = { field: 'laatsteContactdatum', order: 'DESC' } as const
    const volgorde = teBewarenVolgorde(personen, ander)
    expect(volgorde).toEqual({ veld: 'laatsteContactdatum', richting: 'AFLOPEND' })
    expect(alsVolgorde(personen, { volgorde: volgorde as never })).toEqual(ander)
    expect(alsVolgorde(personen, { volgorde: null })).toEqual({ field: 'achternaam', order: 'ASC' })
  })
})

describe('een bewaard filter', () => {
  const DRIE: Voorwaarde[] = [{ veld: 'geenContactSinds', vergelijking: 'TOT_EN_MET', maanden: -3 }]
  it('schuift mee met de dag', () => {
    expect(alsFilters(personen, DRIE, '2026-11-22').filters).toEqual({ geenContactSinds_lte: '2026-08-22' })
    expect(alsFilters(personen, DRIE, '2027-05-31').filters).toEqual({ geenContactSinds_lte: '2027-02-28' })
  })
  it('leest als hoe ver de dag van vandaag is', () => {
    const zin = (v: Voorwaarde[]): string => filterInWoorden(personen, omTeLezen(v), new Map())
    expect(zin(DRIE)).toBe('Geen contact sinds: 3 maanden geleden')
    expect(zin([{ ...DRIE[0], maanden: null, dagen: 0 }])).toBe('Geen contact sinds: vandaag')
    expect(zin([{ veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z', 'B1'] }])).toBe('Leerroute: Z-route of B1-route')
  })
  it('laat weg wat de lijst niet meer kent, en zegt dat', () => {
    const uit = alsFilters(personen, [...DRIE, { veld: 'vroeger', vergelijking: 'IS', ja: true }], VANDAAG)
    expect(uit).toEqual({ filters: { geenContactSinds_lte: '2026-08-22' }, onbekend: true })
  })
  it('is gekozen als de lijst hetzelfde vraagt, in welke volgorde ook', () => {
    expect(isGelijk({ a: ['X', 'Y'], b: true, q: '' }, { b: true, a: ['Y', 'X'] })).toBe(true)
    expect(isGelijk({ a: 'X' }, { a: ['X'] })).toBe(true)
    expect(isGelijk({ a: true }, { a: false })).toBe(false)
    expect(isGelijk({}, { q: 'x' })).toBe(false)
  })
  it('wordt gevraagd met een vraag die bij het schema past', () => {
    expect(validate(schema, parse(BEWAARDE_FILTERS_DOCUMENT))).toEqual([])
  })
})

describe('wat het portaal wil bewaren', () => {
  const lijsten = lijstenVan(schema)
  const poging: Record<string, Partial<Gegeven> | undefined> = {
    vink: { ja: true },
    datum: { vergelijking: 'TOT_EN_MET', maanden: -1 },
    verwijzing: { verwijzingen: ['x'] },
  }
  const metLijst = paginas.flatMap(({ noun, menu }) => (noun && menu && !noun.kort ? [noun] : []))
  it.each(metLijst.map((noun) => [noun.naam, noun] as const))('%s is wat de server bewaart', (naam, noun) => {
    const lijst = lijsten.get(naam)!
    for (const veld of noun.velden.filter(({ filter, alleenFilter }) => filter ?? alleenFilter)) {
      const soort = lijst.velden.get(veld.bron)
      const waarde = soort?.soort === 'KEUZE' ? { keuzes: [soort.waarden[0]!] } : poging[veld.soort]
      const kan = (() => {
        try {
          eisFilter(lijst, [{ veld: veld.bron, vergelijking: 'IS', ...waarde }], () => true)
          return true
        } catch {
          return false
        }
      })()
      expect({ veld: veld.bron, kan }).toEqual({ veld: veld.bron, kan: isBewaarbaar(veld) })
    }
  })
  it('is elke volgorde van een lijst', () => {
    for (const noun of metLijst)
      for (const veld of noun.velden.filter(({ sorteer }) => sorteer))
        expect(lijsten.get(noun.naam)!.volgorden, noun.naam).toContain(naarSorteerveld(veld.bron))
  })
})

describe('wat een regisseur altijd kan kiezen', () => {
  it.each([personen, statushouder as Noun])('vraagt in $naam wat die lijst kent', (noun) => {
    expect(noun.vasteFilters!.map(({ label }) => label)).toEqual([
      'Mijn caseload',
      'Z-route',
      'Termijn te laat of binnen 30 dagen',
    ])
    for (const { filter } of noun.vasteFilters!) {
      const wat = teBewaren(noun, filter(IK), NU)
      expect([wat.voorwaarden.length, wat.weg]).toEqual([Object.keys(filter(IK)).length, []])
    }
  })
  it('noemt een caseload wat loopt, zoals de server dat telt', () => {
    expect(LOPEND_TRAJECT).toEqual(LOPEND)
    expect(personen.vasteFilters![0]!.filter(IK)).toEqual({ regisseur: IK, trajectstatus: LOPEND })
    expect(personen.snel![0]!.filter('2026-11-22')).toMatchObject({ trajectstatus: LOPEND })
  })
  it('staat niet in het adres: van personen staat daar niets', () => {
    expect(nouns.filter(({ vasteFilters }) => vasteFilters).every(isVanPersonen)).toBe(true)
    expect(kijkAdresNa(personen, '?filter=%7B%22leerroute%22%3A%5B%22Z%22%5D%7D').search).toBe('')
  })
})
