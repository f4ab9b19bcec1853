// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { partner } from '../partner/partner.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { contactmoment } from './contactmoment/contactmoment.table.js'
import { inburgeraarContact, inburgeraarGezondheid } from './delen.table.js'
import { huishouden, inburgeraar, inburgeraarGebeurtenis } from './inburgeraar.table.js'
import { traject } from '../traject/traject.table.js'
import { taak } from './taak/taak.table.js'
import { huisvesting, koppeling } from './wonen.table.js'

export const inburgeraarRelations = relations(inburgeraar, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [inburgeraar.gemeenteCode], references: [gemeente.code] }),
  regisseur: one(gebruiker, {
    fields: [inburgeraar.regioCode, inburgeraar.regisseurId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  contact: one(inburgeraarContact, {
    fields: [inburgeraar.regioCode, inburgeraar.id],
    references: [inburgeraarContact.regioCode, inburgeraarContact.inburgeraarId],
  }),
  gezondheid: one(inburgeraarGezondheid, {
    fields: [inburgeraar.regioCode, inburgeraar.id],
    references: [inburgeraarGezondheid.regioCode, inburgeraarGezondheid.inburgeraarId],
  }),
  koppeling: one(koppeling, {
    fields: [inburgeraar.regioCode, inburgeraar.id],
    references: [koppeling.regioCode, koppeling.inburgeraarId],
  }),
  huisvesting: one(huisvesting, {
    fields: [inburgeraar.regioCode, inburgeraar.id],
    references: [huisvesting.regioCode, huisvesting.inburgeraarId],
  }),
  huishouden: one(huishouden, {
    fields: [inburgeraar.regioCode, inburgeraar.huishoudenId],
    references: [huishouden.regioCode, huishouden.id],
  }),
  traject: one(traject, {
    fields: [inburgeraar.regioCode, inburgeraar.id],
    references: [traject.regioCode, traject.huidigVoorId],
  }),
  trajecten: many(traject),
  contactmomenten: many(contactmoment),
  taken: many(taak),
  tijdlijn: many(inburgeraarGebeurtenis),
}))
export const contactmomentRelations = relations(contactmoment, ({ one }) => ({
  inburgeraar: one(inburgeraar, {
    fields: [contactmoment.regioCode, contactmoment.inburgeraarId],
    references: [inburgeraar.regioCode, inburgeraar.id],
  }),
  door: one(gebruiker, {
    fields: [contactmoment.regioCode, contactmoment.doorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
export const taakRelations = relations(taak, ({ one }) => ({
  inburgeraar: one(inburgeraar, {
    fields: [taak.regioCode, taak.inburgeraarId],
    references: [inburgeraar.regioCode, inburgeraar.id],
  }),
  eigenaar: one(gebruiker, {
    fields: [taak.regioCode, taak.eigenaarId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
}))
export const huishoudenRelations = relations(huishouden, ({ many }) => ({ leden: many(inburgeraar) }))
export const koppelingRelations = relations(koppeling, ({ one }) => ({
  azc: one(partner, { fields: [koppeling.regioCode, koppeling.azcId], references: [partner.regioCode, partner.id] }),
}))
export const huisvestingRelations = relations(huisvesting, ({ one }) => ({
  corporatie: one(partner, {
    fields: [huisvesting.regioCode, huisvesting.corporatieId],
    references: [partner.regioCode, partner.id],
  }),
}))
export const inburgeraarGebeurtenisRelations = relationsOfHistory(inburgeraarGebeurtenis, inburgeraar)
