import { relations } from 'drizzle-orm'
import { gebruiker } from './gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'

export const gebruikerRelations = relations(gebruiker, ({ one }) => ({
  gemeente: one(gemeente, { fields: [gebruiker.gemeenteCode], references: [gemeente.code] }),
}))
