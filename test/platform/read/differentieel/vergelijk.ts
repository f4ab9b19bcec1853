// Random operations, three ways: planned text, planner under graphql-js, naive resolvers. All must agree, for every actor.
// Each plan is asked again with other variables: a cached plan must not remember the first ones.
import {
  execute,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import postgres from 'postgres'
import type { Client } from '../../../../server/platform/db/client.js'
import type { Leesplan } from '../../../../server/platform/read/planner.js'
import { ACTOREN, VANDAAG, type Wereld } from '../wereld/start.js'
import { loting, type Loting } from './loting.js'
import { operaties } from './operaties.js'
import { orakel, type Orakelcontext } from './orakel.js'
import { rijen, type Db } from './rijen.js'

export interface Uitkomst {
  /** documents, and times one was asked */
  documents: number
  asked: number
  /** answered as text */
  text: number
  /** answers with errors */
  errors: number
  /** too heavy, so not compared */
  heavy: number
  different: string[]
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

/** A cursor is compared by what it says. */
function plain(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(plain)
  if (v && typeof v === 'object') return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, plain(x)]))
  if (typeof v === 'string' && v.startsWith('WyJ')) return JSON.parse(Buffer.from(v, 'base64url').toString()) as unknown
  return v
}
interface Answer {
  data?: unknown
  errors?: readonly { path?: readonly unknown[]; extensions?: Values }[]
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

interface Ronde {
  oracle: GraphQLSchema
  schema: GraphQLSchema
  plan: Leesplan
  out: Uitkomst
}
async function compareOne(r: Ronde, all: Orakelcontext, document: DocumentNode, variables: Values): Promise<void> {
  const { actor, vandaag } = all
  const ctx = { actor, vandaag }
  const operation = document.definitions[0] as OperationDefinitionNode
  if (isHeavy(r.plan, document, operation, variables, ctx)) return void r.out.heavy++
  const run = (schema: GraphQLSchema, contextValue: object) =>
    execute({ schema, document, variableValues: variables, contextValue })
  const [wanted, planned, answer] = await Promise.all([
    run(r.oracle, all),
    run(r.schema, ctx),
    // A context of its own: the two roads must not help each other.
    r.plan.text(document, operation, variables, { ...ctx }),
  ])
  const want = norm(wanted as Answer)
  const rows = norm(planned as Answer)
  const text = answer && norm({ data: JSON.parse(answer.json) as unknown })
  r.out.asked++
  r.out.text += Number(text !== undefined)
  r.out.errors += Number(!want.endsWith('"errors":[]}'))
  if (want === rows && (text === undefined || text === want)) return
  const told = [`${print(document)}\n${JSON.stringify(variables)}`, want, rows, text ?? 'no text'].map((x) =>
    x.slice(0, 1500),
  )
  r.out.different.push(told.join('\n--- '))
}
function isHeavy(plan: Leesplan, ...of: Parameters<Leesplan['vooraf']>): boolean {
  try {
    plan.vooraf(...of)
    return false
  } catch (e) {
    return e instanceof Error && 'code' in e && e.code === 'QUERY_TE_ZWAAR'
  }
}

/** Place of every text in the order of this database. */
async function rangVan(owner: postgres.Sql): Promise<Map<string, number>> {
  const rows = await owner<{ x: string; n: number }[]>`select x, (row_number() over (order by x))::int n from
    (select titel x from knelpunt union select naam from partner union select naam from gebruiker union select naam from gemeente) t`
  return new Map(rows.map((r) => [r.x, r.n]))
}
async function everything(wereld: Wereld): Promise<{ db: Db; rang: Map<string, number> }> {
  const owner = postgres(wereld.url, { max: 1, onnotice: () => {} })
  const found = { db: await rijen(owner), rang: await rangVan(owner) }
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
  const out: Uitkomst = { documents: 0, asked: 0, text: 0, errors: 0, heavy: 0, different: [], sqlErrors: [] }
  const { schema, plan } = wereld.planner(client, (e) => out.sqlErrors.push(String(e)))
  const ronde: Ronde = { oracle: orakel(schema), schema, plan, out }
  const { db, rang } = await everything(wereld)
  const seen = new Map<string, Orakelcontext>()
  for (const [name, actor] of Object.entries(ACTOREN))
    seen.set(name, { actor, vandaag: VANDAAG, rang, db: await rijen(wereld.client, actor) })
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
