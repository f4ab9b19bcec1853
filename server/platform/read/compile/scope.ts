// Everything one compilation shares, and what of it the plan keeps for later runs.
import { sql, type SQL } from 'drizzle-orm'
import { alias, type PgTable } from 'drizzle-orm/pg-core'
import { getArgumentValues, type FieldNode, type FragmentDefinitionNode, type GraphQLField } from 'graphql'
import type { Args, Getter, Run } from './bind.js'
import type { Model } from '../model/model.js'
import type { ReadContext } from '../declare/context.js'
import type { Computed } from '../declare/field.js'
import type { Noun } from '../declare/noun.js'

export type Field = GraphQLField<unknown, unknown>
export type Fragments = Record<string, FragmentDefinitionNode>
/** A field of a noun (or, without veld, the noun itself) that an operation selects, filters, sorts or searches. */
export interface Use {
  noun: Noun['beleid']
  veld?: string
  /** response keys from the root to the first place that uses it */
  path: readonly string[]
}
/** One root field of the operation, in response order. */
export interface RootAsked {
  key: string
  name: string
  nodes: FieldNode[]
  /** read by the statement, `__typename`, or left to ordinary execution */
  by: 'statement' | 'typename' | 'execution'
}
/** One list of the operation: how many rows it may yield for each row of the list around it. */
export interface ListCost {
  around: number
  size: Getter
}
/** A place in the answer (response keys from the root) that TypeScript computes. */
export interface Touch {
  path: string[]
  field: Extract<Computed, { kind: 'ts' }>
  /** brings the value in the form of the selection; calls `problem` where it breaks a promise of the schema */
  project: (value: unknown, problem: () => void) => unknown
}
/** What a plan keeps of its compilation. */
export interface Findings {
  /** the root fields of a whole operation; empty for a part of one */
  roots: RootAsked[]
  sources: { def: Field; node: FieldNode }[]
  /** refusals of argument values, whether or not the SQL uses them */
  checks: Getter[]
  touches: Touch[]
  uses: Map<string, Use>
  costs: ListCost[]
  /** does it read, count, filter or sort rows about persons? Then it says for what, and who is shown is logged */
  persons: boolean
  /** what the cursors of each list are for, by the number that the statement writes before a position */
  places: Getter[]
  /** what must be known before the values are bound */
  ready: Set<(ctx: ReadContext) => Promise<void>>
}
export interface Scope extends Findings {
  model: Model
  fragments: Fragments
  variables: Record<string, unknown>
  /** response keys from the root to here */
  path: string[]
  /** the list around this place, as index in `costs`; -1 at the root */
  around: number
  aliases: number
}
/** Not an error: this operation is left to ordinary execution. */
export class NotPlannable extends Error {}

export const newScope = (model: Model, fragments: Fragments, variables: Record<string, unknown>): Scope => ({
  model,
  fragments,
  variables,
  roots: [],
  sources: [],
  checks: [],
  touches: [],
  uses: new Map(),
  costs: [],
  persons: false,
  places: [],
  ready: new Set(),
  path: [],
  around: -1,
  aliases: 0,
})

/** Aliases carry a $: no GraphQL alias can collide with them. */
export const newName = (s: Scope, prefix: string): SQL => sql`${sql.identifier(`${prefix}${++s.aliases}$`)}`
/** `from` reads the table itself or another row source of that shape. */
export function tableAs(s: Scope, table: PgTable, source: SQL = sql`${table}`): { t: PgTable; from: SQL } {
  const name = `t${++s.aliases}$`
  return { t: alias(table, name) as unknown as PgTable, from: sql`${source} ${sql.identifier(name)}` }
}
/** The rows of a noun by their parts, each under a name of its own. */
export const partsAs = (s: Scope, { table, rows }: Noun): { t: PgTable; from: SQL }[] =>
  rows ? rows().map((part) => tableAs(s, table, sql`(${part})`)) : [tableAs(s, table)]
/** The rows of a noun, under one name. */
export const rowsAs = (s: Scope, { table, rows }: Noun): { t: PgTable; from: SQL } =>
  tableAs(s, table, rows && sql`(${sql.join([...rows()], sql` union all `)})`)
/** Records that this operation reads, filters, sorts or searches a field; rights are checked on what is recorded here. */
export const use = (s: Scope, noun: Noun, veld?: string): void => {
  if (noun.person || noun.asks) s.persons = true
  const key = veld ? `${noun.beleid}.${veld}` : noun.beleid
  if (!s.uses.has(key)) s.uses.set(key, { noun: noun.beleid, ...(veld ? { veld } : {}), path: [...s.path] })
}

/** The arguments now (for their structure) and a getter for the same arguments in any later request. */
export interface Arguments {
  now: Args
  at: (f: (a: Args, run: Run) => unknown) => Getter
}
export function argumentsOf(s: Scope, def: Field, node: FieldNode): Arguments {
  const i = s.sources.push({ def, node }) - 1
  return { now: getArgumentValues(def, node, s.variables), at: (f) => (run) => f(run.args[i] ?? {}, run) }
}

/** Compiles below one more response key. */
export function below<X>(s: Scope, key: string, compile: () => X): X {
  s.path.push(key)
  const result = compile()
  s.path.pop()
  return result
}
/** Compiles inside one more list of this size. */
export function insideList<X>(s: Scope, size: Getter, compile: () => X): X {
  const around = s.around
  s.around = s.costs.push({ around, size }) - 1
  const result = compile()
  s.around = around
  return result
}
