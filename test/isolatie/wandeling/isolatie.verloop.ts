// knelpuntVerloop counts instead of listing: a row out of reach would only show as a number that is too high. So every
// count is held against the dump, for the whole reach and for each gemeente of the region.
import type { GraphQLObjectType } from 'graphql'
import type { Waarden } from './isolatie.eigenaar.js'
import type { Lezer } from './isolatie.lezen.js'
import { selectie } from './isolatie.selectie.js'
import { magZien } from './isolatie.wereld.js'

interface Punt {
  datum: string
  thema: string
  open: { waarde: number }
}
const staatOpen = (r: Waarden, dag: string): boolean =>
  (r.melddatum as string) <= dag && (!r.afgehandeld_datum || (r.afgehandeld_datum as string) > dag)

/** Asks the counts, for these gemeenten or for all, and compares each with what the owner counts. */
async function vergelijk(l: Lezer, t: GraphQLObjectType, gemeente?: string): Promise<number> {
  const args = gemeente ? `(gemeenten: ["${gemeente}"])` : ''
  const plek = `knelpuntVerloop${args}`
  const data = await l.krijg(
    plek,
    `{ knelpuntVerloop${args} { ${selectie(t, { verwacht: l.a.verwacht, diepte: 2 })} } }`,
  )
  const punten = (data?.['knelpuntVerloop'] ?? []) as unknown as Punt[]
  l.controle.eis(punten.length === 13 * 4, () => `${plek}: ${punten.length} punten`)
  const rijen = l.w.dump['knelpunt']!.filter(
    (r) => magZien(l.w, l.a, 'knelpunt', r) && (!gemeente || r.gemeente_code === gemeente),
  )
  for (const { datum, thema, open } of punten) {
    const verwacht = rijen.filter((r) => r.thema === thema && staatOpen(r, datum)).length
    l.controle.eis(open.waarde === verwacht, () => `${plek}: ${thema} op ${datum}: ${open.waarde}, niet ${verwacht}`)
  }
  return punten.reduce((som, p) => som + p.open.waarde, 0)
}

/** The walk over knelpuntVerloop as one actor. */
export async function loopVerloopNa(l: Lezer, t: GraphQLObjectType): Promise<void> {
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
