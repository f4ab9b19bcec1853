import type { Nouns } from '../noun.js'
import { instellingActs } from './instelling.acts.js'
import { instellingRead } from './instelling.read.js'
import * as relations from './instelling.relations.js'
import { InstellingResolver } from './instelling.resolver.js'
import * as tables from './instelling.table.js'

export const instelling: Nouns = {
  tables: [tables, relations],
  reads: [instellingRead],
  history: [
    {
      noun: 'instelling',
      table: tables.instellingGebeurtenis,
      relations: relations.instellingGebeurtenisRelations,
      belongsTo: { stand: 'status' },
    },
  ],
  acts: instellingActs,
  resolvers: [InstellingResolver],
}
