import { describe, expect, it } from 'vitest'
import { codesIn } from '../../admin/platform/CodeLinks.js'

describe('dossiers in een zin van de server', () => {
  it.each([
    ['In uw gemeente is al een dossier dat hierop lijkt: P-9CV5, P-CCDF. Kijk daar eerst.', ['P-9CV5', 'P-CCDF']],
    ['Dit V-nummer hoort al bij dossier P-9CV5. Kijk bij P-9CV5.', ['P-9CV5']],
    ['Actie A-0001 en knelpunt K-0002', []],
    ['XP-9CV5 en P-9C', []],
    ['', []],
  ])('%s', (zin, codes) => {
    expect(codesIn(zin)).toEqual(codes)
  })
})
