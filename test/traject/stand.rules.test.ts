import { describe, expect, it } from 'vitest'
import { peildagen } from '../../server/traject/caseload/stand.rules.js'

describe('peildagen', () => {
  it('zijn de eerste dagen van kwartalen, na de vorige en tot en met vandaag', () => {
    expect(peildagen('2022-09-30', '2023-04-01')).toEqual(['2022-10-01', '2023-01-01', '2023-04-01'])
    expect(peildagen('2022-10-01', '2023-03-31')).toEqual(['2023-01-01'])
    expect(peildagen('2023-01-01', '2023-01-01')).toEqual([])
  })
})
