// Which facts of a person can be true together: both sides of every edge.
import { describe, expect, it } from 'vitest'
import { eisFeiten, VERFIJNING, type Feit, type Feiten, type Velden } from '../../server/inburgeraar/feiten.rules.js'
import { GEDETAILLEERDE_DOELGROEPEN } from '../../server/inburgeraar/inburgeraar.table.js'
import type { DomainError } from '../../server/platform/values/errors.js'

const FEITEN: Feit[] = [
  ...(['geboortedatum', 'koppeling', 'huisvesting', 'brpDatum', 'verblijfGeldigVanaf', 'verblijfGeldigTot'] as const),
  ...(['doelgroep', 'gedetailleerdeDoelgroep'] as const),
]
const ALLE = Object.fromEntries(FEITEN.map((f) => [f, f])) as Velden
const fout = (f: Feiten, veld: Velden = ALLE): string[] => {
  try {
    eisFeiten(f, veld, '2026-11-22')
  } catch (e) {
    return Object.keys((e as DomainError).extensions['velden'] as object)
  }
  return []
}
const [ASIEL, GEZIN] = ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'] as const

describe('feiten van een persoon', () => {
  it.each(FEITEN.slice(0, 6))('%s ligt niet voor 1900', (dag) => {
    expect(fout({ [dag]: '1899-12-31' })).toEqual([dag])
    expect(fout({ [dag]: '1900-01-01' })).toEqual([])
  })
  it.each(FEITEN.slice(0, 4))('%s is al geweest', (dag) => {
    expect(fout({ [dag]: '2026-11-23' })).toEqual([dag])
    expect(fout({ [dag]: '2026-11-22' })).toEqual([])
  })
  it.each(FEITEN.slice(4, 6))('%s mag nog komen', (dag) => {
    expect(fout({ [dag]: '2030-01-01' })).toEqual([])
  })
  it.each<[Feit, Feit]>([
    ['geboortedatum', 'koppeling'],
    ['geboortedatum', 'huisvesting'],
    ['geboortedatum', 'brpDatum'],
    ['koppeling', 'huisvesting'],
    ['koppeling', 'brpDatum'],
    ['huisvesting', 'brpDatum'],
    ['geboortedatum', 'verblijfGeldigVanaf'],
    ['geboortedatum', 'verblijfGeldigTot'],
    ['verblijfGeldigVanaf', 'verblijfGeldigTot'],
  ])('%s komt niet na %s, welke van de twee ook wijzigt', (eerder, later) => {
    const f = { [eerder]: '2024-03-02', [later]: '2024-03-01' }
    expect(fout(f)).toEqual([later])
    expect(fout(f, { [eerder]: 'x' })).toEqual(['x'])
    // What stood already and is not touched is not said at another field.
    expect(fout(f, {})).toEqual([])
    expect(fout({ [eerder]: '2024-03-01', [later]: '2024-03-01' })).toEqual([])
  })
  it.each(GEDETAILLEERDE_DOELGROEPEN)('%s hoort bij één van de twee doelgroepen', (verfijning) => {
    const goed = VERFIJNING[verfijning]
    const slecht = goed === ASIEL ? GEZIN : ASIEL
    expect(fout({ doelgroep: goed, gedetailleerdeDoelgroep: verfijning })).toEqual([])
    expect(fout({ doelgroep: null, gedetailleerdeDoelgroep: verfijning })).toEqual([])
    const f = { doelgroep: slecht, gedetailleerdeDoelgroep: verfijning }
    expect(fout(f)).toEqual(['gedetailleerdeDoelgroep'])
    expect(fout(f, { doelgroep: 'doelgroep' })).toEqual(['doelgroep'])
  })
  it('een gezinsmigrant heeft geen koppeling', () => {
    const f = { doelgroep: GEZIN, koppeling: '2024-01-01' }
    expect(fout(f)).toEqual(['koppeling'])
    expect(fout(f, { doelgroep: 'doelgroep' })).toEqual(['doelgroep'])
    expect(fout({ ...f, doelgroep: ASIEL })).toEqual([])
    expect(fout({ ...f, doelgroep: null })).toEqual([])
    expect(fout({ doelgroep: GEZIN, koppeling: null })).toEqual([])
  })
})
