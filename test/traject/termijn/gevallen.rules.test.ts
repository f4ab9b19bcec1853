// Every case in JSON through the engine, in four time zones.
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { gevallenAlsTabel, leesGevallen, type Geval } from '../../../scripts/gevallen.js'
import {
  GELIJKGESTELD,
  GELIJKGESTELD_TOT,
  GELIJKGESTELD_VAN,
} from '../../../server/traject/termijn/regels/gelijkgesteld.data.js'
import { maakKalender } from '../../../server/traject/termijn/regels/kalender.rules.js'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import { reken, vergelijkbaar } from './reken.js'

const gevallen = leesGevallen().flatMap((g) => g.gevallen)
const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles']
const thuis = process.env['TZ']
afterAll(() => {
  if (thuis === undefined) delete process.env['TZ']
  else process.env['TZ'] = thuis
})
const zonder = ({ stap: _, ...rest }: Geval['verwacht']): Geval['verwacht'] => rest

describe.each(ZONES)('in de tijdzone %s', (zone) => {
  it('is die tijdzone er ook echt, en reken ik met een verse kalender elk geval goed uit', () => {
    process.env['TZ'] = zone
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const regels = { ...REGELS, kalender: maakKalender(GELIJKGESTELD, GELIJKGESTELD_VAN, GELIJKGESTELD_TOT) }
    for (const g of gevallen) {
      const { gezien, stappen } = reken(g, regels)
      expect(vergelijkbaar(gezien, g), `${g.nr} ${g.titel}`).toEqual(zonder(g.verwacht))
      if (g.verwacht.stap) expect(stappen.map((s) => s.zin)).toContain(g.verwacht.stap)
    }
  })
})
describe('de gevallen', () => {
  it('hebben elk een eigen nummer', () => {
    expect(new Set(gevallen.map((g) => g.nr)).size).toBe(gevallen.length)
  })
  it('staan als tabel in docs, zo nieuw als de gevallen zelf', () => {
    expect(readFileSync('docs/gevallen-termijnen.md', 'utf8')).toBe(gevallenAlsTabel())
  })
  it('vallen op als er een dag niet klopt', () => {
    const [g] = gevallen
    expect(vergelijkbaar(reken(g!).gezien, g!)).not.toEqual({ ...g!.verwacht, einddatum: '2024-06-15' })
  })
})
