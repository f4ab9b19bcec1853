import { isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let taskforce: Persoon
beforeAll(async () => {
  server = await startServer()
  taskforce = await als(server.url, 'taskforce')
})
afterAll(() => server?.stop())

const WEG = '00000000-0000-7000-8000-000000000000'
interface K {
  id: string
  titel: string
}
const melding = (titel: string): string =>
  `knelpuntMelden(input: {thema: ZORG, titel: "${titel}", gemeente: "0988"}) { id titel }`
const aantal = async (titel: string): Promise<number> =>
  (
    await taskforce.krijg<{ k: { totalCount: number } }>(
      `{ k: knelpunten(filter: {titel: {eq: "${titel}"}}) { totalCount } }`,
    )
  ).k.totalCount

describe('handelingen in één vraag', () => {
  it('kunnen allemaal null zijn: anders wist de ene weigering het antwoord van de andere', () => {
    const velden = Object.values(maakSchema().getMutationType()!.getFields())
    expect(velden.length).toBeGreaterThan(40)
    expect(velden.filter((f) => isNonNullType(f.type)).map((f) => f.name)).toEqual([])
  })
  it('antwoorden elk voor zich: wat is gedaan staat er, wat is geweigerd is null met een fout op die plek', async () => {
    const a = await taskforce.vraag<{ eerst: K | null; dan: K | null; daarna: K | null }>(`mutation {
      eerst: ${melding('Eerst gedaan')}
      dan: knelpuntOnderzoeken(id: "${WEG}", versie: 1) { id titel }
      daarna: ${melding('Daarna gedaan')} }`)
    expect(a.data.eerst).toMatchObject({ titel: 'Eerst gedaan' })
    expect(a.data.dan).toBeNull()
    expect(a.data.daarna).toMatchObject({ titel: 'Daarna gedaan' })
    expect(a.errors?.map((f) => [f.path, f.extensions.code])).toEqual([[['dan'], 'NIET_GEVONDEN']])
    expect([await aantal('Eerst gedaan'), await aantal('Daarna gedaan')]).toEqual([1, 1])
  })
  it.each([
    ['een handeling die deze rol niet heeft', 'convenantBeeindigen(id: "x", versie: 1) { id }'],
    [
      'een bladzijde die te groot is',
      'p: knelpuntOnderzoeken(id: "x", versie: 1) { acties(first: 100000) { totalCount } }',
    ],
  ])('worden samen geweigerd als er voor het begin al iets niet mag: %s', async (_naam, veld) => {
    const titel = `Niets gedaan ${veld.length}`
    const a = await taskforce.vraag(`mutation { ${melding(titel)} ${veld} }`)
    expect(a.errors).toBeDefined()
    expect(a.data ?? null).toBeNull()
    expect(await aantal(titel)).toBe(0)
  })
})
