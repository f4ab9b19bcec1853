// `node(id)` and `nodes(ids)`. An id that does not exist, that is out of reach, of a noun the actor may not read, or that no
// key can be, is asked in the same way and found in none: the answers are the same.
import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import {
  getNamedType,
  isInterfaceType,
  isListType,
  getNullableType,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql'
import { invalid, notFound } from '../../values/errors.js'
import { purposeOf } from '../../rights/purpose.js'
import { findSql, lookSql, nodesSql } from '../compile/nodes.js'
import { valuesOf } from '../compile/bind.js'
import { NODE_TYPE } from '../declare/node.js'
import type { ReadContext } from '../declare/context.js'
import type { Noun } from '../declare/noun.js'
import { largestPage, MAX_PAGE } from '../limits.js'
import type { Model } from '../model/model.js'
import { askedIn, type Asked } from './asked.js'
import { finish } from './finish.js'
import { execute, runOf, type Machine } from './machine.js'
import type { Plan } from './plans.js'

type Row = Record<string, unknown>
const dialect = new PgDialect()

/** Is this a root field that leads to any node? */
export const isNodeField = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = getNamedType(field.type)
  return isInterfaceType(type) && type.name === 'Node'
}
/**
 * The nouns of which this actor may read rows. A noun without a root field of its own is read under a field of another, and
 * needs that right: who may not read the history of a knelpunt, may not read a line of it either.
 */
export const readableNouns = (
  { nouns, rechten, target, schema, objectType }: Model,
  { actor, gevraagdDoel }: Pick<ReadContext, 'actor' | 'gevraagdDoel'>,
): Noun[] =>
  nouns.filter((noun) => {
    if (!rechten.magLezen(actor, noun.beleid)) return false
    // A part of a person has the key of the person, and is no node.
    if (
      !objectType(noun.name)
        .getInterfaces()
        .some(({ name }) => name === 'Node')
    )
      return false
    if (noun.person && !purposeOf(actor, gevraagdDoel)) return false
    if (Object.keys(noun.queries).length) return true
    return nouns.some((parent) => {
      const type = schema.getType(parent.name)
      const fields = type && 'getFields' in type ? Object.keys(type.getFields()) : []
      return fields.some((f) => target(parent, f)?.noun === noun && rechten.magLezen(actor, parent.beleid, f))
    })
  })
const planOf = (m: Machine, asked: Asked, key: string, noun: Noun, nodes: readonly FieldNode[]) =>
  m.plans.find(asked, `${key}:${noun.id}`, (s) => nodesSql(s, key, noun, nodes))

/** The plans that a node field may run, so that rights and cost are known before it runs. */
export const nodePlans = (
  m: Machine,
  asked: Asked,
  ctx: ReadContext,
  key: string,
  nodes: readonly FieldNode[],
): Plan[] => readableNouns(m.model, ctx).flatMap((noun) => planOf(m, asked, key, noun, nodes).plan ?? [])

/** Which noun each of these ids is of, for this actor. Persons are looked for last: that question is logged. */
async function find(m: Machine, ctx: ReadContext, ids: readonly string[]): Promise<Map<string, Noun>> {
  const nouns = readableNouns(m.model, ctx)
  const others = nouns.filter(({ person }) => !person)
  const found = await findIn(m, ctx, ids, others, false)
  const rest = ids.filter((id) => !found.has(id))
  const persons = nouns.filter(({ person }) => person)
  return new Map([...found, ...(await findIn(m, ctx, rest, persons, true))])
}
/**
 * A look at whoever of these is seen, in the read log: what an act told of them by refusing, where no answer of ours shows them.
 * @param about the noun whose data was told of
 * @param label what the line calls the question: a name of ours
 */
export async function look(m: Machine, ctx: ReadContext, ids: readonly string[], about: Noun['beleid'], label: string) {
  const persons = m.model.nouns.filter((noun) => noun.person && m.model.rechten.magLezen(ctx.actor, noun.beleid))
  if (!persons.length || !ids.length) return
  const uses = new Map([[about as string, { noun: about, path: [] }]])
  await ask(m, ctx, ids, m.envelope.wrap(lookSql(persons), { persons: true, uses, label }), true)
}
async function ask(m: Machine, ctx: ReadContext, ids: readonly string[], statement: SQL, persons: boolean) {
  const { sql, params } = dialect.sqlToQuery(statement)
  const values = valuesOf(params, { ctx, args: [], cursors: m.cursors, mark: '', ids })
  return m.envelope.send({ sql, params: values, prepare: true, actor: ctx.actor, persons })
}
async function findIn(
  m: Machine,
  ctx: ReadContext,
  ids: readonly string[],
  nouns: readonly Noun[],
  persons: boolean,
): Promise<Map<string, Noun>> {
  if (!nouns.length || !ids.length) return new Map()
  const uses = new Map(nouns.map(({ beleid: noun }) => [noun as string, { noun, path: [] }]))
  const answer = await ask(m, ctx, ids, m.envelope.wrap(findSql(nouns), { persons, uses, label: 'node' }), persons)
  const found = JSON.parse(answer ?? '{}') as Record<string, string>
  return new Map(
    Object.entries(found).flatMap(([id, table]) => {
      const noun = nouns.find((n) => n.id === table)
      return noun ? [[id, noun] as const] : []
    }),
  )
}
async function rowsOf(
  m: Machine,
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  noun: Noun,
  ids: string[],
): Promise<Row[]> {
  const key = String(info.path.key)
  const asked = askedIn(info)
  const kept = planOf(m, asked, key, noun, info.fieldNodes)
  if (!kept.plan) throw new Error(`leesplan: ${noun.name} cannot be planned as a node`)
  const answer = await execute(m, asked, kept.plan, kept, { ...runOf(m, kept.plan, asked, ctx), ids })
  const data: Row = { [key]: JSON.parse(answer ?? '[]') }
  const { failed } = await finish(kept.plan, data, ctx)
  if (failed.size) throw failed.get(key)
  return (data[key] as (Row | null)[]).map((row) => row && Object.assign(row, { [NODE_TYPE]: noun.name })) as Row[]
}
/** Rows by id, as this actor sees them; an id without row is not in it. */
async function read(
  m: Machine,
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const found = await find(m, ctx, ids)
  const persons = [...found.values()].filter(({ person }) => person)
  const most = largestPage({ person: true })
  // As lists of persons: nobody needs more of them at a time.
  if (persons.length > most) throw invalid({ ids: `Vraag hoogstens ${most} personen tegelijk.` })
  const parts = await Promise.all(
    [...new Set(found.values())].map(async (noun) => {
      const mine = [...found].flatMap(([id, n]) => (n === noun ? id : []))
      return (await rowsOf(m, ctx, info, noun, mine)).map((row, i) => [mine[i]!, row] as const)
    }),
  )
  return new Map(parts.flat().filter(([, row]) => row))
}
/** Keys are written in one way; an id is found however it was typed. */
const written = (id: string): string => id.toLowerCase()

/**
 * The resolver of a node field.
 * @throws NIET_GEVONDEN for one id that is not found, ONGELDIGE_INVOER for more ids than a page may have
 */
export async function resolveNodes(
  m: Machine,
  ctx: ReadContext,
  info: GraphQLResolveInfo,
  args: { id?: string; ids?: string[] },
): Promise<unknown> {
  if (!isListType(getNullableType(info.returnType))) {
    const id = written(args.id ?? '')
    const row = (await read(m, ctx, info, [id])).get(id)
    if (!row) throw notFound('Dit')
    return row
  }
  const ids = (args.ids ?? []).map(written)
  if (ids.length > MAX_PAGE) throw invalid({ ids: `Vraag hoogstens ${MAX_PAGE} kenmerken tegelijk.` })
  const rows = await read(m, ctx, info, [...new Set(ids)])
  return ids.map((id) => rows.get(id) ?? null)
}
