// Every root query of the schema, for every actor. Which way a query is asked stands in RECEPTEN: a root query that is not
// in it is a finding, so that nobody can add one without this walk knowing how to try it.
import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import { Lezer } from './isolatie.lezen.js'
import { RECEPTEN_REGIO } from './isolatie.lezen.regio.js'
import { leegVerslag, type Verslag } from './isolatie.verslag.js'
import { doelVan, isVerbinding, selectie } from './isolatie.selectie.js'
import { loopNodesNa } from './isolatie.nodes.js'
import { loopVerloopNa } from './isolatie.verloop.js'
import { RECEPTEN_EIGENAAR } from './isolatie.eigenaren.js'
import { groepVan, thuisVan } from './isolatie.verwacht.js'
import { sleutelVan, type Wereld } from './isolatie.wereld.js'
import type { Waarden } from './isolatie.eigenaar.js'

type Noun = 'taskforce' | 'namen' | 'partner' | 'tokens'
export interface Recept {
  tabel: string
  /** which part of the expectation opens the noun; absent = everyone who is signed in */
  noun?: Noun
  /** the same in words of its own */
  opent?: (a: Actor) => boolean
  /** the same for convenant, pilots and successen */
  regio?: 'convenant' | 'pilot' | 'succes'
  /** arguments without which the question cannot be asked */
  args?: string
  /** only these of the visible rows */
  kies?: (w: Wereld, a: Actor, r: Waarden) => boolean
  eigen?: (l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType) => Promise<void>
}
export const isVan = (w: Wereld, a: Actor, r: Waarden): boolean =>
  r.eigenaar_id === a.gebruikerId ||
  a.partners.includes(r.eigenaar_partner_id as string) ||
  w.dump['actie_mede_eigenaar']!.some((m) => m.actie_id === r.id && a.partners.includes(m.partner_id as string))

async function gemeenten(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ gemeenten { ${selectie(t, { verwacht: l.a.verwacht, diepte: 1 })} } }`)
  const rijen = (data?.['gemeenten'] ?? []) as { code: string }[]
  l.controle.lijst(
    'gemeenten',
    rijen.map((g) => g.code),
    l.zichtbaar('gemeente'),
  )
}
async function regio(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ regio { ${selectie(t, { verwacht: l.a.verwacht, diepte: 2 })} } }`)
  const eigen = data?.['regio'] as { code: string; gemeenten: { code: string }[] } | undefined
  l.controle.lijst(
    'regio.gemeenten',
    (eigen?.gemeenten ?? []).map((g) => g.code),
    l.zichtbaar('gemeente'),
  )
  const verwacht = l.a.naam === 'elders' ? l.w.dump['regio']!.find((r) => r.code !== 'wnc')!.code : 'wnc'
  l.controle.eis(eigen?.code === verwacht, () => 'regio: een ander')
}
async function mij(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const inhoud = selectie(t, { verwacht: l.a.verwacht, diepte: 4 })
  const data = await l.krijg(veld.name, `{ mij { ${inhoud} } }`)
  // A token is no gebruiker: it answers with its own name and id.
  if (l.a.naam.startsWith('dashboard'))
    return l.controle.eis(data?.['mij']?.['id'] === l.a.gebruikerId, () => 'mij: een ander')
  if (data?.['mij']) l.controle.object(t, data['mij'], 'mij', [])
  l.controle.eis(data?.['mij']?.['id'] === l.a.gebruikerId, () => 'mij: een ander')
}
async function mijnRechten(l: Lezer): Promise<void> {
  const data = await l.krijg('mijnRechten', '{ mijnRechten { wat bereik } }')
  const wat = ((data?.['mijnRechten'] ?? []) as { wat: string }[]).map((r) => r.wat)
  l.controle.eis(wat.includes('knelpunten') === (l.a.verwacht.taskforce !== null), () => 'mijnRechten: knelpunten')
  const { regio } = l.a.verwacht
  for (const [veld, open] of [
    ['convenanten', regio!.convenant],
    ['pilots', regio!.pilot],
    ['successen', regio!.succes],
    ['Taakstelling.geschiedenis', regio!.geschiedenis],
    ['succesWijzigen', regio!.schrijft.succes],
    ['realisatieVastleggen', regio!.schrijft.cijfers],
  ] as const)
    l.controle.eis(wat.includes(veld) === (open !== null), () => `mijnRechten: ${veld}`)
  l.controle.eis(wat.includes('gebruikers') === (l.a.verwacht.namen !== null), () => 'mijnRechten: gebruikers')
}
async function tokens(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ tokens { ${selectie(t, { verwacht: l.a.verwacht, diepte: 4 })} } }`)
  const rijen = (data?.['tokens'] ?? []) as Record<string, unknown>[]
  l.controle.lijst(
    'tokens',
    rijen.map((r) => r.id as string),
    l.zichtbaar('token'),
  )
  for (const r of rijen) {
    l.controle.object(t, r, 'tokens', [])
    l.controle.eis(r.geheim === null, () => 'tokens: een geheim')
  }
}
export const RECEPTEN: Record<string, Recept> = {
  knelpunt: { tabel: 'knelpunt', noun: 'taskforce' },
  knelpunten: { tabel: 'knelpunt', noun: 'taskforce' },
  knelpuntVerloop: { tabel: 'knelpunt', noun: 'taskforce', eigen: (l, _veld, t) => loopVerloopNa(l, t) },
  actie: { tabel: 'actie', noun: 'taskforce' },
  acties: { tabel: 'actie', noun: 'taskforce' },
  mijnActies: { tabel: 'actie', opent: (a) => a.verwacht.schrijft.actie !== null, kies: isVan },
  partner: { tabel: 'partner', noun: 'partner' },
  partners: { tabel: 'partner', noun: 'partner' },
  gebruiker: { tabel: 'gebruiker', noun: 'namen' },
  gebruikers: { tabel: 'gebruiker', noun: 'namen' },
  ...RECEPTEN_REGIO,
  ...RECEPTEN_EIGENAAR,
  gemeenten: { tabel: 'gemeente', eigen: gemeenten },
  regio: { tabel: 'gemeente', eigen: regio },
  mij: { tabel: 'gebruiker', eigen: mij },
  mijnRechten: { tabel: 'gebruiker', eigen: mijnRechten },
  tokens: { tabel: 'token', noun: 'tokens', eigen: tokens },
}

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
    w.dump[tabel]!.map((r) => [`${groepVan(r)} ${thuisVan(r)} ${ids.includes(sleutelVan(tabel, r))}`, r] as const),
  ).values(),
]
/** One row per group, so that the deepest questions are asked of every kind of row. */
const eenPerGroep = (w: Wereld, tabel: string, ids: readonly string[]): string[] => [
  ...new Map(
    w.dump[tabel]!.filter((r) => ids.includes(sleutelVan(tabel, r)) && String(r.titel ?? r.naam).startsWith('CAN')).map(
      (r) => [groepVan(r), sleutelVan(tabel, r)] as const,
    ),
  ).values(),
]
async function wortel(l: Lezer, veld: GraphQLField<unknown, unknown>, cursors: string[]): Promise<void> {
  if (veld.name === 'node' || veld.name === 'nodes') {
    const arg = veld.name === 'node' ? '(id: "x")' : '(ids: ["x"])'
    if (!l.a.ingelogd) return l.weigert(veld.name, `{ ${veld.name}${arg} { id } }`, 'NIET_INGELOGD')
    return veld.name === 'nodes' ? loopNodesNa(l) : undefined
  }
  const recept = RECEPTEN[veld.name]
  if (!recept) return l.meld(`${veld.name}: een vraag zonder recept`)
  const t = doelVan(veld)!
  const sleutel = 'id' in t.getFields() ? 'id' : Object.keys(t.getFields())[0]!
  const enig = isVerbinding(veld) ? `{ nodes { ${sleutel} } }` : `{ ${sleutel} }`
  const args = recept.args ?? (veld.args.some((x) => x.name === 'id') ? '(id: "x")' : '')
  if (!l.a.ingelogd) return l.weigert(veld.name, `{ ${veld.name}${args} ${enig} }`, 'NIET_INGELOGD')
  const { verwacht } = l.a
  const perDeel = recept.regio ? verwacht.regio![recept.regio] : recept.noun ? verwacht[recept.noun] : true
  const open = recept.opent ? recept.opent(l.a) : perDeel
  if (!open) return l.weigert(veld.name, `{ ${veld.name}${args} ${enig} }`, 'GEEN_TOEGANG')
  if (recept.eigen) return recept.eigen(l, veld, t)
  const ids = l.zichtbaar(recept.tabel, (r) => recept.kies?.(l.w, l.a, r) ?? true, isVerbinding(veld))
  if (!isVerbinding(veld)) {
    // Ids of every table: an id of another kind must look like one that does not exist.
    const andere = ['knelpunt', 'actie', 'partner', 'gebruiker', 'convenant', 'pilot', 'succes'].filter(
      (x) => x !== recept.tabel,
    )
    const grondig = GRONDIG.has(l.a.naam)
    const rijen = grondig ? l.w.dump[recept.tabel]! : steekproef(l.w, recept.tabel, ids)
    const alle = [...rijen, ...andere.map((x) => l.w.dump[x]![0]!)].map((r) => r.id as string)
    await l.opId(veld.name, t, [...alle, 'x', ''], ids, 2)
    return l.diep(veld.name, t, grondig ? eenPerGroep(l.w, recept.tabel, ids) : ids.slice(-1))
  }
  const type = (arg: string) => getNamedType(veld.args.find((x) => x.name === arg)!.type)
  const filter = type('filter')
  if (isInputObjectType(filter)) await l.lijst(veld.name, t, filter, recept.tabel, ids, GRONDIG.has(l.a.naam))
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
      `{ ${veld.name}(first: 250) { edges { cursor } } }`,
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
