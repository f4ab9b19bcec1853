// Joins nouns, drizzle tables and the GraphQL schema by name, once at start-up; refuses what does not fit.
import {
  getNamedType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import type { Doel } from '../../../beleid.js'
import { leesgroepen, mayRead, reachesFurther, type Actor } from '../../rights/actor.js'
import { problemsOf } from './check.js'
import type { Query } from '../declare/query.js'
import type { Noun } from '../declare/noun.js'
import { relationsOf, type Relation } from './relation.js'

/** The rights a read needs; filled from beleid.ts through actor.ts, replaceable in tests. */
export interface Rights {
  magLezen: (actor: Actor, noun: Noun['beleid'], veld?: string) => boolean
  leesgroepen: (actor: Actor, noun: Noun['beleid'], doel: Doel | null) => string[]
  /** of persons: does the actor see more of them than all those of a group? */
  reachesFurther: (actor: Actor, noun: Noun['beleid'], doel: Doel | null) => boolean
}
/** Where a field leads: with several nouns of one GraphQL type, the table of the relation decides. */
export interface Target {
  noun: Noun
  relation: Relation
}
export interface Root {
  noun: Noun
  query: Query
}
export interface Model {
  schema: GraphQLSchema
  rechten: Rights
  nouns: readonly Noun[]
  objectType: (name: string) => GraphQLObjectType
  isConnection: (type: GraphQLOutputType) => boolean
  target: (noun: Noun, field: string) => Target | undefined
  /** the noun behind a root field of Query, when the planner serves it */
  root: (field: string) => Root | undefined
  /** the noun of a GraphQL type, for results of mutations; none when several nouns share the type */
  byType: (name: string) => Noun | undefined
}

/**
 * @param drizzleSchema every table with its relations
 * @throws with every problem of every noun
 */
export function createModel(
  schema: GraphQLSchema,
  nouns: readonly Noun[],
  drizzleSchema: Record<string, unknown>,
  rechten: Rights = { magLezen: mayRead, leesgroepen, reachesFurther },
): Model {
  const connections = new Set(nouns.map((n) => `${n.name}Connection`))
  const targets = targetsOf(schema, nouns, drizzleSchema)
  const roots = new Map(
    nouns.flatMap((noun) => Object.entries(noun.queries).map(([name, query]) => [name, { noun, query }])),
  )
  const model: Model = {
    schema,
    rechten,
    nouns,
    objectType: (name) => objectType(schema, name),
    isConnection: (type) => !isListType(type) && connections.has(getNamedType(type).name),
    target: (noun, field) => targets.get(noun)?.get(field),
    root: (field) => roots.get(field),
    byType: (name) => {
      const found = nouns.filter((n) => n.name === name)
      return found.length === 1 ? found[0] : undefined
    },
  }
  const problems = problemsOf(model)
  if (problems.length) throw new Error(`leesplan:\n${problems.join('\n')}`)
  return model
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`leesplan: ${name} is not an object type of the schema`)
  return type
}
/** Every field of every noun that leads to another noun. */
function targetsOf(
  schema: GraphQLSchema,
  nouns: readonly Noun[],
  drizzleSchema: Record<string, unknown>,
): Map<Noun, Map<string, Target>> {
  // Rows that are no table have relations all the same.
  const made = Object.fromEntries(nouns.filter((n) => n.rows).map((n) => [n.id, n.table]))
  const find = relationsOf({ ...made, ...drizzleSchema })
  const leadsTo = (noun: Noun, field: string, type: string): Target | undefined => {
    for (const candidate of nouns.filter((n) => n.name === type.replace(/Connection$/, ''))) {
      const relation = find(noun.table, field, candidate.table)
      if (relation) return { noun: candidate, relation }
    }
    return undefined
  }
  return new Map(
    nouns.map((noun) => {
      const type = schema.getType(noun.name)
      const fields = isObjectType(type) ? Object.values(type.getFields()) : []
      const found = fields
        .filter((f) => !noun.fields[f.name])
        .map((f) => [f.name, leadsTo(noun, f.name, getNamedType(f.type).name)])
      return [noun, new Map(found.filter(([, target]) => target) as [string, Target][])]
    }),
  )
}
