// One prepared read. Variables, plan, rights, arguments and cost once, before anything runs; then one statement for every
// planned root, with the ordinary roots beside it. What is odd is completed by graphql-js over what was read.
import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { checkCost } from '../compile/cost.js'
import { operationSql, rootsOf, rootText } from '../compile/roots.js'
import { newScope, type RootAsked, type Use } from '../compile/scope.js'
import { checkTerms } from '../compile/terms.js'
import type { Run } from '../compile/bind.js'
import type { ReadContext } from '../declare/context.js'
import { answer } from './answer.js'
import { askedFrom, type Asked, type Variables } from './asked.js'
import { runOf, weigh, type Machine } from './machine.js'
import { nodeParts, ordinaryParts, ordinaryUses, resultParts, type Part } from './parts.js'
import type { Kept, Plan } from './plans.js'
import { purposeOf } from '../../rights/purpose.js'
import { checkRights, requirePurpose } from './rights.js'

export interface Prepared {
  /** estimated rows */
  kosten: number
  /** nouns and fields that the operation reads, filters, sorts or searches */
  gebruik: Use[]
  /** does a statement of `run` compare the session? If not, the caller must, before anything runs */
  proves: boolean
  /**
   * Reads. The answer as JSON text, or undefined: ordinary execution in the same context completes what was read, and runs
   * what the planner does not serve.
   * @throws ProofExpired when a remembered actor is not what it was: nothing may be told of what was read
   */
  run: () => Promise<string | undefined>
}
/** Who may not read it at all, is told that first. */
interface Refusal {
  error: unknown
  plan?: Plan | undefined
}
/** One statement for the planned roots, less those of which an argument is refused. */
export interface Reading {
  roots: readonly RootAsked[]
  refused: ReadonlyMap<string, Refusal>
  statement?: { plan: Plan; kept: Kept; run: Run; kosten: number } | undefined
}

/**
 * @param weighed hears the estimated rows, also of what is refused then
 * @throws DomainError ONGELDIGE_INVOER, GEEN_TOEGANG or QUERY_TE_ZWAAR, before anything runs
 */
export function prepare(
  m: Machine,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  ctx: ReadContext,
  weighed: (kosten: number) => void = () => {},
): Prepared {
  const asked = askedFrom(m.model.schema, document, operation, variables)
  checkTerms(asked)
  m.given.start(ctx)
  const reading = operation.operation === 'query' ? readingOf(m, asked, ctx) : undefined
  const { parts, check } = reading
    ? { parts: queryParts(m, asked, ctx, reading), check: () => {} }
    : resultParts(m, asked, ctx)
  const gebruik = [...new Map(parts.flatMap(usesOf)).values()]
  const kosten = parts.reduce((sum, part) => sum + part.kosten, 0)
  weighed(kosten)
  checkRights(m.model, asked, gebruik, ctx)
  // A purpose that is not the actor's is refused whatever is asked.
  purposeOf(ctx.actor, ctx.gevraagdDoel)
  if (parts.some(({ plans }) => plans.some(({ persons }) => persons))) requirePurpose(ctx)
  check()
  checkCost(kosten)
  for (const [key, { error }] of reading?.refused ?? []) m.given.refusal(ctx, key, error)
  return {
    kosten,
    gebruik,
    proves: !!reading?.statement,
    run: async () => reading && answer(m, asked, reading, variables, ctx),
  }
}
const usesOf = ({ plans, uses = [] }: Part): [string, Use][] => [
  ...plans.flatMap((plan) => [...plan.uses]),
  ...uses.map((x): [string, Use] => [x.noun, x]),
]
const queryParts = (m: Machine, asked: Asked, ctx: ReadContext, { statement, roots, refused }: Reading): Part[] => [
  ...[...refused.values()].flatMap(({ plan }) => (plan ? [{ plans: [plan], kosten: 0 }] : [])),
  ...(statement ? [{ plans: [statement.plan], kosten: statement.kosten }] : []),
  ...nodeParts(m, asked, ctx, roots),
  ...ordinaryParts(m, asked, roots),
  ordinaryUses(m, asked, roots),
]

function readingOf(m: Machine, asked: Asked, ctx: ReadContext): Reading {
  const roots = rootsOf(newScope(m.model, asked.fragments, asked.variables), asked)
  try {
    return { roots, refused: new Map(), statement: compiled(m, asked, ctx, new Set()) }
  } catch (e) {
    if (!(e instanceof GraphQLError)) throw e
    const refused = refusalsOf(m, asked, ctx, roots)
    if (!refused.size) throw e
    return { roots, refused, statement: compiled(m, asked, ctx, new Set(refused.keys())) }
  }
}
function compiled(m: Machine, asked: Asked, ctx: ReadContext, without: ReadonlySet<string>): Reading['statement'] {
  const kept = m.plans.find(asked, `-${[...without].join()}`, (s) => operationSql(s, asked, without))
  if (!kept.plan) return undefined
  const run = runOf(m, kept.plan, asked, ctx)
  return { plan: kept.plan, kept, run, kosten: weigh(kept.plan, run) }
}
/** Which planned roots are refused for an argument, each by itself: the others are answered. */
function refusalsOf(m: Machine, asked: Asked, ctx: ReadContext, roots: readonly RootAsked[]): Map<string, Refusal> {
  const refused = new Map<string, Refusal>()
  for (const { key, nodes } of roots.filter(({ by }) => by === 'statement')) {
    let plan: Plan | undefined
    try {
      plan = m.plans.find(asked, key, (s) => rootText(s, key, nodes)).plan
      if (plan) weigh(plan, runOf(m, plan, asked, ctx))
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      refused.set(key, { error, plan })
    }
  }
  return refused
}
