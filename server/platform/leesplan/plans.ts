// Compile once per operation and shape of its variables. What is kept is bounded: the plans here, and the prepared
// statements they leave on the connections.
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { OperationDefinitionNode } from 'graphql'
import type { Asked } from './asked.js'
import { shaper } from './collect.js'
import { MAX_PLANS, MAX_PLANS_PER_OPERATION } from './limits.js'
import type { Model } from './model.js'
import { newScope, NotPlannable, type Findings, type Scope } from './scope.js'
import type { Envelope } from './settings.js'

/** A compiled reading: the text, and a getter per parameter. */
export interface Plan extends Findings {
  sql: string
  params: unknown[]
}
/** A place in the cache; without plan ordinary execution must do it. */
export interface Kept {
  plan?: Plan
  prepare: boolean
}
interface Entry extends Kept {
  used: boolean
  forget: () => void
}
export interface Plans {
  /** @param part which part of the operation `compile` reads, '' for all of it */
  find: (asked: Asked, part: string, compile: (s: Scope) => SQL) => Kept
  /** number of plans kept */
  size: () => number
}
const HOUR = 3_600_000

/**
 * A prepared statement lives as long as its connection, and postgres.js renews connections within the hour
 * (`max_lifetime`). So per hour at most MAX_PLANS new statements are prepared, and only those that are asked a second time:
 * a flood of operations that are each asked once prepares nothing.
 * @param now milliseconds of any clock that only goes forward
 */
function preparing(now: () => number): (entry: Entry) => void {
  let since = now()
  let admitted = 0
  return (entry) => {
    if (entry.prepare || !entry.used) return
    if (now() - since > HOUR) [since, admitted] = [now(), 0]
    if (admitted < MAX_PLANS) entry.prepare = ++admitted > 0
  }
}

export function createPlans(model: Model, envelope: Envelope, now: () => number = () => performance.now()): Plans {
  const dialect = new PgDialect()
  type PerOperation = { shapeOf: (v: Record<string, unknown>) => string; entries: Map<string, Entry> }
  const operations = new WeakMap<OperationDefinitionNode, PerOperation>()
  /** in order of last use */
  const recent = new Set<Entry>()
  const admit = preparing(now)

  const compileTo = (asked: Asked, compile: (s: Scope) => SQL): Plan | undefined => {
    const s = newScope(model, asked.fragments, asked.variables)
    try {
      const { sources, checks, touches, uses, costs } = s
      return { ...dialect.sqlToQuery(envelope.wrap(compile(s))), sources, checks, touches, uses, costs }
    } catch (e) {
      if (e instanceof NotPlannable) return undefined
      throw e
    }
  }
  const keep = (entry: Entry): void => {
    recent.delete(entry)
    recent.add(entry)
    const [oldest] = recent
    if (recent.size > MAX_PLANS && oldest) {
      recent.delete(oldest)
      oldest.forget()
    }
  }
  const find: Plans['find'] = (asked, part, compile) => {
    const { operation, variables } = asked
    const mine = operations.get(operation) ?? { shapeOf: shaper(model, operation), entries: new Map<string, Entry>() }
    operations.set(operation, mine)
    const shape = `${part}|${mine.shapeOf(variables)}`
    let entry = mine.entries.get(shape)
    if (!entry) {
      const plan = compileTo(asked, compile)
      entry = { plan, prepare: false, used: false, forget: () => mine.entries.delete(shape) }
      if (mine.entries.size >= MAX_PLANS_PER_OPERATION) return entry
      mine.entries.set(shape, entry)
    }
    keep(entry)
    return entry
  }
  return {
    find: (asked, part, compile) => {
      const entry = find(asked, part, compile) as Entry
      admit(entry)
      return entry
    },
    size: () => recent.size,
  }
}
