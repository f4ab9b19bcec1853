import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { IEDER } from '../isolatie.wie.js'

/** The law is the same for everyone, and says nothing of anyone. */
async function rekenregels(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ rekenregels { ${l.selectie(t, 2)} } }`)
  const ids = ((data?.['rekenregels'] ?? []) as { id: string }[]).map((r) => r.id)
  l.controle.eis(ids.includes('pip.weken') && ids.includes('atw.gelijkgesteld'), () => 'rekenregels: onvolledig')
  l.controle.eis(new Set(ids).size === ids.length, () => 'rekenregels: een regel staat er twee keer')
}
export const noun: Noun = { types: {}, leest: IEDER, vragen: { rekenregels: { eigen: rekenregels } } }
