// The days of a waarneming: both sides of every edge, without a database.
import { describe, expect, it } from 'vitest'
import { eisPeriode, statusVan } from '../../server/waarneming/waarneming.rules.js'

const VANDAAG = '2026-11-22'
const weigert = (vanafDatum: string, totDatum: string): string[] => {
  try {
    eisPeriode({ vanafDatum, totDatum }, VANDAAG)
    return []
  } catch (e) {
    return Object.keys((e as { extensions: { velden: object } }).extensions.velden)
  }
}
describe('de dagen van een waarneming', () => {
  it.each([
    ['vandaag, één dag', '2026-11-22', '2026-11-22', []],
    ['gisteren beginnen', '2026-11-21', '2026-11-30', ['vanafDatum']],
    ['een laatste dag voor de eerste', '2026-11-25', '2026-11-24', ['totDatum']],
    ['92 dagen', '2026-11-22', '2027-02-21', []],
    ['93 dagen', '2026-11-22', '2027-02-22', ['totDatum']],
    ['92 dagen over een schrikkeldag', '2028-02-01', '2028-05-02', ['vanafDatum']],
    ['precies een jaar vooruit', '2027-11-22', '2027-11-22', []],
    ['een jaar en een dag vooruit', '2027-11-23', '2027-11-23', ['vanafDatum']],
    ['allebei fout', '2026-11-21', '2026-11-20', ['vanafDatum', 'totDatum']],
  ])('%s: %s tot en met %s', (_wat, van, tot, velden) => {
    expect(weigert(van, tot)).toEqual(velden)
  })
  it('92 dagen telt de schrikkeldag mee', () => {
    const op = (tot: string) => () => eisPeriode({ vanafDatum: '2028-02-01', totDatum: tot }, '2028-01-01')
    expect(op('2028-05-02')).not.toThrow()
    expect(op('2028-05-03')).toThrow()
  })
  it.each([
    ['2026-11-21', 'KOMT'],
    ['2026-11-22', 'LOOPT'],
    ['2026-11-30', 'LOOPT'],
    ['2026-12-01', 'VOORBIJ'],
  ])('op %s is die %s', (dag, status) => {
    const r = { vanafDatum: '2026-11-22', totDatum: '2026-11-30' }
    expect(statusVan({ ...r, beeindigdOp: null }, dag)).toBe(status)
    expect(statusVan({ ...r, beeindigdOp: '2026-11-20T10:00:00Z' }, dag)).toBe('BEEINDIGD')
  })
})
