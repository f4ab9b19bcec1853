import { randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { streken, type Grond, type Planter } from '../isolatie.planten.js'
import { alleen, C, GESCHIEDENIS, IEDER, N, W } from '../isolatie.wie.js'

interface Cijferrij {
  gemeente: { code: string }
  taakstelling: { waarde: number }
  geschiedenis?: { id: string; door: { id: string } | null }[]
}
/** Who stated a figure: the lines of the own region, with names only for who may see them; refused for the others. */
async function geschiedenisVan(l: Lezer, rijen: Cijferrij[]): Promise<void> {
  const vraag = '{ taakstellingen(jaren: [2031]) { ...V } } fragment V on Taakstelling { g: geschiedenis { id } }'
  if (!GESCHIEDENIS[l.a.naam]) return l.weigert('Taakstelling.geschiedenis', vraag, 'GEEN_TOEGANG')
  const regels = rijen.flatMap((r) => r.geschiedenis!)
  l.controle.lijst(
    'Taakstelling.geschiedenis',
    regels.map((g) => g.id),
    l.zichtbaar('taakstelling_gebeurtenis', (g) => l.rij('taakstelling', g.ouder_id)!.jaar === 2031),
  )
  for (const g of regels) {
    const van = l.w.dump['taakstelling_gebeurtenis']!.find((x) => x.id === g.id)!
    const wie = l.rij('gebruiker', van.door_id)
    const ziet = wie && l.ziet('gebruiker', wie) ? wie.id : undefined
    l.controle.eis(g.door?.id === ziet, () => `Taakstelling.geschiedenis: door moet ${String(ziet)} zijn`)
  }
}
async function taakstellingen(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const inhoud = l.selectie(t, 3)
  const data = await l.krijg(veld.name, `{ taakstellingen(jaren: [2031]) { ${inhoud} } }`)
  const rijen = (data?.['taakstellingen'] ?? []) as unknown as Cijferrij[]
  l.controle.lijst(
    'taakstellingen',
    rijen.map((r) => r.gemeente.code),
    l.zichtbaar('gemeente'),
  )
  l.controle.eis(
    rijen.every((r) => r.taakstelling.waarde === 7),
    () => 'taakstellingen: een cijfer ontbreekt',
  )
  await geschiedenisVan(l, rijen)
  const vreemd = l.w.dump['gemeente']!.map((g) => g.code as string).find((c) => !l.zichtbaar('gemeente').includes(c))
  const vraag = (code: unknown) =>
    l.vraag(veld.name, `{ taakstellingen(gemeenten: ["${String(code)}"]) { ${inhoud} } }`)
  const [buiten, onbekend] = await Promise.all([vraag(vreemd), vraag('8888')])
  l.controle.eis(buiten.errors?.[0]?.extensions.code === 'NIET_GEVONDEN', () => 'taakstellingen: vreemde gemeente')
  l.controle.eis(buiten.tekst === onbekend.tekst, () => 'taakstellingen: vreemd is anders dan onbekend')
}
/** A figure of each gemeente, with who stated it. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const s of streken(g))
    for (const gemeente of s.gemeenten) {
      const rij = await p.plant('taakstelling', s.groep, (t) => ({
        regio_code: s.regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        jaar: 2031,
        soort: 'TAAKSTELLING',
        waarde: 7,
        peildatum: '2026-01-01',
        voorlopig: true,
        bron: t('bron'),
        voetnoot: t('voetnoot'),
      }))
      await p.geschiedenis('taakstelling', s.groep, rij, `P:${s.regio}`, s.wie)
    }
}
const OPGAVE = { gemeente: '1706', jaar: 2027, peildatum: '2026-01-01' }

export const noun: Noun = {
  types: { Taakstelling: 'taakstelling' },
  leest: IEDER,
  geschiedenis: GESCHIEDENIS,
  vragen: { taakstellingen: { eigen: taakstellingen } },
  // A figure has its gemeente and year as key, and its history hangs on that.
  geenNodes: ['taakstelling', 'taakstelling_gebeurtenis'],
  // A figure is always of a gemeente.
  schrijft: alleen({ coordinator: [W, N, C], 'beleid.weert': [W], 'dubbel.regisseur': [W], elders: ['ELDERS'] }),
  invoer: { taakstellingVastleggen: OPGAVE, realisatieVastleggen: OPGAVE },
  plant,
}
