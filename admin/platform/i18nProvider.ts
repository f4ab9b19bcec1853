// Dutch only. Names of resources and fields come from the nouns, so a new field needs no second entry here.
import type { I18nProvider, StringMap } from 'ra-core'
import polyglotI18nProvider from 'ra-i18n-polyglot'
import { nl } from './nl.js'
import type { Noun } from './noun.js'

const resource = (noun: Noun): [string, StringMap] => [
  noun.naam,
  {
    name: `${noun.label.een} |||| ${noun.label.meer}`,
    fields: Object.fromEntries(noun.velden.map((veld) => [veld.bron, veld.label])),
  },
]

export const maakI18nProvider = (nouns: readonly Noun[]): I18nProvider => {
  const berichten = { ...nl, resources: Object.fromEntries(nouns.map(resource)) }
  return polyglotI18nProvider(() => berichten, 'nl', [{ locale: 'nl', name: 'Nederlands' }], { allowMissing: true })
}
