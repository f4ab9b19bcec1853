import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  GELIJKGESTELD,
  GELIJKGESTELD_TOT,
  GELIJKGESTELD_VAN,
} from '../../../server/traject/termijn/regels/gelijkgesteld.data.js'
import { feestdagenVan } from '../../../server/traject/termijn/regels/kalender.rules.js'
import type { Parameter, Versie } from '../../../server/traject/termijn/regels/regel.js'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import { bronVan, controleer, versieOp } from '../../../server/traject/termijn/regels/regels.rules.js'
import { gelezen } from '../../../server/traject/termijn/regels/versie.js'

const p = (...versies: Versie[]): Parameter => ({
  naam: 'proef',
  zin: 'Proef.',
  eenheid: '',
  soorten: [],
  peilfeit: 'de dag',
  versies,
})
const met =
  (...parameters: Parameter[]) =>
  () =>
    controleer({ ...REGELS, parameters })

describe('een rekenregel', () => {
  it('heeft versies die precies op elkaar aansluiten', () => {
    const goed = p(gelezen(1, 'Wi 1', '2022-01-01', '2022-12-31'), gelezen(2, 'Wi 1', '2023-01-01'))
    expect(met(goed)).not.toThrow()
  })
  it.each([
    [
      'een gat',
      p(gelezen(1, 'Wi 1', '2022-01-01', '2022-12-30'), gelezen(2, 'Wi 1', '2023-01-01')),
      'geen versie van 2022-12-31 tot 2023-01-01',
    ],
    [
      'een overlap',
      p(gelezen(1, 'Wi 1', '2022-01-01', '2023-01-01'), gelezen(2, 'Wi 1', '2023-01-01')),
      'twee versies op 2023-01-01',
    ],
    [
      'een open versie met een opvolger',
      p(gelezen(1, 'Wi 1'), gelezen(2, 'Wi 1', '2023-01-01')),
      'de versie van 2022-01-01 heeft geen einde en toch een opvolger',
    ],
    [
      'een einde voor het begin',
      p(gelezen(1, 'Wi 1', '2022-01-01', '2021-12-31')),
      'eindigt op 2021-12-31, vóór het begin',
    ],
    ['geen versie', p(), 'heeft geen versie'],
    ['een onbekende wet', p(gelezen(1, 'Xyz 1')), 'onbekende wet in ‘Xyz 1’'],
    [
      'zekerheid die niet gelezen is',
      p({ ...gelezen(1, 'Wi 1'), gelezenVanaf: '2025-10-21' }),
      'de zekerheid van 2022-01-01',
    ],
    ['een lezing zonder uitleg', p({ ...gelezen(1, 'Wi 1'), zekerheid: 'LEZING' }), 'de zekerheid van 2022-01-01'],
  ])('met %s houdt de start tegen, met zijn naam', (_, regel, zin) => {
    expect(met(regel)).toThrow(`proef: ${zin}`)
  })
  it('die er twee keer staat, ook, en alle fouten staan er tegelijk', () => {
    expect(met(p(gelezen(1, 'Wi 1')), p())).toThrow(/proef: staat er twee keer\nproef: heeft geen versie/)
  })
  it('geldt op zijn eerste en zijn laatste dag, en op de dag ervoor en erna niet', () => {
    const regels = [p(gelezen(1, 'Wi 1', '2022-03-01', '2022-03-31'))]
    for (const dag of ['2022-03-01', '2022-03-31']) expect(versieOp(regels, 'proef', dag).versie.waarde).toBe(1)
    for (const dag of ['2022-02-28', '2022-04-01'])
      expect(() => versieOp(regels, 'proef', dag)).toThrow(
        /kennen wij de rekenregel ‘proef’ niet \(bekend van 1 maart 2022 tot en met 31 maart 2022\)/,
      )
  })
  it.each(REGELS.parameters.map((regel) => [regel.naam, regel] as const))(
    '%s: elke rand van elke versie',
    (naam, { versies }) => {
      for (const [i, v] of versies.entries()) {
        expect(versieOp(REGELS.parameters, naam, v.van).versie).toBe(v)
        if (v.tot) expect(versieOp(REGELS.parameters, naam, v.tot).versie).toBe(v)
        if (i === 0) expect(() => versieOp(REGELS.parameters, naam, dagEerder(v.van))).toThrow(naam)
      }
    },
  )
  it('wie iets aan de regels wijzigt, verhoogt de regelversie', () => {
    const { versie, parameters } = REGELS
    // What an outcome depends on; words may be mended.
    const waarden = parameters.map((p) => [p.naam, p.versies.map((v) => [v.waarde, v.van, v.tot, v.artikel])])
    const data = JSON.stringify([waarden, GELIJKGESTELD, GELIJKGESTELD_VAN, GELIJKGESTELD_TOT])
    expect([versie, createHash('sha256').update(data).digest('hex').slice(0, 16)]).toEqual([
      '2026.1',
      '93df67b3035ffc18',
    ])
  })
  it('noemt een artikel in zijn delen', () => {
    expect(bronVan('Bi 5.3 lid 1', '2023-01-01')).toEqual({
      wet: 'Bi',
      artikel: '5.3',
      lid: '1',
      geldigVanaf: '2023-01-01',
    })
    expect(() => bronVan('artikel zomaar iets', '2023-01-01')).toThrow('is geen artikel')
  })
})
const dagEerder = (dag: string): string => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10)

/** Goede Vrijdag, tweede paasdag, Hemelvaart, tweede pinksterdag, Koningsdag: written out by hand. */
const TIEN_JAAR: Record<number, readonly string[]> = {
  2022: ['04-15', '04-18', '05-26', '06-06', '04-27'],
  2023: ['04-07', '04-10', '05-18', '05-29', '04-27'],
  2024: ['03-29', '04-01', '05-09', '05-20', '04-27'],
  2025: ['04-18', '04-21', '05-29', '06-09', '04-26'],
  2026: ['04-03', '04-06', '05-14', '05-25', '04-27'],
  2027: ['03-26', '03-29', '05-06', '05-17', '04-27'],
  2028: ['04-14', '04-17', '05-25', '06-05', '04-27'],
  2029: ['03-30', '04-02', '05-10', '05-21', '04-27'],
  2030: ['04-19', '04-22', '05-30', '06-10', '04-27'],
  2031: ['04-11', '04-14', '05-22', '06-02', '04-26'],
}
describe('de feestdagen', () => {
  it.each(Object.entries(TIEN_JAAR))('van %s zijn die van de eigen tabel', (jaar, dagen) => {
    const eigen = ['01-01', '05-05', '12-25', '12-26', ...dagen].map((dag) => `${jaar}-${dag}`)
    expect([...feestdagenVan(Number(jaar)).keys()].sort()).toEqual(eigen.sort())
  })
  it('zijn er van elk jaar tot 2080: bewaren duurt vijftig jaar', () => {
    for (let jaar = 2010; jaar <= 2080; jaar++) expect(feestdagenVan(jaar).size, String(jaar)).toBeGreaterThanOrEqual(8)
  })
  it('een gelijkgestelde dag is zelf geen weekend en geen feestdag', () => {
    for (const { dag } of GELIJKGESTELD) expect(REGELS.kalender.vrij(dag)?.naam).toBe('een gelijkgestelde dag')
  })
})
