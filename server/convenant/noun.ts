import type { Nouns } from '../noun.js'
import type { Report } from '../platform/http/report.js'
import * as afspraken from './afspraak.table.js'
import { convenantActs } from './convenant.acts.js'
import { afspraakRead, convenantPartijRead, convenantRead } from './convenant.read.js'
import * as relations from './convenant.relations.js'
import * as tables from './convenant.table.js'
import { verhuisPartijen } from './partij.verhuizen.js'

/** @param pdf the report of a convenant, which tells of its pilots too */
export const convenant = (pdf: Report): Nouns => ({
  tables: [tables, afspraken, relations],
  reads: [convenantRead, convenantPartijRead, afspraakRead],
  history: [
    {
      noun: 'convenant',
      table: tables.convenantGebeurtenis,
      relations: relations.convenantGebeurtenisRelations,
      belongsTo: { partijen: 'partijen', afspraken: 'afspraken' },
    },
  ],
  acts: convenantActs,
  moves: verhuisPartijen,
  reports: [pdf],
})
