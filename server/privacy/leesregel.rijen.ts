// The lines of the read log as rows for the planner: those that are unfolded and the questions that wait for it. No table of its
// own, so nothing can be in it that the log does not hold.
import { sql } from 'drizzle-orm'
import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../platform/rights/columns.js'
import { seenParts } from '../platform/read/log/seen.js'

/** The shape of `regels`; no table is made of it. */
export const leesregelRij = pgTable('leesregel_gezien', {
  regioCode: text('regio_code').notNull(),
  dag: date('dag', { mode: 'string' }).notNull(),
  moment: moment('op').notNull(),
  vraagId: uuid('vraag_id').notNull(),
  persoonId: uuid('persoon_id').notNull(),
  gemeenteCode: text('gemeente_code').notNull(),
  gebruikerId: uuid('gebruiker_id').notNull(),
  doel: text('doel').notNull(),
  regisseurId: uuid('regisseur_id'),
  regisseurBekend: boolean('regisseur_bekend').notNull(),
  /** question, person and gemeente are one line */
  id: text('id').notNull(),
})
export const regels = () =>
  seenParts.map(
    (deel) =>
      sql`select s.*, s.vraag_id::text || '.' || s.persoon_id::text || '.' || s.gemeente_code as id from (${deel}) s`,
  )
