// What an act is: the store that the acts of a noun share, the declarations, and what everybody else knows of an act.
import type { SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { beleid, Noun } from '../../beleid.js'
import type { Expr } from '../read/declare/expression.js'
import type { Actor } from '../rights/actor.js'
import type { DomainError } from '../values/errors.js'
import type { Argument } from './act.arguments.js'
import type { Change, Store as Stored } from './change.js'
import type { FieldChange } from './history.table.js'
import type { Link, LinkChange } from './link.js'
import type { Writing, Written } from './mutation.js'
import type { Referable } from './reference.js'

export type Class<I = object> = new () => I
export type ActTable = PgTable & Record<'regioCode' | 'id' | 'schrijfgroep' | 'leesgroep' | 'versie', AnyPgColumn>
export type Row<T extends PgTable> = T['$inferSelect']
type StatusOf<T extends PgTable> = Row<T> extends { status: infer S extends string } ? S : never
export type ActName<N extends Noun> = keyof (typeof beleid)[N]['handelingen'] & string

/** A field of an input that names a row of another noun, and the column that keeps its id. */
export interface Ref {
  /** absent: the rule decides what is kept */
  column?: string
  to: Referable
  /** with article, for messages: 'Deze gebruiker' */
  what: string
}
/** A row before and after an act. `row` is absent for a new one; what PostgreSQL generates is in `next` as it was. */
export interface Step<T extends PgTable> {
  row: Row<T> | undefined
  next: Row<T>
}
/** A field of an input that names the rows that hang on this one, and what that means. */
export interface ActLink<T extends PgTable, Far extends object = object> {
  link: Link<Far>
  /** @throws DomainError for a far row that may not hang on the row as it is going to be; `field` is the one to name */
  check?(w: Writing, far: LinkChange<Far>, step: Step<T>, field: string | undefined): void
  /** after the links were made, with the row as it was written */
  made?(w: Writing, row: Row<T>, far: readonly Far[]): Promise<void>
  /** after the links were undone, with the row as it was */
  undone?(w: Writing, row: Row<T>, far: readonly Far[]): Promise<void>
}
/** All that the acts of a noun share. */
export interface Store<N extends Noun, T extends ActTable, S extends string = StatusOf<T>> extends Stored<T> {
  noun: N
  /** the GraphQL type an act returns */
  type: () => Class
  /** every status there is, for the words in the message that an act is not possible now */
  statuses?: readonly S[]
  /** where the status is not the column `status`: what it is on a day, here and in SQL, and the column that `to` sets */
  status?: { of: (row: Row<T>, vandaag: string) => S; sql: Expr<T, SQL<S>>; column: string }
  /** of the rows that are seen, those that acts find: row policies hide the others from them, and `mag` offers nothing there */
  only?: Expr<T, SQL>
  /** prefix of codes that people say aloud, for a table with a code */
  code?: string
  refs?: Record<string, Ref>
  links?: Record<string, ActLink<T>>
  /** what follows on every act that adds or changes a row, in the same transaction: no act can forget it */
  after?: (w: Writing, row: Row<T>) => Promise<void>
}
export interface Facts {
  actor: Actor
  vandaag: string
  /** moment as RFC 3339 */
  nu: string
  /** may persons be kept here that are not made up? */
  echtePersonen: boolean
  /** rows that the input refers to, by field */
  refs: Readonly<Record<string, { id: string } | undefined>>
  /** the far rows of links as the act leaves them: those in the input, and those in `needs` */
  linked: Readonly<Record<string, readonly object[]>>
}
/** What a rule decides. Fields of the input that are columns or references are written without being named here. */
export type Decision<T extends PgTable> = Omit<Change<T>, 'patch'> & { patch?: Change<T>['patch'] }
/** What must be so beside the status, told once: in SQL for `mag`, and to the act. It is about the row, for whatever input. */
export interface Condition<T extends PgTable> {
  /** seen with the eyes of who looks, in `mag` and in the act alike: what one cannot see never blocks */
  holds: Expr<T, SQL<boolean>>
  /** the same on the row alone, where that is enough; absent: PostgreSQL is asked */
  ofRow?: (row: Row<T>, vandaag: string) => boolean
  refuse: (row: Row<T>) => DomainError
}
export interface Along {
  ook: FieldChange[]
  write: () => Promise<void>
}
/** An input that may be left out is an empty one to the act. */
type Given<I, O> = O extends true ? Partial<I> : I
interface Common<T extends ActTable, I> {
  description: string
  /** fields of the input that name a row, beside references and links: told to the isolation walk */
  names?: Record<string, PgTable>
  /** what the rule cannot see: asked before anything is written. @throws DomainError */
  check?: (w: Writing, step: Step<T>, input: I) => Promise<void> | void
  /** consequences outside the row, in the same transaction */
  after?: (w: Writing, row: Row<T>, input: I) => Promise<void>
}
export interface ChangeSpec<T extends ActTable, I, S extends string, O extends boolean> extends Common<T, Given<I, O>> {
  input?: Class<I>
  /** the input may be left out; the rule then gets an empty one */
  optional?: O
  /** statuses in which the act is possible; absent = always */
  from?: readonly S[]
  to?: S
  if?: Condition<T> | readonly Condition<T>[]
  /** who does it too, beside the reach in beleid.ts: what `mag` offers; `lock` judges it for the input that is given */
  alsoBy?: Expr<T, SQL>
  /** refused, naming this field, when the act leaves everything as it was */
  mustDiffer?: string
  /** links the rule asks about also when the input leaves them alone */
  needs?: readonly string[]
  /** pure: the row and the input in, the change out. @throws DomainError */
  rule?: (row: Row<T>, input: Given<I, O>, facts: Facts) => Decision<T>
  /** instead of a rule, for an act that reads or writes more than its row; of its input nothing is written by itself */
  run?: (w: Writing, row: Row<T>, input: Given<I, O>) => Promise<Decision<T>>
  /** instead of the reach on the row: locks it by another right. @throws NIET_GEVONDEN */
  lock?: (w: Writing, id: string, input: I) => Promise<Row<T>>
  /**
   * What is saved along in rows of its own that hang on the row, such as a part of a person: what changes in them, and the
   * writing of it. undefined: nothing does.
   */
  along?: (w: Writing, row: Row<T>, input: Given<I, O>) => Promise<Along | undefined>
  /** fields of the noun that are shown in the answer of this act, and nowhere else */
  reveals?: readonly string[]
  /**
   * The act may take the row out of the actor's sight, or reaches it by another right than the one on the row. PostgreSQL
   * refuses such an update. So once all is checked as the actor, the writing itself runs as the system, in their name.
   */
  mayEndSight?: true
}
export interface AddSpec<T extends ActTable, I, S extends string> extends Common<T, I> {
  input: Class<I>
  /** the status a new row starts with */
  to?: S
  /** what the input leaves out, before anything is looked up */
  defaults?: (input: I, actor: Actor) => Partial<I>
  rule: (input: I, facts: Facts) => Decision<T>
}
export interface BesideSpec<T extends ActTable> {
  description: string
  /** when `mag` offers it; doing it twice is no error */
  offer: Expr<T, SQL<boolean>>
  run: (w: Writing, row: Row<T>) => Promise<void>
}
export interface PerformSpec<T extends PgTable, A> {
  description: string
  /** when `mag` of the noun offers it; absent = always */
  offer?: Expr<T, SQL<boolean>>
  input?: Class
  args?: readonly Argument[]
  /** table of the row that the argument which names one is about; absent: the act is on no row that is there */
  on?: string
  names?: Record<string, PgTable>
  /** what it tells may be another thing by now: with a key that was used it runs again, and counts nothing (`w.eerder`) */
  again?: true
  run: (w: Writing, args: A) => Promise<string | Written>
}

/** A condition as everybody else knows it; one of an act beside the row refuses nothing. */
export type Offered = Pick<Condition<never>, 'holds'> & Partial<Condition<never>>
/** One act, whatever its noun: what the schema, `mag`, the walk and the portal know of it. */
export interface Act {
  name: string
  noun: Noun
  /** table of the row that the act is on; absent: it adds one */
  table?: string
  description: string
  type: () => Class
  args: readonly Argument[]
  /** fields of the input that name a row: its table, and whether there may be many */
  names: Readonly<Record<string, string>>
  /** statuses in which it is possible; absent = always */
  from?: readonly string[]
  to?: string
  /** what must hold beside the status and the reach, or `mag` does not offer it; the act refuses what says how */
  if?: readonly Offered[]
  /** who does it too, beside the reach in beleid.ts */
  alsoBy?: Expr<never, SQL>
  again?: true
  run: (w: Writing, args: Record<string, unknown>) => Promise<string | Written>
}
export interface ChangeAct<T extends ActTable, I, S extends string> extends Act {
  /** the whole decision without a database: status, required fields, the rule; for the engine, for other acts and for tests */
  decide: (row: Partial<Row<T>>, input?: Partial<I>, facts?: Partial<Facts>) => Change<T>
  allows: (status: S) => boolean
}
