import type { Nouns } from '../noun.js'
import { CIJFER_KOLOMMEN } from '../sturing/cijfer/cijfer.kolommen.js'
import { actieActs } from './actie/actie.acts.js'
import { actieRead } from './actie/actie.read.js'
import * as acties from './actie/actie.table.js'
import { EigenaarResolver } from './eigenaar.resolver.js'
import { knelpuntActs } from './knelpunt/knelpunt.acts.js'
import { knelpuntRead } from './knelpunt/knelpunt.read.js'
import * as knelpunten from './knelpunt/knelpunt.table.js'
import { KnelpuntVerloopResolver } from './knelpunt/knelpunt.verloop.resolver.js'
import { verhuisTaskforce } from './partner.verhuizen.js'
import { succesActs } from './succes/succes.acts.js'
import { successenPdf } from './succes/succes.pdf.js'
import { succesRead } from './succes/succes.read.js'
import * as successen from './succes/succes.table.js'
import * as relations from './taskforce.relations.js'

export const taskforce: Nouns = {
  tables: [knelpunten, acties, successen, relations],
  reads: [knelpuntRead, actieRead, succesRead],
  history: [
    {
      noun: 'knelpunt',
      table: knelpunten.knelpuntGebeurtenis,
      relations: relations.knelpuntGebeurtenisRelations,
      belongsTo: { afgehandeldDatum: 'status', actie: 'acties', succes: 'geschiedenis' },
    },
    {
      noun: 'actie',
      table: acties.actieGebeurtenis,
      relations: relations.actieGebeurtenisRelations,
      belongsTo: { medeEigenaren: 'medeEigenaren', knelpunten: 'knelpunten' },
    },
    {
      noun: 'succes',
      table: successen.succesGebeurtenis,
      relations: relations.succesGebeurtenisRelations,
      belongsTo: {
        partners: 'partners',
        knelpunten: 'knelpunten',
        ...Object.fromEntries(CIJFER_KOLOMMEN.map((veld) => [veld, 'cijfer'])),
      },
    },
  ],
  acts: [...knelpuntActs, ...actieActs, ...succesActs],
  resolvers: [KnelpuntVerloopResolver, EigenaarResolver],
  moves: verhuisTaskforce,
  reports: [successenPdf],
}
