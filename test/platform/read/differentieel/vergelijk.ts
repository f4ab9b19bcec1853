// Random operations, three ways: as the planner answers, completed by graphql-js over the rows that were read, and naive
// resolvers. All must agree, for every actor, order of the fields included.
// Each plan is asked again with other variables: a cached plan must not remember the first ones.
import {
  execute,
  GraphQLError,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import postgres from 'postgres'
import type { Client } from '../../../../server/platform/db/client.js'
import { BETWEEN } from '../../../../server/platform/read/compile/roots.js'
import { MISSING } from '../../../../server/platform/read/compile/sql.js'
import type { Cursors } from '../../../../server/platform/read/run/cursors.js'
import type { ReadContext } from '../../../../server/platform/read/declare/context.js'
import { sqlstate } from '../../../../server/platform/values/database-errors.js'
import { ACTOREN, VANDAAG, type Wereld } from '../wereld/start.js'
import { loting, type Loting } from './loting.js'
import { operaties } from './operaties.js'
import { orakel, type Orakelcontext } from './orakel.js'
import { rijen, type Db } from './rijen.js'

export interface Uitkomst {
  /** documents, and times one was asked */
  documents: number
  asked: number
  /** answered as text, and of those with an ordinary root beside it */
  text: number
  mixed: number
  /** answers with errors */
  errors: number
  /** refused as a whole, for want of a right */
  refused: number
  /** too heavy, so not compared */
  heavy: number
  different: string[]
  /** errors that are no answer of ours: the statement itself failed */
  sqlErrors: string[]
}
export interface Opdracht {
  /** documents in all, spread over the actors */
  n: number
  seed: number
  /** another client under the planner, with a planted fault */
  client?: Client
  /** stop at the first difference */
  first?: boolean
}
type Values = Record<string, unknown>

/** Cursors that anybody can read and make, of one order: `cursors.test.ts` looks at what real ones refuse. */
const OPEN: Cursors = {
  seal: (place, position) => {
    const [order] = JSON.parse(place) as string[]
    return Buffer.from(JSON.stringify([order, ...(JSON.parse(position) as string[])])).toString('base64url')
  },
  open: (place, cursor) => {
    try {
      const [order, ...position] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]
      return order === (JSON.parse(place) as string[])[0] ? JSON.stringify(position) : undefined
    } catch {
      return undefined
    }
  },
}
/** A cursor is compared by what it says. */
function plain(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(plain)
  if (v && typeof v === 'object') return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, plain(x)]))
  if (typeof v === 'string' && v.startsWith('WyJ')) return JSON.parse(Buffer.from(v, 'base64url').toString()) as unknown
  return v
}
interface Answer {
  data?: unknown
  errors?: readonly { path?: readonly unknown[]; extensions?: Values; originalError?: unknown }[]
}
/** Where the whole answer is null it is free which of several errors is told. */
function norm({ data, errors = [] }: Answer): string {
  if (data === null || data === undefined) return errors.length ? 'refused' : 'nothing'
  const told = errors.map((e) => `${(e.path ?? []).join('.')}:${String(e.extensions?.code ?? '')}`).sort()
  return JSON.stringify({ data: plain(data), errors: told })
}

/** Other variables of the same types: absent, null, or values that other operations used. */
function others(pool: Map<string, unknown[]>, document: DocumentNode, first: Values, lot: Loting): Values {
  const out: Values = {}
  const operation = document.definitions[0] as OperationDefinitionNode
  for (const d of operation.variableDefinitions ?? []) {
    const name = d.variable.name.value
    const type = print(d.type)
    const seen = pool.get(type) ?? []
    pool.set(type, seen)
    if (first[name] !== undefined && first[name] !== null) seen.push(first[name])
    const choice = lot.int(5)
    if (choice === 0 && !(type.endsWith('!') && !d.defaultValue)) continue
    const value = seen.length ? lot.pick(seen) : first[name]
    out[name] = choice === 1 && !type.endsWith('!') ? null : type === 'Boolean!' ? lot.chance(0.6) : value
    if (out[name] === undefined) delete out[name]
  }
  return out
}

/** One planner, and the schema that it serves. */
type Planner = ReturnType<Wereld['planner']>
interface Ronde {
  oracle: GraphQLSchema
  planned: Planner
  /** answers with something odd in them, so that graphql-js completes every row */
  completed: Planner
  out: Uitkomst
}
/** The same rows, and one more value that no client asked: text that cannot go out as it is. */
const odd = (client: Client): Client =>
  ({
    unsafe: async (...args: Parameters<Client['unsafe']>) =>
      (await client.unsafe<{ v: string | null }[]>(...args)).map(({ v }) => ({ v: v && `${v}${BETWEEN}${MISSING}` })),
  }) as unknown as Client

interface Told {
  /** went out as text */
  text: boolean
  answer: Answer
}
async function ask({ plan, schema }: Planner, document: DocumentNode, variables: Values, ctx: ReadContext) {
  const contextValue = { ...ctx }
  const operation = document.definitions[0] as OperationDefinitionNode
  const told = (text: boolean, answer: unknown): Told => ({ text, answer: answer as Answer })
  try {
    const text = await plan.prepare(document, operation, variables, contextValue).run()
    if (text !== undefined) return told(true, { data: JSON.parse(text) as unknown })
  } catch (e) {
    if (e instanceof GraphQLError) return told(false, { errors: [e] })
    throw e
  }
  return told(false, await execute({ schema, document, variableValues: variables, contextValue }))
}
const order = ({ data }: Answer): string => Object.keys(data ?? {}).join()
async function compareOne(r: Ronde, all: Orakelcontext, document: DocumentNode, variables: Values): Promise<void> {
  const { actor, vandaag } = all
  const ctx = { actor, vandaag }
  const [wanted, planned, completed] = await Promise.all([
    execute({ schema: r.oracle, document, variableValues: variables, contextValue: all }),
    ask(r.planned, document, variables, ctx),
    ask(r.completed, document, variables, ctx),
  ])
  if (planned.answer.errors?.[0]?.extensions?.code === 'QUERY_TE_ZWAAR') return void r.out.heavy++
  r.out.sqlErrors.push(...(planned.answer.errors ?? []).filter((e) => sqlstate(e.originalError)).map(String))
  // Without the right to one root the whole operation is refused, before anything is read.
  const geenToegang = (a: Answer) => !!a.errors?.some((e) => e.extensions?.code === 'GEEN_TOEGANG')
  if ([planned, completed].every(({ answer }) => answer.data === undefined && geenToegang(answer)))
    // One field that may not be null tells its own error, and none of the others.
    return void (geenToegang(wanted as Answer) || !wanted.data
      ? r.out.refused++
      : r.out.different.push(print(document)))
  const answers = [wanted as Answer, planned.answer, completed.answer]
  const [want = '', ...others] = answers.map((a) => `${order(a)} ${norm(a)}`)
  r.out.asked++
  r.out.text += Number(planned.text)
  r.out.mixed += Number(planned.text && /\bmij\b/.test(print(document)))
  r.out.errors += Number(!want.endsWith('"errors":[]}'))
  if (others.every((other) => other === want)) return
  const told = [`${print(document)}\n${JSON.stringify(variables)}`, want, ...others].map((x) => x.slice(0, 1500))
  r.out.different.push(told.join('\n--- '))
}

/** Every row there is. */
async function everything(wereld: Wereld): Promise<Db> {
  const owner = postgres(wereld.url, { max: 1, onnotice: () => {} })
  const found = await rijen(owner)
  await owner.end()
  return found
}

/** Who asks, in turn; mostly actors that see most, because a refusal says little. */
const VRAGERS = Object.entries({ regisseur: 6, coordinator: 7, partner: 5, bestuurder: 1, niemand: 1 }).flatMap(
  ([name, share]) => Array.from({ length: share }, () => name as keyof typeof ACTOREN),
)
/** Compares n documents. Each is asked three times, by two actors: a plan must not remember who asked first either. */
export async function vergelijk(
  wereld: Wereld,
  { n, seed, client = wereld.client, first = false }: Opdracht,
): Promise<Uitkomst> {
  const out: Uitkomst = {
    documents: 0,
    asked: 0,
    text: 0,
    mixed: 0,
    errors: 0,
    refused: 0,
    heavy: 0,
    different: [],
    sqlErrors: [],
  }
  const planned = wereld.planner(client, OPEN)
  const { schema } = planned
  const ronde: Ronde = { oracle: orakel(schema), planned, completed: wereld.planner(odd(client), OPEN), out }
  const db = await everything(wereld)
  const seen = new Map<string, Orakelcontext>()
  for (const [name, actor] of Object.entries(ACTOREN))
    seen.set(name, { actor, vandaag: VANDAAG, db: await rijen(wereld.client, actor) })
  const lot = loting(seed + 1)
  const pool = new Map<string, unknown[]>()
  const next = operaties(schema, db, seed)
  for (; out.documents < n && !(first && out.different.length); out.documents++) {
    const { query, variables } = next()
    const document = parse(query)
    const wrong = validate(schema, document)
    if (wrong.length) throw new Error(`${String(wrong[0])}\n${query}`)
    const [one, other] = [lot.pick(VRAGERS), lot.pick(VRAGERS)]
    const asks = [variables, others(pool, document, variables, lot), others(pool, document, variables, lot)]
    const askers = [one, other, one].map((name) => seen.get(name) as Orakelcontext)
    await Promise.all(asks.map((values, i) => compareOne(ronde, askers[i] as Orakelcontext, document, values)))
  }
  return out
}

/** Random filters with the list that they filter: acties, knelpunten or partners. */
export async function filters(wereld: Wereld, n: number, seed: number): Promise<{ lijst: string; filter: unknown }[]> {
  const { schema } = wereld.planner(wereld.client)
  const db = await everything(wereld)
  const next = operaties(schema, db, seed)
  const found: { lijst: string; filter: unknown }[] = []
  while (found.length < n) {
    const { query, variables } = next()
    const operation = parse(query).definitions[0] as OperationDefinitionNode
    for (const d of operation.variableDefinitions ?? []) {
      const type = /^(Actie|Knelpunt|Partner)Filter$/.exec(print(d.type))?.[1]
      const filter = variables[d.variable.name.value]
      const lijst = { Actie: 'acties', Knelpunt: 'knelpunten', Partner: 'partners' }[String(type)]
      if (lijst && filter) found.push({ lijst, filter })
    }
  }
  return found
}
