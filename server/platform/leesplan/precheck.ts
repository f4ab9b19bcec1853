// What can be refused before anything runs: rights and cost of the whole operation, results of mutations included.
import { getNamedType, GraphQLError, type FieldNode, type GraphQLObjectType } from 'graphql'
import type { Asked } from './asked.js'
import { collect } from './collect.js'
import { checkCost } from './cost.js'
import type { ReadContext } from './noun.js'
import type { Plan } from './plans.js'
import { checkRights } from './rights.js'
import { operationSql, resultText, rootText } from './roots.js'
import { runOf, weigh, type Machine } from './run.js'
import { newScope, NotPlannable, type Gebruik } from './scope.js'

/** What an operation uses (for the guard and the read log) and its estimated rows. */
export interface Vooraf {
  gebruik: Gebruik[]
  kosten: number
}
/** Without plan or with refused arguments there is nothing to weigh: execution says what is wrong, at its path. */
function orNothing<X>(f: () => X): X | undefined {
  try {
    return f()
  } catch (e) {
    if (e instanceof GraphQLError || e instanceof NotPlannable) return undefined
    throw e
  }
}

/** @throws DomeinFout GEEN_TOEGANG or QUERY_TE_ZWAAR */
export function precheck(m: Machine, asked: Asked, ctx: ReadContext): Vooraf {
  const plans = plansOf(m, asked)
  const gebruik = [...new Map(plans.flatMap((plan) => [...plan.uses])).values()]
  checkRights(m.model, gebruik, ctx)
  const kosten = plans.reduce((sum, plan) => sum + (orNothing(() => weigh(plan, runOf(plan, asked, ctx))) ?? 0), 0)
  checkCost(kosten)
  return { gebruik, kosten }
}

/** The same plans, under the same names, as the operation will run. */
function plansOf(m: Machine, asked: Asked): Plan[] {
  const { model, plans } = m
  const whole = orNothing(() => plans.find(asked, '', (s) => operationSql(s, asked)))
  if (whole?.plan) return [whole.plan]
  const type = asked.operation.operation === 'mutation' ? model.schema.getMutationType() : model.schema.getQueryType()
  if (!type) return []
  const roots = orNothing(() =>
    collect(newScope(model, asked.fragments, asked.variables), type, [asked.operation.selectionSet]),
  )
  return [...(roots ?? [])].flatMap(([key, nodes]) => orNothing(() => rootPlan(m, asked, type, key, nodes)) ?? [])
}
function rootPlan(
  m: Machine,
  asked: Asked,
  type: GraphQLObjectType,
  key: string,
  nodes: FieldNode[],
): Plan | undefined {
  const def = type.getFields()[nodes[0]?.name.value ?? '']
  const noun = def && m.model.byType(getNamedType(def.type).name)
  if (asked.operation.operation === 'query') return m.plans.find(asked, key, (s) => rootText(s, key, nodes)).plan
  return noun && m.plans.find(asked, key, (s) => resultText(s, key, noun, nodes)).plan
}
