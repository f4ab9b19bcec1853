import type { Nouns } from '../noun.js'
import { partnerActs } from './partner.acts.js'
import { contactpersoonRead, partnerRead } from './partner.read.js'
import * as relations from './partner.relations.js'
import { PartnerResolver } from './partner.resolver.js'
import * as tables from './partner.table.js'

export const partner: Nouns = {
  tables: [tables, relations],
  reads: [partnerRead, contactpersoonRead],
  history: [
    {
      noun: 'partner',
      table: tables.partnerGebeurtenis,
      relations: relations.partnerGebeurtenisRelations,
      belongsTo: { gemeenten: 'gemeenten', gemeente: null },
    },
  ],
  acts: partnerActs,
  resolvers: [PartnerResolver],
}
