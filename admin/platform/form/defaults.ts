// What a new form starts with: what the address says (a link from another row), else what is known of the user.
import { huidigeSessie } from '../session.js'
import type { Veld, Waarde } from '../noun.js'
import { naarFormulier, type Waarden } from './values.js'

/** The gemeente of someone who works for one. */
const eigen = (): Waarden => {
  const { mij, gemeenten } = huidigeSessie() ?? { mij: { rollen: [] }, gemeenten: [] }
  const namen = new Set(mij.rollen.map(({ gemeente }) => gemeente).filter(Boolean))
  const mijn = gemeenten.filter(({ naam }) => namen.has(naam))
  return mijn.length === 1 ? { gemeente: mijn[0]?.code } : {}
}

/** `?knelpunten=id1,id2` presets a field. Only text and lists of text: an address is input from outside. */
const uitAdres = (velden: readonly Veld[], search: string): Waarden => {
  const adres = new URLSearchParams(search)
  return Object.fromEntries(
    velden.flatMap(({ bron, meer }): [string, Waarde][] => {
      const tekst = adres.get(bron)
      return tekst === null ? [] : [[bron, meer ? tekst.split(',') : tekst]]
    }),
  )
}

/** Is this among what the field offers? Nothing is, unless the field must be filled in. */
const past = ({ opties, verplicht }: Veld, waarde: Waarde): boolean =>
  opties === undefined || (waarde === '' ? !verplicht : opties.some(({ id }) => id === waarde))
/** What must be chosen where there is one choice is not asked. */
const enige = ({ opties, verplicht }: Veld): Waarde => (verplicht && opties?.length === 1 ? opties[0]?.id : undefined)

export const beginwaarden = (velden: readonly Veld[], search: string): Waarden => {
  const bronnen = [uitAdres(velden, search), eigen()]
  const begin = velden.map((veld): [string, Waarde] => {
    const begin = typeof veld.begin === 'function' ? veld.begin(huidigeSessie()?.mij) : veld.begin
    const gegeven = [...bronnen, { [veld.bron]: begin }]
      .map((bron) => bron[veld.bron])
      .find((w) => w !== undefined && past(veld, w))
    return [veld.bron, gegeven ?? enige(veld)]
  })
  return naarFormulier(velden, Object.fromEntries(begin))
}
