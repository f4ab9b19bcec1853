// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { convenant } from '../convenant/convenant.table.js'
import { partner } from '../partner/partner.table.js'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { meetmoment } from './meetmoment.table.js'
import { pilot, pilotEvaluatie, pilotGebeurtenis, pilotGemeente, pilotPartner } from './pilot.table.js'

export const pilotRelations = relations(pilot, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [pilot.gemeenteCode], references: [gemeente.code] }),
  convenant: one(convenant, {
    fields: [pilot.regioCode, pilot.convenantId],
    references: [convenant.regioCode, convenant.id],
  }),
  gemeenten: many(pilotGemeente),
  partners: many(pilotPartner),
  meetmomenten: many(meetmoment),
  evaluatie: one(pilotEvaluatie, {
    fields: [pilot.regioCode, pilot.evaluatieId],
    references: [pilotEvaluatie.regioCode, pilotEvaluatie.id],
    relationName: 'geldt',
  }),
  evaluaties: many(pilotEvaluatie, { relationName: 'van' }),
  geschiedenis: many(pilotGebeurtenis),
}))
export const pilotGemeenteRelations = relations(pilotGemeente, ({ one }) => ({
  pilot: one(pilot, {
    fields: [pilotGemeente.regioCode, pilotGemeente.pilotId],
    references: [pilot.regioCode, pilot.id],
  }),
  gemeente: one(gemeente, { fields: [pilotGemeente.gemeenteCode], references: [gemeente.code] }),
}))
export const pilotPartnerRelations = relations(pilotPartner, ({ one }) => ({
  pilot: one(pilot, {
    fields: [pilotPartner.regioCode, pilotPartner.pilotId],
    references: [pilot.regioCode, pilot.id],
  }),
  partner: one(partner, {
    fields: [pilotPartner.regioCode, pilotPartner.partnerId],
    references: [partner.regioCode, partner.id],
  }),
}))
export const meetmomentRelations = relations(meetmoment, ({ one }) => ({
  pilot: one(pilot, {
    fields: [meetmoment.regioCode, meetmoment.pilotId],
    references: [pilot.regioCode, pilot.id],
  }),
}))
export const pilotEvaluatieRelations = relations(pilotEvaluatie, ({ one }) => ({
  pilot: one(pilot, {
    fields: [pilotEvaluatie.regioCode, pilotEvaluatie.pilotId],
    references: [pilot.regioCode, pilot.id],
    relationName: 'van',
  }),
  door: one(gebruiker, {
    fields: [pilotEvaluatie.regioCode, pilotEvaluatie.doorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
export const pilotGebeurtenisRelations = relationsOfHistory(pilotGebeurtenis, pilot)
