import type { Nouns } from '../noun.js'
import * as accounts from './account.table.js'
import { gebruikerRead } from './gebruiker.read.js'
import * as relations from './gebruiker.relations.js'
import * as tables from './gebruiker.table.js'
import { verhuisMensen } from './partner.verhuizen.js'
import { ZelfResolver } from './zelf.resolver.js'

export const gebruiker: Nouns = {
  tables: [tables, accounts, relations],
  reads: [gebruikerRead],
  resolvers: [ZelfResolver],
  moves: verhuisMensen,
}
