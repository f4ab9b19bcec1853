import type { Nouns } from '../noun.js'
import { RekenregelResolver } from './rekenregel/rekenregel.resolver.js'

/** The rules are data in the program: there is no table of them. */
export const traject: Nouns = { tables: [], resolvers: [RekenregelResolver] }
