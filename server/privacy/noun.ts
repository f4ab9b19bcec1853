import type { Nouns } from '../noun.js'
import { KijkgedragResolver } from './kijkgedrag.resolver.js'
import { leesdossierRead, leesregelRead } from './leesregel.read.js'
import { betrokkenePdf, kijkersPdf } from './leesregel.pdf.js'
import * as relations from './leesregel.relations.js'

export const privacy: Nouns = {
  tables: [relations],
  reads: [leesregelRead, leesdossierRead],
  resolvers: [KijkgedragResolver],
  reports: [kijkersPdf, betrokkenePdf],
}
