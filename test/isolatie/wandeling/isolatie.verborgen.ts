// What a field hides, nothing else tells. Generated over every list of the schema: the answer of each filter is compared with
// what the field of that name shows to this reader, rows that show the same must stand in the order of their key, and a
// search finds only rows that show the words.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import type { Waarden } from './isolatie.eigenaar.js'
import { verhaal } from './isolatie.verborgen.geschiedenis.js'
import { doelVan, isVerbinding } from './isolatie.selectie.js'
import type { Verslag } from './isolatie.verslag.js'
import { leegVerslag } from './isolatie.verslag.js'
import { bladVan, isGeweigerd, magZien, VOLGT_UIT } from './isolatie.nouns.js'
import { binnen, MAX, smal, tabelVan } from './isolatie.verborgen.smal.js'
import type { Wereld } from './isolatie.wereld.js'

/** Made of parts, and looking adds to it: tried in test/privacy. */
const APART = new Set(['leesregels'])
const ZONDER_VELD = new Set(['and', 'or', 'not', 'q'])
export interface Lijst {
  w: Wereld
  a: Actor
  schema: GraphQLSchema
  v: Verslag
  /** root field and the type of its rows */
  vraag: string
  type: GraphQLObjectType
}
export type Rij = Record<string, unknown> & { id: string }
export const meld = ({ a, vraag, v }: Lijst, wat: string): void =>
  void v.bevindingen.push(`${a.naam}: ${vraag}: ${wat}`)

const leesbaar = (l: Lijst, veld: string): boolean => {
  const f = l.type.getFields()[veld]
  return !!f && !isGeweigerd(l.a.naam, l.type.name, veld, doelVan(f)?.name ?? '')
}
/** How a field of one value is selected; undefined for lists of rows. */
function gekozen(l: Lijst, veld: string): string | undefined {
  const f = l.type.getFields()[veld]
  if (!f || isVerbinding(f)) return undefined
  const doel = getNamedType(f.type)
  if (!isObjectType(doel)) return veld
  const sleutel = ['id', 'code'].find((s) => s in doel.getFields())
  return sleutel && `${veld} { ${sleutel} }`
}
const waarde = (x: unknown): unknown =>
  x !== null && typeof x === 'object' && !Array.isArray(x) ? Object.values(x as object)[0] : x

/** Every row with everything it shows in one value. */
async function rijen(l: Lijst): Promise<Rij[]> {
  const velden = Object.keys(l.type.getFields()).filter((f) => f !== 'mag' && leesbaar(l, f))
  const tekst = velden.flatMap((f) => gekozen(l, f) ?? []).join(' ')
  const x = await l.a.vraag<{ x: { totalCount: number; nodes: Rij[] } }>(
    `query($filter: ${l.type.name}Filter) { x: ${l.vraag}(first: ${bladVan(l.vraag)}, filter: $filter) { totalCount nodes { ${tekst} } } }`,
    { filter: smal(l) },
  )
  l.v.vragen++
  if (x.errors) return (meld(l, JSON.stringify(x.errors)), [])
  if (x.data.x.totalCount > MAX) meld(l, 'meer rijen dan deze proef bekijkt')
  return x.data.x.nodes
}
/** What the database holds for a field, hidden or not: a column of that name, or a reference. */
function waar(l: Lijst, veld: string): unknown[] {
  const kolom = veld.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
  const alle = (l.w.dump[tabelVan(l.type.name)] ?? []).map(
    (r: Waarden) => r[kolom] ?? r[`${kolom}_id`] ?? r[`${kolom}_code`],
  )
  return [...new Set(alle.filter((x) => ['string', 'number', 'boolean'].includes(typeof x)))]
}

interface Proef {
  veld: string
  filter: object
  wat: string
  hoort: (getoond: unknown) => boolean
}
/** Filters on one field, and which shown values each must answer with: what shows nothing is equal to nothing, so in each `not`. */
function proeven(veld: string, operatoren: string[], waarden: unknown[]): Proef[] {
  const p = (wat: string, voorwaarde: object, hoort: Proef['hoort'], niet = false): Proef => ({
    veld,
    wat: `${veld} ${wat}`,
    filter: niet ? { not: { [veld]: voorwaarde } } : { [veld]: voorwaarde },
    hoort,
  })
  const leeg = (x: unknown): boolean => x === null || x === undefined
  return [
    p('isNull', { isNull: true }, leeg),
    p('niet isNull', { isNull: true }, (x) => !leeg(x), true),
    ...(operatoren.includes('in') ? [p('in', { in: waarden }, (x) => waarden.includes(x))] : []),
    ...waarden.flatMap((w) => [
      p(`eq ${String(w)}`, { eq: w }, (x) => x === w),
      p(`niet eq ${String(w)}`, { eq: w }, (x) => x !== w, true),
    ]),
  ]
}
type Antwoord = Record<string, { totalCount: number; nodes: Rij[] }>
/** Several questions about one list in one document: `hoe` gives the arguments of each. */
async function samen<P>(l: Lijst, delen: P[], hoe: (deel: P) => object, kijk: (deel: P, x: Antwoord[string]) => void) {
  for (let i = 0; i < delen.length; i += 20) {
    const deel = delen.slice(i, i + 20)
    const args = deel.map((d) => binnen(l, hoe(d)))
    const kop = args.flatMap((a, n) =>
      Object.keys(a).map((k) => `$${k}${n}: ${l.type.name}${k === 'filter' ? 'Filter' : 'Sortering'}`),
    )
    const velden = args.map((a, n) => {
      const eigen = Object.keys(a).map((k) => `, ${k}: $${k}${n}`)
      return `x${n}: ${l.vraag}(first: ${bladVan(l.vraag)}${eigen.join('')}) { totalCount nodes { id } }`
    })
    const variabelen = Object.fromEntries(args.flatMap((a, n) => Object.entries(a).map(([k, v]) => [`${k}${n}`, v])))
    const { data, errors } = await l.a.vraag<Antwoord>(`query(${kop.join(', ')}) { ${velden.join(' ')} }`, variabelen)
    l.v.vragen++
    if (errors) return meld(l, JSON.stringify(errors[0]))
    deel.forEach((d, n) => {
      l.v.controles++
      kijk(d, data[`x${n}`]!)
    })
  }
}
/** A field that this reader may not read: asking with it is refused. */
async function eisWeigering(l: Lijst, veld: string, args: string): Promise<void> {
  const { errors } = await l.a.vraag(`{ x: ${l.vraag}(${args}) { totalCount } }`)
  l.v.vragen++
  l.v.controles++
  if (errors?.[0]?.extensions.code !== 'GEEN_TOEGANG')
    meld(l, `${veld} mag niet worden gelezen, maar wel gevraagd met ${args}`)
}
async function filters(l: Lijst, alle: Rij[]): Promise<void> {
  const type = l.schema.getType(`${l.type.name}Filter`)
  if (!isInputObjectType(type)) return
  const lijst: Proef[] = []
  for (const f of Object.values(type.getFields()).filter((x) => !ZONDER_VELD.has(x.name))) {
    if (!l.type.getFields()[f.name]) {
      if (!VOLGT_UIT[`${l.type.name}.${f.name}`]) meld(l, `filter ${f.name} gaat over geen veld`)
    } else if (!leesbaar(l, f.name)) await eisWeigering(l, f.name, `filter: {${f.name}: {isNull: true}}`)
    else {
      const operatoren = getNamedType(f.type) as GraphQLInputObjectType
      const soort = getNamedType(operatoren.getFields()['eq']!.type)
      const getoond: unknown[] = [...new Set(alle.map((r) => waarde(r[f.name])))].filter(
        (x) => x !== null && x !== undefined,
      )
      // What nobody is shown comes first: those are the questions that matter.
      const verborgen = isEnumType(soort) ? [] : waar(l, f.name).filter((x) => !getoond.includes(x))
      lijst.push(
        ...proeven(f.name, Object.keys(operatoren.getFields()), [...verborgen.slice(0, 5), ...getoond.slice(0, 2)]),
      )
    }
  }
  await samen(
    l,
    lijst,
    ({ filter }) => ({ filter }),
    (p, { totalCount, nodes }) => {
      const hoort = alle.filter((r) => p.hoort(waarde(r[p.veld]))).map((r) => r.id)
      const kreeg = nodes.map((r) => r.id)
      if (totalCount !== hoort.length || kreeg.sort().join() !== hoort.sort().join())
        meld(l, `filter ${p.wat}: ${totalCount} rijen, het veld toont er ${hoort.length}`)
    },
  )
}
/** Rows that show the same in the sorted field stand in the order of their key: the order says nothing more. */
async function volgordes(l: Lijst, alle: Rij[]): Promise<void> {
  const type = l.schema.getType(`${l.type.name}Sorteerveld`)
  if (!isEnumType(type)) return
  const open: { naam: string; veld: string }[] = []
  for (const { name: naam, value } of type.getValues()) {
    const veld = value as string
    if (!l.type.getFields()[veld]) meld(l, `volgorde ${naam} gaat over geen veld`)
    else if (leesbaar(l, veld)) open.push({ naam, veld })
    else await eisWeigering(l, veld, `sortering: {veld: ${naam}, richting: OPLOPEND}`)
  }
  await samen(
    l,
    open,
    ({ naam }) => ({ sortering: { veld: naam, richting: 'OPLOPEND' } }),
    ({ naam, veld }, { nodes }) => {
      const toon = new Map(alle.map((r) => [r.id, JSON.stringify(waarde(r[veld]) ?? null)]))
      const laatste = new Map<string, string>()
      for (const { id } of nodes) {
        const eerder = laatste.get(toon.get(id)!)
        if (eerder && eerder > id) return meld(l, `volgorde ${naam} zegt meer dan het veld toont`)
        laatste.set(toon.get(id)!, id)
      }
    },
  )
}
const kaal = (tekst: string): string => tekst.normalize('NFKD').toLowerCase()
/** Names and keys of people this reader may not see find nothing that does not show them. */
async function zoekwoorden(l: Lijst, alle: Rij[]): Promise<void> {
  const filter = l.schema.getType(`${l.type.name}Filter`)
  if (!isInputObjectType(filter) || !filter.getFields()['q']) return
  const rijen = JSON.stringify(l.w.dump[tabelVan(l.type.name)])
  const genoemd = (g: Waarden): number => Number(rijen.includes(g.id as string))
  const mensen = l.w.dump['gebruiker']!.filter((g) => !magZien(l.w, l.a, 'gebruiker', g))
    // Whom a row names is looked for first.
    .sort((a, b) => genoemd(b) - genoemd(a))
    .slice(0, 10)
  const woorden = mensen.flatMap((g) => [g.naam, g.id] as string[])
  await samen(
    l,
    woorden,
    (q) => ({ filter: { q } }),
    (q, { nodes }) => {
      const delen = kaal(q).split(' ')
      const zegt = (r: Rij): boolean => delen.every((x) => kaal(JSON.stringify(r)).includes(x))
      const toont = new Set(alle.filter(zegt).map((r) => r.id))
      if (nodes.some((r) => !toont.has(r.id))) meld(l, `q vindt rijen waarop ${q} niet staat`)
    },
  )
}

/** @param langs only these root fields; all lists when absent */
export async function zoekVerklikkers(w: Wereld, schema: GraphQLSchema, langs = /./): Promise<Verslag> {
  const v = leegVerslag()
  const vragen = Object.values(schema.getQueryType()!.getFields()).filter(
    (f) => isVerbinding(f) && langs.test(f.name) && !APART.has(f.name),
  )
  for (const a of w.actoren.filter((x) => x.ingelogd))
    for (const f of vragen) {
      const type = doelVan(f)!
      const l: Lijst = { w, a, schema, v, vraag: f.name, type }
      if (isGeweigerd(a.naam, 'Query', f.name, type.name)) continue
      const alle = await rijen(l)
      await filters(l, alle)
      await volgordes(l, alle)
      await zoekwoorden(l, alle)
      await verhaal(l)
    }
  return v
}
