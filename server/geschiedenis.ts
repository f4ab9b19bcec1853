// The history of every noun that the read plan serves, and which field each line in it is about.
import { convenantGebeurtenisRelations } from './convenant/convenant.relations.js'
import { convenantGebeurtenis } from './convenant/convenant.table.js'
import { Gebeurtenis } from './gebruiker/gebeurtenis.type.js'
import { partnerGebeurtenisRelations } from './partner/partner.relations.js'
import { partnerGebeurtenis } from './partner/partner.table.js'
import { pilotGebeurtenisRelations } from './pilot/pilot.relations.js'
import { pilotGebeurtenis } from './pilot/pilot.table.js'
import { historyRead, type BelongsTo } from './platform/write/history.read.js'
import { actieGebeurtenis } from './taskforce/actie/actie.table.js'
import { knelpuntGebeurtenis } from './taskforce/knelpunt/knelpunt.table.js'
import { succesGebeurtenis } from './taskforce/succes/succes.table.js'
import {
  actieGebeurtenisRelations,
  knelpuntGebeurtenisRelations,
  succesGebeurtenisRelations,
} from './taskforce/taskforce.relations.js'

const CIJFER = [
  'waarde',
  'redenGeenWaarde',
  'eenheid',
  'peildatum',
  'voorlopig',
  'cijferBron',
  'voetnoot',
  'openbaarVastgesteld',
]
/** Names in history that are no field of their own → the field whose rights they have; null = shown to nobody. */
export const HOORT_BIJ = {
  partner: { gemeenten: 'gemeenten', gemeente: null },
  convenant: { partijen: 'partijen', afspraken: 'afspraken' },
  pilot: { stand: 'status', gemeenten: 'gemeenten', partners: 'partners', meting: 'meetmomenten' },
  knelpunt: { afgehandeldDatum: 'status', actie: 'acties', succes: 'geschiedenis' },
  actie: { medeEigenaren: 'medeEigenaren', knelpunten: 'knelpunten' },
  succes: {
    partners: 'partners',
    knelpunten: 'knelpunten',
    ...Object.fromEntries(CIJFER.map((veld) => [veld, 'cijfer'])),
  },
} satisfies Record<string, BelongsTo>

export const geschiedenissen = [
  historyRead(Gebeurtenis, 'partner', partnerGebeurtenis, partnerGebeurtenisRelations, HOORT_BIJ.partner),
  historyRead(Gebeurtenis, 'convenant', convenantGebeurtenis, convenantGebeurtenisRelations, HOORT_BIJ.convenant),
  historyRead(Gebeurtenis, 'pilot', pilotGebeurtenis, pilotGebeurtenisRelations, HOORT_BIJ.pilot),
  historyRead(Gebeurtenis, 'knelpunt', knelpuntGebeurtenis, knelpuntGebeurtenisRelations, HOORT_BIJ.knelpunt),
  historyRead(Gebeurtenis, 'actie', actieGebeurtenis, actieGebeurtenisRelations, HOORT_BIJ.actie),
  historyRead(Gebeurtenis, 'succes', succesGebeurtenis, succesGebeurtenisRelations, HOORT_BIJ.succes),
]
