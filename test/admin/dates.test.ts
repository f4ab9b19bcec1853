import { describe, expect, it } from 'vitest'
import { groep, minMaanden, plusDagen, termijn, toonDagKort } from '../../admin/platform/dates.js'

// 2026-11-25 is a Wednesday.
const VANDAAG = '2026-11-25'

describe('dagen', () => {
  it.each([
    ['2026-11-25', 'Vandaag'],
    ['2026-11-26', 'Nog 1 dag'],
    ['2026-12-07', 'Nog 12 dagen'],
    ['2026-11-20', '5 dagen te laat'],
  ])('%s: %s', (dag, zin) => expect(termijn(dag, VANDAAG)).toBe(zin))
  it.each([
    ['2026-11-24', 'te-laat'],
    ['2026-11-25', 'deze-week'],
    ['2026-11-29', 'deze-week'],
    ['2026-11-30', 'later'],
    [null, 'zonder-datum'],
  ])('een actie voor %s staat onder %s', (dag, verwacht) => expect(groep(dag, VANDAAG)).toBe(verwacht))
  it.each([
    ['2026-11-22', 3, '2026-08-22'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2028-05-31', 3, '2028-02-29'],
    ['2026-05-28', 3, '2026-02-28'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-03-01', 3, '2025-12-01'],
    ['2026-02-15', 14, '2024-12-15'],
  ])('%s min %i maanden is %s', (dag, maanden, verwacht) => expect(minMaanden(dag, maanden)).toBe(verwacht))
  it('op zondag hoort maandag bij later', () => expect(groep('2026-11-30', '2026-11-29')).toBe('later'))
  it('een week verder gaat over de maand en de zomertijd heen', () => {
    expect(plusDagen('2026-03-25', 7)).toBe('2026-04-01')
    expect(plusDagen('2026-12-30', 7)).toBe('2027-01-06')
  })
  it('een dag verandert niet door de tijdzone', () => expect(toonDagKort('2026-01-01')).toBe('1 jan 2026'))
})
