import type { Nouns } from '../noun.js'
import { tokenActs } from './token.acts.js'
import { TokenResolver } from './token.resolver.js'
import { tokenOphalen } from './token.service.js'
import * as tables from './token.table.js'

export const token: Nouns = {
  tables: [tables],
  acts: tokenActs,
  resolvers: [TokenResolver],
  plain: { Token: tokenOphalen },
}
