// Random arguments: pages, cursors, filters and orders, as literals and as variables, with mistakes now and then.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import { cursorVan, KOLOM, SORTERING, tabelVan } from './orakellijst.js'
import type { Groei } from './operaties.js'

type Args = Record<string, unknown>
type Field = GraphQLField<unknown, unknown>

/** The arguments of one field as text, '' when none. */
export function argumenten(g: Groei, f: Field): string {
  const given: Args = {}
  for (const a of f.args) if (!(a.name in given)) given[a.name] = MAKERS[a.name]?.(g, f, a, given)
  const used = Object.entries(given).filter(([, v]) => v !== undefined)
  const out = used.map(([k, v]) => written(g, f.args.find((a) => a.name === k) as GraphQLArgument, v))
  return out.length ? `(${out.join(', ')})` : ''
}
type Maker = (g: Groei, f: Field, a: GraphQLArgument, given: Args) => unknown
const MAKERS: Record<string, Maker> = {
  id: (g, f) => {
    const rows = g.db[f.name] ?? []
    return g.chance(0.08) || !rows.length ? g.pick(['x', '00000000-0000-0000-0000-000000000000']) : g.pick(rows).id
  },
  first: (g) => (g.chance(0.8) ? (g.chance(0.02) ? g.pick([251, -1]) : g.int(6)) : undefined),
  last: (g, _f, _a, given) => (g.chance(given.first === undefined ? 0.3 : 0.02) ? g.int(6) : undefined),
  offset: (g) => (g.chance(0.15) ? (g.chance(0.05) ? g.pick([-1, 10001]) : g.int(4)) : undefined),
  filter: (g, _f, a) => (g.chance(0.5) ? filter(g, getNamedType(a.type) as GraphQLInputObjectType, 0) : undefined),
  sortering: (g, f) => {
    const velden = Object.keys(SORTERING[tabelVan(f)]?.velden ?? {})
    const veld = g.pick(velden)
    if (!g.chance(0.4) || (veld === 'soort' && g.chance(0.8))) return undefined
    return { veld: veld.replace(/[A-Z]/g, '_$&').toUpperCase(), richting: g.pick(['OPLOPEND', 'AFLOPEND']) }
  },
  after: (g, f, _a, given) => cursor(g, f, given),
  before: (g, f, _a, given) => cursor(g, f, given),
}
/** A cursor of a row in the order that is asked, or rubbish. Cursors come before `sortering` in the arguments. */
function cursor(g: Groei, f: Field, given: Args): string | undefined {
  if (!g.chance(0.18)) return undefined
  given.sortering ??= MAKERS.sortering?.(g, f, f.args[0] as GraphQLArgument, given)
  const table = tabelVan(f)
  const rows = g.db[table] ?? []
  if (g.chance(0.05) || !rows.length) return g.pick(['bad', 'WyJ4Il0', ''])
  return cursorVan(table, given.sortering as never, g.pick(rows))
}

const ZOEK = [
  '1',
  'CAFE',
  'taal  wacht',
  'cafe 5',
  'élan niets',
  '50%',
  'é',
  '_',
  '\\',
  'wide %',
  '%',
  'laka',
  'STRASSE',
  'ØRE',
  'ae',
  'a_b',
  "'",
  ' ',
]
function filter(g: Groei, type: GraphQLInputObjectType, depth: number): Args {
  // Alone, because other conditions often leave nothing to search in.
  if (depth === 0 && 'q' in type.getFields() && g.chance(0.3)) return { q: g.pick(ZOEK) }
  const out: Args = {}
  for (const f of Object.values(type.getFields())) {
    if (!g.chance(depth === 0 ? 0.25 : 0.2)) continue
    if (f.name === 'and' || f.name === 'or') {
      if (depth < 2) out[f.name] = Array.from({ length: g.int(3) }, () => filter(g, type, depth + 1))
    } else if (f.name === 'not') {
      if (depth < 2) out.not = filter(g, type, depth + 1)
    } else if (f.name === 'q') out.q = g.pick(ZOEK)
    else if (f.name !== 'soort' || g.chance(0.1)) {
      const table = type.name.replace(/Filter$/, '').toLowerCase()
      const sample = () => g.pick(g.db[table] ?? [{}])[KOLOM[f.name] ?? f.name]
      out[f.name] = operators(g, f.name, f.type as GraphQLInputObjectType, sample)
    }
  }
  return out
}
function operators(g: Groei, f: string, type: GraphQLInputObjectType, sample: () => unknown): Args {
  const out: Args = {}
  for (const op of Object.values(type.getFields())) {
    if (!g.chance(0.35)) continue
    const value = () => sample() ?? instead(op.type)
    if (f === 'dagenOpen' && op.name !== 'isNull') out[op.name] = op.name === 'in' ? [0, 25] : g.pick([0, 25, 80, 166])
    else if (op.name === 'isNull') out.isNull = g.chance(0.5)
    else if (op.name === 'in') out.in = Array.from({ length: g.int(4) }, value)
    else if (op.name === 'contains') out.contains = g.pick(['a', 'TAAL', '%', '_b', '\\', 'é', 'Omschrijving 1', ''])
    else out[op.name] = g.chance(0.05) ? null : value()
  }
  return out
}
/** A value for a field that is null in the chosen row, or that no row has. */
function instead(type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.name
  return { Int: 3, Datum: '2026-01-01', DateTime: '2026-06-01T10:00:00Z', Boolean: true }[named.name] ?? 'geen'
}

function written(g: Groei, a: GraphQLArgument, v: unknown): string {
  if (!g.chance(0.4)) return `${a.name}: ${literal(a.type, v)}`
  const name = `v${g.n++}`
  const mode = g.int(3)
  const optional = !isNonNullType(a.type)
  g.vars.push(`$${name}: ${String(a.type)}${mode === 1 && optional ? ` = ${literal(a.type, v)}` : ''}`)
  if (mode !== 1 || !optional) g.values[name] = mode === 2 && optional && g.chance(0.3) ? null : v
  if (mode === 2 && optional && g.chance(0.3)) delete g.values[name]
  return `${a.name}: $${name}`
}
function literal(type: GraphQLInputType, v: unknown): string {
  if (v === null || v === undefined) return 'null'
  const t = getNullableType(type)
  if (isListType(t)) return `[${(v as unknown[]).map((x) => literal(t.ofType as GraphQLInputType, x)).join()}]`
  if (isInputObjectType(t)) {
    const fields = t.getFields()
    const parts = Object.entries(v).map(([k, x]) => `${k}: ${literal(fields[k]?.type as GraphQLInputType, x)}`)
    return `{${parts.join()}}`
  }
  return isEnumType(t) ? String(v) : JSON.stringify(v)
}
