// The same schema answered the naive way: one resolver per field over the rows that row level security shows.
import { buildSchema, printSchema, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { notFound } from '../../../../server/platform/values/errors.js'
import type { ReadContext } from '../../../../server/platform/read/declare/context.js'
import { mij, taakstellingen } from '../wereld/resolvers.js'
import { rechten } from '../wereld/start.js'
import { bladzijde, dagen, sorteringVan, volgorde, type Lijstcontext } from './orakellijst.js'
import { walk } from './orakelweigering.js'
import type { Db, Row } from './rijen.js'

export interface Orakelcontext extends ReadContext, Lijstcontext {
  db: Db
}
type C = Orakelcontext
type Args = Record<string, unknown>
type Resolve = (r: Row, a: Args, c: C) => unknown

const rowsOf = (c: C, table: string): Row[] => c.db[table] ?? []
const inOrder = (table: string, rows: Row[]): Row[] => {
  const { column, richting } = sorteringVan(table, null)
  const sorted = [...rows].sort(volgorde(table, column))
  return richting === 'AFLOPEND' ? sorted.reverse() : sorted
}
const toOne =
  (table: string, fk: string): Resolve =>
  (r, _a, c) =>
    rowsOf(c, table).find((x) => (x.id ?? x.code) === r[fk]) ?? null
const children =
  (table: string, of: (r: Row, c: C) => Row[]): Resolve =>
  (r, _a, c) =>
    inOrder(table, of(r, c))
const connection =
  (table: string, of: (r: Row, c: C) => Row[]): Resolve =>
  (r, a, c) =>
    bladzijde(table, of(r, c), a, c)
const where = (c: C, table: string, column: string, value: unknown): Row[] =>
  rowsOf(c, table).filter((r) => r[column] === value)
const linked = (c: C, table: string, link: string, from: string, to: string, id: unknown): Row[] => {
  const ids = new Set(where(c, link, from, id).map((l) => l[to]))
  return rowsOf(c, table).filter((r) => ids.has(r.id))
}

const RESOLVERS: Record<string, Record<string, Resolve>> = {
  Gebruiker: { gemeente: (r, a, c) => r.gemeente ?? toOne('gemeente', 'gemeenteCode')(r, a, c) },
  Gebeurtenis: {
    door: toOne('gebruiker', 'doorId'),
    wijzigingen: (g) => (g.wijzigingen as Row[]).map((w) => ({ ...w, oud: w.oud == null ? null : String(w.oud) })),
  },
  Partner: {
    acties: connection('actie', (p, c) => where(c, 'actie', 'eigenaarPartnerId', p.id)),
    gemeldeKnelpunten: children('knelpunt', (p, c) => where(c, 'knelpunt', 'melderId', p.id)),
  },
  Knelpunt: {
    gemeente: toOne('gemeente', 'gemeenteCode'),
    melder: toOne('partner', 'melderId'),
    eigenaar: toOne('gebruiker', 'eigenaarId'),
    acties: connection('actie', (k, c) => linked(c, 'actie', 'actieKnelpunt', 'knelpuntId', 'actieId', k.id)),
    geschiedenis: connection('knelpuntGebeurtenis', (k, c) => where(c, 'knelpuntGebeurtenis', 'ouderId', k.id)),
    dagenOpen: (k, _a, c) => Math.max(0, dagen(c.vandaag, k.melddatum)),
  },
  Actie: {
    gemeente: toOne('gemeente', 'gemeenteCode'),
    eigenaar: toOne('gebruiker', 'eigenaarId'),
    maker: toOne('gebruiker', 'makerId'),
    eigenaarPartner: toOne('partner', 'eigenaarPartnerId'),
    medeEigenaren: children('partner', (a, c) =>
      linked(c, 'partner', 'actieMedeEigenaar', 'actieId', 'partnerId', a.id),
    ),
    knelpunten: children('knelpunt', (a, c) => linked(c, 'knelpunt', 'actieKnelpunt', 'actieId', 'knelpuntId', a.id)),
    geschiedenis: children('actieGebeurtenis', (a, c) => where(c, 'actieGebeurtenis', 'ouderId', a.id)),
    isTeLaat: (a, _x, c) => a.streefdatum !== null && String(a.streefdatum) < c.vandaag && a.status !== 'GEREED',
    blokkade: (a, _x, c) =>
      a.status === 'GEBLOKKEERD'
        ? { wachtenOp: a.wachtenOp, dagen: a.streefdatum === null ? null : dagen(c.vandaag, a.streefdatum) }
        : null,
    besteed: (a, _x, c) => {
      const uren = a.uren as number | null
      const laag = uren !== null && uren < 5
      return { waarde: laag ? null : uren, eenheid: 'UREN', peildatum: c.vandaag, onderdrukt: laag }
    },
    termijn: (a, _x, c) => {
      if (a.status === 'VERVALLEN') throw new Error('vervallen')
      return a.streefdatum === null ? 'geen' : String(a.streefdatum) < c.vandaag ? 'verstreken' : 'loopt'
    },
    advies: (a) => (Number(a.nummer) % 2 ? `Lees ${String(a.titel)}` : null),
    mag: (a, _x, c) => [
      ...(a.eigenaarId === c.actor.gebruikerId ? ['actieWijzigen'] : []),
      ...(where(c, 'actieMedeEigenaar', 'actieId', a.id).some((m) => c.actor.partners.includes(String(m.partnerId)))
        ? ['actieMeedoen']
        : []),
      ...(a.status === 'OPEN' && c.actor.leest.REGIOCOORDINATOR ? ['actieStarten'] : []),
    ],
  },
}
const LIJSTEN: Record<string, [table: string, where: (r: Row, c: C) => boolean]> = {
  gebruikers: ['gebruiker', (r, c) => groepen(c, 'gebruiker').includes(String(r.leesgroep))],
  partners: ['partner', () => true],
  knelpunten: ['knelpunt', () => true],
  regionaleKnelpunten: ['knelpunt', (k) => k.zichtbaarheid === 'REGIO'],
  acties: ['actie', () => true],
  mijnActies: [
    'actie',
    (a, { actor }) => a.eigenaarId === actor.gebruikerId || actor.partners.includes(String(a.eigenaarPartnerId)),
  ],
}
const groepen = (c: C, noun: 'gebruiker'): string[] => rechten.leesgroepen(c.actor, noun, null)
const GEWOON: Record<string, (c: C) => unknown> = { mij, taakstellingen: (c) => taakstellingen(c.vandaag) }

type Def = GraphQLField<unknown, unknown>
/** A copy of the schema with naive resolvers. */
export function orakel(real: GraphQLSchema): GraphQLSchema {
  const schema = buildSchema(printSchema(real))
  const fieldsOf = (type: string): Record<string, Def> => (schema.getType(type) as GraphQLObjectType).getFields()
  for (const [type, fields] of Object.entries(RESOLVERS))
    for (const [field, resolve] of Object.entries(fields)) (fieldsOf(type)[field] as Def).resolve = resolve as never
  for (const [name, def] of Object.entries(fieldsOf('Query')))
    def.resolve = (_source, args, ctx, info) => {
      const c = ctx as C
      if (GEWOON[name]) {
        // What one is oneself, one may always ask.
        if (name !== 'mij') for (const node of info.fieldNodes) walk(def, node, info, c, 'zelf', 'rights')
        return GEWOON[name](c)
      }
      for (const refuse of ['rights', 'arguments'] as const)
        for (const node of info.fieldNodes) walk(def, node, info, c, 'zelf', refuse)
      if (name === 'gemeenten') return inOrder('gemeente', rowsOf(c, 'gemeente'))
      const list = LIJSTEN[name]
      if (list)
        return bladzijde(
          list[0],
          rowsOf(c, list[0]).filter((r) => list[1](r, c)),
          args,
          c,
        )
      const row = rowsOf(c, name).find((r) => r.id === String(args.id).toLowerCase())
      if (!row) throw notFound(name)
      return row
    }
  return schema
}
