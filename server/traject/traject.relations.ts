// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { inburgeraar } from '../inburgeraar/inburgeraar.table.js'
import { inburgeringstermijn, ontheffing, ontzorging, uitstroom, verlenging, vrijstelling } from './feiten.table.js'
import { termijn } from './termijn/termijn.table.js'
import { traject } from './traject.table.js'

const sleutel = [traject.regioCode, traject.id] as const
export const trajectRelations = relations(traject, ({ one, many }) => ({
  inburgeraar: one(inburgeraar, {
    fields: [traject.regioCode, traject.inburgeraarId],
    references: [inburgeraar.regioCode, inburgeraar.id],
  }),
  regisseur: one(gebruiker, {
    fields: [traject.regioCode, traject.regisseurId],
    references: [gebruiker.regioCode, gebruiker.id],
  }),
  inburgeringstermijn: one(inburgeringstermijn, {
    fields: [...sleutel],
    references: [inburgeringstermijn.regioCode, inburgeringstermijn.trajectId],
  }),
  uitstroom: one(uitstroom, { fields: [...sleutel], references: [uitstroom.regioCode, uitstroom.trajectId] }),
  ontzorging: one(ontzorging, { fields: [...sleutel], references: [ontzorging.regioCode, ontzorging.trajectId] }),
  verlengingen: many(verlenging),
  vrijstellingen: many(vrijstelling),
  ontheffingen: many(ontheffing),
  termijnen: many(termijn),
}))
export const verlengingRelations = relations(verlenging, ({ one }) => ({
  traject: one(traject, {
    fields: [verlenging.regioCode, verlenging.trajectId],
    references: [traject.regioCode, traject.id],
  }),
}))
export const vrijstellingRelations = relations(vrijstelling, ({ one }) => ({
  traject: one(traject, {
    fields: [vrijstelling.regioCode, vrijstelling.trajectId],
    references: [traject.regioCode, traject.id],
  }),
}))
export const ontheffingRelations = relations(ontheffing, ({ one }) => ({
  traject: one(traject, {
    fields: [ontheffing.regioCode, ontheffing.trajectId],
    references: [traject.regioCode, traject.id],
  }),
}))
