// What is unusual about looking: both sides of every boundary.
import { describe, expect, it } from 'vitest'
import {
  eersteWerkdag,
  isBuitenCaseload,
  isBuitenTijd,
  KEER,
  mediaan,
  MINSTENS_DAGEN,
  vergelijk,
  type Blik,
  type Dagtelling,
} from '../../server/privacy/opvallend.rules.js'
import { rollenBij, schermVan } from '../../server/privacy/leesregel.woorden.js'

describe('buiten werktijd', () => {
  // [moment in UTC, as a clock in Amsterdam says it, outside]
  it.each([
    ['2026-11-20T05:59:59.999Z', 'vrijdag 06:59, winter', true],
    ['2026-11-20T06:00:00Z', 'vrijdag 07:00, winter', false],
    ['2026-11-20T17:59:59.999Z', 'vrijdag 18:59, winter', false],
    ['2026-11-20T18:00:00Z', 'vrijdag 19:00, winter', true],
    ['2026-07-01T04:59:59.999Z', 'woensdag 06:59, zomer', true],
    ['2026-07-01T05:00:00Z', 'woensdag 07:00, zomer', false],
    ['2026-07-01T16:59:59.999Z', 'woensdag 18:59, zomer', false],
    ['2026-07-01T17:00:00Z', 'woensdag 19:00, zomer', true],
    ['2026-11-20T22:59:59.999Z', 'vrijdag 23:59', true],
    ['2026-11-21T11:00:00Z', 'zaterdag 12:00', true],
    ['2026-11-22T11:00:00Z', 'zondag 12:00', true],
    ['2026-11-22T23:00:00Z', 'maandag 00:00', true],
    ['2026-11-23T06:00:00Z', 'maandag 07:00', false],
    // The days on which the clock is moved are Sundays; the days around them have another offset.
    ['2026-03-27T06:00:00Z', 'vrijdag voor de zomertijd 07:00', false],
    ['2026-03-27T05:00:00Z', 'vrijdag voor de zomertijd 06:00', true],
    ['2026-03-29T01:00:00Z', 'zondag 03:00, het uur dat wordt overgeslagen', true],
    ['2026-03-30T05:00:00Z', 'maandag na de zomertijd 07:00', false],
    ['2026-03-30T04:59:59Z', 'maandag na de zomertijd 06:59', true],
    ['2026-10-25T00:30:00Z', 'zondag 02:30, de eerste keer', true],
    ['2026-10-25T01:30:00Z', 'zondag 02:30, de tweede keer', true],
    ['2026-10-26T05:59:59Z', 'maandag na de wintertijd 06:59', true],
    ['2026-10-26T06:00:00Z', 'maandag na de wintertijd 07:00', false],
  ])('%s (%s): %s', (moment, _wat, buiten) => {
    expect(isBuitenTijd(moment)).toBe(buiten)
  })
})

describe('werkdagen en mediaan', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-19'],
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-11-22', 1, '2026-11-20'],
    ['2026-11-20', 5, '2026-11-13'],
    ['2026-11-20', 20, '2026-10-23'],
    ['2026-11-22', 20, '2026-10-26'],
  ])('voor %s begint de reeks van %i werkdagen op %s', (dag, aantal, eerste) => {
    expect(eersteWerkdag(dag, aantal)).toBe(eerste)
  })
  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 2], 6],
  ])('van %j is het midden %d', (getallen, midden) => {
    expect(mediaan(getallen)).toBe(midden)
  })
  it('van niets is er geen midden', () => {
    expect(() => mediaan([])).toThrow(RangeError)
  })
})

const DAG = '2026-11-20'
/** So many working days before the day, with so many dossiers each. */
const reeks = (aantal: number, dossiers: number): Dagtelling[] =>
  Array.from({ length: aantal }, (_, i) => ({ dag: eersteWerkdag(DAG, i + 1), dossiers }))
describe('meer dan anders', () => {
  it.each([
    ['precies drie keer', 30, reeks(20, 10), 'GEWOON'],
    ['één meer dan drie keer', 31, reeks(20, 10), 'VEEL'],
    ['drie keer een halve mediaan', 4, [...reeks(5, 1), { dag: eersteWerkdag(DAG, 6), dossiers: 2 }], 'VEEL'],
    ['net genoeg dagen', 31, reeks(MINSTENS_DAGEN, 10), 'VEEL'],
    ['één dag te weinig', 31, reeks(MINSTENS_DAGEN - 1, 10), 'TE_WEINIG_DAGEN'],
    ['geen enkele dag', 5000, [], 'TE_WEINIG_DAGEN'],
    [
      'dagen zonder kijken tellen niet als nul',
      31,
      [...reeks(4, 10), { dag: eersteWerkdag(DAG, 5), dossiers: 0 }],
      'TE_WEINIG_DAGEN',
    ],
    ['de twintigste werkdag telt nog', 31, [...reeks(4, 10), { dag: eersteWerkdag(DAG, 20), dossiers: 10 }], 'VEEL'],
    [
      'de eenentwintigste niet meer',
      31,
      [...reeks(4, 10), { dag: eersteWerkdag(DAG, 21), dossiers: 10 }],
      'TE_WEINIG_DAGEN',
    ],
    ['de dag zelf telt niet', 31, [...reeks(4, 10), { dag: DAG, dossiers: 31 }], 'TE_WEINIG_DAGEN'],
    ['een latere dag telt niet', 31, [...reeks(4, 10), { dag: '2026-11-23', dossiers: 10 }], 'TE_WEINIG_DAGEN'],
    ['een zaterdag telt niet', 31, [...reeks(4, 10), { dag: '2026-11-14', dossiers: 10 }], 'TE_WEINIG_DAGEN'],
  ] as const)('%s', (_wat, dossiers, eerder, soort) => {
    const oordeel = vergelijk({ dag: DAG, dossiers }, eerder)
    expect(oordeel.soort).toBe(soort)
    expect(oordeel.mediaan === null).toBe(soort === 'TE_WEINIG_DAGEN')
  })
  it('telt drie keer', () => expect(KEER).toBe(3))
})

describe('buiten de caseload', () => {
  const blik: Blik = {
    gebruikerId: 'ik',
    gemeenteCode: '0988',
    dag: DAG,
    regisseurId: 'ander',
    bekend: true,
    metInzage: false,
  }
  const samen = (team: boolean, voor: string[] = [], regio = false) => ({
    isTeam: () => team,
    neemtWaarVoor: () => voor,
    zietZonderNaam: () => regio,
  })
  it.each([
    ['van een ander', blik, samen(false), true],
    ['van mij', { ...blik, regisseurId: 'ik' }, samen(false), false],
    ['van niemand', { ...blik, regisseurId: null }, samen(false), true],
    ['van wie ik waarneem', blik, samen(false, ['ander']), false],
    ['van wie ik niet waarneem', blik, samen(false, ['nog iemand']), true],
    ['in mijn team', blik, samen(true), false],
    ['niet vastgelegd', { ...blik, bekend: false, regisseurId: null }, samen(false), 'ONBEKEND'],
    ['niet vastgelegd, in mijn team', { ...blik, bekend: false }, samen(true), false],
    ['zonder naam, van wie de regio bewaakt', blik, samen(false, [], true), false],
    ['zonder naam, niet vastgelegd', { ...blik, bekend: false }, samen(false, [], true), false],
    ['met een inzage, van wie de regio bewaakt', { ...blik, metInzage: true }, samen(false, [], true), true],
    ['met een inzage in mijn team', { ...blik, metInzage: true }, samen(true), false],
  ] as const)('%s: %s', (_wat, b, s, uit) => {
    expect(isBuitenCaseload(b, s)).toBe(uit)
  })
})

describe('in woorden', () => {
  it.each([
    ['inburgeraar', 'Dossier'],
    ['inburgeraarBsnTonenHandelen', 'BSN tonen'],
    ['inburgeraarsAlle', 'Lijst Inburgeraars, alle bladen'],
    ['inburgeraarsTotaal', 'Lijst Inburgeraars, aantal'],
    ['inburgeraarGeschiedenis', 'Dossier, geschiedenis'],
    ['anders', 'Eigen vraag'],
    ['ietsNieuws', 'ietsNieuws'],
    [null, 'Onbekend'],
  ])('%s heet %s', (operatie, woord) => expect(schermVan(operatie)).toBe(woord))
  it.each([
    ['BEGELEIDING', [], ['REGISSEUR']],
    ['TERMIJNBEWAKING', ['REGIOCOORDINATOR'], ['REGIOCOORDINATOR']],
    ['TERMIJNBEWAKING', [], ['REGIOCOORDINATOR', 'REGISSEUR']],
    ['TOEZICHT', ['BESTUURDER'], ['PRIVACY_OFFICER']],
  ] as const)('voor %s keek iemand met %j als %j', (doel, eigen, als) => {
    expect(rollenBij(doel, eigen)).toEqual(als)
  })
})
