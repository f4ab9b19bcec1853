// The read planner: one GraphQL operation → one SQL statement → the JSON text of the answer. README.md explains the idea.
import { randomBytes } from 'node:crypto'
import { Kind, type DocumentNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import type postgres from 'postgres'
import type { Noun } from '../../beleid.js'
import type { Operations } from '../measure/operations.js'
import { valuesOf } from './compile/bind.js'
import { operationSql, resultText } from './compile/roots.js'
import type { ReadContext } from './declare/context.js'
import type { Model } from './model/model.js'
import { createCursors, type Cursors } from './run/cursors.js'
import { askedFrom, askedIn, type Variables } from './run/asked.js'
import { inOneStatement, type Envelope } from './run/envelope.js'
import { finish } from './run/finish.js'
import { createGiven } from './run/given.js'
import { execute, runOf, type Machine } from './run/machine.js'
import { look, resolveNodes } from './run/nodes.js'
import { createPlans } from './run/plans.js'
import { prepare, type Prepared } from './run/prepare.js'
import { serveFromRows } from './run/rows.js'

type Row = Record<string, unknown>
export interface Leesplan {
  /**
   * Everything that can be refused, once, before anything runs; for a mutation also the reading of its results. Then `run`.
   * `weighed` hears the estimated rows, also when it is refused then.
   */
  prepare: (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
    ctx: ReadContext,
    weighed?: (kosten: number) => void,
  ) => Prepared
  /** The noun a mutation returns, read for the selection of that mutation; null when the actor cannot see it. */
  resultaat: (info: GraphQLResolveInfo, ctx: ReadContext, type: string, id: string) => Promise<Row | null>
  /** Logs a look at whoever of these ids is seen, of which an act told something by refusing. `label` is the name of that act. */
  look: (ctx: ReadContext, ids: readonly string[], noun: Noun, label: string) => Promise<void>
  /**
   * The statement of an operation, to look at or to EXPLAIN; and the paths that TypeScript computes after it. Without any the
   * answer goes out as the text that PostgreSQL wrote.
   */
  uitleg: (
    document: DocumentNode,
    variables: Variables,
    ctx: ReadContext,
  ) => { sql: string; params: (string | null)[]; computed: string[] }
  /** Plans in the cache, how many of them run as a prepared statement, and how many were ever compiled. */
  counts: () => { kept: number; prepared: number; compiled: number }
}

/**
 * @param envelope another way to carry the actor to the database
 * @param operations which names of operations a statement may carry; absent = none
 * @param cursors absent = cursors that end with this process
 */
export function createLeesplan(
  model: Model,
  client: postgres.Sql,
  {
    envelope = inOneStatement(client),
    operations,
    cursors = createCursors(randomBytes(32)),
  }: { envelope?: Envelope; operations?: Operations; cursors?: Cursors } = {},
): Leesplan {
  const given = createGiven()
  const m: Machine = { model, envelope, given, cursors, plans: createPlans(model, envelope, undefined, operations) }
  serveFromRows(model, given, (ctx, info, args) => resolveNodes(m, ctx, info, args))
  return {
    prepare: (...of) => prepare(m, ...of),
    resultaat: (info, ctx, type, id) => readResult(m, info, ctx, type, id),
    look: (...of) => look(m, ...of),
    uitleg: (document, variables, ctx) => explain(m, document, variables, ctx),
    counts: () => ({ kept: m.plans.size(), prepared: m.plans.usual(), compiled: m.plans.compiled() }),
  }
}

async function readResult(
  m: Machine,
  info: GraphQLResolveInfo,
  ctx: ReadContext,
  type: string,
  id: string,
): Promise<Row | null> {
  const noun = m.model.byType(type)
  if (!noun) throw new Error(`leesplan: no single noun of type ${type}`)
  const key = String(info.path.key)
  const asked = askedIn(info)
  const kept = m.plans.find(asked, key, (s) => resultText(s, key, noun, info.fieldNodes))
  if (!kept.plan) throw new Error(`leesplan: ${info.fieldName} cannot be planned`)
  const answer = await execute(m, asked, kept.plan, kept, runOf(m, kept.plan, asked, ctx, id))
  if (answer === null) return null
  const data: Row = { [key]: JSON.parse(answer) }
  const { failed } = await finish(kept.plan, data, ctx)
  if (failed.size) throw failed.get(key)
  return data[key] as Row | null
}

function explain(
  m: Machine,
  document: DocumentNode,
  variables: Variables,
  ctx: ReadContext,
): ReturnType<Leesplan['uitleg']> {
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)
  const asked = operation && askedFrom(m.model.schema, document, operation, variables)
  const plan = asked && m.plans.find(asked, '-', (s) => operationSql(s, asked)).plan
  if (!asked || !plan) throw new Error('leesplan: this operation has no single statement')
  const computed = plan.touches.map(({ path }) => path.join('.'))
  return { sql: plan.sql, params: valuesOf(plan.params, runOf(m, plan, asked, ctx)), computed }
}
