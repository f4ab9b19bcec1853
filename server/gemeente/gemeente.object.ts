// A gemeente as the API shows it, for resolvers that hold the row itself; gemeente.read.ts says the same in SQL.
import type { gemeente } from '../platform/rights/tenant.table.js'
import type { Gemeente } from './gemeente.type.js'

type Row = typeof gemeente.$inferSelect

/** What a figure that a document states always is; the planner binds these as values. */
export const STATED = {
  eenheid: 'FTE',
  voorlopig: false,
  onderdrukt: false,
  openbaarVastgesteld: true,
  redenGeenWaarde: null,
} as const

/** @returns the fields of the GraphQL type; `regisseurFte` is null where no source states it */
export const asGemeente = (g: Row): Gemeente => ({
  id: g.code,
  code: g.code,
  naam: g.naam,
  regisseurFte:
    g.regisseurFte === null
      ? null
      : {
          ...STATED,
          waarde: g.regisseurFte,
          peildatum: g.regisseurFtePeildatum,
          bron: g.regisseurFteBron!,
          voetnoot: g.regisseurFteVoetnoot,
        },
})
