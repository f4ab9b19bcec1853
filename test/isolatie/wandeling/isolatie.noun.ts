// What a file of nouns/ says about one noun: everything about it that is written by hand.
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Actor } from './isolatie.actoren.js'
import type { Waarden } from './isolatie.eigenaar.js'
import type { Lezer } from './isolatie.lezen.js'
import type { Grond, Planter } from './isolatie.planten.js'
import type { Zoek } from './isolatie.relaties.js'
import type { Groepen, Per, Wie } from './isolatie.wie.js'
import type { Wereld } from './isolatie.wereld.js'

/** How a root field is asked. Most need nothing said: a list or a row of the noun, for who reads the noun. */
export interface Recept {
  /** whom it is open to */
  opent?: (wie: Wie) => boolean
  /** arguments without which the question cannot be asked */
  args?: string
  /** only these of the visible rows */
  kies?: (w: Wereld, a: Actor, r: Waarden) => boolean
  /** instead of as a list or by id */
  eigen?: (l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType) => Promise<void>
}
/** Something about a row as the owner of the database knows it. */
export type Ziet = (a: Actor, r: Waarden, w: Wereld) => boolean

export interface Noun {
  /** types that have rows and the table of each; the first is the noun itself. None: it stands in the program, not in a table */
  types: Readonly<Record<string, string>>
  /** groups of its rows by who walks; null = it is refused whatever the row */
  leest: Per<Groepen>
  /** the same for its history; absent = it has none */
  geschiedenis?: Per<Groepen>
  /** by table: which rows are seen, where that is not the group alone */
  ziet?: Record<string, Ziet>
  /** `Type.veld` that fewer may ask than the noun */
  weigert?: Record<string, readonly Wie[]>
  /** root fields, by name */
  vragen: Record<string, Recept>
  /** the rows behind each field that leads to rows, by what the owner sees */
  relaties?: Record<string, Zoek>
  /** plain fields that are no column of their name: is this the value for this actor? */
  waarden?: Record<string, (waarde: unknown, a: Actor, r: Waarden, w: Wereld) => boolean>
  /** `Type.veld` computed from what every reader of the row sees: its noun's own tests say what it must be */
  berekend?: readonly string[]
  /** fields that tell of what the reader may not see: that it is there, and nothing more */
  jaNee?: Record<string, (w: Wereld, r: Waarden) => boolean>
  /** filters about no field of their name → fields that every reader of the row sees, from which they follow */
  volgtUit?: Record<string, string>
  /** the largest page of its root lists, where that is not 250 */
  blad?: number
  /** so many rows of one kind in the source data that by id only some are asked */
  veel?: true
  /** tables whose rows have an id and are no nodes: nobody finds them */
  geenNodes?: readonly string[]

  /** whose rows are written, by who walks; null = every act is refused. Absent = it has no acts */
  schrijft?: Per<Groepen>
  /** by act: whom it is open to, where that is not `schrijft` */
  mag?: Record<string, (wie: Wie) => boolean>
  /** is this one of the rows that the actor may change by this act? absent = by `schrijft` alone */
  houdt?: (a: Actor, r: Waarden, w: Wereld, act: string) => boolean
  /** the rows on which an act is possible at all */
  kan?: (r: Waarden, act: string) => boolean
  /** by act: values that the schema does not tell */
  invoer?: Record<string, object>
  /** `act.veld` of inputs that name a row and are tried elsewhere */
  elders?: readonly string[]

  /** nouns whose rows must be planted before; everything else stands on the people */
  na?: readonly string[]
  /** plants rows with a canary in every text, and all that hangs on them */
  plant?: (p: Planter, g: Grond) => Promise<void>
}
