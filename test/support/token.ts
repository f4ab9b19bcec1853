// Tokens in tests: issued through the front door, used as a program would.
import { als, stuur, type Antwoord, type Persoon } from './als.js'

export interface Token {
  id: string
  naam: string
  prefix: string
  geheim: string
  status: string
  verlooptDatum: string
  websites: string[]
  laatstGebruiktOp: string | null
  ingetrokkenOp: string | null
  mag: string[]
}
export const TOKEN = 'id naam prefix geheim status verlooptDatum websites laatstGebruiktOp ingetrokkenOp mag'
export const UITGEVEN = `mutation($input: TokenUitgevenInput!, $s: String) { t: tokenUitgeven(input: $input, idempotentieSleutel: $s) { ${TOKEN} } }`
export const INTREKKEN = `mutation($id: ID!, $s: String) { t: tokenIntrekken(id: $id, idempotentieSleutel: $s) { ${TOKEN} } }`

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
/** A calendar day by the real clock, which is the one of tokens. */
export const dag = (plus = 0): string => DAG.format(Date.now() + plus * 86_400_000)

/** Issues a token and gives the token itself. */
export const geefUit = async (
  p: Persoon,
  gemeenten: readonly string[],
  verlooptDatum = dag(30),
  naam = 'Proef',
  websites: readonly string[] = [],
): Promise<Token> => (await p.krijg<{ t: Token }>(UITGEVEN, { input: { naam, gemeenten, websites, verlooptDatum } })).t

/** Asks with a token. */
export const metToken =
  (url: string, geheim: string) =>
  <T = never>(query: string, variables?: object): Promise<Antwoord<T>> =>
    stuur<T>(url, { authorization: `Bearer ${geheim}` }, query, variables)

/** A fresh token of the functioneel beheerder, ready to ask with. */
export async function vraagMetToken(url: string, gemeenten: readonly string[]) {
  const t = await geefUit(await als(url, 'beheer'), gemeenten)
  return { ...t, vraag: metToken(url, t.geheim) }
}
