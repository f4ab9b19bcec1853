import type { Nouns } from '../../noun.js'
import { taakstellingActs } from './taakstelling.acts.js'
import { taakstellingenCsv } from './taakstelling.csv.js'
import { TaakstellingResolver } from './taakstelling.resolver.js'
import { taakstellingVanCijfer } from './taakstelling.service.js'
import * as stand from './geteld/geteld.table.js'
import * as tables from './taakstelling.table.js'

export const taakstelling: Nouns = {
  tables: [tables, stand],
  acts: taakstellingActs,
  resolvers: [TaakstellingResolver],
  plain: { Taakstelling: taakstellingVanCijfer },
  exports: [taakstellingenCsv],
}
