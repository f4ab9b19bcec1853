// What a traject's facts become in rows, without a database: the same in every time zone, and nothing the second time.
import 'reflect-metadata'
import { afterEach, describe, expect, it } from 'vitest'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import '../../../server/traject/termijn/termijn.type.js'
import { verschilMet, type Termijnrij } from '../../../server/traject/termijn/termijn.rij.js'
import { termijnenVan, type Trajectfeiten } from '../../../server/traject/termijn/traject.feiten.js'

const thuis = process.env['TZ']
afterEach(() => {
  if (thuis === undefined) delete process.env['TZ']
  else process.env['TZ'] = thuis
})
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam', 'UTC']
const FEITEN: Trajectfeiten = {
  wetsregime: 'WI2021',
  status: 'TERMIJN_LOOPT',
  einddatum: null,
  eindreden: null,
  kennisgevingsdatum: '2024-02-01',
  pipDagtekening: '2024-03-31',
  leerroute: 'B1',
  doelgroep: 'ASIELSTATUSHOUDER',
  brpDatum: '2024-02-10',
  gekoppeld: true,
  duo: null,
  verlengingen: [
    { besluitdatum: '2025-02-01', grond: 'ZIEKTE', aantal: 6, eenheid: 'MAAND', einddatum: null },
    { besluitdatum: '2025-01-01', grond: 'DAKLOOSHEID', aantal: 2, eenheid: 'MAAND', einddatum: null },
  ],
  ontzorging: { bijstandVanaf: '2024-02-29', bijstandTotEnMet: null, verlengdTotEnMet: null },
}
const INSTELLINGEN = { 'gesprek.maanden': 3 }
const VANDAAG = '2026-11-22'
const reken = (feiten: Partial<Trajectfeiten> = {}) => termijnenVan({ ...FEITEN, ...feiten }, INSTELLINGEN, REGELS)
/** Rows as the first computation leaves them. */
const rijen = () =>
  verschilMet([], reken(), VANDAAG).nieuw.map(
    (rij, i) => ({ ...rij, id: String(i), vorige: [] }) as unknown as Termijnrij,
  )

describe('rijen van termijnen', () => {
  it('zijn in elke tijdzone dezelfde', () => {
    const uit = ZONES.map((zone) => {
      process.env['TZ'] = zone
      return JSON.stringify(verschilMet([], reken(), VANDAAG))
    })
    expect(new Set(uit).size).toBe(1)
  })
  it('zijn dezelfde in welke volgorde de verlengingen ook komen', () => {
    expect(verschilMet(rijen(), reken({ verlengingen: FEITEN.verlengingen.toReversed() }), VANDAAG)).toEqual({
      nieuw: [],
      anders: [],
      zinnen: [],
    })
  })
  it('veranderen niet door opnieuw rekenen', () => {
    expect(verschilMet(rijen(), reken(), '2030-01-01')).toEqual({ nieuw: [], anders: [], zinnen: [] })
  })
  it('onthouden het einde dat er stond, en zeggen het', () => {
    const { anders, zinnen } = verschilMet(rijen(), reken({ pipDagtekening: '2024-04-02' }), VANDAAG)
    expect(zinnen).toContain('Termijn Inburgeringstermijn: was tot 1 december 2027, nu tot 3 december 2027.')
    expect(anders.find(({ rij }) => rij.einddatum === '2027-12-03')!.rij.vorige).toEqual([
      { einddatum: '2027-12-01', gewijzigdOp: VANDAAG },
    ])
  })
  it('vervallen als er niet genoeg meer bekend is, en blijven dat', () => {
    const zonder = reken({ doelgroep: null })
    const eerst = rijen()
    const { anders } = verschilMet(eerst, zonder, VANDAAG)
    const weg = anders.filter(({ rij }) => rij.vervallenOp)
    expect(weg.map(({ id }) => eerst.find((r) => r.id === id)!.soort).sort()).toEqual(['AANBOD', 'ONTZORGING'])
    const na = eerst.map((r) => ({ ...r, ...anders.find(({ id }) => id === r.id)?.rij }) as Termijnrij)
    expect(verschilMet(na, zonder, '2030-01-01').anders).toEqual([])
  })
  it('zijn er onder de oude wet alleen voor wat DUO bepaalt', () => {
    const oud = reken({
      wetsregime: 'WI2013',
      pipDagtekening: null,
      verlengingen: [],
      ontzorging: null,
      duo: {
        startdatum: '2019-01-01',
        einddatum: '2022-01-01',
        pvtStartdatum: '2019-01-01',
        pvtEinddatum: '2020-01-01',
      },
    })
    expect(oud.filter((u) => u.geldt).map((u) => [u.soort, u.geldt && u.onderdeel])).toEqual([
      ['INBURGERINGSTERMIJN', 'EXAMEN'],
      ['INBURGERINGSTERMIJN', 'PVT'],
    ])
  })
})
