// One run of a plan: rights, arguments, cost, then the database.
import { getArgumentValues } from 'graphql'
import { invalid } from '../../values/errors.js'
import type { Asked } from './asked.js'
import { valuesOf, type Run } from '../compile/bind.js'
import { checkCost, costOf } from '../compile/cost.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/context.js'
import type { GivenRows } from './given.js'
import type { Kept, Plan, Plans } from './plans.js'
import { checkRights, requirePurpose } from './rights.js'
import { withoutPersons } from './readlog.js'
import { newMark, withCursors } from './seal.js'
import type { Cursors } from './cursors.js'
import type { Envelope } from './envelope.js'

/** What all reading of one server shares. */
export interface Machine {
  model: Model
  plans: Plans
  envelope: Envelope
  given: GivenRows
  cursors: Cursors
}
/** The values of one request. */
export const runOf = ({ cursors }: Machine, plan: Plan, asked: Asked, ctx: ReadContext, id?: string): Run => ({
  ctx,
  cursors,
  mark: plan.places.length ? newMark() : '',
  args: plan.sources.map(({ def, node }) => getArgumentValues(def, node, asked.variables)),
  ...(id === undefined ? {} : { id }),
})
/** The cost of a plan with these values, after its arguments are checked. */
export function weigh(plan: Plan, run: Run): number {
  for (const check of plan.checks) check(run)
  return costOf(plan.costs, run)
}
/** The database's part of a run whose rights, arguments and cost are checked. @throws what the database throws */
export async function send({ envelope, plans }: Machine, plan: Plan, kept: Kept, run: Run): Promise<string | null> {
  const { sql, params } = plan
  for (const ready of plan.ready) await ready(run.ctx)
  const statement = {
    sql,
    params: valuesOf(params, run),
    prepare: plans.prepare(kept, run.ctx.actor),
    actor: run.ctx.actor,
    persons: plan.persons,
  }
  try {
    const text = await envelope.send(statement)
    return text && withCursors(plan.persons ? withoutPersons(text) : text, plan, run)
  } catch (e) {
    throw sqlState(e).startsWith('22') ? invalid({}, 'Een waarde in deze vraag is ongeldig.') : e
  }
}
/** A part of an operation that is read by itself. @throws DomainError when the actor may not, or it is too heavy */
export async function execute(m: Machine, asked: Asked, plan: Plan, kept: Kept, run: Run): Promise<string | null> {
  checkRights(m.model, asked, plan.uses.values(), run.ctx)
  if (plan.persons) requirePurpose(run.ctx)
  checkCost(weigh(plan, run))
  return send(m, plan, kept, run)
}
/** SQLSTATE, or the code of a lost connection. */
const sqlState = (e: unknown): string => {
  const code = e instanceof Error && 'code' in e ? e.code : ''
  return typeof code === 'string' ? code : ''
}
