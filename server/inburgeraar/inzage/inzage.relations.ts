// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { inburgeraar, inzage } from '../inburgeraar.table.js'

export const inzageRelations = relations(inzage, ({ one }) => ({
  gemeente: one(gemeente, { fields: [inzage.gemeenteCode], references: [gemeente.code] }),
  gebruiker: one(gebruiker, {
    fields: [inzage.regioCode, inzage.gebruikerId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  inburgeraar: one(inburgeraar, {
    fields: [inzage.regioCode, inzage.persoonId],
    references: [inburgeraar.regioCode, inburgeraar.id],
  }),
}))
