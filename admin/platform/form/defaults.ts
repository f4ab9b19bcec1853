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

export const beginwaarden = (velden: readonly Veld[], search: string): Waarden =>
  naarFormulier(velden, { ...eigen(), ...uitAdres(velden, search) })
