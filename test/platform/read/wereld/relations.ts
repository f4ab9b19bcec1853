// How the tables of the small world hang together; the names are those of the GraphQL fields.
import { relations } from 'drizzle-orm'
import {
  actie,
  actieGebeurtenis,
  actieKnelpunt,
  actieMedeEigenaar,
  gebruiker,
  gemeente,
  knelpunt,
  knelpuntGebeurtenis,
  partner,
} from './tables.js'

export const gebruikerRelations = relations(gebruiker, ({ one }) => ({
  gemeente: one(gemeente, { fields: [gebruiker.gemeenteCode], references: [gemeente.code] }),
}))
export const partnerRelations = relations(partner, ({ many }) => ({
  acties: many(actie),
  gemeldeKnelpunten: many(knelpunt),
}))
export const knelpuntRelations = relations(knelpunt, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [knelpunt.gemeenteCode], references: [gemeente.code] }),
  melder: one(partner, {
    fields: [knelpunt.regioCode, knelpunt.melderId],
    references: [partner.regioCode, partner.id],
  }),
  eigenaar: one(gebruiker, {
    fields: [knelpunt.regioCode, knelpunt.eigenaarId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  acties: many(actieKnelpunt),
  geschiedenis: many(knelpuntGebeurtenis),
}))
export const actieRelations = relations(actie, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [actie.gemeenteCode], references: [gemeente.code] }),
  eigenaar: one(gebruiker, {
    fields: [actie.regioCode, actie.eigenaarId],
    references: [gebruiker.regioCode, gebruiker.id],
    relationName: 'eigenaar',
  }),
  maker: one(gebruiker, {
    fields: [actie.regioCode, actie.makerId],
    references: [gebruiker.regioCode, gebruiker.id],
    relationName: 'maker',
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
export const knelpuntGebeurtenisRelations = relations(knelpuntGebeurtenis, ({ one }) => ({
  ouder: one(knelpunt, {
    fields: [knelpuntGebeurtenis.regioCode, knelpuntGebeurtenis.ouderId],
    references: [knelpunt.regioCode, knelpunt.id],
  }),
  door: one(gebruiker, {
    fields: [knelpuntGebeurtenis.regioCode, knelpuntGebeurtenis.doorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
export const actieGebeurtenisRelations = relations(actieGebeurtenis, ({ one }) => ({
  ouder: one(actie, {
    fields: [actieGebeurtenis.regioCode, actieGebeurtenis.ouderId],
    references: [actie.regioCode, actie.id],
  }),
  door: one(gebruiker, {
    fields: [actieGebeurtenis.regioCode, actieGebeurtenis.doorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
