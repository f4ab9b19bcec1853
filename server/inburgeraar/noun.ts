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
import { taakActs } from './taak/taak.acts.js'
import { taakRead } from './taak/taak.read.js'
import * as taken from './taak/taak.table.js'
import * as wonen from './wonen.table.js'

export const inburgeraar: Nouns = {
  tables: [inburgeraars, delen, wonen, contactmomenten, taken, relations],
  reads: [inburgeraarRead, huishoudenRead, ...delenRead, contactmomentRead, taakRead],
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
        huisvesting: 'huisvesting',
        inschrijvingBrp: 'huisvesting',
        verblijfSoort: 'verblijf',
        verblijfStatus: 'verblijf',
        verblijfGeldigVanaf: 'verblijf',
        verblijfGeldigTot: 'verblijf',
        asielrechtenWijzigingVerblijfsdoel: 'verblijf',
      },
    },
  ],
  acts: [...inburgeraarActs, ...contactmomentActs, ...taakActs],
  moves: verhuisPersonen,
}
