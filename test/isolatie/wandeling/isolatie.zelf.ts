// What everyone asks about oneself.
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from './isolatie.lezen.js'
import { isOpen, VRAGEN } from './isolatie.nouns.js'
import { heeftRecht, MUTATIES } from './isolatie.schrijven.js'

async function mij(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ mij { ${l.selectie(t, 4)} } }`)
  // A token is no gebruiker: it answers with its own name and id.
  if (data?.['mij'] && l.a.naam !== 'dashboard.weert') l.controle.object(t, data['mij'], 'mij', [])
  l.controle.eis(data?.['mij']?.['id'] === l.a.gebruikerId, () => 'mij: een ander')
}
/** The rights that are told are those that are expected: every question and every act. */
async function mijnRechten(l: Lezer): Promise<void> {
  const data = await l.krijg('mijnRechten', '{ mijnRechten { wat bereik } }')
  const wat = new Set(((data?.['mijnRechten'] ?? []) as { wat: string }[]).map((r) => r.wat))
  for (const [veld, vraag] of Object.entries(VRAGEN))
    l.controle.eis(wat.has(veld) === isOpen(vraag, l.a.naam), () => `mijnRechten: ${veld}`)
  for (const act of Object.keys(MUTATIES))
    l.controle.eis(wat.has(act) === heeftRecht(l.a, act), () => `mijnRechten: ${act}`)
  const geschiedenis = VRAGEN['taakstellingen']!.noun.geschiedenis![l.a.naam]
  l.controle.eis(wat.has('Taakstelling.geschiedenis') === (geschiedenis !== null), () => 'mijnRechten: geschiedenis')
}
export const ZELF = { mij, mijnRechten }
