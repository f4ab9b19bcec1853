import { describe, expect, it } from 'vitest'
import { pilotOpPapier, type GelezenPilot } from '../../server/pilot/pilot.pdf.js'
import { zonderWaarde } from '../../server/sturing/cijfer/cijfer.rules.js'
import type { Cijfer } from '../../server/sturing/cijfer/cijfer.type.js'

const met = (waarde: number, openbaarVastgesteld: boolean): Cijfer => ({
  ...zonderWaarde('ONBEKEND', '2020-12-31', 'PERSONEN', 'Bron'),
  waarde,
  redenGeenWaarde: null,
  openbaarVastgesteld,
})
const PILOT: GelezenPilot = {
  naam: 'Proef',
  status: 'LOOPT',
  begindatum: null,
  einddatum: null,
  doelAantal: 30,
  doelPeriode: null,
  percentage: 10,
  percentageToelichting: 'Let op: de 3 is alleen 2020.',
  bron: null,
  voetnoot: null,
  gerealiseerd: met(3, true),
  meetmomenten: [{ periode: '2019' }, { periode: '2020' }],
}
const blok = (p: Partial<GelezenPilot>): string => JSON.stringify(pilotOpPapier.blok({ ...PILOT, ...p }))

describe('een pilot op papier', () => {
  it('geeft het percentage altijd met de uitleg, en het laatst gemeten aantal met zijn periode', () => {
    expect(blok({})).toContain('10% van het doel. Let op: de 3 is alleen 2020.')
    expect(blok({})).toContain('3 personen, in 2020; peildatum 31 december 2020')
  })
  it('zwijgt over een klein aantal dat niet openbaar is, ook in percentage en uitleg', () => {
    const b = blok({ gerealiseerd: met(3, false) })
    expect(b).toContain('Minder dan 5: niet getoond')
    expect(b).not.toMatch(/10%|de 3 is|3 personen/)
  })
  it.each([
    [
      { meetmomenten: [], gerealiseerd: zonderWaarde('GEEN_GEGEVENS', '2026-01-01', 'PERSONEN'), percentage: null },
      'Geen gegevens',
    ],
    [{ doelAantal: null }, 'Geen aantal genoemd'],
    [{ doelAantal: 1 }, '1 persoon, voor de hele pilot'],
    [{ begindatum: '2022-01-01' }, 'Vanaf 1 januari 2022, geen einddatum'],
    [{ einddatum: '2022-12-31' }, 'Begindatum onbekend, tot en met 31 december 2022'],
    [{}, 'Onbekend'],
  ])('%j: %s', (p, zin) => expect(blok(p as Partial<GelezenPilot>)).toContain(zin))
})
