// The read log grows while the walk goes on, so what is held against the owner's view is each line: whose it may be.
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { alleen, C, N, W } from '../isolatie.wie.js'

interface Regel {
  id: string
  door: { id: string } | null
  dossiercode: string | null
  gemeente: { code: string }
}
/** Who sees what was shown of a gemeente; the others see what they looked at themselves. */
const WAAKT: Record<string, readonly string[]> = { privacy: [W, N, C] }

async function leesregels(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const blad = async (args: string): Promise<Regel[]> => {
    const data = await l.krijg(
      veld.name,
      `{ leesregels(first: 250${args}) { nodes { id door { id } dossiercode gemeente { code } ${l.selectie(t, 1)} } } }`,
    )
    return ((data?.['leesregels'] as unknown as { nodes: Regel[] } | undefined)?.nodes ?? []) as Regel[]
  }
  const gemeenten = WAAKT[l.a.naam]
  const code = new Map(l.w.dump['inburgeraar']!.map((p) => [p.code as string, p.gemeente_code as string]))
  for (const args of [
    '',
    ', filter: { gemeente: { eq: "0988" } }',
    ', filter: { not: { gemeente: { eq: "0946" } } }',
    ', filter: { buitenTijd: { eq: true } }',
  ]) {
    const regels = await blad(args)
    for (const r of regels) {
      const mag = gemeenten ? gemeenten.includes(r.gemeente.code) : r.door?.id === l.a.gebruikerId
      l.controle.eis(mag, () => `leesregels: een regel van een ander of van een andere gemeente (${r.gemeente.code})`)
      // A person that was added during the walk is not in the dump.
      l.controle.eis(
        r.dossiercode === null || !code.has(r.dossiercode) || code.get(r.dossiercode) === r.gemeente.code,
        () => `leesregels: dossiercode ${r.dossiercode} is van een andere gemeente`,
      )
    }
    l.controle.eis(
      new Set(regels.map((r) => r.id)).size === regels.length,
      () => 'leesregels: een regel staat er twee keer',
    )
  }
  if (gemeenten) l.controle.eis((await blad('')).length > 0, () => 'leesregels: 0 rijen voor wie waakt')
}
export const noun: Noun = {
  types: {},
  leest: alleen({
    'regisseur.weert': [W],
    'regisseur.nederweert': [N],
    'regisseur.cranendonck': [C],
    werkkom: [],
    puntwelzijn: [],
    privacy: [W, N, C],
    'dubbel.regisseur': [C],
    'dubbel.bestuurder': [N],
  }),
  vragen: { leesregels: { eigen: leesregels } },
}
