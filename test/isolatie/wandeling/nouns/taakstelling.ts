import { randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { streken, type Grond, type Planter } from '../isolatie.planten.js'
import { alleen, C, GESCHIEDENIS, IEDER, N, thuisVan, W, WNC, type Wie } from '../isolatie.wie.js'

/** Who may not ask how many persons were counted. */
const ZONDER_TELLING: readonly Wie[] = ['werkkom', 'puntwelzijn', 'beheer', 'privacy', 'anoniem']
/** Who reads stands: of the own gemeente, and the coordinator of all. A regisseur counts dossiers, or sees too few of them. */
export const STANDEN = alleen({
  coordinator: [W, N, C],
  'beleid.weert': [W],
  taskforce: [W],
  'bestuurder.weert': [W],
  'dubbel.regisseur': [W],
  'dubbel.bestuurder': [W],
  elders: ['ELDERS'],
  'dashboard.weert': [W],
})
/** Of each half of 2031, so a year is twice as many. */
const GEPLANT = { geteld: 77, geteldFictief: 70 }
type Veld = keyof typeof GEPLANT

interface Cijferrij extends Record<Veld, { waarde: number | null }> {
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
/** A count only of the gemeenten whose stands are read; of no dossier, because nobody is housed in 2031 yet. */
async function geteldVan(l: Lezer, rijen: Cijferrij[]): Promise<void> {
  if (ZONDER_TELLING.includes(l.a.naam)) {
    for (const veld of Object.keys(GEPLANT))
      await l.weigert(
        `Taakstelling.${veld}`,
        `{ taakstellingen(jaren: [2031]) { x: ${veld} { waarde } } }`,
        'GEEN_TOEGANG',
      )
    return
  }
  for (const r of rijen)
    for (const veld of Object.keys(GEPLANT) as Veld[]) {
      const ziet = STANDEN[l.a.naam]?.includes(r.gemeente.code === '9999' ? 'ELDERS' : (r.gemeente.code as typeof W))
      const hoort = ziet ? 2 * GEPLANT[veld] : null
      l.controle.eis(
        r[veld].waarde === hoort,
        () => `Taakstelling.${veld}: ${r.gemeente.code} moet ${String(hoort)} zijn, en is ${String(r[veld].waarde)}`,
      )
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
  await geteldVan(l, rijen)
  await geschiedenisVan(l, rijen)
  const vreemd = l.w.dump['gemeente']!.map((g) => g.code as string).find((c) => !l.zichtbaar('gemeente').includes(c))
  const vraag = (code: unknown) =>
    l.vraag(veld.name, `{ taakstellingen(gemeenten: ["${String(code)}"]) { ${inhoud} } }`)
  const [buiten, onbekend] = await Promise.all([vraag(vreemd), vraag('8888')])
  l.controle.eis(buiten.errors?.[0]?.extensions.code === 'NIET_GEVONDEN', () => 'taakstellingen: vreemde gemeente')
  l.controle.eis(buiten.tekst === onbekend.tekst, () => 'taakstellingen: vreemd is anders dan onbekend')
}
/** Both halves of 2031: all, and who was made up. */
async function plantStanden(p: Planter, regio: string, gemeente: string): Promise<void> {
  const delen = [
    [null, GEPLANT.geteld],
    ['VERZONNEN', GEPLANT.geteldFictief],
  ] as const
  for (const halfjaar of [1, 2])
    for (const [deel, waarde] of delen)
      await p.plant('taakstelling_stand', regio === WNC ? (gemeente as typeof W) : 'ELDERS', (t) => ({
        regio_code: regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        jaar: 2031,
        halfjaar,
        deel,
        peildatum: '2026-11-02',
        waarde,
        bron: t('bron'),
        voetnoot: t('voetnoot'),
      }))
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
      await plantStanden(p, s.regio, gemeente)
    }
}
const OPGAVE = { gemeente: '1706', jaar: 2027, peildatum: '2026-01-01' }

export const noun: Noun = {
  types: { Taakstelling: 'taakstelling' },
  leest: IEDER,
  geschiedenis: GESCHIEDENIS,
  ziet: { taakstelling_stand: (a, r) => STANDEN[a.naam]?.includes(thuisVan(r)) ?? false },
  weigert: Object.fromEntries(Object.keys(GEPLANT).map((veld) => [`Taakstelling.${veld}`, ZONDER_TELLING])),
  vragen: { taakstellingen: { eigen: taakstellingen } },
  // A figure has its gemeente and year as key, and its history hangs on that.
  geenNodes: ['taakstelling', 'taakstelling_gebeurtenis', 'taakstelling_stand'],
  // A figure is always of a gemeente.
  schrijft: alleen({ coordinator: [W, N, C], 'beleid.weert': [W], 'dubbel.regisseur': [W], elders: ['ELDERS'] }),
  invoer: { taakstellingVastleggen: OPGAVE, realisatieVastleggen: OPGAVE },
  plant,
}
