import { describe, expect, it } from 'vitest'
import { isBsn, suspicion } from '../../../server/platform/values/personal-data.js'

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
    ['bsn １１１２２２３３３ en 111\u00a0222\u00a0333', 'BSN'],
    ['bel 0495-575000', 'TELEFOON'],
    ['06 12 34 56 78', 'TELEFOON'],
    ['06-12345678 en verder', 'TELEFOON'],
    ['tel.(0495) 57 50 00', 'TELEFOON'],
    ['+31 (0)6 - 1234 5678', 'TELEFOON'],
    ['0031612345678', 'TELEFOON'],
    ['+963 11 222 3333', 'TELEFOON'],
    ['wat 1.061234567 was', undefined],
    ['van 01-01-2019 12 weken', undefined],
    ['2019-2020 en 2021-2022, artikel 6 lid 1', undefined],
    ['0900-1234', undefined],
    ['mail jan.de.vries@example.nl', 'EMAIL'],
    ['(J_Jansen+werk@mail.example.com)', 'EMAIL'],
    ['mail info@weert.nl', undefined],
    ['mail Inburgering@weert.nl of loket@weert.nl', undefined],
    ['info.jansen@weert.nl', 'EMAIL'],
    ['@weert en 12@3', undefined],
    ['7 groepen in 2023', undefined],
    ['', undefined],
  ] as const)('%s → %s', (tekst, verwacht) => {
    expect(suspicion(tekst, '2026-11-22')).toBe(verwacht)
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
  it('een veld dat voor een telefoonnummer is gemaakt, mag dat bevatten en nog steeds geen BSN', () => {
    const mag = ['TELEFOON'] as const
    expect(suspicion('06 12345678', '2026-11-22')).toBe('TELEFOON')
    // Its last eight digits pass the eleven test.
    expect(isBsn('10000008')).toBe(true)
    expect(suspicion('06 10000008', '2026-11-22', mag)).toBeUndefined()
    expect(suspicion('111222333', '2026-11-22', mag)).toBe('BSN')
    expect(suspicion('jan@example.nl', '2026-11-22', mag)).toBe('EMAIL')
  })
  it.each([
    ['111222333', 'BSN'],
    ['0111222333', 'BSN'],
    ['0111.222.333', 'BSN'],
    ['10000008', 'BSN'],
    ['0010000008', 'BSN'],
    // One lower, which fails the test; and a number that zeros fill up.
    ['0010000007', undefined],
    ['0111222334', undefined],
    ['111222334', undefined],
    ['0000000012', undefined],
    ['2801234567', undefined],
    ['0612345678', undefined],
  ] as const)('een nummer dat op een telefoonnummer lijkt en het niet is: %s → %s', (tekst, verwacht) => {
    expect(suspicion(tekst, '2026-11-22', ['TELEFOON'], true)).toBe(verwacht)
  })
  it('een lange tekst zonder adres of nummer kost geen tijd', () => {
    for (const t of [
      'a'.repeat(20_000),
      '0'.repeat(20_000),
      '0 '.repeat(10_000),
      'a@'.repeat(10_000),
      '1-'.repeat(10_000),
    ])
      suspicion(t, '2026-11-22')
  })
})
