// What an operation reads by itself beside the one statement: the result of each mutation, and the rows of a node. Their
// rights and cost are known before anything runs.
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import type { Asked } from './asked.js'
import { collect } from '../compile/collect.js'
import { below, newScope, use, type RootAsked, type Scope, type Use } from '../compile/scope.js'
import { resultText } from '../compile/roots.js'
import { PLAIN_LIST_COST } from '../limits.js'
import type { ReadContext } from '../declare/context.js'
import { runOf, weigh, type Machine } from './machine.js'
import { isNodeField, nodePlans } from './nodes.js'
import type { Plan } from './plans.js'
import { requirementOf } from '../../rights/rights.js'

/** Plans of which one runs for each row: a node has the plan of its noun. */
export interface Part {
  plans: readonly Plan[]
  kosten: number
  /** nouns that it leads to beside those of its plans */
  uses?: readonly Use[]
}
/** An argument that is refused is told by the one who reads, at its path. */
export function orRefused<X>(f: () => X): X | undefined {
  try {
    return f()
  } catch (e) {
    if (e instanceof GraphQLError) return undefined
    throw e
  }
}

/** The results of a mutation. @throws what is wrong with their arguments: else it would act first, and be refused then */
export function resultParts(m: Machine, asked: Asked, ctx: ReadContext): { parts: Part[]; check: () => void } {
  const { model, plans } = m
  const type = model.schema.getMutationType()!
  const roots = [...collect(newScope(model, asked.fragments, asked.variables), type, [asked.operation.selectionSet])]
  const results = roots.flatMap(([key, nodes]) => {
    const def = type.getFields()[nodes[0].name.value]
    const noun = def && model.byType(getNamedType(def.type).name)
    return (noun && plans.find(asked, key, (s) => resultText(s, key, noun, nodes)).plan) ?? []
  })
  const kostenVan = (plan: Plan): number => weigh(plan, runOf(m, plan, asked, ctx))
  return {
    parts: results.map((plan) => ({ plans: [plan], kosten: orRefused(() => kostenVan(plan)) ?? 0 })),
    check: () => results.forEach(kostenVan),
  }
}

/** The node fields of a query. */
export function nodeParts(m: Machine, asked: Asked, ctx: ReadContext, roots: readonly RootAsked[]): Part[] {
  const fields = m.model.schema.getQueryType()?.getFields() ?? {}
  return roots.flatMap(({ key, name, nodes }) => {
    const def = fields[name]
    return def && isNodeField(def) ? [nodePart(m, asked, ctx, def, key, nodes)] : []
  })
}
/**
 * Lists that are read by themselves have no pages, because they are short; each thing that is asked by name (years, gemeenten)
 * counts as such a list.
 */
export function ordinaryParts(m: Machine, { variables }: Asked, roots: readonly RootAsked[]): Part[] {
  const fields = m.model.schema.getQueryType()?.getFields() ?? {}
  return roots.flatMap(({ by, name, nodes }) => {
    const def = fields[name]
    if (by !== 'execution' || !def || isNodeField(def) || !isListType(getNullableType(def.type))) return []
    const args = Object.values(orRefused(() => getArgumentValues(def, nodes[0]!, variables)) ?? {})
    const times = args.reduce<number>((n, list) => n * (Array.isArray(list) ? Math.max(1, list.length) : 1), 1)
    return [{ plans: [], kosten: PLAIN_LIST_COST * times }]
  })
}
/** What ordinary roots lead to is for who reads it, as in a plan; except what one is oneself, by `mij`. */
export function ordinaryUses({ model }: Machine, { fragments, variables }: Asked, roots: readonly RootAsked[]): Part {
  const s = newScope(model, fragments, variables)
  const fields = model.schema.getQueryType()?.getFields() ?? {}
  for (const { by, key, name, nodes } of roots) {
    const type = fields[name] && getNamedType(fields[name].type)
    if (by === 'execution' && isObjectType(type) && !(requirementOf('query', name)?.noun === 'zelf'))
      below(s, key, () => leadsTo(s, type, nodes))
  }
  return { plans: [], kosten: 0, uses: [...s.uses.values()] }
}
function leadsTo(s: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): void {
  const asked = collect(
    s,
    type,
    nodes.map((n) => n.selectionSet),
  )
  for (const [key, same] of asked) {
    const def = type.getFields()[same[0].name.value]
    const to = def && getNamedType(def.type)
    if (!isObjectType(to)) continue
    below(s, key, () => {
      const noun = s.model.byType(to.name)
      if (noun) use(s, noun)
      leadsTo(s, to, same)
    })
  }
}
function nodePart(
  m: Machine,
  asked: Asked,
  ctx: ReadContext,
  def: GraphQLField<unknown, unknown>,
  key: string,
  nodes: FieldNode[],
): Part {
  const args = orRefused(() => getArgumentValues(def, nodes[0]!, asked.variables)) ?? {}
  const ids = Array.isArray(args['ids']) ? (args['ids'] as string[]) : ['']
  const plans = orRefused(() => nodePlans(m, asked, ctx, key, nodes)) ?? []
  const kosten = plans.map((plan) => orRefused(() => weigh(plan, { ...runOf(m, plan, asked, ctx), ids })) ?? 0)
  return { plans, kosten: Math.max(0, ...kosten) }
}
