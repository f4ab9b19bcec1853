// Every root query of the schema, for every actor. Which way a query is asked stands in nouns/: a root query that is not
// there is a finding, so that nobody can add one without this walk knowing how to try it.
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { Lezer } from './isolatie.lezen.js'
import { leegVerslag, type Verslag } from './isolatie.verslag.js'
import { doelVan, isVerbinding } from './isolatie.selectie.js'
import { loopNodesNa } from './isolatie.nodes.js'
import { bladVan, isOpen, MET_ID, tabelVan, VRAGEN, zonderBestand } from './isolatie.nouns.js'
import { groepVan, thuisVan } from './isolatie.wie.js'
import { sleutelVan, type Waarden, heetVan } from './isolatie.eigenaar.js'
import type { Wereld } from './isolatie.wereld.js'
import { ZELF } from './isolatie.zelf.js'

/** One of each kind of reader asks everything; the others leave out what differs from it in the gemeente only. */
const GRONDIG = new Set([
  'coordinator',
  'regisseur.nederweert',
  'puntwelzijn',
  'bestuurder.weert',
  'beheer',
  'dubbel.regisseur',
  'dashboard.weert',
])

/** Of every group one planted row that is seen and one that is not, for who differs from another in the gemeente only. */
const steekproef = (w: Wereld, tabel: string, ids: readonly string[]): Waarden[] => [
  ...new Map(
    w.dump[tabel]!.map(
      (r) =>
        [
          `${groepVan(r)} ${thuisVan(r)} ${ids.includes(sleutelVan(tabel, r))} ${heetVan(r).startsWith('CAN')}`,
          r,
        ] as const,
    ),
  ).values(),
]
/** One row per group, so that the deepest questions are asked of every kind of row. */
const eenPerGroep = (w: Wereld, tabel: string, ids: readonly string[]): string[] => [
  ...new Map(
    w.dump[tabel]!.filter((r) => ids.includes(sleutelVan(tabel, r)) && heetVan(r).startsWith('CAN')).map(
      (r) => [groepVan(r), sleutelVan(tabel, r)] as const,
    ),
  ).values(),
]
/** A row by id. Ids of every table: an id of another kind must look like one that does not exist. */
async function perId(
  l: Lezer,
  veld: GraphQLField<unknown, unknown>,
  t: GraphQLObjectType,
  tabel: string,
  ids: string[],
): Promise<void> {
  const grondig = GRONDIG.has(l.a.naam)
  const rijen = !grondig || VRAGEN[veld.name]?.noun.veel ? steekproef(l.w, tabel, ids) : l.w.dump[tabel]!
  const andere = MET_ID.filter((x) => x !== tabel).map((x) => l.w.dump[x]![0]!)
  const alle = [...rijen, ...andere].map((r) => r.id as string)
  await l.opId(veld.name, t, [...alle, 'x', ''], ids, 2)
  return l.diep(veld.name, t, grondig ? eenPerGroep(l.w, tabel, ids) : ids.slice(-1))
}
async function wortel(l: Lezer, veld: GraphQLField<unknown, unknown>, cursors: string[]): Promise<void> {
  if (veld.name === 'node' || veld.name === 'nodes') {
    const arg = veld.name === 'node' ? '(id: "x")' : '(ids: ["x"])'
    if (!l.a.ingelogd) return l.weigert(veld.name, `{ ${veld.name}${arg} { id } }`, 'NIET_INGELOGD')
    return veld.name === 'nodes' ? loopNodesNa(l) : undefined
  }
  const t = doelVan(veld)!
  if (veld.name in ZELF) {
    const zelf = veld.name as keyof typeof ZELF
    const sleutel = Object.keys(t.getFields())[0]!
    if (!l.a.ingelogd) return l.weigert(zelf, `{ ${zelf} { ${sleutel} } }`, 'NIET_INGELOGD')
    return ZELF[zelf](l, veld, t)
  }
  const vraag = VRAGEN[veld.name]
  if (!vraag) return l.meld(`${veld.name}: een vraag zonder recept`)
  const sleutel = 'id' in t.getFields() ? 'id' : Object.keys(t.getFields())[0]!
  const enig = isVerbinding(veld) ? `{ nodes { ${sleutel} } }` : `{ ${sleutel} }`
  const args = vraag.args ?? (veld.args.some((x) => x.name === 'id') ? '(id: "x")' : '')
  if (!l.a.ingelogd) return l.weigert(veld.name, `{ ${veld.name}${args} ${enig} }`, 'NIET_INGELOGD')
  if (!isOpen(vraag, l.a.naam)) return l.weigert(veld.name, `{ ${veld.name}${args} ${enig} }`, 'GEEN_TOEGANG')
  if (vraag.eigen) return vraag.eigen(l, veld, t)
  const tabel = tabelVan(vraag.noun)
  const ids = l.zichtbaar(tabel, (r) => vraag.kies?.(l.w, l.a, r) ?? true, isVerbinding(veld))
  if (!isVerbinding(veld)) return perId(l, veld, t, tabel, ids)
  const type = (arg: string) => getNamedType(veld.args.find((x) => x.name === arg)!.type)
  const filter = type('filter')
  if (isInputObjectType(filter)) await l.lijst(veld.name, t, filter, tabel, ids, GRONDIG.has(l.a.naam))
  const sortering = type('sortering')
  if (isInputObjectType(sortering) && GRONDIG.has(l.a.naam))
    await l.volgordes(veld.name, getNamedType(sortering.getFields()['veld']!.type), ids)
  await l.cursorsVan(veld.name, cursors, CURSORS_VAN, ids)
}
/** Whose cursors the others try. */
const CURSORS_VAN = 'coordinator'
/** Some cursors of every list, from the actor that sees the most. */
async function cursorsVan(w: Wereld, schema: GraphQLSchema): Promise<Map<string, string[]>> {
  const ruim = w.actoren.find((a) => a.naam === CURSORS_VAN)
  const uit = new Map<string, string[]>()
  for (const veld of Object.values(schema.getQueryType()!.getFields()).filter(isVerbinding)) {
    const data = await ruim?.vraag<Record<string, { edges: { cursor: string }[] }>>(
      `{ ${veld.name}(first: ${bladVan(veld.name)}) { edges { cursor } } }`,
    )
    const alle = data?.data?.[veld.name]?.edges.map((e) => e.cursor) ?? []
    uit.set(
      veld.name,
      [0.1, 0.4, 0.8].flatMap((d) => alle[Math.floor(alle.length * d)] ?? []),
    )
  }
  return uit
}
/**
 * The whole walk; findings are sentences that say who got what.
 * @param alleen only these root queries
 */
export async function leesAlles(w: Wereld, schema: GraphQLSchema, alleen = /./): Promise<Verslag> {
  const verslag = leegVerslag()
  const cursors = await cursorsVan(w, schema)
  verslag.bevindingen.push(...zonderBestand(schema))
  for (const a of w.actoren) {
    const l = new Lezer(w, a, verslag)
    const velden = Object.values(schema.getQueryType()!.getFields()).filter((v) => alleen.test(v.name))
    await Promise.all(
      [0, 1, 2].map(async (i) => {
        for (const veld of velden.filter((_, j) => j % 3 === i)) await wortel(l, veld, cursors.get(veld.name) ?? [])
      }),
    )
    verslag.controles += l.controle.aantal
  }
  return verslag
}
