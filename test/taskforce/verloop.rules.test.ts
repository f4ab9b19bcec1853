import { describe, expect, it } from 'vitest'
import { DomainError } from '../../server/platform/values/errors.js'
import { bereikVan, jarenEerder, maandeinde, peildata } from '../../server/taskforce/knelpunt/knelpunt.verloop.rules.js'

const VANDAAG = '2026-11-22'
const velden = (vanaf: string | null, tot: string | null): unknown => {
  try {
    return bereikVan(vanaf, tot, VANDAAG)
  } catch (e) {
    return (e as DomainError).extensions['velden']
  }
}

describe('de dagen waarop knelpunten worden geteld', () => {
  it.each([
    [2026, 1, '2026-01-31'],
    [2026, 2, '2026-02-28'],
    [2024, 2, '2024-02-29'],
    [1900, 2, '1900-02-28'],
    [2000, 2, '2000-02-29'],
    [2026, 4, '2026-04-30'],
    [2026, 12, '2026-12-31'],
  ])('de laatste dag van %s-%s is %s', (jaar, maand, dag) => expect(maandeinde(jaar, maand)).toBe(dag))

  it.each([
    ['2026-11-22', 1, '2025-11-22'],
    ['2024-02-29', 1, '2023-02-28'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2026-01-31', 5, '2021-01-31'],
  ])('%s is %s jaar eerder %s', (dag, jaren, eerder) => expect(jarenEerder(dag, jaren)).toBe(eerder))

  it.each([
    ['een dag', '2026-03-15', '2026-03-15', ['2026-03-15']],
    ['een maandeinde', '2026-03-31', '2026-03-31', ['2026-03-31']],
    ['van maandeinde tot maandeinde', '2026-01-31', '2026-03-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['midden in een maand', '2026-01-31', '2026-03-01', ['2026-01-31', '2026-02-28', '2026-03-01']],
    ['binnen een maand', '2026-03-02', '2026-03-30', ['2026-03-30']],
    ['over het jaar heen', '2025-11-30', '2026-01-15', ['2025-11-30', '2025-12-31', '2026-01-15']],
    ['een schrikkeljaar', '2024-02-01', '2024-03-01', ['2024-02-29', '2024-03-01']],
  ])('%s: %s tot en met %s', (_wat, vanaf, tot, dagen) => expect(peildata({ vanaf, tot })).toEqual(dagen))

  it('een jaar geeft twaalf maandeinden en vandaag', () => {
    const dagen = peildata(bereikVan(null, null, VANDAAG))
    expect(dagen).toHaveLength(13)
    expect([dagen[0], dagen.at(-2), dagen.at(-1)]).toEqual(['2025-11-30', '2026-10-31', VANDAAG])
  })

  it.each([
    ['niets gevraagd', null, null, { vanaf: '2025-11-22', tot: VANDAAG }],
    ['alleen een einde', null, '2024-02-29', { vanaf: '2023-02-28', tot: '2024-02-29' }],
    ['alleen een begin', '2026-11-22', null, { vanaf: VANDAAG, tot: VANDAAG }],
    ['precies vijf jaar', '2021-11-22', null, { vanaf: '2021-11-22', tot: VANDAAG }],
    ['een dag meer dan vijf jaar', '2021-11-21', null, { vanafDatum: 'Kies een periode van hoogstens 5 jaar.' }],
    ['begin na einde', '2026-02-02', '2026-02-01', { vanafDatum: 'Kies een dag op of voor de einddatum.' }],
    ['begin in de toekomst', '2026-11-23', null, { vanafDatum: 'Kies een dag op of voor de einddatum.' }],
    ['einde in de toekomst', null, '2026-11-23', { totDatum: 'Kies een dag tot en met vandaag.' }],
  ])('%s', (_wat, vanaf, tot, uitkomst) => expect(velden(vanaf, tot)).toEqual(uitkomst))
})
