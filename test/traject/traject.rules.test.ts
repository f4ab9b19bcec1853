// The rules of a traject, without a server: both sides of every edge.
import { describe, expect, it } from 'vitest'
import { DomainError } from '../../server/platform/values/errors.js'
import { eisTermijndagen, eisVerlenging } from '../../server/traject/feiten.rules.js'
import { openPlichten } from '../../server/traject/traject.plichten.js'
import { eisOvergang, eisTrajectdagen, wetOp } from '../../server/traject/traject.rules.js'
import { statusOp } from '../../server/traject/traject.status.js'
import { GESLOTEN, LOPEND, OVERGANGEN, TRAJECT_STATUSSEN, WETSREGIMES } from '../../server/traject/traject.waarden.js'

/** The fields that a rule refuses; none when it accepts. */
const velden = (regel: () => void): string[] => {
  try {
    regel()
    return []
  } catch (e) {
    return Object.keys((e as DomainError).extensions['velden'] as object)
  }
}
describe('de wet van een plicht', () => {
  it.each([
    ['2006-12-31', null],
    ['2007-01-01', 'WI2007'],
    ['2012-12-31', 'WI2007'],
    ['2013-01-01', 'WI2013'],
    ['2021-12-31', 'WI2013'],
    ['2022-01-01', 'WI2021'],
  ])('van %s is %s', (dag, wet) => expect(wetOp(dag)).toBe(wet))
})
describe('de dagen van een traject', () => {
  const D = { vandaag: '2026-06-15', geboortedatum: '2000-03-01' }
  const ALLE = {
    begindatum: 'begindatum',
    kennisgevingsdatum: 'kennisgevingsdatum',
    plichtBegindatum: 'plichtBegindatum',
    plichtEinddatum: 'plichtEinddatum',
    pipDagtekening: 'dagtekening',
    intakeAfgerond: 'datum',
  }
  it.each([
    [{ begindatum: '2026-06-15' }, []],
    [{ begindatum: '2026-06-16' }, ['begindatum']],
    [{ kennisgevingsdatum: '2026-06-16' }, ['kennisgevingsdatum']],
    [{ begindatum: '2000-02-29' }, ['begindatum']],
    [{ begindatum: '2000-03-01' }, []],
    [{ plichtBegindatum: '2022-01-01', plichtEinddatum: '2022-01-01' }, []],
    [{ plichtBegindatum: '2022-01-02', plichtEinddatum: '2022-01-01' }, ['plichtEinddatum']],
    [{ kennisgevingsdatum: '2026-01-02', pipDagtekening: '2026-01-02' }, []],
    [{ kennisgevingsdatum: '2026-01-02', pipDagtekening: '2026-01-01' }, ['dagtekening']],
    [{ intakeAfgerond: '2022-03-01', pipDagtekening: '2022-03-01' }, []],
    [{ intakeAfgerond: '2022-03-01', pipDagtekening: '2022-02-28' }, ['dagtekening']],
    [{ intakeAfgerond: null, pipDagtekening: '2022-02-28' }, []],
    [{ plichtBegindatum: '2021-12-31' }, ['plichtBegindatum']],
    [{ plichtBegindatum: '2022-01-01' }, []],
    // Wi 3: sixteen on the first day of the duty.
    [{ geboortedatum: '2007-05-01', plichtBegindatum: '2023-05-01' }, []],
    [{ geboortedatum: '2007-05-01', plichtBegindatum: '2023-04-30' }, ['plichtBegindatum']],
    [{ geboortedatum: '2008-02-29', plichtBegindatum: '2024-02-28' }, ['plichtBegindatum']],
    [{ geboortedatum: '2008-02-29', plichtBegindatum: '2024-02-29' }, []],
  ])('%j weigert %j', (dagen, fout) =>
    expect(velden(() => eisTrajectdagen('WI2021', { ...D, ...dagen }, ALLE))).toEqual(fout),
  )
  it.each([
    ['2022-03-14', []],
    ['2022-03-15', ['datum']],
  ])('van de intake: afgerond op %s bij een PIP van 14 maart 2022 weigert %j', (intakeAfgerond, fout) => {
    const dagen = { ...D, pipDagtekening: '2022-03-14', intakeAfgerond }
    expect(velden(() => eisTrajectdagen('WI2021', dagen, { intakeAfgerond: 'datum' }))).toEqual(fout)
  })
  it('noemen het veld dat in de invoer staat, en niet het feit dat er al was', () => {
    const dagen = { ...D, kennisgevingsdatum: '2026-02-01', pipDagtekening: '2026-01-01' }
    expect(velden(() => eisTrajectdagen('WI2021', dagen, { kennisgevingsdatum: 'kennisgevingsdatum' }))).toEqual([
      'kennisgevingsdatum',
    ])
  })
})
describe('de overgangen', () => {
  it('zijn per wet en status een gesloten lijst, en een gesloten traject gaat nergens heen', () => {
    for (const wet of WETSREGIMES)
      for (const van of TRAJECT_STATUSSEN)
        for (const naar of TRAJECT_STATUSSEN) {
          const kan = OVERGANGEN[wet][van].includes(naar)
          expect([wet, van, naar, velden(() => eisOvergang(wet, van, naar))]).toEqual([
            wet,
            van,
            naar,
            kan ? [] : ['status'],
          ])
        }
    for (const wet of WETSREGIMES) for (const van of GESLOTEN) expect(OVERGANGEN[wet][van]).toEqual([])
  })
  it('kennen onder de oude wet geen intake en geen PIP', () => {
    for (const wet of ['WI2007', 'WI2013'] as const)
      expect(LOPEND.flatMap((van) => OVERGANGEN[wet][van]).filter((s) => /INTAKE|PIP/.test(s))).toEqual([])
  })
  it('leiden van begin tot elk einde', () => {
    for (const wet of WETSREGIMES) {
      const bereikt = new Set<string>(['GEKOPPELD'])
      for (const s of bereikt) for (const n of OVERGANGEN[wet][s as (typeof LOPEND)[number]]) bereikt.add(n)
      const alle = wet === 'WI2021' ? TRAJECT_STATUSSEN : TRAJECT_STATUSSEN.filter((s) => !/INTAKE|PIP/.test(s))
      expect([...bereikt].sort()).toEqual([...alle].sort())
    }
  })
})
describe('de status op een dag', () => {
  const t = (
    status: (typeof TRAJECT_STATUSSEN)[number],
    pipDagtekening: string | null,
    termijnEinddatum: string | null,
  ) => ({
    status,
    pipDagtekening,
    termijnEinddatum,
  })
  it.each([
    [t('PIP_VASTGESTELD', '2026-06-15', null), 'PIP_VASTGESTELD'],
    [t('PIP_VASTGESTELD', '2026-06-14', null), 'TERMIJN_LOOPT'],
    [t('PIP_VASTGESTELD', null, null), 'PIP_VASTGESTELD'],
    [t('TERMIJN_LOOPT', '2023-06-14', '2026-06-16'), 'TERMIJN_LOOPT'],
    [t('TERMIJN_LOOPT', '2023-06-14', '2026-06-15'), 'TERMIJN_VERSTREKEN'],
    [t('PIP_VASTGESTELD', '2023-06-13', '2026-06-14'), 'TERMIJN_VERSTREKEN'],
    [t('OPGESCHORT', '2023-06-13', '2026-06-14'), 'OPGESCHORT'],
    [t('VOLDAAN', '2023-06-13', '2026-06-14'), 'VOLDAAN'],
  ])('van %j is %s', (rij, status) => expect(statusOp(rij, '2026-06-15')).toBe(status))
})
describe('wat DUO zegt over de tijd', () => {
  const T = { startdatum: '2022-03-15', einddatum: '2025-03-15', pvtStartdatum: null, pvtEinddatum: null }
  it.each([
    ['WI2021', {}, []],
    ['WI2021', { einddatum: '2022-03-15' }, ['einddatum']],
    ['WI2021', { einddatum: '2022-03-16' }, []],
    ['WI2021', { pvtStartdatum: '2022-03-15', pvtEinddatum: '2023-03-15' }, ['pvtStartdatum']],
    ['WI2013', { pvtStartdatum: '2022-03-15', pvtEinddatum: '2023-03-15' }, []],
    ['WI2013', { pvtStartdatum: '2022-03-15' }, ['pvtEinddatum']],
    ['WI2013', { pvtEinddatum: '2022-03-15' }, ['pvtStartdatum']],
    ['WI2013', { pvtStartdatum: '2022-03-15', pvtEinddatum: '2022-03-15' }, ['pvtEinddatum']],
  ] as const)('%s %j weigert %j', (wet, anders, fout) =>
    expect(velden(() => eisTermijndagen(wet, { ...T, ...anders }))).toEqual(fout),
  )
  const V = { besluitdatum: '2024-05-01', aantal: 6, eenheid: 'MAAND', einddatum: null }
  it.each([
    [{}, []],
    [{ besluitdatum: '2026-06-15' }, []],
    [{ besluitdatum: '2026-06-16' }, ['besluitdatum']],
    [{ besluitdatum: '2022-03-14' }, ['besluitdatum']],
    [{ besluitdatum: '2022-03-15' }, []],
    [{ aantal: null }, ['aantal']],
    [{ eenheid: null }, ['eenheid']],
    [{ aantal: null, eenheid: null }, ['einddatum']],
    [{ aantal: null, eenheid: null, einddatum: '2025-09-15' }, []],
    [{ aantal: 0 }, ['aantal']],
    [{ aantal: 60 }, []],
    [{ aantal: 61 }, ['aantal']],
    [{ einddatum: '2022-03-15' }, ['einddatum']],
    [{ einddatum: '2022-03-16' }, []],
  ])('een verlenging met %j weigert %j', (anders, fout) =>
    expect(velden(() => eisVerlenging({ ...V, ...anders }, { begin: '2022-03-15', vandaag: '2026-06-15' }))).toEqual(
      fout,
    ),
  )
})
describe('wat nog open is', () => {
  it.each([
    ['WI2021', null, null, []],
    ['WI2021', '2022-03-01', null, ['de brede intake en het PIP', 'de plicht om in te burgeren']],
    ['WI2021', '2022-03-01', '2022-04-01', ['de plicht om in te burgeren']],
    ['WI2013', '2020-03-01', null, ['de plicht om in te burgeren']],
    ['WI2013', null, null, []],
  ] as const)('%s, kennisgeving %s, PIP %s: %j', (wetsregime, kennisgevingsdatum, pipDagtekening, open) =>
    expect(openPlichten({ wetsregime, status: 'TERMIJN_LOOPT', kennisgevingsdatum, pipDagtekening })).toEqual(open),
  )
})
