// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { waarneming, waarnemingGebeurtenis } from './waarneming.table.js'

const KOLOMMEN = {
  voor: waarneming.voorId,
  door: waarneming.doorId,
  vastgelegdDoor: waarneming.vastgelegdDoorId,
  beeindigdDoor: waarneming.beeindigdDoorId,
} as const

export const waarnemingRelations = relations(waarneming, ({ one, many }) => {
  const mens = (relationName: keyof typeof KOLOMMEN) =>
    one(gebruiker, {
      relationName,
      fields: [waarneming.regioCode, KOLOMMEN[relationName]],
      references: [gebruiker.regioCode, gebruiker.id],
    })
  return {
    gemeente: one(gemeente, { fields: [waarneming.gemeenteCode], references: [gemeente.code] }),
    voor: mens('voor'),
    door: mens('door'),
    vastgelegdDoor: mens('vastgelegdDoor'),
    beeindigdDoor: mens('beeindigdDoor'),
    geschiedenis: many(waarnemingGebeurtenis),
  }
})
export const waarnemingGebeurtenisRelations = relationsOfHistory(waarnemingGebeurtenis, waarneming)
