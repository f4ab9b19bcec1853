import type { One, Relations } from 'drizzle-orm'
import type { Noun as BeleidNoun } from '../beleid.js'
import { gebeurtenisTabel } from './audit.table.js'
import { Gebeurtenis } from './gebeurtenis.type.js'
import { noun, type Noun } from './leesplan/noun.js'

/** How the history of a noun is read: newest first. */
export const gebeurtenisVan = (
  beleid: BeleidNoun,
  tabel: ReturnType<typeof gebeurtenisTabel>,
  relations: Relations<string, { door: One }>,
): Noun => noun(Gebeurtenis, tabel, { beleid, sort: { op: 'op' }, standaard: ['op', 'AFLOPEND'] }, relations)
