// History: one table per noun, append-only. A line is read by who may read the row now (that group follows the parent by a
// cascading key) and could read it when the line was written: sharing a row shows its present text, never its older text.
import { sql, type SQL } from 'drizzle-orm'
import {
  foreignKey,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
  type PgTable,
} from 'drizzle-orm/pg-core'
import type { Noun } from '../../beleid.js'
import { moment, key } from '../rights/columns.js'
import { declareClasses, type Classes } from './history.classes.js'
import { app, bySystem, readable, writersOf, ofMe } from '../rights/policies.js'

/** One changed field; values as text, as a person would read them. A reference is kept as the key of what it refers to. */
export interface FieldChange {
  veld: string
  oud: string | null
  nieuw: string | null
  /** names of the rows that the keys refer to, as they were then; shown to who may see that row */
  oudNaam?: string | null
  nieuwNaam?: string | null
  /** its class: only that it changed is kept */
  klasse?: 'gevoelig' | 'geheim'
}
/** A changed list of links to rows that not every reader may see: their keys, which a reader gets as names. */
export interface Koppelingen extends FieldChange {
  naar: 'knelpunt' | 'succes' | 'actie'
  erbij: string[]
  weg: string[]
  /** key → name as it was then */
  namen?: Record<string, string> | null
}
type Ouder = PgTable & { regioCode: AnyPgColumn; id: AnyPgColumn; leesgroep: AnyPgColumn; schrijfgroep: AnyPgColumn }

type Line = { regioCode: AnyPgColumn; ouderId: AnyPgColumn }
const tableOf = (noun: Noun, ouder: Ouder, lezen?: (line: Line) => SQL) =>
  pgTable(
    `${noun}_gebeurtenis`,
    {
      regioCode: key.regioCode(),
      id: key.id(),
      ouderId: uuid('ouder_id').notNull(),
      leesgroep: text('leesgroep').notNull(),
      /** reading group of the row when the line was written; never changes */
      leesgroepToen: text('leesgroep_toen').notNull(),
      op: moment('op').notNull(),
      doorId: uuid('door_id'),
      handeling: text('handeling').notNull(),
      tekst: text('tekst').notNull(),
      wijzigingen: jsonb('wijzigingen').$type<FieldChange[]>().notNull(),
      /** number of the request that wrote it, by which the log knows it too; null = no request. Not in the API. */
      kenmerk: text('kenmerk'),
    },
    (t) => [
      primaryKey({ columns: [t.regioCode, t.id] }),
      foreignKey({
        name: `${noun}_gebeurtenis_ouder_fk`,
        columns: [t.regioCode, t.leesgroep, t.ouderId],
        foreignColumns: [ouder.regioCode, ouder.leesgroep, ouder.id],
      }).onUpdate('cascade'),
      index(`${noun}_gebeurtenis_lijst`).on(t.regioCode, t.ouderId, t.op, t.id),
      pgPolicy('lezen', {
        for: 'select',
        to: app,
        using:
          lezen?.(t) ??
          sql`${readable(noun, t.leesgroep, 'geschiedenis')} and ${readable(noun, t.leesgroepToen, 'geschiedenis')}`,
      }),
      pgPolicy('toevoegen', {
        for: 'insert',
        to: app,
        // Nobody writes history in another's name, or on a row that the actor's roles do not write.
        withCheck: sql`(${ofMe(t.doorId)} or ${bySystem()}) and exists (select 1 from ${ouder} where ${ouder.regioCode} = ${t.regioCode} and ${ouder.id} = ${t.ouderId} and ${writersOf(noun, ouder)})`,
      }),
    ],
  )

/**
 * The history table of a noun: `<noun>_gebeurtenis`.
 * @param classes of every column of the noun, what its history may tell. @throws Error for a column without class
 * @param lezen of persons: who reads a line (rights/persons.ts); absent = by the groups of now and of then
 */
export function historyTable<T extends Ouder>(
  noun: Noun,
  ouder: T,
  classes: Classes<T>,
  lezen?: (line: Line) => SQL,
): ReturnType<typeof tableOf> {
  const table = tableOf(noun, ouder, lezen)
  declareClasses(table, ouder, classes)
  return table
}
