// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { inburgeraar } from '../../inburgeraar/inburgeraar.table.js'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { traject } from '../traject.table.js'
import { termijn } from './termijn.table.js'

export const termijnRelations = relations(termijn, ({ one }) => ({
  traject: one(traject, {
    fields: [termijn.regioCode, termijn.trajectId],
    references: [traject.regioCode, traject.id],
  }),
  inburgeraar: one(inburgeraar, {
    fields: [termijn.regioCode, termijn.inburgeraarId],
    references: [inburgeraar.regioCode, inburgeraar.id],
  }),
  gemeente: one(gemeente, { fields: [termijn.gemeenteCode], references: [gemeente.code] }),
}))
