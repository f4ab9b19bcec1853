// Relations by the name of the GraphQL field; the read planner finds them by that name. None leads to the person or the traject.
import { relations } from 'drizzle-orm'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { trajectRegel } from './regel.table.js'

export const trajectRegelRelations = relations(trajectRegel, ({ one }) => ({
  gemeente: one(gemeente, { fields: [trajectRegel.gemeenteCode], references: [gemeente.code] }),
}))
