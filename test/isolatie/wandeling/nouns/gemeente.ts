import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { ANDERS, IEDER, WNC } from '../isolatie.wie.js'

async function gemeenten(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ gemeenten { ${l.selectie(t, 1)} } }`)
  const rijen = (data?.['gemeenten'] ?? []) as { code: string }[]
  l.controle.lijst(
    'gemeenten',
    rijen.map((g) => g.code),
    l.zichtbaar('gemeente'),
  )
}
async function regio(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ regio { ${l.selectie(t, 2)} } }`)
  const eigen = data?.['regio'] as { code: string; gemeenten: { code: string }[] } | undefined
  l.controle.lijst(
    'regio.gemeenten',
    (eigen?.gemeenten ?? []).map((g) => g.code),
    l.zichtbaar('gemeente'),
  )
  l.controle.eis(eigen?.code === (l.a.naam === 'elders' ? ANDERS : WNC), () => 'regio: een ander')
}

export const noun: Noun = {
  types: { Gemeente: 'gemeente' },
  leest: IEDER,
  ziet: { gemeente: (a, r) => a.ingelogd && r.regio_code === (a.naam === 'elders' ? ANDERS : WNC) },
  vragen: { gemeenten: { eigen: gemeenten }, regio: { eigen: regio } },
  waarden: {
    'Gemeente.id': (waarde, _a, r) => waarde === r.code,
    'Gemeente.regisseurFte': (waarde, _a, r) =>
      String((waarde as { waarde: number } | null)?.waarde ?? null) ===
      String(r.regisseur_fte && Number(r.regisseur_fte)),
  },
}
