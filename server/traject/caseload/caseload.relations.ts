// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { formatie } from './formatie.table.js'

export const formatieRelations = relations(formatie, ({ one }) => ({
  gemeente: one(gemeente, { fields: [formatie.gemeenteCode], references: [gemeente.code] }),
}))
