import type { Nouns } from '../noun.js'
import { waarnemingActs } from './waarneming.acts.js'
import { waarnemingRead } from './waarneming.read.js'
import * as relations from './waarneming.relations.js'
import * as tables from './waarneming.table.js'

export const waarneming: Nouns = {
  tables: [tables, relations],
  reads: [waarnemingRead],
  history: [
    {
      noun: 'waarneming',
      table: tables.waarnemingGebeurtenis,
      relations: relations.waarnemingGebeurtenisRelations,
      belongsTo: { voorId: 'voor', doorId: 'door', gemeenteCode: 'gemeente' },
    },
  ],
  acts: waarnemingActs,
}
