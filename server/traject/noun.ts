import type { Nouns } from '../noun.js'
import * as feiten from './feiten.table.js'
import { volgPersoon } from './termijn/persoon.volgen.js'
import { termijnRead, termijnRegelRead } from './termijn/termijn.read.js'
import * as termijnRelations from './termijn/termijn.relations.js'
import * as termijnen from './termijn/termijn.table.js'
import { RekenregelResolver } from './rekenregel/rekenregel.resolver.js'
import { trajectActs } from './traject.acts.js'
import { feitenRead, trajectRead } from './traject.read.js'
import * as relations from './traject.relations.js'
import * as trajecten from './traject.table.js'

/** The rules of terms are data in the program: there is no table of them. */
export const traject: Nouns = {
  tables: [trajecten, feiten, termijnen, relations, termijnRelations],
  reads: [trajectRead, ...feitenRead, termijnRead, termijnRegelRead],
  acts: trajectActs,
  follows: volgPersoon,
  resolvers: [RekenregelResolver],
}
