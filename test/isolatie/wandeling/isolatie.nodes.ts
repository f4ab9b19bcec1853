// `node` and `nodes` over every id there is: each visible row under its own type, every other id exactly like one that does
// not exist.
import type { Lezer } from './isolatie.lezen.js'
import { GEEN_ID } from './isolatie.verslag.js'
import { isGeweigerd, NODES } from './isolatie.nouns.js'
import { sleutelVan, type Waarden } from './isolatie.eigenaar.js'

/** So many ids are asked at once: of persons no more are shown. */
const BLAD = 50
const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }'

/** Oneself is seen with `mij` by everyone; gebruiker as a noun is not for everyone. */
const ziet = (l: Lezer, tabel: string, r: Waarden): boolean =>
  !!NODES[tabel] && !isGeweigerd(l.a.naam, '', '', NODES[tabel]) && l.ziet(tabel, r)
/** One row that is seen and one that is not of every table, and ids that no row has. */
async function eenVoorEen(
  l: Lezer,
  rijen: readonly { id: string; type: string | null; tabel: string }[],
): Promise<void> {
  const neutraal = await l.vraag('node', NODE, { id: GEEN_ID })
  l.controle.eis(
    neutraal.errors?.[0]?.extensions.code === 'NIET_GEVONDEN',
    () => 'node: een onbekend id wordt gevonden',
  )
  const keuze = new Map(rijen.map((r) => [`${r.tabel} ${String(r.type)}`, r]))
  for (const { id, type } of [...keuze.values(), ...['x', '', '8888'].map((id) => ({ id, type: null }))]) {
    const antwoord = await l.vraag(`node(${id})`, NODE, { id })
    if (type === null)
      l.controle.eis(
        antwoord.tekst === neutraal.tekst && antwoord.status === neutraal.status,
        () => `node(${id}): een id buiten bereik antwoordt anders dan een onbekend id`,
      )
    else
      l.controle.eis(
        JSON.stringify(antwoord.data?.['node']) === JSON.stringify({ __typename: type, id }),
        () => `node(${id}): geen ${type}`,
      )
  }
}
export async function loopNodesNa(l: Lezer): Promise<void> {
  const rijen = Object.keys(NODES).flatMap((tabel) =>
    l.w.dump[tabel]!.map((r) => ({ tabel, id: sleutelVan(tabel, r), type: ziet(l, tabel, r) ? NODES[tabel]! : null })),
  )
  const bladen = Array.from({ length: Math.ceil(rijen.length / BLAD) }, (_, i) => rijen.slice(i * BLAD, (i + 1) * BLAD))
  for (const deel of bladen) {
    const data = await l.krijg('nodes', 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: deel.map((r) => r.id),
    })
    const gekregen = (data?.['nodes'] ?? []) as ({ __typename: string; id: string } | null)[]
    deel.forEach(({ id, type, tabel }, n) => {
      const o = gekregen[n]
      l.controle.eis(
        type === null ? o === null : o?.id === id && o.__typename === type,
        () => `nodes: ${tabel} ${id}: ${type === null ? 'buiten bereik, en toch gevonden' : 'niet gevonden'}`,
      )
    })
  }
  await eenVoorEen(l, rijen)
}
