// Made up or real: who says it, who corrects it, and where nobody becomes real.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inburgeraarFictiefCorrigeren } from '../../server/inburgeraar/fictief.acts.js'
import { doe, gelukt, weigering } from '../support/handeling.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

const reden = 'Bij het overnemen verkeerd aangevinkt.'
const besluit = (fictief: boolean, wordt: boolean, echtePersonen: boolean) => () =>
  inburgeraarFictiefCorrigeren.decide({ fictief }, { fictief: wordt, reden }, { echtePersonen })

describe('verbeteren of een persoon verzonnen is', () => {
  it('kan naar verzonnen altijd, en naar echt alleen waar echte personen mogen staan', () => {
    expect(besluit(false, true, false)().patch).toEqual({ fictief: true })
    expect(besluit(false, true, true)().tekst).toContain(reden)
    expect(besluit(true, false, true)().patch).toEqual({ fictief: false })
    expect(besluit(true, false, false)).toThrow('Controleer uw invoer.')
  })
})
describe('op deze server, met alleen verzonnen personen', () => {
  beforeAll(begin, 120_000)
  afterAll(() => server?.stop())
  it('wordt niemand echt, en wie al verzonnen is, blijft wie die is', async () => {
    const i = await nieuw()
    for (const fictief of [true, false])
      expect(weigering(await doe<I>(p.weert, 'inburgeraarFictiefCorrigeren', 'id', i, { fictief, reden }))).toEqual([
        'ONGELDIGE_INVOER',
        'fictief',
      ])
    expect(gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id versie', i, { tolkNodig: true })).versie).toBe(2)
    const mij = (await (await fetch(`${server.url}/api/mij`, { headers: { cookie: p.weert.cookie } })).json()) as object
    expect(mij).toMatchObject({ echtePersonen: false })
  })
})
