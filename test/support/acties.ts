// Acting on acties through GraphQL, for the tests of acties.
import { als, type Persoon } from './als.js'

export interface A {
  id: string
  versie: number
  status: string
  zichtbaarheid: string
  mag: string[]
  streefdatum: string | null
  keerUitgesteld: number
  isTeLaat: boolean
  resultaat: string | null
  gereedOp: string | null
  blokkade: { wachtenOp: string; opgehevenAls: string; sindsDatum: string } | null
  eigenaar: { naam: string } | null
  eigenaarPartner: { naam: string } | null
  medeEigenaren: { naam: string }[]
  knelpunten: { id: string; status: string }[]
  geschiedenis: {
    nodes: {
      handeling: string
      tekst: string
      wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
    }[]
  }
}
const VELDEN = `id versie status zichtbaarheid mag streefdatum keerUitgesteld isTeLaat resultaat gereedOp blokkade { wachtenOp opgehevenAls sindsDatum }
  eigenaar { naam } eigenaarPartner { naam } medeEigenaren { naam } knelpunten { id status } geschiedenis { nodes { handeling tekst wijzigingen { veld oud nieuw } } }`
const INPUT: Record<string, string> = {
  actieWijzigen: 'ActieWijzigenInput',
  actieToewijzen: 'ActieToewijzenInput',
  actieBlokkeren: 'ActieBlokkerenInput',
  actieUitstellen: 'ActieUitstellenInput',
  actieGereedmelden: 'ActieGereedmeldenInput',
  actieLatenVervallen: 'RedenInput',
  actieKoppelen: 'ActieKoppelenInput',
  actieOntkoppelen: 'ActieOntkoppelenInput',
}

export const voegToe = async (wie: Persoon, i: object) =>
  (
    await wie.krijg<{ a: A }>(`mutation($i: ActieToevoegenInput!) { a: actieToevoegen(input: $i) { ${VELDEN} } }`, {
      i: { titel: 'Tolken zoeken', ...i },
    })
  ).a
export const probeer = (wie: Persoon, handeling: string, a: { id: string; versie: number }, input?: object) =>
  wie.vraag<{ a: A }>(
    `mutation($id: ID!, $v: Int!${input ? `, $i: ${INPUT[handeling]}!` : ''}) { a: ${handeling}(id: $id, versie: $v${input ? ', input: $i' : ''}) { ${VELDEN} } }`,
    { id: a.id, v: a.versie, i: input },
  )
export const doe = async (
  wie: Persoon,
  handeling: string,
  a: { id: string; versie: number },
  input?: object,
): Promise<A> => {
  const r = await probeer(wie, handeling, a, input)
  if (r.errors) throw new Error(r.tekst)
  return r.data.a
}
export const code = async (r: ReturnType<typeof probeer>) => (await r).errors?.[0]?.extensions.code
export const meld = async (wie: Persoon, i: object = {}) =>
  (
    await wie.krijg<{ k: { id: string; versie: number } }>(
      'mutation($i: KnelpuntMeldenInput!) { k: knelpuntMelden(input: $i) { id versie } }',
      { i: { thema: 'SCHOLEN', titel: 'Te weinig leraren', ...i } },
    )
  ).k

export type Wie = Record<'taskforce' | 'coordinator' | 'punt' | 'werkkom' | 'nederweert' | 'weert' | 'beleid', Persoon>
/** Everyone who takes part in these tests, signed in, and the ids of the partners by name. */
export async function iedereen(url: string): Promise<{ p: Wie; partners: Map<string, string> }> {
  const namen = {
    taskforce: 'taskforce',
    coordinator: 'coordinator',
    punt: 'puntwelzijn',
    werkkom: 'werkkom',
    nederweert: 'regisseur.nederweert',
    weert: 'regisseur.weert',
    beleid: 'beleid.weert',
  }
  const p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(url, v)])),
  ) as Wie
  const { partners } = await p.coordinator.krijg<{ partners: { nodes: { id: string; naam: string }[] } }>(
    '{ partners(first: 100) { nodes { id naam } } }',
  )
  return { p, partners: new Map(partners.nodes.map((x) => [x.naam, x.id])) }
}
