import type { Nouns } from '../noun.js'
import * as delen from './delen.table.js'
import { inburgeraarActs } from './inburgeraar.acts.js'
import { delenRead, huishoudenRead, inburgeraarRead } from './inburgeraar.read.js'
import * as relations from './inburgeraar.relations.js'
import * as inburgeraars from './inburgeraar.table.js'
import { verhuisPersonen } from './partner.verhuizen.js'
import { inzageActs } from './inzage/inzage.acts.js'
import { inzageRead } from './inzage/inzage.read.js'
import * as inzageRelations from './inzage/inzage.relations.js'
import * as wonen from './wonen.table.js'
import { zoekActs, zoekresultaat } from './zoeken/zoeken.acts.js'
import * as zoeken from './zoeken/zoekvraag.table.js'

export const inburgeraar: Nouns = {
  tables: [inburgeraars, delen, wonen, zoeken, relations, inzageRelations],
  reads: [inburgeraarRead, huishoudenRead, inzageRead, ...delenRead],
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
  acts: [...inburgeraarActs, ...inzageActs, ...zoekActs],
  plain: { BsnZoekresultaat: zoekresultaat },
  moves: verhuisPersonen,
}
