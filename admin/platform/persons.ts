// Rows about persons: what the portal may not leave behind of them. Which nouns those are, the server says (persons.generated.ts),
// so no screen has to remember it. A name stands on the page alone: not in the address, not in the title of the tab (which is the
// history of the browser, and the name of a printed file), not in storage.
import { personTypes } from '../persons.generated.js'
import type { Noun, Rij } from './noun.js'
import { tekst } from './noun.js'
import { MAX_PER_VRAAG } from './pages.js'
import { hoofdletter } from './words.js'

/** What the server gives at most of persons in one answer. */
export const MAX_PERSONEN = 50

export const isVanPersonen = ({ type }: Pick<Noun, 'type'>): boolean => personTypes.includes(type)
export const maxPerVraag = (noun: Pick<Noun, 'type'>): number => (isVanPersonen(noun) ? MAX_PERSONEN : MAX_PER_VRAAG)

/** What names a row without naming a person: the value of the field that the noun says, or nothing. */
export const kenmerkVan = (noun: Noun, rij: Rij): string =>
  noun.kenmerk ? tekst(rij[noun.kenmerk]) : noun.velden.some(({ bron }) => bron === 'code') ? tekst(rij.code) : ''

/** The title of the tab for a row: of a person never the name. */
export const tabVan = (noun: Noun, rij: Rij): string =>
  isVanPersonen(noun) ? kenmerkVan(noun, rij) || hoofdletter(noun.label.een) : noun.titel(rij)
