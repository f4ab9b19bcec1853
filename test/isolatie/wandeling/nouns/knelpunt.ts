import { randomUUID } from 'node:crypto'
import type { GraphQLObjectType } from 'graphql'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { leesgroepVan, PLEKKEN, type Grond, type Planter } from '../isolatie.planten.js'
import { een, via } from '../isolatie.relaties.js'
import {
  ANDERS,
  GESCHIEDENIS,
  groepVan,
  LEEST,
  PARTNERS,
  SCHRIJFT,
  thuisVan,
  zonder,
  ZONDER_PERSONEN,
} from '../isolatie.wie.js'

interface Punt {
  datum: string
  thema: string
  open: { waarde: number }
}
const staatOpen = (r: Waarden, dag: string): boolean =>
  (r.melddatum as string) <= dag && (!r.afgehandeld_datum || (r.afgehandeld_datum as string) > dag)

/** Asks the counts, for one gemeente or for all, and compares each with what the owner counts. */
async function vergelijk(l: Lezer, t: GraphQLObjectType, gemeente?: string): Promise<number> {
  const args = gemeente ? `(gemeenten: ["${gemeente}"])` : ''
  const plek = `knelpuntVerloop${args}`
  const data = await l.krijg(plek, `{ ${plek} { ${l.selectie(t, 2)} } }`)
  const punten = (data?.['knelpuntVerloop'] ?? []) as unknown as Punt[]
  l.controle.eis(punten.length === 13 * 4, () => `${plek}: ${punten.length} punten`)
  const rijen = l.w.dump['knelpunt']!.filter(
    (r) => l.ziet('knelpunt', r) && (!gemeente || r.gemeente_code === gemeente),
  )
  for (const { datum, thema, open } of punten) {
    const verwacht = rijen.filter((r) => r.thema === thema && staatOpen(r, datum)).length
    l.controle.eis(open.waarde === verwacht, () => `${plek}: ${thema} op ${datum}: ${open.waarde}, niet ${verwacht}`)
  }
  return punten.reduce((som, p) => som + p.open.waarde, 0)
}
/**
 * knelpuntVerloop counts instead of listing: a row out of reach would only show as a number that is too high. So every count is
 * held against the dump, for the whole reach and for each gemeente of the region.
 */
async function loopVerloopNa(l: Lezer, _veld: unknown, t: GraphQLObjectType): Promise<void> {
  const hier = l.zichtbaar('gemeente')
  const alles = await vergelijk(l, t)
  const delen = await Promise.all(hier.map((g) => vergelijk(l, t, g)))
  l.controle.eis(
    alles > 0 && delen.reduce((a, b) => a + b, 0) <= alles,
    () => 'knelpuntVerloop: de delen zijn meer dan het geheel',
  )
  const vraag = (code: string) => l.vraag('knelpuntVerloop', `{ knelpuntVerloop(gemeenten: ["${code}"]) { datum } }`)
  const vreemd = l.w.dump['gemeente']!.map((g) => g.code as string).find((c) => !hier.includes(c))!
  const [buiten, onbekend] = await Promise.all([vraag(vreemd), vraag('8888')])
  l.controle.eis(buiten.errors?.[0]?.extensions.code === 'NIET_GEVONDEN', () => 'knelpuntVerloop: vreemde gemeente')
  l.controle.eis(buiten.tekst === onbekend.tekst, () => 'knelpuntVerloop: vreemd is anders dan onbekend')
}

/** A knelpunt for each gemeente × visibility, with followers and history. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const [i, [regio, gemeente, zichtbaarheid]] of PLEKKEN.entries()) {
    const plek = { regio_code: regio, gemeente_code: gemeente, zichtbaarheid }
    const groep = groepVan(plek)
    const leesgroep = leesgroepVan(regio, gemeente, zichtbaarheid)
    const eigenaar = g.mensen[gemeente ?? 'REGIO']!.id
    // A partner that reported for one gemeente only still does not see the row.
    const melder = regio === ANDERS ? g.elders : zichtbaarheid === 'REGIO' ? null : g.punt
    const k = await p.plant('knelpunt', groep, (t) => ({
      ...plek,
      id: randomUUID(),
      code: `K-${9000 + i}`,
      thema: 'ZORG',
      titel: t('titel'),
      omschrijving: t('omschrijving'),
      resultaat: t('resultaat'),
      bron: t('bron'),
      melder_id: melder,
      gemeld_door_id: regio === ANDERS ? eigenaar : g.mensen['0946']!.id,
      eigenaar_id: eigenaar,
      melddatum: '2026-05-01',
      ernst: 'HOOG',
      status: 'IN_ONDERZOEK',
    }))
    for (const volger of Object.values(g.mensen).filter((m) => m.regio_code === regio))
      await p.zet('knelpunt_volger', { regio_code: regio, knelpunt_id: k.id, leesgroep, gebruiker_id: volger.id })
    await p.geschiedenis('knelpunt', groep, k, leesgroep, eigenaar)
    await p.geschiedenis('knelpunt', groep, k, leesgroep, null)
  }
}
/** Whoever reads knelpunten and is someone may follow them; a bestuurder is no one here. */
const volgt = (wie: keyof typeof LEEST): boolean => noun.leest[wie] !== null && wie !== 'bestuurder.weert'

export const noun: Noun = {
  types: { Knelpunt: 'knelpunt' },
  leest: zonder(LEEST, 'beheer', 'dashboard.weert'),
  geschiedenis: GESCHIEDENIS,
  weigert: { 'Knelpunt.heeftEigenaar': ZONDER_PERSONEN, 'Knelpunt.heeftGemeldDoor': ZONDER_PERSONEN },
  vragen: { knelpunt: {}, knelpunten: {}, knelpuntVerloop: { eigen: loopVerloopNa } },
  relaties: {
    'Knelpunt.gemeente': een('gemeente', 'gemeente_code'),
    'Knelpunt.melder': een('partner', 'melder_id'),
    'Knelpunt.gemeldDoor': een('gebruiker', 'gemeld_door_id'),
    'Knelpunt.eigenaar': een('gebruiker', 'eigenaar_id'),
    'Knelpunt.acties': via('actie_knelpunt', 'knelpunt_id', 'actie_id', 'actie'),
    'Knelpunt.volgers': via('knelpunt_volger', 'knelpunt_id', 'gebruiker_id', 'gebruiker'),
  },
  waarden: {
    'Knelpunt.volgIk': (waarde, a, r, w) =>
      waarde === w.dump['knelpunt_volger']!.some((v) => v.knelpunt_id === r.id && v.gebruiker_id === a.gebruikerId),
  },
  berekend: ['Knelpunt.dagenOpen'],
  jaNee: {
    'Knelpunt.heeftEigenaar': (_w, r) => r.eigenaar_id !== null,
    'Knelpunt.heeftGemeldDoor': (_w, r) => r.gemeld_door_id !== null,
  },
  schrijft: SCHRIJFT,
  mag: { knelpuntVolgen: volgt, knelpuntOntvolgen: volgt },
  houdt: (a, r, _w, act) =>
    act === 'knelpuntVolgen' ||
    act === 'knelpuntOntvolgen' ||
    (SCHRIJFT[a.naam]!.includes(thuisVan(r)) &&
      (!PARTNERS.includes(a.naam) || a.partners.includes(r.melder_id as string))),
  plant,
}
