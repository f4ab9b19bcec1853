// What refuses a root field of the oracle: a right that misses, or an argument that cannot be, anywhere under it.
import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from 'graphql'
import { DomainError } from '../../../../server/platform/values/errors.js'
import { rechten } from '../wereld/start.js'
import type { Orakelcontext } from './orakel.js'
import { bladzijde, filtervelden, sorteringVan, tabelVan } from './orakellijst.js'

type C = Orakelcontext
type Args = Record<string, unknown>
type Beleid = Parameters<typeof rechten.magLezen>[1]
const BELEID: Record<string, Beleid> = {
  Gemeente: 'gemeente',
  Gebruiker: 'gebruiker',
  Partner: 'partner',
  Knelpunt: 'knelpunt',
  Actie: 'actie',
}
type Def = GraphQLField<unknown, unknown>
/** Root rule of the planner: a field without right, or a refused argument, anywhere under a root refuses that root. */
export function walk(
  def: Def,
  node: FieldNode,
  info: GraphQLResolveInfo,
  c: C,
  around: Beleid,
  refuse: 'rights' | 'arguments',
): void {
  const type = getNamedType(def.type)
  if (!isObjectType(type)) return
  const list = type.name.endsWith('Connection')
  const noun = BELEID[type.name.replace(/Connection$/, '')]
  const beleid = noun ?? around
  const args = getArgumentValues(def, node, info.variableValues)
  if (refuse === 'rights') {
    if (noun || list) demand(c, beleid)
    if (list) listUses(tabelVan(def), args).forEach((veld) => demand(c, beleid, veld))
  } else if (list) bladzijde(tabelVan(def), [], args, c)
  for (const child of selected(node.selectionSet?.selections ?? [], info)) {
    const childDef = (type as GraphQLObjectType).getFields()[child.name.value]
    if (!childDef) continue
    const ofNoun = noun ? !list : type.name === 'Gebeurtenis'
    if (refuse === 'rights' && ofNoun) demand(c, beleid, child.name.value)
    walk(childDef, child, info, c, beleid, refuse)
  }
}
const listUses = (table: string, a: Args): string[] => [
  sorteringVan(table, a.sortering as never).veld,
  ...(a.filter ? filtervelden(a.filter as Args) : []),
]
function demand(c: C, noun: Beleid, veld?: string): void {
  if (!rechten.magLezen(c.actor, noun, veld)) throw new DomainError('GEEN_TOEGANG', '')
}
function selected(selections: readonly SelectionNode[], info: GraphQLResolveInfo): FieldNode[] {
  return selections.flatMap((s) => {
    const on = (s.directives ?? []).every((d) => {
      const v = d.arguments?.[0]?.value
      const value = v?.kind === Kind.VARIABLE ? info.variableValues[v.name.value] : v?.kind === Kind.BOOLEAN && v.value
      return value === (d.name.value === 'include')
    })
    if (!on) return []
    if (s.kind === Kind.FIELD) return [s]
    const set = s.kind === Kind.FRAGMENT_SPREAD ? info.fragments[s.name.value]?.selectionSet : s.selectionSet
    return selected(set?.selections ?? [], info)
  })
}
