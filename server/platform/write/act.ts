// An act is data. `change`, `add`, `beside` and `perform` declare one; the mutation with its arguments, the guard's row, the
// transitions that `mag` reads, the recipe of the isolation walk and the portal's list all come from that declaration. How an
// act runs stands in act.run.ts, its GraphQL field in act.schema.ts.
import { getTableName, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Noun } from '../../beleid.js'
import type { Expr } from '../read/declare/expression.js'
import { ID_ARG, INPUT, VERSION } from './act.arguments.js'
import { conditionsOf, decide } from './act.decide.js'
import { runAdd, runBeside, runChange } from './act.run.js'
import type {
  Act,
  ActLink,
  ActName,
  ActTable,
  AddSpec,
  BesideSpec,
  ChangeAct,
  ChangeSpec,
  Class,
  PerformSpec,
  Ref,
  Store,
} from './act.types.js'

export type { Act, ActLink, Along, Condition, Facts, Row, Store } from './act.types.js'

/** What all kinds of acts say of themselves in the same way. */
function common(
  store: { noun: Noun; type: () => Class; refs?: Record<string, Ref>; links?: Record<string, ActLink<never>> },
  name: string,
  { description, names = {} }: { description: string; names?: Record<string, PgTable> | undefined },
) {
  const { noun, type, refs = {}, links = {} } = store
  const named = [
    ...Object.entries(refs).map(([f, r]) => [f, getTableName(r.to)]),
    ...Object.entries(links).map(([f, l]) => [f, l.link.to]),
    ...Object.entries(names).map(([f, t]) => [f, getTableName(t)]),
  ]
  return { name, noun, type, description, names: Object.fromEntries(named) as Record<string, string> }
}

/** What an act that refuses nothing itself has `mag` look at. */
const offered = <T extends PgTable>(holds: Expr<T, SQL<boolean>>): Pick<Act, 'if'> => ({
  if: [{ holds: holds as never }],
})

/** An act on one row, which gets a new version and a line of history. */
export function change<
  N extends Noun,
  T extends ActTable,
  S extends string,
  I extends object = object,
  O extends boolean = false,
>(store: Store<N, T, S>, name: ActName<N>, spec: ChangeSpec<T, I, S, O>): ChangeAct<T, I, S> {
  const { from, to } = spec
  return {
    ...common(store as never, name, spec),
    table: getTableName(store.tabel),
    args: [ID_ARG, VERSION, ...(spec.input ? [INPUT(spec.input, spec.optional)] : [])],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(spec.if ? { if: conditionsOf(spec) as never } : {}),
    ...(spec.alsoBy ? { alsoBy: spec.alsoBy as never } : {}),
    allows: (status) => from?.includes(status) ?? true,
    decide: (row, input = {}, facts = {}) => decide(store as never, spec as never, row, input, facts),
    run: (w, args) => runChange(w, store as never, spec as never, args as never),
  }
}
/** An act that adds a row. */
export const add = <N extends Noun, T extends ActTable, S extends string, I extends object>(
  store: Store<N, T, S>,
  name: ActName<N>,
  spec: AddSpec<T, I, S>,
): Act => ({
  ...common(store as never, name, spec),
  args: [INPUT(spec.input)],
  run: (w, args) => runAdd(w, store as never, spec as never, args as never),
})
/** An act beside the row: who may read the row may do it, and the row keeps its version. */
export const beside = <N extends Noun, T extends ActTable, S extends string>(
  store: Store<N, T, S>,
  name: ActName<N>,
  spec: BesideSpec<T>,
): Act => ({
  ...common({ noun: store.noun, type: store.type }, name, spec),
  table: getTableName(store.tabel),
  args: [ID_ARG],
  ...offered(spec.offer),
  run: (w, args) => runBeside(w, store as never, spec as never, args as never),
})
/** An act that is more than a change of one row: its function does it all, right, lock and history included. */
export const perform = <N extends Noun, T extends PgTable, A>(
  store: { noun: N; type: () => Class; tabel?: T },
  name: ActName<N>,
  spec: PerformSpec<T, A>,
): Act => ({
  ...common(store, name, spec),
  ...(spec.offer ? offered(spec.offer) : {}),
  ...(spec.on ? { table: spec.on } : {}),
  ...(spec.again ? { again: spec.again } : {}),
  args: [...(spec.args ?? []), ...(spec.input ? [INPUT(spec.input)] : [])],
  run: (w, args) => spec.run(w, args as A),
})
