// What the registry says, as the portal uses it: the nouns by name, and the menu.
import { MENUGROEPEN, type Pagina } from './platform/page.js'
import type { Menugroep, Menupunt } from './platform/layout/Navigation.js'
import type { Noun } from './platform/noun.js'
import { hoofdletter } from './platform/words.js'
import * as registry from './registry.js'

export const paginas: readonly Pagina[] = Object.values(registry)
export const nouns: readonly Noun[] = paginas.flatMap(({ noun }) => noun ?? [])

export const zoekNoun = (naam: string): Noun => {
  const noun = nouns.find((n) => n.naam === naam)
  if (!noun) throw new Error(`Onbekend zelfstandig naamwoord: ${naam}`)
  return noun
}

const punt = ({ noun, scherm, menu }: Pagina): Menupunt[] => {
  const icoon = menu?.icoon ?? noun?.icoon
  const label = menu?.label ?? (noun && hoofdletter(noun.label.meer))
  const pad = scherm?.pad ?? (noun && `/${noun.naam}`)
  if (!menu || !icoon || !label || !pad) return []
  const vraag = menu.vraag ?? noun?.naam
  return [{ pad, label, icoon, ...(vraag ? { vraag } : {}), ...(menu.teller ? { teller: menu.teller } : {}) }]
}
export const menu: readonly Menugroep[] = MENUGROEPEN.map((groep) => ({
  label: groep,
  punten: paginas
    .filter((pagina) => pagina.menu?.groep === groep)
    .toSorted((a, b) => (a.menu?.plaats ?? 0) - (b.menu?.plaats ?? 0))
    .flatMap(punt),
}))
