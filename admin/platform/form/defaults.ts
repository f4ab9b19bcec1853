// What a new form starts with: what the address says (a link from another row), else what is known of the user.
import { huidigeSessie } from '../session.js'
import type { Veld, Waarde } from '../noun.js'
import { naarFormulier, type Waarden } from './values.js'

const eigen = (): Waarden => {
  const rollen = huidigeSessie()?.mij.rollen ?? []
  const enige = (waarden: (string | null)[]): string | undefined => {
    const uniek = [...new Set(waarden.filter((w): w is string => w !== null))]
    return uniek.length === 1 ? uniek[0] : undefined
  }
  return { gemeente: enige(rollen.map((r) => r.gemeente)), melder: enige(rollen.map((r) => r.partner)) }
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
