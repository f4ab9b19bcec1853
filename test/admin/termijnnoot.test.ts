// What must be recorded before a PIP can be: said at the term that waits for it, at every step before, and nowhere else.
import { describe, expect, it } from 'vitest'
import { kanttekening } from '../../admin/traject/termijn.js'
import { LOPEND, OVERGANGEN } from '../../server/traject/traject.waarden.js'

const WACHT = {
  soort: 'INBURGERINGSTERMIJN',
  status: 'WACHT',
  isTeLaat: false,
  wachtOp: 'PIP',
  opgeschort: false,
} as const

describe('een inburgeringstermijn die op het PIP wacht', () => {
  it.each([
    ['GEKOPPELD', 'eerst de plicht'],
    ['PLICHTIG', '‘Intake’'],
    ['INTAKE_TERMIJN_LOOPT', '‘Intake’'],
    ['INTAKE', '‘Intake afgerond’'],
    ['INTAKE_VERZUIM', '‘Intake afgerond’'],
    ['INTAKE_AFGEROND', 'u kunt nu het PIP vastleggen'],
  ] as const)('zegt bij %s wat eerst moet: %s', (status, zin) => {
    expect(kanttekening(WACHT, status)).toContain(zin)
  })
  it('zegt dat bij elke stap waar het PIP nog moet komen', () => {
    const bereikt = new Set<string>(['GEKOPPELD'])
    for (const van of bereikt)
      for (const naar of OVERGANGEN.WI2021[van as (typeof LOPEND)[number]])
        if (/^PLICHTIG|^INTAKE/.test(naar)) bereikt.add(naar)
    for (const status of bereikt) expect(kanttekening(WACHT, status as (typeof LOPEND)[number]), status).not.toBeNull()
  })
  it('zegt het één keer, en niet als er niets te wachten is', () => {
    expect(kanttekening({ ...WACHT, soort: 'ROUTEWISSELING' }, 'INTAKE')).toBeNull()
    expect(kanttekening({ ...WACHT, status: 'LOOPT', wachtOp: null }, 'INTAKE')).toBeNull()
    expect(kanttekening({ ...WACHT, wachtOp: 'DUO_TERMIJN' }, 'PLICHTIG')).toBeNull()
  })
})
