// What can be refused before anything runs: rights and cost of the whole operation, results of mutations included.
import { getNamedType, GraphQLError, type FieldNode, type GraphQLObjectType } from 'graphql'
import type { Asked } from './asked.js'
import { collect } from '../compile/collect.js'
import { checkCost } from '../compile/cost.js'
import type { ReadContext } from '../declare/noun.js'
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
  const plans = plansOf(m, asked, attempt)
  const gebruik = [...new Map(plans.flatMap((plan) => [...plan.uses])).values()]
  const kostenVan = (plan: Plan): number => weigh(plan, runOf(plan, asked, ctx))
  const kosten = plans.reduce((sum, plan) => sum + (orNothing(() => kostenVan(plan)) ?? 0), 0)
  weighed(kosten)
  checkRights(m.model, gebruik, ctx)
  if (mutation) plans.forEach(kostenVan)
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

/** The same plans, under the same names, as the operation will run. */
function plansOf(m: Machine, asked: Asked, attempt: Attempt): Plan[] {
  const { model, plans } = m
  const whole = attempt(() => plans.find(asked, '', (s) => operationSql(s, asked)))
  if (whole?.plan) return [whole.plan]
  const mutation = asked.operation.operation === 'mutation'
  const type = mutation ? model.schema.getMutationType() : model.schema.getQueryType()
  if (!type) return []
  const s = newScope(model, asked.fragments, asked.variables)
  const roots = attempt(() => [...collect(s, type, [asked.operation.selectionSet])]) ?? []
  const planOf = mutation ? resultPlan : rootPlan
  return roots.flatMap(([key, nodes]) => attempt(() => planOf(m, asked, type, key, nodes)) ?? [])
}
type PlanOf = (m: Machine, asked: Asked, type: GraphQLObjectType, key: string, nodes: FieldNode[]) => Plan | undefined
const rootPlan: PlanOf = (m, asked, _type, key, nodes) => m.plans.find(asked, key, (s) => rootText(s, key, nodes)).plan
const resultPlan: PlanOf = (m, asked, type, key, nodes) => {
  const def = type.getFields()[nodes[0]?.name.value ?? '']
  const noun = def && m.model.byType(getNamedType(def.type).name)
  return noun && m.plans.find(asked, key, (s) => resultText(s, key, noun, nodes)).plan
}
