// Compile once per operation and shape of its variables. What is kept is bounded: the plans here, and the prepared
// statements they leave on the connections.
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { OperationDefinitionNode } from 'graphql'
import { NO_OPERATIONS, withComment, type Operations } from '../../measure/operations.js'
import type { Asked } from './asked.js'
import { shaper } from '../compile/collect.js'
import type { Actor } from '../../rights/actor.js'
import { documentBytes } from '../../graphql/documents.js'
import { keeping } from '../../values/keeping.js'
import {
  MAX_PLAN_BYTES,
  MAX_PLANS,
  MAX_PLANS_PER_OPERATION,
  MAX_PREPARED,
  MAX_PREPARED_PER_ACTOR,
  MAX_PREPARED_TEXT,
} from '../limits.js'
import type { Model } from '../model/model.js'
import { newScope, NotPlannable, type Findings, type Scope } from '../compile/scope.js'
import type { Envelope } from './envelope.js'

/** A compiled reading: the text, and a getter per parameter. */
export interface Plan extends Findings {
  sql: string
  params: unknown[]
}
/** A place in the cache; without plan ordinary execution must do it. */
export interface Kept {
  plan?: Plan | undefined
  /** of the document, which it holds */
  bytes: number
  runs: number
  /** runs as a prepared statement, and is dropped last */
  usual: boolean
}
export interface Plans {
  /** @param part which part of the operation `compile` reads, '' for all of it */
  find: (asked: Asked, part: string, compile: (s: Scope) => SQL) => Kept
  /** called at each run; says whether to run it as a prepared statement */
  prepare: (kept: Kept, actor: Pick<Actor, 'gebruikerId' | 'token'>) => boolean
  /** number of plans kept, of the usual ones, and of all that were ever compiled */
  size: () => number
  usual: () => number
  compiled: () => number
}
const HOUR = 3_600_000

/**
 * Which plans are usual: those that run a second time. They run as a prepared statement, which lives as long as its
 * connection, and connections are renewed within the hour (db/line.ts). So each asker may add so many an hour: whoever sends
 * a flood of different operations makes few usual, and takes nothing from others. A text that was prepared this hour runs
 * prepared in whatever document, which makes that document no more usual.
 * @param now milliseconds of any clock that only goes forward
 */
function preparing(now: () => number): Plans['prepare'] {
  let since = now()
  let texts = new Set<string>()
  let added = new Map<string, number>()
  return (kept, { gebruikerId, token }) => {
    if (now() - since > HOUR || texts.size >= MAX_PREPARED) [since, texts, added] = [now(), new Set(), new Map()]
    if (kept.usual || !kept.plan || kept.plan.sql.length > MAX_PREPARED_TEXT) return kept.usual
    const known = texts.has(kept.plan.sql)
    if (kept.runs++ === 0) return known
    const who = gebruikerId ?? token?.id ?? ''
    const mine = added.get(who) ?? 0
    if (mine >= MAX_PREPARED_PER_ACTOR) return known
    added.set(who, mine + 1)
    texts.add(kept.plan.sql)
    return (kept.usual = true)
  }
}

const dialect = new PgDialect()
function compileTo(
  model: Model,
  envelope: Envelope,
  asked: Asked,
  label: string,
  compile: (s: Scope) => SQL,
): Plan | undefined {
  const s = newScope(model, asked.fragments, asked.variables)
  try {
    const body = compile(s)
    const { sql, params } = dialect.sqlToQuery(envelope.wrap(body, { ...s, label }))
    const { roots, sources, checks, touches, uses, costs, persons, places, ready } = s
    const found = { roots, sources, checks, touches, uses, costs, persons, places, ready }
    return { sql: withComment(label, sql), params, ...found }
  } catch (e) {
    if (e instanceof NotPlannable) return undefined
    throw e
  }
}

/** At most MAX_PLANS of them, and fewer when they are large. */
const weightOf = ({ plan, bytes }: Kept): number =>
  Math.max(Math.floor(MAX_PLAN_BYTES / MAX_PLANS), bytes + 2 * (plan?.sql.length ?? 0))

interface Operation {
  shapeOf: (variables: Record<string, unknown>) => string
  kept: Map<string, Kept>
}
export function createPlans(
  model: Model,
  envelope: Envelope,
  now: () => number = () => performance.now(),
  names: Operations = NO_OPERATIONS,
): Plans {
  const operations = new WeakMap<OperationDefinitionNode, Operation>()
  const { keep, used, drop, count } = keeping<Kept>(MAX_PLAN_BYTES, ({ usual }) => usual, weightOf)
  const prepares = preparing(now)
  let compiled = 0
  const find: Plans['find'] = (asked, part, compile) => {
    const { operation, variables } = asked
    const mine = operations.get(operation) ?? { shapeOf: shaper(model, operation), kept: new Map<string, Kept>() }
    operations.set(operation, mine)
    const shape = `${part}|${mine.shapeOf(variables)}`
    const known = mine.kept.get(shape)
    if (known) {
      used(known)
      return known
    }
    const label = names.labelOf(operation.name?.value)
    compiled++
    const plan = compileTo(model, envelope, asked, label, compile)
    const made: Kept = { plan, bytes: documentBytes(operation), runs: 0, usual: false }
    if (mine.kept.size >= MAX_PLANS_PER_OPERATION) {
      const oldest = [...mine.kept.values()].find(({ usual }) => !usual)
      if (!oldest) return made
      drop(oldest)
    }
    mine.kept.set(shape, made)
    keep(made, () => mine.kept.delete(shape))
    return made
  }
  const prepare: Plans['prepare'] = (kept, actor) => {
    const was = kept.usual
    const prepared = prepares(kept, actor)
    if (kept.usual !== was) used(kept)
    return prepared
  }
  return { find, prepare, size: count, usual: () => count(({ usual }) => usual), compiled: () => compiled }
}
