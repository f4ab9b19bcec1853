import { relations } from 'drizzle-orm'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { leesdossier } from '../platform/read/log/leesvraag.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { leesregelRij } from './leesregel.rijen.js'

export const leesregelRelations = relations(leesregelRij, ({ one }) => ({
  gemeente: one(gemeente, { fields: [leesregelRij.gemeenteCode], references: [gemeente.code] }),
  door: one(gebruiker, {
    fields: [leesregelRij.regioCode, leesregelRij.gebruikerId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  dossier: one(leesdossier, {
    fields: [leesregelRij.regioCode, leesregelRij.persoonId],
    references: [leesdossier.regioCode, leesdossier.persoonId],
  }),
}))
export const leesdossierRelations = relations(leesdossier, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [leesdossier.gemeenteCode], references: [gemeente.code] }),
  leesregels: many(leesregelRij),
}))
