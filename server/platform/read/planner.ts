// The read planner: one GraphQL operation → one SQL statement → the JSON text of the answer. README.md explains the idea.
import { GraphQLError, Kind, type DocumentNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import type postgres from 'postgres'
import type { Operations } from '../measure/operations.js'
import { isOutage } from '../values/database-errors.js'
import { notFound } from '../values/errors.js'
import { askedFrom, askedIn, type Asked, type Variables } from './run/asked.js'
import { valuesOf } from './compile/bind.js'
import { finish } from './run/finish.js'
import type { Model } from './model/model.js'
import type { ReadContext } from './declare/noun.js'
import { createPlans, type Kept } from './run/plans.js'
import { precheck, type Precheck } from './run/precheck.js'
import { operationSql, resultText, rootText } from './compile/roots.js'
import { serveFromRows } from './run/rows.js'
import { execute, runOf, type Machine } from './run/machine.js'
import { inOneStatement, type Envelope } from './run/envelope.js'
import { MISSING } from './compile/sql.js'

type Row = Record<string, unknown>
type OfOperation<X> = (d: DocumentNode, operation: OperationDefinitionNode, variables: Variables, ctx: ReadContext) => X
export interface Leesplan {
  /**
   * Before execution: refuses what the actor may not read (GEEN_TOEGANG) and what is too heavy (QUERY_TE_ZWAAR), also in
   * the result of a mutation that has not run yet. `weighed` hears the estimated rows, also when it is refused then.
   */
  vooraf: (...of: [...Parameters<OfOperation<void>>, weighed?: (kosten: number) => void]) => Precheck
  /** The answer of a whole operation, or undefined when ordinary execution must give it (and report the errors). */
  text: OfOperation<Promise<{ json: string; kosten: number } | undefined>>
  /** The noun a mutation returns, read for the selection of that mutation; null when the actor cannot see it. */
  resultaat: (info: GraphQLResolveInfo, ctx: ReadContext, type: string, id: string) => Promise<Row | null>
  /** The statement of an operation, to look at or to EXPLAIN. */
  uitleg: (document: DocumentNode, variables: Variables, ctx: ReadContext) => { sql: string; params: (string | null)[] }
  /** Plans in the cache, and how many of them run as a prepared statement. */
  counts: () => { kept: number; prepared: number }
}

/**
 * @param onTextError hears of unexpected errors of `text`; the caller gets the error of ordinary execution
 * @param envelope another way to carry the actor to the database
 * @param operations which names of operations a statement may carry; absent = none
 */
export function createLeesplan(
  model: Model,
  client: postgres.Sql,
  onTextError: (e: unknown) => void = () => {},
  envelope: Envelope = inOneStatement(client),
  operations?: Operations,
): Leesplan {
  const m: Machine = { model, envelope, plans: createPlans(model, envelope, undefined, operations) }
  /** Outages of the text road, so that ordinary execution reports them without asking again. */
  const outages = new WeakMap<ReadContext, unknown>()
  serveFromRows(model, async (ctx, info) => {
    if (outages.has(ctx)) throw outages.get(ctx)
    return readRoot(m, ctx, info)
  })
  return {
    vooraf: (document, operation, variables, ctx, weighed) =>
      precheck(m, askedFrom(model.schema, document, operation, variables), ctx, weighed),
    text: async (document, operation, variables, ctx) => {
      outages.delete(ctx)
      try {
        return await readText(m, askedFrom(model.schema, document, operation, variables), ctx)
      } catch (e) {
        if (isOutage(e)) outages.set(ctx, e)
        if (!(e instanceof GraphQLError)) onTextError(e)
        return undefined
      }
    },
    resultaat: (info, ctx, type, id) => readResult(m, info, ctx, type, id),
    uitleg: (document, variables, ctx) => explain(m, document, variables, ctx),
    counts: () => ({ kept: m.plans.size(), prepared: m.plans.prepared() }),
  }
}

async function readText(
  m: Machine,
  asked: Asked | undefined,
  ctx: ReadContext,
): Promise<{ json: string; kosten: number } | undefined> {
  if (!asked || asked.operation.operation !== 'query') return undefined
  const kept = m.plans.find(asked, '', (s) => operationSql(s, asked))
  if (!kept.plan) return undefined
  const { answer, kosten } = await execute(m, kept.plan, kept, runOf(kept.plan, asked, ctx))
  if (answer === null || answer.includes(MISSING)) return undefined
  if (!kept.plan.touches.length) return { json: answer, kosten }
  const data = JSON.parse(answer) as Row
  return (await finish(kept.plan, data, ctx)) ? { json: JSON.stringify(data), kosten } : undefined
}

/** Ordinary execution: one root field, as rows keyed by response key. */
async function readRoot(m: Machine, ctx: ReadContext, info: GraphQLResolveInfo): Promise<unknown> {
  const key = String(info.path.key)
  const asked = askedIn(info)
  const kept = m.plans.find(asked, key, (s) => rootText(s, key, info.fieldNodes))
  const value = await readRows(m, kept, ctx, info, key)
  const root = m.model.root(info.fieldName)
  if (value === null && root?.query.kind === 'one') throw notFound(root.noun.name)
  return value
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
  const kept = m.plans.find(askedIn(info), key, (s) => resultText(s, key, noun, info.fieldNodes))
  return (await readRows(m, kept, ctx, info, key, id)) as Row | null
}
async function readRows(
  m: Machine,
  kept: Kept,
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  key: string,
  id?: string,
): Promise<unknown> {
  const { plan } = kept
  if (!plan) throw new Error(`leesplan: ${info.fieldName} cannot be planned`)
  const { answer } = await execute(m, plan, kept, runOf(plan, askedIn(info), ctx, id))
  if (answer === null) return null
  const data: Row = { [key]: JSON.parse(answer) }
  await finish(plan, data, ctx)
  return data[key]
}

function explain(
  m: Machine,
  document: DocumentNode,
  variables: Variables,
  ctx: ReadContext,
): ReturnType<Leesplan['uitleg']> {
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)
  const asked = operation && askedFrom(m.model.schema, document, operation, variables)
  const plan = asked && m.plans.find(asked, '', (s) => operationSql(s, asked)).plan
  if (!asked || !plan) throw new Error('leesplan: this operation has no single statement')
  return { sql: plan.sql, params: valuesOf(plan.params, runOf(plan, asked, ctx)) }
}
