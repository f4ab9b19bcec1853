// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { pilotPartner } from '../pilot/pilot.table.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { contactpersoon, partner, partnerGebeurtenis, partnerGemeente } from './partner.table.js'

export const partnerRelations = relations(partner, ({ many, one }) => ({
  opgegaanIn: one(partner, {
    fields: [partner.regioCode, partner.opgegaanInId],
    references: [partner.regioCode, partner.id],
  }),
  gemeenten: many(partnerGemeente),
  contactpersonen: many(contactpersoon),
  acties: many(actie),
  pilots: many(pilotPartner),
  geschiedenis: many(partnerGebeurtenis),
}))
export const partnerGemeenteRelations = relations(partnerGemeente, ({ one }) => ({
  partner: one(partner, {
    fields: [partnerGemeente.regioCode, partnerGemeente.partnerId],
    references: [partner.regioCode, partner.id],
  }),
  gemeente: one(gemeente, { fields: [partnerGemeente.gemeenteCode], references: [gemeente.code] }),
}))
export const contactpersoonRelations = relations(contactpersoon, ({ one }) => ({
  partner: one(partner, {
    fields: [contactpersoon.regioCode, contactpersoon.partnerId],
    references: [partner.regioCode, partner.id],
  }),
  gemeente: one(gemeente, { fields: [contactpersoon.gemeenteCode], references: [gemeente.code] }),
}))
export const partnerGebeurtenisRelations = relationsOfHistory(partnerGebeurtenis, partner)
