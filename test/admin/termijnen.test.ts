// How the portal says how a term stands: what was done is done, and of a duty that waits the days say nothing.
import { describe, expect, it } from 'vitest'
import { keuzelijst } from '../../admin/platform/choices.js'
import {
  dagenVan,
  delenVan,
  isVoorlopig,
  kanttekening,
  laatsteDagBij,
  type Termijn,
} from '../../admin/traject/termijn.js'
import { merkenVan } from '../../admin/traject/TermijnMerken.js'

const VANDAAG = '2026-11-22'
const STATUSSEN = keuzelijst('TermijnStatus').map(({ id }) => id as Termijn['status'])
const term = (anders: Partial<Termijn>): Termijn =>
  ({
    id: 't1',
    soort: 'INBURGERINGSTERMIJN',
    onderdeel: null,
    status: 'LOOPT',
    isTeLaat: false,
    einddatum: '2027-04-26',
    einddatumInclusief: false,
    laatsteDag: '2027-04-25',
    opgeschort: false,
    onzeker: false,
    voorlopig: false,
    wachtOp: null,
    voldaanOp: null,
    vervallenOp: null,
    ...anders,
  }) as Termijn
const labels = (anders: Partial<Termijn>): string[] => merkenVan(term(anders)).map(({ label }) => label)
const kopVan = (anders: Partial<Termijn>): string =>
  delenVan([term(anders)]).find(({ termijnen }) => termijnen.length > 0)!.kop

describe('een termijn van een opgeschorte plicht', () => {
  const klaar = ['VOLDAAN', 'VERVALLEN']
  it.each(STATUSSEN.filter((s) => !klaar.includes(s)))(
    'in %s: “Opgeschort”, bij wat wacht, zonder aftellen',
    (status) => {
      expect(labels({ status, opgeschort: true })).toEqual(['Opgeschort'])
      expect(kopVan({ status, opgeschort: true })).toBe('Wacht')
      expect(dagenVan(term({ status, opgeschort: true }), VANDAAG)).toEqual({ dag: '2027-04-25', zin: '' })
      expect(kanttekening(term({ status, opgeschort: true }), null)).toContain('opgeschort')
    },
  )
  it.each(klaar as Termijn['status'][])('in %s blijft dat wat het was', (status) => {
    expect(labels({ status, opgeschort: true })).toEqual(labels({ status }))
    expect(kopVan({ status, opgeschort: true })).toBe('Gedaan, voorbij of vervallen')
    expect(kanttekening(term({ status, opgeschort: true }), null)).toBeNull()
  })
})

it('alleen wat nog komt of wacht, is voorlopig', () => {
  const voorlopig = STATUSSEN.filter((status) => isVoorlopig(term({ status, voorlopig: true, isTeLaat: true })))
  expect(voorlopig).toEqual(STATUSSEN.filter((s) => s !== 'VOLDAAN' && s !== 'VERVALLEN'))
  expect(isVoorlopig(term({ status: 'VERSTREKEN', voorlopig: true }))).toBe(false)
})

it('een eerder einde leest als een laatste dag, ook waar het einde de dag erna is', () => {
  expect(laatsteDagBij(term({}), '2025-03-15')).toBe('2025-03-14')
  expect(laatsteDagBij(term({ einddatumInclusief: true }), '2025-03-15')).toBe('2025-03-15')
})
