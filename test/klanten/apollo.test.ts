// Apollo Client 4 with its ordinary cache, on the running server: what it keeps under type and id stays true.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let s: TestServer
let klant: ApolloClient
/** How often the client really asked. */
let vragen = 0

beforeAll(async () => {
  s = await startServer()
  const { cookie } = await als(s.url, 'coordinator')
  const vraag: typeof fetch = (adres, opties) => {
    vragen += 1
    return fetch(adres, { ...opties, headers: { ...opties?.headers, cookie } })
  }
  klant = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes: {} }),
    link: new HttpLink({ uri: `${s.url}/graphql`, fetch: vraag }),
  })
})
afterAll(async () => {
  klant?.stop()
  await s?.stop()
})

interface Stand {
  taakstellingen: { id: string; jaar: number; realisatie: { waarde: number | null; peildatum: string | null } }[]
}
const STAND = gql`
  query Stand($jaren: [Int!], $peildatum: Datum) {
    taakstellingen(jaren: $jaren, peildatum: $peildatum) {
      id
      jaar
      gemeente {
        id
        naam
      }
      realisatie {
        waarde
        peildatum
      }
    }
  }
`
const KNELPUNTEN = gql`
  query Knelpunten {
    knelpunten(first: 5) {
      nodes {
        id
        versie
        titel
        status
        acties(first: 2) {
          nodes {
            id
            status
          }
        }
      }
    }
  }
`

describe('Apollo Client', () => {
  it('houdt de stand van vandaag, ook na een vraag naar die van een jaar terug', async () => {
    const lees = async (peildatum?: string): Promise<Stand> =>
      (await klant.query<Stand>({ query: STAND, variables: { jaren: [2022], peildatum } })).data!
    const nu = await lees()
    const toen = await lees('2022-01-02')
    expect(nu.taakstellingen.some((t) => t.realisatie.waarde !== null)).toBe(true)
    expect(toen.taakstellingen.every((t) => t.realisatie.waarde === null)).toBe(true)
    const gevraagd = vragen
    expect(await lees()).toEqual(nu)
    expect(await lees('2022-01-02')).toEqual(toen)
    expect(vragen).toBe(gevraagd)
  })
  it('toont een handeling in een lijst die er al stond, zonder die opnieuw te vragen', async () => {
    interface Lijst {
      knelpunten: { nodes: { id: string; versie: number; titel: string; acties: { nodes: { id: string }[] } }[] }
    }
    const [eerste] = (await klant.query<Lijst>({ query: KNELPUNTEN })).data!.knelpunten.nodes
    await klant.mutate({
      mutation: gql`
        mutation Hernoem($id: ID!, $versie: Int!) {
          knelpuntWijzigen(id: $id, versie: $versie, input: { titel: "Hernoemd door een klant" }) {
            id
            versie
            titel
          }
        }
      `,
      variables: { id: eerste!.id, versie: eerste!.versie },
    })
    const daarna = klant.readQuery<Lijst>({ query: KNELPUNTEN })
    expect(daarna!.knelpunten.nodes[0]).toMatchObject({ id: eerste!.id, titel: 'Hernoemd door een klant' })
  })
  it('vindt met node terug wat het van een lijst kent', async () => {
    const { data } = await klant.query<{ gemeenten: { id: string; naam: string }[] }>({
      query: gql`
        query Gemeenten {
          gemeenten {
            id
            naam
          }
        }
      `,
    })
    const weert = data!.gemeenten.find((g) => g.naam === 'Weert')!
    const een = await klant.query<{ node: { __typename: string; naam: string } }>({
      query: gql`
        query Een($id: ID!) {
          node(id: $id) {
            id
            ... on Gemeente {
              naam
            }
          }
        }
      `,
      variables: { id: weert.id },
    })
    expect(een.data!.node).toMatchObject({ __typename: 'Gemeente', naam: 'Weert' })
  })
})
