// Three people who write knelpunten on one server, for tests about writing itself: versions, keys and what happens together.
import { afterAll, beforeAll } from 'vitest'
import { als, type Antwoord, type Persoon } from './als.js'
import { nette } from '../isolatie/wandeling/isolatie.antwoord.js'
import { dumpVan, vingerafdruk } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from './server.js'

export interface K {
  id: string
  versie: number
  code: string
  titel: string
}
export type A = Antwoord<{ k: K }>
export const MELD = `mutation($t: String!, $s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: $t, gemeente: "0988"}, idempotentieSleutel: $s) { id versie code titel } }`
export const WIJZIG = `mutation($id: ID!, $v: Int!, $t: String!, $s: String) { k: knelpuntWijzigen(id: $id, versie: $v, input: {titel: $t}, idempotentieSleutel: $s) { id versie code titel } }`

export const meld = (p: Persoon, t: string, s?: string): Promise<A> => p.vraag(MELD, { t, s })
export const wijzig = (p: Persoon, k: K, t: string, s?: string): Promise<A> =>
  p.vraag(WIJZIG, { id: k.id, v: k.versie, t, s })
export const codeVan = (a: Antwoord<unknown>): string | undefined =>
  a.errors ? nette(a.tekst)[0]!.extensions.code : undefined

export interface Schrijvers {
  server: TestServer
  coordinator: Persoon
  taskforce: Persoon
  regisseur: Persoon
  /** how many knelpunten have this title */
  aantal(titel: string): Promise<number>
  /** a print of all that is stored */
  stand(): Promise<string>
  nieuw(titel: string): Promise<K>
}
/** Made before the tests of this file and ended after them. */
export function metSchrijvers(): Schrijvers {
  const s = {
    aantal: async (titel) =>
      (
        await s.coordinator.krijg<{ k: { totalCount: number } }>(
          'query($t: String!) { k: knelpunten(filter: {titel: {eq: $t}}) { totalCount } }',
          { t: titel },
        )
      ).k.totalCount,
    stand: async () => vingerafdruk(await dumpVan(s.server.ownerUrl)),
    nieuw: async (titel) => (await meld(s.taskforce, titel)).data.k,
  } as Schrijvers
  beforeAll(async () => {
    s.server = await startServer()
    s.coordinator = await als(s.server.url, 'coordinator')
    s.taskforce = await als(s.server.url, 'taskforce')
    s.regisseur = await als(s.server.url, 'regisseur.weert')
  })
  afterAll(() => s.server?.stop())
  return s
}
