import type { Nouns } from '../noun.js'
import * as feiten from './feiten.table.js'
import { volgPersoon } from './termijn/persoon.volgen.js'
import { termijnRead, termijnRegelRead } from './termijn/termijn.read.js'
import * as termijnRelations from './termijn/termijn.relations.js'
import * as termijnen from './termijn/termijn.table.js'
import { formatieVastleggen } from './caseload/formatie.acts.js'
import { formatieRead } from './caseload/caseload.read.js'
import * as caseloadRelations from './caseload/caseload.relations.js'
import { CaseloadResolver } from './caseload/caseload.resolver.js'
import * as formatie from './caseload/formatie.table.js'
import * as stand from './caseload/stand.table.js'
import { herverdelingActs } from './herverdeling/herverdeling.acts.js'
import { herverdelingRead } from './herverdeling/herverdeling.read.js'
import * as herverdelingRelations from './herverdeling/herverdeling.relations.js'
import * as herverdeling from './herverdeling/herverdeling.table.js'
import { trajectRegelRead } from './regel/regel.read.js'
import * as regelRelations from './regel/regel.relations.js'
import * as regels from './regel/regel.table.js'
import { RekenregelResolver } from './rekenregel/rekenregel.resolver.js'
import { trajectActs } from './traject.acts.js'
import { feitenRead, trajectRead } from './traject.read.js'
import * as relations from './traject.relations.js'
import * as trajecten from './traject.table.js'

/** The rules of terms are data in the program: there is no table of them. */
export const traject: Nouns = {
  tables: [
    trajecten,
    feiten,
    relations,
    termijnen,
    termijnRelations,
    formatie,
    stand,
    caseloadRelations,
    herverdeling,
    herverdelingRelations,
    regels,
    regelRelations,
  ],
  reads: [trajectRead, ...feitenRead, termijnRead, termijnRegelRead, formatieRead, herverdelingRead, trajectRegelRead],
  acts: [...trajectActs, ...herverdelingActs, formatieVastleggen],
  follows: volgPersoon,
  resolvers: [RekenregelResolver, CaseloadResolver],
}
