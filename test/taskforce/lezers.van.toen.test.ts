import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let taskforce: Persoon
let werkkom: Persoon
beforeAll(async () => {
  server = await startServer()
  ;[taskforce, werkkom] = (await Promise.all(['taskforce', 'werkkom'].map((n) => als(server.url, n)))) as [
    Persoon,
    Persoon,
  ]
})
afterAll(() => server?.stop())

const VELDEN = 'id versie mag'
const meld = async (): Promise<Rij> =>
  (
    await taskforce.krijg<{ x: Rij }>(
      `mutation { x: knelpuntMelden(input: {thema: ZORG, titel: "Onder ons", omschrijving: "Geheim van Weert", gemeente: "0988"}) { ${VELDEN} } }`,
    )
  ).x
const wijzig = async (k: Rij, input: object): Promise<Rij> =>
  gelukt(await doe<Rij>(taskforce, 'knelpuntWijzigen', VELDEN, k, input))
const lees = async (wie: Persoon, id: string): Promise<string> => {
  const { data } = await wie.vraag<{ k: object | null }>(
    'query($id: ID!) { k: knelpunt(id: $id) { geschiedenis { totalCount nodes { tekst wijzigingen { veld oud nieuw } } } } }',
    { id },
  )
  return JSON.stringify(data.k)
}
/** Private, then changed and shared in one act, then changed again. */
async function gedeeld(): Promise<Rij> {
  let k = await meld()
  k = await wijzig(k, { omschrijving: 'Nog steeds geheim' })
  k = await wijzig(k, { omschrijving: 'Voor iedereen', zichtbaarheid: 'PARTNERS' })
  return wijzig(k, { titel: 'Met elkaar' })
}

describe('geschiedenis van een rij die wijder wordt gedeeld', () => {
  it('blijft voor wie haar las; wie er bij komt, leest dat er is gedeeld en wat daarna gebeurt', async () => {
    const k = await gedeeld()
    const nieuw = await lees(werkkom, k.id)
    expect(nieuw).not.toMatch(/geheim/i)
    expect(nieuw).toContain('Vanaf nu zien meer mensen dit.')
    expect(nieuw).toContain('Met elkaar')
    expect(JSON.parse(nieuw)).toMatchObject({ geschiedenis: { totalCount: 2 } })
    const eigen = await lees(taskforce, k.id)
    for (const tekst of ['Geheim van Weert', 'Nog steeds geheim', 'Voor iedereen']) expect(eigen).toContain(tekst)
  })
  it('wordt smaller als de rij smaller wordt, en daarna niet wijder dan zij was', async () => {
    let k = await gedeeld()
    k = await wijzig(k, { zichtbaarheid: 'GEMEENTE' })
    expect(await lees(werkkom, k.id)).toBe('null')
    k = await wijzig(k, { omschrijving: 'Weer geheim' })
    k = await wijzig(k, { zichtbaarheid: 'PARTNERS' })
    expect(await lees(werkkom, k.id)).not.toMatch(/geheim/i)
  })
})
