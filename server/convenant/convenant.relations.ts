// Relations by the name of the GraphQL field; the read planner finds them by that name.
import { relations } from 'drizzle-orm'
import { relationsOfHistory } from '../gebruiker/gebeurtenis.relations.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { pilot } from '../pilot/pilot.table.js'
import { actie } from '../taskforce/actie/actie.table.js'
import { afspraak, afspraakActie, afspraakPartij } from './afspraak.table.js'
import { convenant, convenantGebeurtenis, convenantPartij } from './convenant.table.js'
import { partner } from '../partner/partner.table.js'

export const convenantRelations = relations(convenant, ({ many }) => ({
  partijen: many(convenantPartij),
  afspraken: many(afspraak),
  pilots: many(pilot),
  geschiedenis: many(convenantGebeurtenis),
}))
export const convenantPartijRelations = relations(convenantPartij, ({ one }) => ({
  convenant: one(convenant, {
    fields: [convenantPartij.regioCode, convenantPartij.convenantId],
    references: [convenant.regioCode, convenant.id],
  }),
  gemeente: one(gemeente, { fields: [convenantPartij.gemeenteCode], references: [gemeente.code] }),
  partner: one(partner, {
    fields: [convenantPartij.regioCode, convenantPartij.partnerId],
    references: [partner.regioCode, partner.id],
  }),
}))
export const afspraakRelations = relations(afspraak, ({ one, many }) => ({
  convenant: one(convenant, {
    fields: [afspraak.regioCode, afspraak.convenantId],
    references: [convenant.regioCode, convenant.id],
  }),
  partijen: many(afspraakPartij),
  acties: many(afspraakActie),
}))
export const afspraakPartijRelations = relations(afspraakPartij, ({ one }) => ({
  afspraak: one(afspraak, {
    fields: [afspraakPartij.regioCode, afspraakPartij.afspraakId],
    references: [afspraak.regioCode, afspraak.id],
  }),
  partij: one(convenantPartij, {
    fields: [afspraakPartij.regioCode, afspraakPartij.partijId],
    references: [convenantPartij.regioCode, convenantPartij.id],
  }),
}))
export const afspraakActieRelations = relations(afspraakActie, ({ one }) => ({
  afspraak: one(afspraak, {
    fields: [afspraakActie.regioCode, afspraakActie.afspraakId],
    references: [afspraak.regioCode, afspraak.id],
  }),
  actie: one(actie, {
    fields: [afspraakActie.regioCode, afspraakActie.actieId],
    references: [actie.regioCode, actie.id],
  }),
}))
export const convenantGebeurtenisRelations = relationsOfHistory(convenantGebeurtenis, convenant)
