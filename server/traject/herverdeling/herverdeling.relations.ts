// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { herverdeling } from './herverdeling.table.js'

export const herverdelingRelations = relations(herverdeling, ({ one }) => ({
  naar: one(gebruiker, {
    fields: [herverdeling.regioCode, herverdeling.naarId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
