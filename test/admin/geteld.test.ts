// The count from dossiers in words, beside the stated figure.
import { describe, expect, it } from 'vitest'
import { geteldTot, heeftTelling, tellingnoten, toonGeteld } from '../../admin/sturing/geteld.js'
import { taakstellingenDocument, taakstellingVelden, type Taakstelling } from '../../admin/sturing/taakstelling.js'
import { maakRechten } from '../../admin/platform/rights.js'
import { cijfer, taakrij } from './grafiek/rijen.js'

const NOOT = 'Hierin zitten verzonnen personen.'
const rij = (jaar: number, geteld: number | null, fictief: number | null, meer = {}): Taakstelling => ({
  ...taakrij(jaar, 10, 0, 8),
  geteld: cijfer(geteld, { bron: 'Geteld in Regiotafel', voetnoot: NOOT, peildatum: `${jaar}-12-31`, ...meer }),
  geteldFictief: cijfer(fictief),
})

describe('de telling in woorden', () => {
  it.each<[string, Taakstelling, string]>([
    ['noemt hoeveel er verzonnen zijn', rij(2021, 12, 12), '12, waarvan 12 verzonnen'],
    ['noemt niemand verzonnen die dat niet is', rij(2021, 12, 0), '12'],
    ['zegt dat een deel verborgen is', rij(2021, 12, null), '12; hoeveel daarvan verzonnen zijn, is verborgen'],
    ['zegt waarom er geen getal is', rij(2021, null, null, { redenGeenWaarde: 'KLEINE_CEL' }), 'minder dan 5'],
    ['is leeg waar er niet om is gevraagd', taakrij(2021, 10, 0, 8), ''],
  ])('%s', (_, r, tekst) => {
    expect(toonGeteld(r)).toBe(tekst)
  })
  it('zegt tot welke dag is geteld als de periode nog loopt', () => {
    const nu = rij(2021, 12, 12, { voorlopig: true, peildatum: '2021-11-22' })
    expect([geteldTot(nu), geteldTot(rij(2021, 12, 12)), geteldTot(taakrij(2021, 10, 0, 8))]).toEqual([
      'tot en met 22 nov 2021',
      '',
      '',
    ])
  })
  it('staat er alleen voor wie haar mag zien', () => {
    expect([heeftTelling([rij(2021, 12, 12)]), heeftTelling([taakrij(2021, 10, 0, 8)])]).toEqual([true, false])
  })
})

describe('de noten bij een telling', () => {
  const geen = (jaar: number, voetnoot: string) =>
    rij(jaar, null, null, { redenGeenWaarde: 'GEEN_GEGEVENS', voetnoot, peildatum: null })
  it('staan er één keer, met bron', () => {
    expect(tellingnoten([rij(2020, 5, 5), rij(2021, 12, 12)])).toEqual([`Geteld in Regiotafel. ${NOOT}`])
  })
  it('noemen de perioden waar zij over gaan als dat niet alle zijn', () => {
    expect(tellingnoten([rij(2020, 5, 5), geen(2021, 'Nog niet geteld.'), geen(2022, 'Nog niet geteld.')])).toEqual([
      `2020: Geteld in Regiotafel. ${NOOT}`,
      '2021 en 2022: Nog niet geteld.',
    ])
  })
  it('zeggen waarom een aantal verborgen is', () => {
    const [bron, noot] = tellingnoten([
      rij(2020, null, null, { redenGeenWaarde: 'AANVULLENDE_CEL' }),
      rij(2021, 12, 12),
    ])
    expect(bron).toBe(`Geteld in Regiotafel. ${NOOT}`)
    expect(noot).toMatch(/^2020: .*een klein aantal personen/)
  })
  it('zijn er niet waar er niet om is gevraagd', () => {
    expect(tellingnoten([taakrij(2021, 10, 0, 8)])).toEqual([])
  })
})

it('alleen de bladzijde van de taakstelling vraagt de telling, en alleen voor wie haar mag zien', () => {
  const mag = maakRechten(
    ['geteld', 'geteldFictief', 'realisatie'].map((veld) => ({ wat: `Taakstelling.${veld}`, bereik: 'GEMEENTE' })),
  )
  expect(taakstellingenDocument(mag)).toMatch(/geteld \{.*geteldFictief \{/)
  expect(taakstellingVelden(mag)).not.toContain('geteld')
  expect(taakstellingenDocument(maakRechten([{ wat: 'Taakstelling.realisatie', bereik: 'GEMEENTE' }]))).not.toContain(
    'geteld',
  )
})
