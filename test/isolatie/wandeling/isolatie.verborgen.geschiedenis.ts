// History tells no more than the row: no key of anything, no name or title of what the reader may not see, nothing about a
// field that the reader may not read.
import type { History } from '../../../server/noun.js'
import { histories } from '../../../server/schema.js'
import { fieldsOf } from '../../../server/platform/write/history.classes.js'
import { parentOf, referencesOf } from '../../../server/platform/write/history.references.js'
import { alsEigenaar, type Waarden } from './isolatie.eigenaar.js'
import { doelVan } from './isolatie.selectie.js'
import { meld, type Lijst } from './isolatie.verborgen.js'
import { isGeweigerd, magZien, namenVan } from './isolatie.nouns.js'

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** A line per row that names everything the row refers to and is linked to, as an act would have written it. */
export const schrijfVerhalen = (url: string): Promise<void> =>
  alsEigenaar(url, async (tx) => {
    for (const { noun, table } of histories) {
      const velden = referencesOf(parentOf(table)).map((x) => [x.veld, x.sleutel] as const)
      const rijen = (await tx.unsafe(`select to_jsonb(x) r from ${noun} x`)).map((x) => x['r'] as Waarden)
      for (const r of rijen) {
        const los = velden.map(([veld, sleutel]) => {
          const kolom = `${veld.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}_${sleutel}`
          return { veld, oud: null, nieuw: (r[kolom] as string | null) ?? null }
        })
        const id = async (tabel: string) =>
          (await tx.unsafe(`select knelpunt_id id from ${tabel} where ${noun}_id = $1`, [r.id as string])).map(
            (x) => x['id'] as string,
          )
        const lijst =
          noun === 'actie' || noun === 'succes'
            ? [
                {
                  veld: 'knelpunten',
                  oud: null,
                  nieuw: null,
                  naar: 'knelpunt',
                  weg: [],
                  erbij: await id(`${noun}_knelpunt`),
                },
              ]
            : []
        const regel = {
          regio_code: r.regio_code,
          id: crypto.randomUUID(),
          ouder_id: r.id,
          leesgroep: r.leesgroep,
          leesgroep_toen: r.leesgroep,
          op: '2026-06-01T10:00:00Z',
          handeling: `${noun}Wijzigen`,
          tekst: 'Gewijzigd.',
          wijzigingen: tx.json([...los.filter((x) => x.nieuw !== null), ...lijst] as never),
        }
        await tx`insert into ${tx(`${noun}_gebeurtenis`)} ${tx(regel as never)}`
      }
    }
  })
/** Columns of the row that its history may name and that belong to no field of the type. */
export const zonderPlaats = ({ table, belongsTo = {} }: History, velden: readonly string[]): string[] =>
  fieldsOf(table, 'gewoon', 'gevoelig', 'geheim').filter(
    (veld) => !velden.includes(veld) && !(veld in belongsTo) && !(veld.split(' ')[0]! in belongsTo),
  )

interface Regel {
  tekst: string
  wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
}
/** Looks through the history of every row of the list. */
export async function verhaal(l: Lijst): Promise<void> {
  const f = l.type.getFields()['geschiedenis']
  if (!f || isGeweigerd(l.a.naam, l.type.name, 'geschiedenis', doelVan(f)!.name)) return
  const { data, errors } = await l.a.vraag<{ x: { nodes: { geschiedenis: { nodes: Regel[] } }[] } }>(
    `{ x: ${l.vraag}(first: 100) { nodes { geschiedenis(first: 50) { nodes { tekst handeling wijzigingen { veld oud nieuw } } } } } }`,
  )
  l.v.vragen++
  if (errors) return meld(l, JSON.stringify(errors[0]))
  const regels = data.x.nodes.flatMap((r) => r.geschiedenis.nodes)
  // A title that a visible row has as well says nothing.
  const namen = namenVan(l.w.dump).flatMap(([tabel, r, naam]) =>
    naam.startsWith('CAN-') && !magZien(l.w, l.a, tabel, r) ? naam : [],
  )
  for (const { tekst, wijzigingen } of regels) {
    l.v.controles++
    const alles = JSON.stringify([tekst, wijzigingen])
    if (UUID.test(alles)) meld(l, `geschiedenis noemt een kenmerk: ${alles}`)
    const genoemd = namen.find((n) => alles.includes(n))
    if (genoemd) meld(l, `geschiedenis noemt ${genoemd}`)
    for (const { veld } of wijzigingen) {
      const over = histories.find((h) => h.noun === l.type.name.toLowerCase())?.belongsTo?.[veld] ?? veld
      const doel = l.type.getFields()[over]
      if (!doel || isGeweigerd(l.a.naam, l.type.name, over, doelVan(doel)?.name ?? ''))
        meld(l, `geschiedenis vertelt over ${veld}`)
    }
  }
}
