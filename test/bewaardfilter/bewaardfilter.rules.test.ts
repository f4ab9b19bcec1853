// What may be kept of a filter, by kind of field and kind of list; without a database.
import { describe, expect, it } from 'vitest'
import { maakSchema } from '../../server/schema.js'
import {
  DAGEN_VAN_VELEN,
  eisFilter,
  eisVolgorde,
  MEEST_VOORWAARDEN,
  type Gegeven,
} from '../../server/bewaardfilter/bewaardfilter.rules.js'
import { lijstenVan } from '../../server/bewaardfilter/lijsten.js'

const lijsten = lijstenVan(maakSchema())
const alles = (): boolean => true
const lijst = (naam: string) => lijsten.get(naam)!
/** Where it is refused, and in which words; nothing when it is kept. */
const bezwaar = (naam: string, filter: Gegeven[], mag = alles): Record<string, string> => {
  try {
    eisFilter(lijst(naam), filter, mag)
    return {}
  } catch (e) {
    return (e as { extensions: { velden: Record<string, string> } }).extensions.velden
  }
}
const is = (veld: string, waarde: Partial<Gegeven>): Gegeven => ({ veld, vergelijking: 'IS', ...waarde })
const tot = (veld: string, waarde: Partial<Gegeven>): Gegeven => ({ veld, vergelijking: 'TOT_EN_MET', ...waarde })

describe('wat van een filter wordt bewaard', () => {
  it.each([
    ['een keuze', 'inburgeraars', is('leerroute', { keuzes: ['Z'] })],
    ['ja of nee', 'inburgeraars', is('tolkNodig', { ja: false })],
    ['een collega', 'inburgeraars', is('regisseur', { verwijzingen: ['x'] })],
    ['een gemeente', 'inburgeraars', is('gemeente', { verwijzingen: ['0988'] })],
    ['een dag in maanden vanaf vandaag', 'inburgeraars', tot('geenContactSinds', { maanden: -3 })],
    ['een dag in dagen vanaf vandaag', 'mijnTaken', tot('streefdatum', { dagen: 30 })],
    ['vandaag', 'inburgeraars', tot('geenContactSinds', { dagen: 0 })],
    ['een vaste dag in een lijst zonder personen', 'knelpunten', tot('melddatum', { dag: '2026-06-01' })],
    ['de uiterste dag', 'acties', tot('streefdatum', { maanden: 120 })],
  ])('%s', (_wat, naam, voorwaarde) => {
    expect(bezwaar(naam, [voorwaarde])).toEqual({})
  })
  it('is wat werd gezegd, zonder wat leeg is', () => {
    const leeg = { ja: null, verwijzingen: null, dag: null, dagen: null, maanden: null }
    const mag = eisFilter(lijst('inburgeraars'), [is('leerroute', { ...leeg, keuzes: ['Z'] })], alles)
    expect(mag).toEqual([{ veld: 'leerroute', vergelijking: 'IS', keuzes: ['Z'] }])
  })
  it('is een heel filter, of niets: elke voorwaarde die niet kan wordt genoemd', () => {
    const velden = bezwaar('inburgeraars', [
      is('q', { keuzes: ['Voorbeeld-Naam'] }),
      is('tolkNodig', { ja: true }),
      is('achternaam', { keuzes: ['Voorbeeld-Naam'] }),
    ])
    expect(Object.keys(velden)).toEqual(['filter.0.veld', 'filter.2.veld'])
  })
})

describe('wat van een filter niet wordt bewaard', () => {
  it.each([
    [
      'een zoekwoord',
      'inburgeraars',
      is('q', {}),
      'veld',
      /^Een zoekwoord wordt niet bewaard: het kan de naam van iemand/,
    ],
    [
      'een naam',
      'inburgeraars',
      is('achternaam', { keuzes: ['A'] }),
      'veld',
      /^Op ‘achternaam’ zoekt u met eigen woorden/,
    ],
    ['een dossiercode', 'inburgeraars', is('dossiercode', { keuzes: ['P-1'] }), 'veld', /eigen woorden/],
    ['een geboortedag', 'inburgeraars', tot('geboortedatum', { maanden: -1 }), 'veld', /kan één persoon aanwijzen/],
    [
      'een vaste dag van personen',
      'inburgeraars',
      tot('geenContactSinds', { dag: '2026-08-22' }),
      'dag',
      /vaste dag niet bewaard/,
    ],
    ['een rij van personen', 'inburgeraars', is('id', { verwijzingen: ['x'] }), 'veld', /wijst één regel aan/],
    ['een partner', 'acties', is('partner', { verwijzingen: ['x'] }), 'veld', /wijst één regel aan/],
    [
      'eigen woorden als keuze',
      'inburgeraars',
      is('leerroute', { keuzes: ['Jansen'] }),
      'keuzes',
      /Eigen woorden worden niet bewaard/,
    ],
    [
      'een veld dat de lijst niet heeft',
      'inburgeraars',
      is('bsn', { keuzes: ['1'] }),
      'veld',
      /kunt u in deze lijst niet filteren/,
    ],
    // Each object has these, and no list does.
    ['constructor', 'knelpunten', is('constructor', { keuzes: ['1'] }), 'veld', /in deze lijst niet filteren/],
    ['toString', 'knelpunten', is('toString', { keuzes: ['1'] }), 'veld', /in deze lijst niet filteren/],
    ['__proto__', 'inburgeraars', is('__proto__', { keuzes: ['1'] }), 'veld', /in deze lijst niet filteren/],
    ['een getal', 'pilots', is('evaluatieUiterlijkJaar', { dagen: 1 }), 'veld', /wordt niet bewaard/],
    ['niets', 'inburgeraars', is('leerroute', { keuzes: [] }), 'veld', /^Zeg waarop/],
    ['twee dagen', 'inburgeraars', tot('geenContactSinds', { dagen: 1, maanden: 1 }), 'veld', /één dag/],
    ['een waarde van een andere soort', 'inburgeraars', is('tolkNodig', { keuzes: ['Z'] }), 'keuzes', /past niet bij/],
    ['een dag die is', 'inburgeraars', is('geenContactSinds', { dagen: 1 }), 'vergelijking', /vergelijking past niet/],
    ['een keuze vanaf', 'inburgeraars', tot('leerroute', { keuzes: ['Z'] }), 'vergelijking', /vergelijking past niet/],
    ['een dag ver weg', 'acties', tot('streefdatum', { maanden: 121 }), 'maanden', /binnen tien jaar/],
    ['een dag ver terug', 'acties', tot('streefdatum', { dagen: -3661 }), 'dagen', /binnen tien jaar/],
  ])('%s', (_wat, naam, voorwaarde, veld, zin) => {
    const velden = bezwaar(naam, [voorwaarde])
    expect(Object.keys(velden)).toEqual([`filter.0.${veld}`])
    expect(Object.values(velden)[0]).toMatch(zin)
  })
  it('twee keer hetzelfde', () => {
    const v = is('leerroute', { keuzes: ['Z'] })
    expect(bezwaar('inburgeraars', [v, v])).toEqual({ 'filter.1.veld': '‘leerroute’ staat er twee keer in.' })
  })
  it('meer voorwaarden dan een lijst kent', () => {
    const veel = Array.from({ length: MEEST_VOORWAARDEN + 1 }, () => is('leerroute', { keuzes: ['Z'] }))
    expect(Object.keys(bezwaar('inburgeraars', veel))).toEqual(['filter'])
  })
  it('een veld dat niet voor u is: het heet als een dat er niet is', () => {
    const v = [is('bestaatNiet', { ja: true })]
    const zin = Object.values(bezwaar('inburgeraars', v))[0]!
    const ander = Object.values(bezwaar('inburgeraars', [is('tolkNodig', { ja: true })], () => false))[0]!
    expect(ander).toBe(zin.replace('bestaatNiet', 'tolkNodig'))
  })
})

describe('een volgorde', () => {
  const weigert = (naam: string, veld: string, mag = alles): boolean => {
    try {
      eisVolgorde(lijst(naam), { veld, richting: 'OPLOPEND' }, mag)
      return false
    } catch {
      return true
    }
  }
  it('is een van de lijst, en voor wie haar mag', () => {
    expect(weigert('inburgeraars', 'laatsteContactdatum')).toBe(false)
    expect(weigert('inburgeraars', 'Jansen')).toBe(true)
    expect(weigert('inburgeraars', 'laatsteContactdatum', () => false)).toBe(true)
  })
})

describe('de lijsten', () => {
  it('zijn alle lijsten van het schema die een filter hebben', () => {
    expect([...lijsten.keys()]).toEqual(
      expect.arrayContaining(['inburgeraars', 'statushouders', 'acties', 'knelpunten']),
    )
  })
  it('van personen zijn die waarvan beleid.ts het zegt', () => {
    const personen = [...lijsten.values()].filter((l) => l.personen).map((l) => l.naam)
    expect(personen).toEqual(
      expect.arrayContaining(['inburgeraars', 'statushouders', 'mijnTaken', 'trajecten', 'termijnen']),
    )
    expect(personen).not.toContain('acties')
  })
  it('laten van geen lijst van personen een tekst toe, of een dag die er maar één heeft', () => {
    for (const l of lijsten.values())
      for (const [veld, { soort }] of l.velden) {
        const poging = {
          KEUZE: {},
          JA_NEE: {},
          VERWIJZING: {},
          DAG: { dagen: 1 },
          TEKST: { keuzes: ['x'] },
          RIJ: { verwijzingen: ['x'] },
          ANDERS: { dagen: 1 },
        }
        const kan = !Object.keys(bezwaar(l.naam, [tot(veld, poging[soort])])).length
        const mag = soort === 'DAG' && (!l.personen || DAGEN_VAN_VELEN.includes(veld))
        expect({ lijst: l.naam, veld, kan }).toEqual({ lijst: l.naam, veld, kan: mag })
      }
  })
})
