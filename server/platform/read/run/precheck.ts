// What can be refused before anything runs: rights and cost of the whole operation, results of mutations included.
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import type { Asked } from './asked.js'
import { collect } from '../compile/collect.js'
import { checkCost } from '../compile/cost.js'
import type { ReadContext } from '../declare/noun.js'
import { isNodeField, nodePlans } from './nodes.js'
import type { Plan } from './plans.js'
import { checkRights } from './rights.js'
import { operationSql, resultText, rootText } from '../compile/roots.js'
import { runOf, weigh, type Machine } from './machine.js'
import { newScope, type Use } from '../compile/scope.js'
import { checkTerms } from '../compile/terms.js'

/** What an operation uses (for the guard and the read log) and its estimated rows. */
export interface Precheck {
  gebruik: Use[]
  kosten: number
}
/**
 * @param weighed hears the estimated rows, also of what is refused then
 * @throws DomainError GEEN_TOEGANG or QUERY_TE_ZWAAR; for a mutation also what is wrong with its arguments
 */
export function precheck(
  m: Machine,
  asked: Asked | undefined,
  ctx: ReadContext,
  weighed: (kosten: number) => void = () => {},
): Precheck {
  if (!asked) {
    weighed(0)
    return { gebruik: [], kosten: 0 }
  }
  checkTerms(asked)
  // A query whose arguments are refused is left to execution, which tells it at its path. A mutation is not: it would act
  // first and be refused the reading of its result.
  const mutation = asked.operation.operation === 'mutation'
  const attempt = mutation ? <X>(f: () => X): X => f() : orNothing
  const parts = partsOf(m, asked, ctx, attempt)
  const gebruik = [...new Map(parts.flatMap(({ plans }) => plans.flatMap((plan) => [...plan.uses]))).values()]
  const kostenVan = (plan: Plan, ids?: string[]): number => weigh(plan, { ...runOf(plan, asked, ctx), ids })
  const kosten = parts.reduce(
    (sum, { plans, ids }) => sum + Math.max(0, ...plans.map((plan) => orNothing(() => kostenVan(plan, ids)) ?? 0)),
    0,
  )
  weighed(kosten)
  checkRights(m.model, gebruik, ctx)
  if (mutation) for (const { plans } of parts) plans.forEach((plan) => kostenVan(plan))
  checkCost(kosten)
  return { gebruik, kosten }
}
type Attempt = <X>(f: () => X) => X | undefined
const orNothing: Attempt = (f) => {
  try {
    return f()
  } catch (e) {
    if (e instanceof GraphQLError) return undefined
    throw e
  }
}

/** Plans of which one runs for each row: a node has the plan of its noun. */
interface Part {
  plans: Plan[]
  ids?: string[]
}
/** The same plans, under the same names, as the operation will run. */
function partsOf(m: Machine, asked: Asked, ctx: ReadContext, attempt: Attempt): Part[] {
  const { model, plans } = m
  const whole = attempt(() => plans.find(asked, '', (s) => operationSql(s, asked)))
  if (whole?.plan) return [{ plans: [whole.plan] }]
  const mutation = asked.operation.operation === 'mutation'
  const type = mutation ? model.schema.getMutationType() : model.schema.getQueryType()
  if (!type) return []
  const s = newScope(model, asked.fragments, asked.variables)
  const roots = attempt(() => [...collect(s, type, [asked.operation.selectionSet])]) ?? []
  const planOf = mutation ? resultPlan : rootPlan
  return roots.flatMap(([key, nodes]): Part[] => {
    const def = type.getFields()[nodes[0]?.name.value ?? '']
    if (def && isNodeField(def)) return [nodePart(m, asked, ctx, def, key, nodes, attempt)]
    const plan = attempt(() => planOf(m, asked, type, key, nodes))
    return plan ? [{ plans: [plan] }] : []
  })
}
function nodePart(
  m: Machine,
  asked: Asked,
  ctx: ReadContext,
  def: GraphQLField<unknown, unknown>,
  key: string,
  nodes: [FieldNode, ...FieldNode[]],
  attempt: Attempt,
): Part {
  const args = attempt(() => getArgumentValues(def, nodes[0], asked.variables)) ?? {}
  const ids = Array.isArray(args['ids']) ? (args['ids'] as string[]) : ['']
  return { plans: attempt(() => nodePlans(m, asked, ctx, key, nodes)) ?? [], ids }
}
type PlanOf = (m: Machine, asked: Asked, type: GraphQLObjectType, key: string, nodes: FieldNode[]) => Plan | undefined
const rootPlan: PlanOf = (m, asked, _type, key, nodes) => m.plans.find(asked, key, (s) => rootText(s, key, nodes)).plan
const resultPlan: PlanOf = (m, asked, type, key, nodes) => {
  const def = type.getFields()[nodes[0]?.name.value ?? '']
  const noun = def && m.model.byType(getNamedType(def.type).name)
  return noun && m.plans.find(asked, key, (s) => resultText(s, key, noun, nodes)).plan
}
