// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { instelling, instellingGebeurtenis } from './instelling.table.js'

export const instellingRelations = relations(instelling, ({ one, many }) => ({
  gemeente: one(gemeente, { fields: [instelling.gemeenteCode], references: [gemeente.code] }),
  door: one(gebruiker, {
    relationName: 'door',
    fields: [instelling.regioCode, instelling.doorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  beslotenDoor: one(gebruiker, {
    relationName: 'beslotenDoor',
    fields: [instelling.regioCode, instelling.beslotenDoorId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  geschiedenis: many(instellingGebeurtenis),
}))
export const instellingGebeurtenisRelations = relationsOfHistory(instellingGebeurtenis, instelling)
