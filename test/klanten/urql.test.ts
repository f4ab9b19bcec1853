// urql with graphcache, which knows the schema and keeps every object once.
import { Client, fetchExchange, gql } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let s: TestServer
let klant: Client
let vragen = 0
/** What graphcache says when an object has no key, or a field is not in the schema. */
const meldingen: string[] = []

beforeAll(async () => {
  s = await startServer()
  const wie: Persoon = await als(s.url, 'coordinator')
  const schema = await wie.krijg<IntrospectionQuery>(getIntrospectionQuery())
  klant = new Client({
    url: `${s.url}/graphql`,
    preferGetMethod: false,
    fetch: (adres, opties) => {
      vragen += 1
      return fetch(adres, {
        ...opties,
        headers: { ...(opties?.headers as Record<string, string>), cookie: wie.cookie },
      })
    },
    exchanges: [
      cacheExchange({
        schema,
        // A value stands within its owner and has no key of its own.
        keys: { Cijfer: () => null, PageInfo: () => null, Blokkade: () => null },
        logger: (soort, melding) => void (soort !== 'debug' && meldingen.push(melding)),
      }),
      fetchExchange,
    ],
  })
})
afterAll(() => s?.stop())

const krijg = async <T>(query: string, variables: object = {}): Promise<T> => {
  const { data, error } = await klant.query<T>(gql(query), variables).toPromise()
  if (error) throw error
  return data!
}
const STAND = `query ($peildatum: Datum) { taakstellingen(jaren: [2022], peildatum: $peildatum) {
  id jaar gemeente { id naam } realisatie { waarde peildatum bron } } }`
const LIJST = `{ acties(first: 3) { nodes { id versie titel status eigenaar { id naam } } pageInfo { endCursor } } }`

describe('urql met graphcache', () => {
  it('houdt de stand van elke dag apart', async () => {
    interface Stand {
      taakstellingen: { realisatie: { waarde: number | null } }[]
    }
    const nu = await krijg<Stand>(STAND)
    const toen = await krijg<Stand>(STAND, { peildatum: '2022-01-02' })
    const gevraagd = vragen
    expect(await krijg<Stand>(STAND)).toEqual(nu)
    expect(vragen).toBe(gevraagd)
    expect([nu, toen].map((x) => x.taakstellingen.some((t) => t.realisatie.waarde !== null))).toEqual([true, false])
  })
  it('brengt een handeling in de lijst die er al stond', async () => {
    interface Lijst {
      acties: { nodes: { id: string; versie: number; titel: string }[] }
    }
    const { id, versie } = (await krijg<Lijst>(LIJST)).acties.nodes[0]!
    const gedaan = await klant
      .mutation(
        gql(`mutation ($id: ID!, $versie: Int!) {
          actieWijzigen(id: $id, versie: $versie, input: { titel: "Anders genoemd" }) { id versie titel } }`),
        { id, versie },
      )
      .toPromise()
    expect(gedaan.error).toBeUndefined()
    const gevraagd = vragen
    expect((await krijg<Lijst>(LIJST)).acties.nodes[0]).toMatchObject({ id, titel: 'Anders genoemd' })
    expect(vragen).toBe(gevraagd)
  })
  it('mist nergens een kenmerk', () => {
    expect(meldingen).toEqual([])
  })
})
