// Running what was prepared: one statement for the planned roots, ordinary execution of the others beside it.
import { execute as executeOperation, Kind, type ExecutionResult } from 'graphql'
import { BETWEEN } from '../compile/roots.js'
import type { RootAsked } from '../compile/scope.js'
import { MISSING } from '../compile/sql.js'
import type { ReadContext } from '../declare/context.js'
import type { Asked, Variables } from './asked.js'
import { ProofExpired } from './envelope.js'
import { finish } from './finish.js'
import { send, type Machine } from './machine.js'
import type { Plan } from './plans.js'
import type { Reading } from './prepare.js'

type Row = Record<string, unknown>

/** @returns the answer as JSON text, or undefined: ordinary execution completes what was read, which it is given */
export async function answer(
  m: Machine,
  asked: Asked,
  { statement, refused }: Reading,
  variables: Variables,
  ctx: ReadContext,
): Promise<string | undefined> {
  if (!statement) return undefined
  const { plan, kept, run } = statement
  const ordinary = plan.roots.filter(({ by }) => by === 'execution')
  const [read, rest] = await Promise.allSettled([
    send(m, plan, kept, run),
    ordinary.length ? beside(m, asked, ordinary, variables, ctx) : undefined,
  ])
  throwIfExpired(read.status === 'rejected' ? [read.reason] : [])
  throwIfExpired(rest.status === 'fulfilled' ? (rest.value?.errors ?? []).map((e) => e.originalError) : [])
  const planned = plan.roots.filter(({ by }) => by === 'statement')
  if (read.status === 'rejected') {
    for (const { key } of planned) m.given.refusal(ctx, key, read.reason)
    return undefined
  }
  if (ctx.session) ctx.session.state = 'holds'
  const odd = refused.size > 0 || rest.status === 'rejected' || !!rest.value?.errors
  const texts = await finished(m, plan, planned, read.value ?? '', odd, ctx)
  return texts && written(plan.roots, texts, rest.status === 'fulfilled' ? rest.value?.data : undefined)
}
/** Also when what asked it put its own error around it. */
function throwIfExpired(failures: Iterable<unknown>): void {
  for (const failure of failures)
    for (let e = failure; e instanceof Error; e = e.cause) if (e instanceof ProofExpired) throw e
}
/** The value of each planned root as text; undefined when ordinary execution must complete the rows, which it is given. */
async function finished(
  m: Machine,
  plan: Plan,
  planned: readonly RootAsked[],
  text: string,
  odd: boolean,
  ctx: ReadContext,
): Promise<Map<string, string> | undefined> {
  const values = text.split(BETWEEN)
  const texts = new Map(planned.map(({ key }, i) => [key, values[i] ?? 'null']))
  const clean = !odd && !text.includes(MISSING)
  if (clean && !plan.touches.length) return texts
  const data: Row = Object.fromEntries([...texts].map(([key, value]) => [key, JSON.parse(value) as unknown]))
  const { clean: kept, failed } = await finish(plan, data, ctx)
  throwIfExpired(failed.values())
  if (clean && kept && !failed.size) return new Map(Object.entries(data).map(([key, v]) => [key, JSON.stringify(v)]))
  for (const [key, value] of Object.entries(data))
    if (failed.has(key)) m.given.refusal(ctx, key, failed.get(key))
    else m.given.row(ctx, key, value)
  return undefined
}
/** Ordinary execution of these roots only. The nodes are collected already: fragments of the root are gone. */
async function beside(
  m: Machine,
  { operation, fragments }: Asked,
  roots: readonly RootAsked[],
  variables: Variables,
  ctx: ReadContext,
): Promise<ExecutionResult> {
  const selections = roots.flatMap(({ nodes }) => nodes)
  const pruned = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const
  return executeOperation({
    schema: m.model.schema,
    document: { kind: Kind.DOCUMENT, definitions: [pruned, ...Object.values(fragments)] },
    variableValues: variables ?? null,
    contextValue: ctx,
  })
}
/** Both halves in response order. */
function written(
  roots: readonly RootAsked[],
  texts: ReadonlyMap<string, string>,
  rest: Row | null | undefined,
): string {
  const values = roots.map(({ key, by }) => {
    if (by === 'typename') return `"${key}":"Query"`
    return `"${key}":${by === 'statement' ? texts.get(key)! : JSON.stringify(rest?.[key] ?? null)}`
  })
  return `{${values.join()}}`
}
