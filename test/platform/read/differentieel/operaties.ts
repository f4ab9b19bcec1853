// Random operations of the schema: aliases, fragments, directives, nested lists.
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { argumenten } from './argumenten.js'
import type { Db } from './rijen.js'
import { loting, type Loting } from './loting.js'

export interface Operatie {
  query: string
  variables: Record<string, unknown>
}
/** What one document is made of while it grows. */
export interface Groei extends Loting {
  db: Db
  /** variable definitions */
  vars: string[]
  values: Record<string, unknown>
  fragments: string[]
  /** next number for a name */
  n: number
  /** fields left */
  budget: number
}
type Field = GraphQLField<unknown, unknown>
const isLeaf = (f: Field): boolean => !isObjectType(getNamedType(f.type))
/** Fields that refuse for many actors, or break the answer: seldom, or every answer would be an error. */
const SELDOM: Record<string, number> = { soort: 0.15, termijn: 0.25, maker: 0.15, wijzigingen: 0.5 }

/** @param db the rows that arguments are taken from, also rows the actor cannot see */
export function operaties(schema: GraphQLSchema, db: Db, seed: number): () => Operatie {
  const lot = loting(seed)
  return () => {
    const g: Groei = { ...lot, db, vars: [], values: {}, fragments: [], n: 0, budget: 16 }
    const body = select(g, schema.getQueryType() as GraphQLObjectType, 2 + g.int(2))
    const query = `query Q${g.vars.length ? `(${g.vars.join(', ')})` : ''} { ${body} }\n${g.fragments.join('\n')}`
    return { query, variables: g.values }
  }
}

function select(g: Groei, type: GraphQLObjectType, depth: number): string {
  const fields: Field[] = Object.values(type.getFields())
  const leaves = fields.filter(isLeaf)
  const open = fields.filter((f) => (depth > 0 || isLeaf(f)) && g.chance(SELDOM[f.name] ?? 1))
  const out: string[] = []
  for (let i = 0, k = 1 + g.int(type.name === 'Query' ? 3 : 5); i < k && g.budget > 0; i++) {
    if (g.chance(0.08)) {
      out.push(g.chance(0.5) ? '__typename' : `t${g.n++}: __typename`)
      continue
    }
    const candidates = open.length ? open : leaves
    if (!candidates.length) continue
    g.budget--
    out.push(wrap(g, type, field(g, g.pick(candidates), depth)))
  }
  return out.length ? out.join(' ') : '__typename'
}
interface Text {
  text: string
  aliased: boolean
}
function field(g: Groei, f: Field, depth: number): Text {
  const named = getNamedType(f.type)
  const wide = named.name.endsWith('Connection') || ['edges', 'nodes', 'node', 'pageInfo'].includes(f.name)
  const sub = isObjectType(named) ? ` { ${select(g, named, depth - (wide ? 0.4 : 1))} }` : ''
  const args = argumenten(g, f)
  // Names that could collide with names in the SQL.
  const aliased = args !== '' || sub !== '' || g.chance(0.15)
  const alias = aliased ? `${g.pick(['a', 'r', 'x', 'g', 'nodes', 'v', 'n', 'more'])}${g.n++}: ` : ''
  return { text: `${alias}${f.name}${args}${directive(g)}${sub}`, aliased }
}
function wrap(g: Groei, type: GraphQLObjectType, { text, aliased }: Text): string {
  if (g.chance(0.1)) return `...${g.chance(0.5) ? ` on ${type.name}` : ''}${directive(g)} { ${text} }`
  if (!g.chance(0.08)) return text
  const name = `F${g.n++}`
  g.fragments.push(`fragment ${name} on ${type.name} { ${text} ${aliased ? text : ''} }`)
  return `...${name}${directive(g)}`
}
function directive(g: Groei): string {
  if (!g.chance(0.12)) return ''
  const d = g.pick(['skip', 'include'])
  const v = g.chance(0.5)
  if (g.chance(0.5)) return ` @${d}(if: ${v})`
  const name = `b${g.n++}`
  const byDefault = g.chance(0.3)
  if (!byDefault) g.values[name] = v
  g.vars.push(`$${name}: Boolean!${byDefault ? ` = ${v}` : ''}`)
  return ` @${d}(if: $${name})`
}
