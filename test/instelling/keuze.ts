// Settings as users ask and choose them: documents, and the people that the tests are about.
import { randomUUID } from 'node:crypto'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Antwoord, type Persoon } from '../support/als.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'

export interface Toneel {
  server: TestServer
  beheer: Persoon
  weert: Persoon
  privacy: Persoon
}
/** A server, and beleid of Nederweert twice: somebody with a name of its own, and a second account of the beheerder. */
export async function begin(): Promise<Toneel> {
  const server = await startServer()
  await alsEigenaar(server.ownerUrl, async (tx) => {
    for (const [email, naam] of [
      ['beleid.nederweert', 'Beleid Nederweert (proef)'],
      ['dubbel.nederweert', 'FUNCTIONEEL beheerder (démo)'],
    ]) {
      const id = randomUUID()
      await tx`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('wnc', ${id}, ${naam!}, '0946')`
      await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'wnc', ${`${email}@regio.example`}, 'DEMO')`
      await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (${randomUUID()}, 'wnc', ${id}, 'BELEIDSMEDEWERKER', '0946', '2020-01-01')`
    }
  })
  const [beheer, weert, privacy] = (await Promise.all(
    ['beheer', 'beleid.weert', 'privacy'].map((n) => als(server.url, n)),
  )) as [Persoon, Persoon, Persoon]
  return { server, beheer, weert, privacy }
}

export const VELDEN =
  'id versie code waarde vanafDatum reden status verlooptDatum beslotenOp afwijsreden mag gemeente { code } door { naam } beslotenDoor { naam } geschiedenis { nodes { tekst handeling wijzigingen { veld oud nieuw } } }'
export interface Keuze {
  id: string
  versie: number
  code: string
  waarde: string
  vanafDatum: string
  status: string
  verlooptDatum: string | null
  beslotenOp: string | null
  mag: string[]
  door: { naam: string } | null
  beslotenDoor: { naam: string } | null
  geschiedenis: {
    nodes: { tekst: string; wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[] }[]
  }
}
export const WIJZIG = `mutation($i: InstellingWijzigenInput!, $s: String) { x: instellingWijzigen(input: $i, idempotentieSleutel: $s) { ${VELDEN} } }`
export const BEVESTIG = `mutation($id: ID!, $v: Int!) { x: instellingBevestigen(id: $id, versie: $v) { ${VELDEN} } }`
export const WIJS_AF = `mutation($id: ID!, $v: Int!, $i: InstellingAfwijzenInput!) { x: instellingAfwijzen(id: $id, versie: $v, input: $i) { ${VELDEN} } }`
export const input = (deel: object) => ({ gemeente: '0946', vanafDatum: VANDAAG, reden: 'Afgesproken.', ...deel })
export const kies = async (wie: Persoon, deel: object): Promise<Keuze> =>
  (await wie.krijg<{ x: Keuze }>(WIJZIG, { i: input(deel) })).x
export const fout = async (vraag: Promise<Antwoord<unknown>>) => {
  const e = (await vraag).errors?.[0]
  return [e?.extensions.code, ...Object.keys(e?.extensions.velden ?? {})]
}
export const weiger = (wie: Persoon, deel: object) => fout(wie.vraag(WIJZIG, { i: input(deel) }))
export const besluit = (k: Keuze) => ({ id: k.id, v: k.versie })

export interface Stand {
  code: string
  gemeente: { code: string } | null
  waarde: string
  inWoorden: string
  bron: string
  sindsDatum: string | null
  keuzeId: string | null
  mag: string[]
}
export const standen = async (wie: Persoon, dag: string | null = null): Promise<Stand[]> =>
  (
    await wie.krijg<{ x: Stand[] }>(
      'query($dag: Datum) { x: instellingStanden(dag: $dag) { code gemeente { code } waarde inWoorden bron sindsDatum keuzeId mag } }',
      { dag },
    )
  ).x
export const stand = async (
  wie: Persoon,
  code: string,
  gemeente: string | null,
  dag: string | null = null,
): Promise<Stand> => (await standen(wie, dag)).find((s) => s.code === code && (s.gemeente?.code ?? null) === gemeente)!
