// What was committed is never told to have failed: not when reading it back fails, for whatever reason, and not when it
// cannot be seen. With its key the same answer comes again, and nothing is done twice.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Leesplan } from '../../../server/platform/read/planner.js'
import { als, type Antwoord, type Persoon } from '../../support/als.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let wie: Persoon
let echt: Leesplan['resultaat']
beforeAll(async () => {
  server = await startServer()
  wie = await als(server.url, 'regisseur.weert')
  echt = server.plan.resultaat
})
afterEach(() => void (server.plan.resultaat = echt))
afterAll(() => server?.stop())

const meld = (t: string, s: string): Promise<Antwoord<{ k: { titel: string } | null } | null>> =>
  wie.vraag(
    'mutation($t: String!, $s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: $t}, idempotentieSleutel: $s) { id titel } }',
    { t, s },
  )
const rijen = (titel: string) =>
  alsEigenaar(server.ownerUrl, async (tx) => (await tx`select id from knelpunt where titel = ${titel}`).length)

/** What the answer is, and whether it is worth asking again. */
const GEVALLEN: [string, Leesplan['resultaat'], RegExp, boolean, [number, string]?][] = [
  [
    'het teruglezen mislukt',
    async () => {
      throw new Error('geplante fout')
    },
    /^Dit is opgeslagen, maar wij kunnen het nu niet laten zien/,
    true,
  ],
  [
    'de rij is niet te zien',
    async () => null,
    /^Dit is opgeslagen, maar u kunt het zelf niet zien/,
    false,
    [200, 'NIET_GEVONDEN'],
  ],
  [
    'een veld eronder mislukt',
    async (info, ctx, type, id) => ({ ...(await echt(info, ctx, type, id)), titel: null }),
    /^Dit is opgeslagen, maar wij kunnen het nu niet laten zien/,
    true,
  ],
]
it.each(GEVALLEN)(
  'na COMMIT: %s, en het antwoord zegt dat het is opgeslagen',
  async (naam, resultaat, zin, log, wat) => {
    const [status, code] = wat ?? [503, 'NIET_BESCHIKBAAR']
    const [titel, sleutel] = [`Opgeslagen, ${naam}`, randomUUID()]
    const voor = server.log.length
    server.plan.resultaat = resultaat
    for (const keer of [1, 2]) {
      const a = await meld(titel, sleutel)
      expect([keer, a.status, a.data?.k ?? null]).toEqual([keer, status, null])
      expect(a.errors).toHaveLength(1)
      expect(a.errors![0]).toMatchObject({
        message: expect.stringMatching(zin),
        extensions: { code },
      })
      // What nobody expected is in the log, under a reference that the answer names.
      const kenmerk = a.errors![0]!.extensions.kenmerk
      const gelogd = server.log
        .slice(voor)
        .filter((r) => kenmerk && r.includes(kenmerk) && r.includes('onverwachte fout'))
      expect([!!kenmerk, gelogd.length > 0]).toEqual([log, log])
    }
    server.plan.resultaat = echt
    expect((await meld(titel, sleutel)).data?.k?.titel).toBe(titel)
    expect(await rijen(titel)).toBe(1)
  },
)
