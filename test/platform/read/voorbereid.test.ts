// A flood of other documents leaves an ordinary question as it was: not parsed, not compiled, and not prepared anew.
import { beforeAll, describe, expect, it } from 'vitest'
import { achterDraad } from '../../support/achter-draad.js'
import { als, type Persoon } from '../../support/als.js'
import { listen } from '../../support/statements.js'

const SAMEN = 20
// A planned root, and ordinary ones that read by themselves.
const GEWOON = 'query knelpunten { knelpunten(first: 5) { nodes { id titel mag } } mij { id } regio { code } }'
const VEEL = Array.from({ length: 45 }, (_, n) => `v${n}: titel`).join(' ')
const klein = (n: number): string => `{ knelpunten(first: 1) { nodes { a${n}: titel } } }`
/** With a remark as long as a request may carry, which every kept document holds on to. */
const groot = (n: number): string =>
  `query Q${n} { acties(first: 1) { nodes { ${VEEL} } } } # ${String(n).repeat(40_000).slice(0, 110_000)}`

const draad = achterDraad(1)
let een: Persoon
let ander: Persoon
beforeAll(async () => {
  een = await als(draad.server.url, 'beleid.weert')
  ander = await als(draad.server.url, 'coordinator')
})
/** What goes to the database for the ordinary question, and how many plans were compiled for it. */
async function gewoon(): Promise<{ opdrachten: string[]; vertaald: number }> {
  const voor = draad.server.plan.counts().compiled
  const opdrachten = listen(draad.wire)
  await een.krijg(GEWOON)
  draad.wire.straight()
  return { opdrachten, vertaald: draad.server.plan.counts().compiled - voor }
}

describe('een gewone vraag blijft vertaald en voorbereid', () => {
  it.each([
    [600, 'andere vragen', klein],
    // More than the server keeps of them.
    [300, 'andere vragen van de grootste omvang', groot],
  ])(
    'na %i %s',
    async (aantal, _soort, andere) => {
      // The first time it is compiled, the second time prepared.
      for (let n = 0; n < 2; n++) await een.krijg(GEWOON)
      for (let n = 0; n < aantal; n += SAMEN)
        await Promise.all(Array.from({ length: SAMEN }, (_, i) => (i % 3 ? een : ander).krijg(andere(n + i))))
      const { opdrachten, vertaald } = await gewoon()
      expect(vertaald).toBe(0)
      expect(opdrachten.length).toBeGreaterThan(1)
      for (const opdracht of opdrachten) expect(opdracht).toMatch(/^prepared before: /)
    },
    120_000,
  )
})
