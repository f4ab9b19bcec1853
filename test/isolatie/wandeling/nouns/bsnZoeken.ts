import type { Noun } from '../isolatie.noun.js'
import { alleen, C, N, W } from '../isolatie.wie.js'

/** It has no rows that anybody finds; what a search tells is tried in test/inburgeraar/zoeken.test.ts. */
const WIE = alleen({
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  privacy: [W, N, C],
  'dubbel.regisseur': [C],
  'dubbel.bestuurder': [N],
})
export const noun: Noun = { types: {}, leest: WIE, vragen: {}, schrijft: WIE }
