// How the root queries of convenant, pilots, successen and figures are asked.
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from './isolatie.lezen.js'
import { selectie } from './isolatie.selectie.js'
import { magZien, rij } from './isolatie.wereld.js'
import type { Recept } from './isolatie.wandeling.js'

interface Cijferrij {
  gemeente: { code: string }
  taakstelling: { waarde: number }
  geschiedenis?: { id: string; door: { id: string } | null }[]
}
/** Who stated a figure: the lines of the own region, with names only for who may see them; refused for the others. */
async function geschiedenisVan(l: Lezer, rijen: Cijferrij[]): Promise<void> {
  const vraag = '{ taakstellingen(jaren: [2031]) { ...V } } fragment V on Taakstelling { g: geschiedenis { id } }'
  if (!l.a.verwacht.regio!.geschiedenis) return l.weigert('Taakstelling.geschiedenis', vraag, 'GEEN_TOEGANG')
  const regels = rijen.flatMap((r) => r.geschiedenis!)
  l.controle.lijst(
    'Taakstelling.geschiedenis',
    regels.map((g) => g.id),
    l.zichtbaar('taakstelling_gebeurtenis', (g) => rij(l.w, 'taakstelling', g.ouder_id)!.jaar === 2031),
  )
  for (const g of regels) {
    const van = l.w.dump['taakstelling_gebeurtenis']!.find((x) => x.id === g.id)!
    const wie = rij(l.w, 'gebruiker', van.door_id)
    const ziet = wie && magZien(l.w, l.a, 'gebruiker', wie) ? wie.id : undefined
    l.controle.eis(g.door?.id === ziet, () => `Taakstelling.geschiedenis: door moet ${String(ziet)} zijn`)
  }
}
export async function taakstellingen(
  l: Lezer,
  veld: GraphQLField<unknown, unknown>,
  t: GraphQLObjectType,
): Promise<void> {
  const inhoud = selectie(t, { verwacht: l.a.verwacht, diepte: 3 })
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
  const antwoorden = await Promise.all([vraag(vreemd), vraag('8888')])
  l.controle.eis(
    antwoorden[0].errors?.[0]?.extensions.code === 'NIET_GEVONDEN',
    () => 'taakstellingen: vreemde gemeente',
  )
  l.controle.eis(antwoorden[0].tekst === antwoorden[1].tekst, () => 'taakstellingen: vreemd is anders dan onbekend')
}
/** Suggestions come from the partners that the actor sees, by part of a name too. */
async function voorstellen(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const inhoud = selectie(t, { verwacht: l.a.verwacht, diepte: 1 })
  for (const naam of ['CAN-PARTNERS-partner', 'CAN-ELDERS-partner', 'Punt Welzijn', '%', ' ']) {
    const data = await l.krijg(veld.name, `query($n: String!) { partnerVoorstellen(naam: $n) { ${inhoud} } }`, {
      n: naam,
    })
    const ids = ((data?.['partnerVoorstellen'] ?? []) as unknown as { partner: string }[]).map((p) => p.partner)
    const zichtbaar = l.zichtbaar('partner')
    l.controle.eis(
      ids.every((id) => zichtbaar.includes(id)),
      () => `partnerVoorstellen ${naam}: een partner buiten bereik`,
    )
    const eigen = naam === (l.a.naam === 'elders' ? 'CAN-ELDERS-partner' : 'CAN-PARTNERS-partner')
    l.controle.eis(!eigen || ids.length > 0, () => `partnerVoorstellen ${naam}: niets gevonden`)
  }
}

export const RECEPTEN_REGIO: Record<string, Recept> = {
  convenant: { tabel: 'convenant', regio: 'convenant' },
  convenanten: { tabel: 'convenant', regio: 'convenant' },
  pilot: { tabel: 'pilot', regio: 'pilot' },
  pilots: { tabel: 'pilot', regio: 'pilot' },
  succes: { tabel: 'succes', regio: 'succes' },
  successen: { tabel: 'succes', regio: 'succes' },
  partnerVoorstellen: { tabel: 'partner', regio: 'convenant', args: '(naam: "x")', eigen: voorstellen },
  taakstellingen: { tabel: 'taakstelling', eigen: taakstellingen },
}
