// One run of a plan: rights, arguments, cost, then the database.
import { getArgumentValues } from 'graphql'
import { invalid } from '../../values/errors.js'
import type { Asked } from './asked.js'
import { valuesOf, type Run } from '../compile/bind.js'
import { checkCost, costOf } from '../compile/cost.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/noun.js'
import type { Kept, Plan, Plans } from './plans.js'
import { checkRights } from './rights.js'
import type { Envelope } from './envelope.js'

/** What all reading of one server shares. */
export interface Machine {
  model: Model
  plans: Plans
  envelope: Envelope
}
/** The values of one request. */
export const runOf = (plan: Plan, asked: Asked, ctx: ReadContext, id?: string): Run => ({
  ctx,
  args: plan.sources.map(({ def, node }) => getArgumentValues(def, node, asked.variables)),
  ...(id === undefined ? {} : { id }),
})
/** The cost of a plan with these values, after its arguments are checked. */
export function weigh(plan: Plan, run: Run): number {
  for (const check of plan.checks) check(run)
  return costOf(plan.costs, run)
}
/** @throws DomainError when the actor may not, an argument is refused or it is too heavy; else what the database throws */
export async function execute(
  { model, envelope, plans }: Machine,
  plan: Plan,
  kept: Kept,
  run: Run,
): Promise<{ answer: string | null; kosten: number }> {
  checkRights(model, plan.uses.values(), run.ctx)
  const kosten = weigh(plan, run)
  checkCost(kosten)
  const statement = {
    sql: plan.sql,
    params: valuesOf(plan.params, run),
    prepare: plans.prepare(kept),
    actor: run.ctx.actor,
  }
  try {
    return { answer: await envelope.send(statement), kosten }
  } catch (e) {
    throw sqlState(e).startsWith('22') ? invalid({}, 'Een waarde in deze vraag is ongeldig.') : e
  }
}
/** SQLSTATE, or the code of a lost connection. */
const sqlState = (e: unknown): string => {
  const code = e instanceof Error && 'code' in e ? e.code : ''
  return typeof code === 'string' ? code : ''
}
