import type { Nouns } from '../noun.js'
import { contactmomentActs } from './contactmoment/contactmoment.acts.js'
import { contactmomentRead } from './contactmoment/contactmoment.read.js'
import * as contactmomenten from './contactmoment/contactmoment.table.js'
import * as delen from './delen.table.js'
import { inburgeraarActs } from './inburgeraar.acts.js'
import { delenRead, huishoudenRead, inburgeraarRead } from './inburgeraar.read.js'
import * as relations from './inburgeraar.relations.js'
import * as inburgeraars from './inburgeraar.table.js'
import { verhuisPersonen } from './partner.verhuizen.js'
import { inzageActs } from './inzage/inzage.acts.js'
import { inzageRead } from './inzage/inzage.read.js'
import * as inzageRelations from './inzage/inzage.relations.js'
import { taakActs } from './taak/taak.acts.js'
import { taakRead } from './taak/taak.read.js'
import * as taken from './taak/taak.table.js'
import * as wonen from './wonen.table.js'
import { zoekActs, zoekresultaat } from './zoeken/zoeken.acts.js'
import * as zoeken from './zoeken/zoekvraag.table.js'

/** Names under which the timeline tells of a traject: of its columns those in traject.table.ts, of its facts those that its acts write. */
const VAN_TRAJECT = [
  'wetsregime',
  'trajectstatus',
  'leerroute',
  'trajectVanaf',
  'trajectTot',
  'eindreden',
  'kennisgeving',
  'plichtVanaf',
  'plichtTot',
  'pipDagtekening',
  'duoTermijn',
  'pvtTermijn',
  'verlenging',
  'vrijstelling',
  'ontheffing',
  'uitstroom',
  'ontzorgingVanaf',
  'ontzorgingTot',
  'bijstandTot',
]
export const inburgeraar: Nouns = {
  tables: [inburgeraars, delen, wonen, zoeken, contactmomenten, taken, relations, inzageRelations],
  reads: [inburgeraarRead, huishoudenRead, inzageRead, ...delenRead, contactmomentRead, taakRead],
  history: [
    {
      noun: 'inburgeraar',
      table: inburgeraars.inburgeraarGebeurtenis,
      relations: relations.inburgeraarGebeurtenisRelations,
      belongsTo: {
        contact: 'contact',
        contactmoment: 'contactmomenten',
        taak: 'taken',
        bsn: 'bsnGemaskeerd',
        gezondheid: 'gezondheid',
        koppeling: 'koppeling',
        azc: 'koppeling',
        koppelingOpmerking: 'koppeling',
        huisvesting: 'huisvesting',
        adres: 'huisvesting',
        corporatie: 'huisvesting',
        inschrijvingBrp: 'huisvesting',
        // Of a traject, told in the dossier (server/traject/traject.store.ts).
        ...Object.fromEntries(VAN_TRAJECT.map((veld) => [veld, 'traject'])),
        verblijfSoort: 'verblijf',
        verblijfStatus: 'verblijf',
        verblijfGeldigVanaf: 'verblijf',
        verblijfGeldigTot: 'verblijf',
        asielrechtenWijzigingVerblijfsdoel: 'verblijf',
      },
    },
  ],
  acts: [...inburgeraarActs, ...inzageActs, ...zoekActs, ...contactmomentActs, ...taakActs],
  plain: { BsnZoekresultaat: zoekresultaat },
  moves: verhuisPersonen,
}
