// What a folder of nouns adds to the server. Each says it once, in its own `noun.ts`; `nouns.ts` lists the folders, and schema,
// history, database, merging and routes are made from that list.
import type { One, Relations } from 'drizzle-orm'
import type { Noun as Name } from './beleid.js'
import type { Gevolg } from './inburgeraar/persoon.gevolgen.js'
import type { Verhuizing } from './partner/partner.verhuizen.js'
import type { Export } from './platform/http/export.js'
import type { Report } from './platform/http/report.js'
import type { Noun as Read } from './platform/read/declare/noun.js'
import type { Act, Class } from './platform/write/act.types.js'
import type { BelongsTo } from './platform/write/history.read.js'
import type { historyTable } from './platform/write/history.table.js'
import type { ReadPlain } from './platform/write/mutation.js'

export interface History {
  noun: Name
  table: ReturnType<typeof historyTable>
  relations: Relations<string, { door: One }>
  /** names in a line that are no field of their own → the field whose rights they have; null = shown to nobody */
  belongsTo?: BelongsTo
}
export interface Nouns {
  /** modules that export tables and their relations, for the planner and the catalogue; drizzle-kit finds the files by name */
  tables: readonly object[]
  reads?: readonly Read[]
  history?: readonly History[]
  acts?: readonly Act[]
  /** root fields that the read plan does not serve */
  resolvers?: readonly Class[]
  /** types that acts return and the read plan does not serve, by name */
  plain?: Record<string, ReadPlain>
  /** what hangs on a partner moves along when two partners become one */
  moves?: Verhuizing
  /** what follows elsewhere when facts of a person change */
  follows?: Gevolg
  reports?: readonly Report[]
  exports?: readonly Export[]
}
