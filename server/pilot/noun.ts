import type { Nouns } from '../noun.js'
import * as meetmomenten from './meetmoment.table.js'
import { verhuisPilots } from './partner.verhuizen.js'
import { pilotActs } from './pilot.acts.js'
import { meetmomentRead, pilotEvaluatieRead, pilotRead } from './pilot.read.js'
import * as relations from './pilot.relations.js'
import * as tables from './pilot.table.js'

export const pilot: Nouns = {
  tables: [tables, meetmomenten, relations],
  reads: [pilotRead, meetmomentRead, pilotEvaluatieRead],
  history: [
    {
      noun: 'pilot',
      table: tables.pilotGebeurtenis,
      relations: relations.pilotGebeurtenisRelations,
      belongsTo: { stand: 'status', gemeenten: 'gemeenten', partners: 'partners', meting: 'meetmomenten' },
    },
  ],
  acts: pilotActs,
  moves: verhuisPilots,
}
