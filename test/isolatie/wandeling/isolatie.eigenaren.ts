// Who cannot own a row, and why: said only of people whom the actor sees, and of rows that it sees.
import type { GraphQLField } from 'graphql'
import type { Lezer } from './isolatie.lezen.js'
import { GEEN_ID } from './isolatie.verslag.js'
import type { Recept } from './isolatie.wandeling.js'

interface Bezwaar {
  gebruiker: string
}
const bezwaren =
  (tabel: 'actie' | 'knelpunt') =>
  async (l: Lezer, veld: GraphQLField<unknown, unknown>): Promise<void> => {
    const vraag = `query($g: [ID!]!, $id: ID!) { ${veld.name}(gebruikers: $g, id: $id) { gebruiker bezwaar } }`
    const gebruikers = l.w.dump['gebruiker']!.map((g) => g.id as string)
    const zichtbaar = l.zichtbaar('gebruiker')
    const rijen = l.zichtbaar(tabel)
    for (const r of l.w.dump[tabel]!.slice(-12)) {
      const { data, tekst } = await l.vraag(veld.name, vraag, { g: gebruikers, id: r.id })
      if (rijen.includes(r.id as string)) {
        const ids = ((data?.[veld.name] ?? []) as unknown as Bezwaar[]).map((b) => b.gebruiker)
        l.controle.eis(!!data, () => `${veld.name}: geen antwoord`)
        l.controle.eis(
          ids.every((id) => zichtbaar.includes(id)),
          () => `${veld.name}: iemand buiten bereik`,
        )
      } else {
        const onbekend = await l.vraag(veld.name, vraag, { g: gebruikers, id: GEEN_ID })
        l.controle.eis(tekst === onbekend.tekst, () => `${veld.name}: anders dan bij een onbekend id`)
      }
    }
  }
export const RECEPTEN_EIGENAAR: Record<string, Recept> = {
  actieEigenaarBezwaren: { tabel: 'actie', noun: 'namen', args: '(gebruikers: [])', eigen: bezwaren('actie') },
  knelpuntEigenaarBezwaren: {
    tabel: 'knelpunt',
    noun: 'namen',
    args: '(gebruikers: [], id: "x")',
    eigen: bezwaren('knelpunt'),
  },
}
