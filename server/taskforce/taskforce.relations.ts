// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { partner } from '../partner/partner.table.js'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { actie, actieGebeurtenis, actieKnelpunt, actieMedeEigenaar } from './actie/actie.table.js'
import { succes, succesGebeurtenis, succesKnelpunt, succesPartner } from './succes/succes.table.js'
import { knelpunt, knelpuntGebeurtenis, knelpuntVolger } from './knelpunt/knelpunt.table.js'

export const knelpuntRelations = relations(knelpunt, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [knelpunt.gemeenteCode], references: [gemeente.code] }),
  melder: one(partner, {
    fields: [knelpunt.regioCode, knelpunt.melderId],
    references: [partner.regioCode, partner.id],
  }),
  gemeldDoor: one(gebruiker, {
    relationName: 'gemeldDoor',
    fields: [knelpunt.regioCode, knelpunt.gemeldDoorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  eigenaar: one(gebruiker, {
    relationName: 'eigenaar',
    fields: [knelpunt.regioCode, knelpunt.eigenaarId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  acties: many(actieKnelpunt),
  volgers: many(knelpuntVolger),
  geschiedenis: many(knelpuntGebeurtenis),
}))
export const knelpuntVolgerRelations = relations(knelpuntVolger, ({ one }) => ({
  knelpunt: one(knelpunt, {
    fields: [knelpuntVolger.regioCode, knelpuntVolger.knelpuntId],
    references: [knelpunt.regioCode, knelpunt.id],
  }),
  gebruiker: one(gebruiker, {
    fields: [knelpuntVolger.regioCode, knelpuntVolger.gebruikerId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
export const actieRelations = relations(actie, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [actie.gemeenteCode], references: [gemeente.code] }),
  eigenaar: one(gebruiker, {
    fields: [actie.regioCode, actie.eigenaarId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  eigenaarPartner: one(partner, {
    fields: [actie.regioCode, actie.eigenaarPartnerId],
    references: [partner.regioCode, partner.id],
  }),
  knelpunten: many(actieKnelpunt),
  medeEigenaren: many(actieMedeEigenaar),
  geschiedenis: many(actieGebeurtenis),
}))
export const actieKnelpuntRelations = relations(actieKnelpunt, ({ one }) => ({
  actie: one(actie, {
    fields: [actieKnelpunt.regioCode, actieKnelpunt.actieId],
    references: [actie.regioCode, actie.id],
  }),
  knelpunt: one(knelpunt, {
    fields: [actieKnelpunt.regioCode, actieKnelpunt.knelpuntId],
    references: [knelpunt.regioCode, knelpunt.id],
  }),
}))
export const actieMedeEigenaarRelations = relations(actieMedeEigenaar, ({ one }) => ({
  actie: one(actie, {
    fields: [actieMedeEigenaar.regioCode, actieMedeEigenaar.actieId],
    references: [actie.regioCode, actie.id],
  }),
  partner: one(partner, {
    fields: [actieMedeEigenaar.regioCode, actieMedeEigenaar.partnerId],
    references: [partner.regioCode, partner.id],
  }),
}))
export const knelpuntGebeurtenisRelations = relationsOfHistory(knelpuntGebeurtenis, knelpunt)
export const actieGebeurtenisRelations = relationsOfHistory(actieGebeurtenis, actie)

export const succesRelations = relations(succes, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [succes.gemeenteCode], references: [gemeente.code] }),
  melder: one(partner, {
    fields: [succes.regioCode, succes.melderId],
    references: [partner.regioCode, partner.id],
  }),
  partners: many(succesPartner),
  knelpunten: many(succesKnelpunt),
  geschiedenis: many(succesGebeurtenis),
}))
export const succesPartnerRelations = relations(succesPartner, ({ one }) => ({
  succes: one(succes, {
    fields: [succesPartner.regioCode, succesPartner.succesId],
    references: [succes.regioCode, succes.id],
  }),
  partner: one(partner, {
    fields: [succesPartner.regioCode, succesPartner.partnerId],
    references: [partner.regioCode, partner.id],
  }),
}))
export const succesKnelpuntRelations = relations(succesKnelpunt, ({ one }) => ({
  succes: one(succes, {
    fields: [succesKnelpunt.regioCode, succesKnelpunt.succesId],
    references: [succes.regioCode, succes.id],
  }),
  knelpunt: one(knelpunt, {
    fields: [succesKnelpunt.regioCode, succesKnelpunt.knelpuntId],
    references: [knelpunt.regioCode, knelpunt.id],
  }),
}))
export const succesGebeurtenisRelations = relationsOfHistory(succesGebeurtenis, succes)
