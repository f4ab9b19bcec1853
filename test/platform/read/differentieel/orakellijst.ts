// A list answered the naive way: filter, sort and page in TypeScript, with the three-valued logic of SQL.
import { getNamedType, type GraphQLField } from 'graphql'
import { DomainError, invalid } from '../../../../server/platform/values/errors.js'
import { ACTIE_STATUSSEN, ERNSTEN, SOORTEN, THEMAS } from '../wereld/tables.js'
import type { Row } from './rijen.js'

type Args = Record<string, unknown>
interface Volgorde {
  velden: Record<string, string>
  standaard: [string, 'OPLOPEND' | 'AFLOPEND']
}
/** Per table: field of the order → column, and the order when none is asked. */
export const SORTERING: Record<string, Volgorde> = {
  gemeente: { velden: { naam: 'naam' }, standaard: ['naam', 'OPLOPEND'] },
  gebruiker: { velden: { naam: 'naam', id: 'id' }, standaard: ['naam', 'OPLOPEND'] },
  partner: { velden: { naam: 'naam', soort: 'soort' }, standaard: ['naam', 'OPLOPEND'] },
  knelpunt: {
    velden: {
      melddatum: 'melddatum',
      nummer: 'nummer',
      gewijzigdOp: 'gewijzigdOp',
      titel: 'titel',
      thema: 'thema',
      ernst: 'ernst',
    },
    standaard: ['melddatum', 'AFLOPEND'],
  },
  actie: {
    velden: { streefdatum: 'streefdatumSortering', nummer: 'nummer', gewijzigdOp: 'gewijzigdOp', status: 'status' },
    standaard: ['streefdatum', 'OPLOPEND'],
  },
  knelpuntGebeurtenis: { velden: { op: 'op' }, standaard: ['op', 'AFLOPEND'] },
  actieGebeurtenis: { velden: { op: 'op' }, standaard: ['op', 'AFLOPEND'] },
}
/** Columns with a closed list of values: the order of the work. */
const WERKVOLGORDE: Record<string, readonly string[]> = {
  'partner soort': SOORTEN,
  'knelpunt thema': THEMAS,
  'knelpunt ernst': ERNSTEN,
  'actie status': ACTIE_STATUSSEN,
}
/** What a row is sorted by: the place of a value in its list (not filled in is before all), or the value. */
function sleutel(table: string, column: string, r: Row): unknown {
  const lijst = WERKVOLGORDE[`${table} ${column}`]
  return lijst ? lijst.indexOf(String(r[column])) + 1 : r[column]
}
/** Fields whose column has another name. */
export const KOLOM: Record<string, string> = {
  gemeente: 'gemeenteCode',
  melder: 'melderId',
  eigenaarPartner: 'eigenaarPartnerId',
}
const ZOEKT: Record<string, string[]> = { partner: ['naam'], knelpunt: ['titel', 'omschrijving'] }
/** The table a list field reads. */
export function tabelVan(f: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(f.type).name.replace(/Connection$/, '')
  return type === 'Gebeurtenis' ? 'knelpuntGebeurtenis' : type.toLowerCase()
}

/** What the oracle knows of a request besides the rows. */
export interface Lijstcontext {
  vandaag: string
}
export const dagen = (vandaag: string, dag: unknown): number => (Date.parse(vandaag) - Date.parse(String(dag))) / 864e5
const BEREKEND: Record<string, (r: Row, vandaag: string) => unknown> = {
  dagenOpen: (r, vandaag) => Math.max(0, dagen(vandaag, r.melddatum)),
  isTeLaat: (r, vandaag) => r.streefdatum !== null && String(r.streefdatum) < vandaag && r.status !== 'GEREED',
}

const isMoment = (v: unknown): v is string => typeof v === 'string' && /^\d{4}-\d\d-\d\dT/.test(v)
function compare(a: unknown, b: unknown): number {
  const [x, y] = [a, b].map((v) => (isMoment(v) ? Date.parse(v) : v) as number)
  return x === y ? 0 : (x as number) < (y as number) ? -1 : 1
}
const alfabet = new Intl.Collator('nl')
/** Texts by the alphabet; those that it holds for the same by their characters. */
const opAlfabet = (a: unknown, b: unknown): number =>
  typeof a === 'string' && typeof b === 'string' && !isMoment(a)
    ? alfabet.compare(a, b) || compare(a, b)
    : compare(a, b)
/** Order of two rows: the column, then the key. */
export const volgorde =
  (table: string, column: string) =>
  (a: Row, b: Row): number => {
    const key = table === 'gemeente' ? 'code' : 'id'
    // A cursor says the place itself.
    const [x, y] = [a, b].map((r) => (PLAATS in r ? r[PLAATS] : sleutel(table, column, r)))
    return (column === key ? compare(x, y) : opAlfabet(x, y)) || compare(a[key], b[key])
  }
const PLAATS = '#plaats'

type Tri = boolean | null
const all = (xs: Tri[]): Tri => (xs.includes(false) ? false : xs.includes(null) ? null : true)
const any = (xs: Tri[]): Tri => (xs.includes(true) ? true : xs.includes(null) ? null : false)
/** The complement: what is not known does not fit, either. */
const not = (x: Tri): Tri => x !== true
const given = (x: Args): [string, unknown][] => Object.entries(x).filter(([, v]) => v !== null && v !== undefined)
const LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }
const normaal = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđıßæœþ]/g, (c) => LETTERS[c]!)

function matches(table: string, filter: Args, r: Row, c: Lijstcontext): Tri {
  return all(
    given(filter).map(([k, v]): Tri => {
      if (k === 'and') return all((v as Args[]).map((x) => matches(table, x, r, c)))
      if (k === 'or') return any((v as Args[]).map((x) => matches(table, x, r, c)))
      if (k === 'not') return not(matches(table, v as Args, r, c))
      if (k === 'q') {
        const text = normaal((ZOEKT[table] ?? []).map((f) => String(r[f] ?? '')).join(' '))
        return String(v)
          .split(/\s+/)
          .filter(Boolean)
          .every((word) => text.includes(normaal(word)))
      }
      const value = BEREKEND[k] ? BEREKEND[k](r, c.vandaag) : r[KOLOM[k] ?? k]
      return all(given(v as Args).map(([op, x]) => operator(k, op, value, x)))
    }),
  )
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isKey = (veld: string): boolean => ['id', 'melder', 'eigenaarPartner'].includes(veld)
function operator(veld: string, op: string, value: unknown, x: unknown): Tri {
  if (op === 'isNull') return (value === null) === x
  if (op === 'in') {
    const list = (x as unknown[]).filter((y) => !isKey(veld) || UUID.test(String(y)))
    return value === null && list.length ? null : list.some((y) => compare(value, y) === 0)
  }
  if (value === null) return null
  if (op === 'contains') return String(value).toLowerCase().includes(String(x).toLowerCase())
  if (op === 'eq') return isKey(veld) && !UUID.test(String(x)) ? null : compare(value, x) === 0
  return op === 'gte' ? compare(value, x) >= 0 : compare(value, x) <= 0
}
/** The fields a filter looks at. */
export const filtervelden = (filter: Args): string[] =>
  given(filter).flatMap(([k, v]) =>
    k === 'and' || k === 'or' ? (v as Args[]).flatMap(filtervelden) : k === 'not' ? filtervelden(v as Args) : [k],
  )

interface Sortering {
  veld: string
  richting: string
}
const kleinVeld = (v: string): string => v.toLowerCase().replace(/_(\w)/g, (_, x: string) => x.toUpperCase())
/** The asked order, or that of the table. */
export function sorteringVan(
  table: string,
  asked: Sortering | null | undefined,
): { veld: string; richting: string; column: string } {
  const { velden, standaard } = SORTERING[table] as Volgorde
  const [veld, richting] = asked ? [kleinVeld(asked.veld), asked.richting] : standaard
  return { veld, richting, column: velden[veld] as string }
}
const snake = (s: string): string => s.replace(/[A-Z]/g, (x) => `_${x.toLowerCase()}`)
/** The cursor of a row, as the planner should write it. */
export function cursorVan(table: string, asked: Sortering | undefined, r: Row): string {
  const { veld, richting, column } = sorteringVan(table, asked)
  const parts = [`${snake(table)} ${veld} ${richting}`, String(sleutel(table, column, r)), r.id ?? r.code]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}
function lees(table: string, a: Args, argument: 'after' | 'before'): Row | undefined {
  if (a[argument] == null) return undefined
  const { veld, richting, column } = sorteringVan(table, a.sortering as Sortering)
  const refused = invalid({ [argument]: '' })
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(String(a[argument]), 'base64url').toString())
  } catch {
    throw refused
  }
  if (!Array.isArray(parts) || parts[0] !== `${snake(table)} ${veld} ${richting}`) throw refused
  const isGetal = column === 'nummer' || `${table} ${column}` in WERKVOLGORDE
  return { [PLAATS]: isGetal ? Number(parts[1]) : (parts[1] as unknown), id: parts[2] as unknown }
}

/** A page of rows, as a connection. */
export function bladzijde(table: string, rows: Row[], a: Args, c: Lijstcontext): object {
  if (a.first != null && a.last != null) throw invalid({ last: '' })
  const n = (a.first ?? a.last ?? 25) as number
  const offset = (a.offset ?? 0) as number
  if (n < 0 || n > 250 || offset < 0 || offset > 10_000) throw new DomainError('ONGELDIGE_INVOER', '')
  const { richting, column } = sorteringVan(table, a.sortering as Sortering)
  const order = (x: Row, y: Row) => (richting === 'AFLOPEND' ? -1 : 1) * volgorde(table, column)(x, y)
  const [after, before] = [lees(table, a, 'after'), lees(table, a, 'before')]
  const filter = a.filter as Args | null | undefined
  const matching = rows.filter((r) => !filter || matches(table, filter, r, c) === true).sort(order)
  const within = matching.filter((r) => (!after || order(r, after) > 0) && (!before || order(r, before) < 0))
  const backward = a.last != null
  const seen = backward ? within.slice(0, Math.max(0, within.length - offset)) : within.slice(offset)
  const visible = backward ? (n ? seen.slice(-n) : []) : seen.slice(0, n)
  const more = seen.length > n
  const other = offset > 0 || (backward ? before : after) !== undefined
  const cursor = (r?: Row) => (r ? cursorVan(table, a.sortering as Sortering, r) : null)
  return {
    nodes: visible,
    edges: visible.map((r) => ({ cursor: cursor(r), node: r })),
    totalCount: matching.length,
    totalCountBegrensd: false,
    pageInfo: {
      hasNextPage: backward ? other : more,
      hasPreviousPage: backward ? more : other,
      startCursor: cursor(visible[0]),
      endCursor: cursor(visible.at(-1)),
    },
  }
}
