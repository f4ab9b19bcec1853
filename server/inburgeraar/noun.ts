import type { Nouns } from '../noun.js'
import * as delen from './delen.table.js'
import { inburgeraarActs } from './inburgeraar.acts.js'
import { delenRead, huishoudenRead, inburgeraarRead } from './inburgeraar.read.js'
import * as relations from './inburgeraar.relations.js'
import * as inburgeraars from './inburgeraar.table.js'
import { verhuisPersonen } from './partner.verhuizen.js'
import * as wonen from './wonen.table.js'

export const inburgeraar: Nouns = {
  tables: [inburgeraars, delen, wonen, relations],
  reads: [inburgeraarRead, huishoudenRead, ...delenRead],
  history: [
    {
      noun: 'inburgeraar',
      table: inburgeraars.inburgeraarGebeurtenis,
      relations: relations.inburgeraarGebeurtenisRelations,
      belongsTo: {
        contact: 'contact',
        bsn: 'bsnGemaskeerd',
        gezondheid: 'gezondheid',
        koppeling: 'koppeling',
        azc: 'koppeling',
        koppelingOpmerking: 'koppeling',
        huisvesting: 'huisvesting',
        adres: 'huisvesting',
        corporatie: 'huisvesting',
        inschrijvingBrp: 'huisvesting',
        verblijfSoort: 'verblijf',
        verblijfStatus: 'verblijf',
        verblijfGeldigVanaf: 'verblijf',
        verblijfGeldigTot: 'verblijf',
        asielrechtenWijzigingVerblijfsdoel: 'verblijf',
      },
    },
  ],
  acts: [...inburgeraarActs],
  moves: verhuisPersonen,
}
