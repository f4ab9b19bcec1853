// History: one table per noun, append-only. A line is read by who may read the row now (that group follows the parent by a
// cascading key) and could read it when the line was written: sharing a row shows its present text, never its older text.
import { sql } from 'drizzle-orm'
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
import type { Noun } from '../beleid.js'
import { moment, sleutel } from './kolommen.js'
import { app, doorSysteem, leesbaar, schrijversVan, vanMij } from './rls.js'

/** One changed field; values as text, as a person would read them. A reference is kept as the key of what it refers to. */
export interface VeldWijziging {
  veld: string
  oud: string | null
  nieuw: string | null
}
/** A changed list of links to rows that not every reader may see: their keys, which a reader gets as names. */
export interface Koppelingen extends VeldWijziging {
  naar: 'knelpunt' | 'succes' | 'actie'
  erbij: string[]
  weg: string[]
}
type Ouder = PgTable & { regioCode: AnyPgColumn; id: AnyPgColumn; leesgroep: AnyPgColumn; schrijfgroep: AnyPgColumn }

/** The history table of a noun: `<noun>_gebeurtenis`. */
export const gebeurtenisTabel = (noun: Noun, ouder: Ouder) =>
  pgTable(
    `${noun}_gebeurtenis`,
    {
      regioCode: sleutel.regioCode(),
      id: sleutel.id(),
      ouderId: uuid('ouder_id').notNull(),
      leesgroep: text('leesgroep').notNull(),
      /** reading group of the row when the line was written; never changes */
      leesgroepToen: text('leesgroep_toen').notNull(),
      op: moment('op').notNull(),
      doorId: uuid('door_id'),
      handeling: text('handeling').notNull(),
      tekst: text('tekst').notNull(),
      wijzigingen: jsonb('wijzigingen').$type<VeldWijziging[]>().notNull(),
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
        using: sql`${leesbaar(noun, t.leesgroep, 'geschiedenis')} and ${leesbaar(noun, t.leesgroepToen, 'geschiedenis')}`,
      }),
      pgPolicy('toevoegen', {
        for: 'insert',
        to: app,
        // Nobody writes history in another's name, or on a row that the actor's roles do not write.
        withCheck: sql`(${vanMij(t.doorId)} or ${doorSysteem()}) and exists (select 1 from ${ouder} where ${ouder.regioCode} = ${t.regioCode} and ${ouder.id} = ${t.ouderId} and ${schrijversVan(noun, ouder)})`,
      }),
    ],
  )
