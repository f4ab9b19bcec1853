import { describe, expect, it } from 'vitest'
import { isBsn, vermoeden } from '../../server/taskforce/persoonsgegevens.rules.js'

describe('een tekst lijkt een persoonsgegeven te bevatten', () => {
  it.each([
    ['bsn 111222333', 'BSN'],
    ['nr. 1112.22.333 staat in het dossier', 'BSN'],
    ['111-222-333', 'BSN'],
    ['geboren 12-03-1990', 'GEBOORTEDATUM'],
    ['12-03-1990', 'GEBOORTEDATUM'],
    ['1990-03-12', 'GEBOORTEDATUM'],
    ['12 maart 1990', 'GEBOORTEDATUM'],
    ['12 mrt. 1990', 'GEBOORTEDATUM'],
    ['12031990', 'GEBOORTEDATUM'],
    ['1/5/85 en 01/05/1985', 'GEBOORTEDATUM'],
    ['kind, geb. 1 mei 2024', 'GEBOORTEDATUM'],
    ['geboortedatum: 01-01-2026', 'GEBOORTEDATUM'],
    // ten years back to the day is where dates start to count by themselves
    ['21-11-2016', 'GEBOORTEDATUM'],
    ['22-11-2016', undefined],
    ['De wet geldt vanaf 1 januari 2022.', undefined],
    ['geboren op 23-11-2026', undefined],
    ['31-02-1990', undefined],
    ['111222334', undefined],
    ['bel 0495-575000', undefined],
    ['7 groepen in 2023', undefined],
    ['', undefined],
  ] as const)('%s → %s', (tekst, verwacht) => {
    expect(vermoeden(tekst, '2026-11-22')).toBe(verwacht)
  })
  it('een BSN voldoet aan de elfproef, ook met een nul ervoor', () => {
    expect(['111222333', '123456782', '10000008', '000000000', '123456789'].map(isBsn)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
