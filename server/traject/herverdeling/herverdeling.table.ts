// What handing over did with each traject that was named: kept for whoever did it, so that the same act asked again gives the same
// answer. It holds ids that this person named, and nothing of a person.
import { sql } from 'drizzle-orm'
import { foreignKey, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { key, leesgroep, moment, regionKeys, schrijfgroep } from '../../platform/rights/columns.js'
import { ofMe, rowPolicies } from '../../platform/rights/policies.js'

export const UITKOMSTEN = [
  'GELUKT',
  'NIETS_VERANDERD',
  'NIET_VAN_REGISSEUR',
  'ANDERE_GEMEENTE',
  'NIET_GEVONDEN',
] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]
export interface Resultaat {
  id: string
  uitkomst: Uitkomst
  reden: string | null
  nogTeZien: boolean
}
export const herverdeling = pgTable(
  'herverdeling',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    naarId: uuid('naar_id').notNull(),
    doorId: uuid('door_id').notNull(),
    reden: text('reden'),
    resultaten: jsonb('resultaten').$type<Resultaat[]>().notNull(),
    aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('herverdeling', t),
    foreignKey({
      name: 'herverdeling_naar_fk',
      columns: [t.regioCode, t.naarId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'herverdeling_door_fk',
      columns: [t.regioCode, t.doorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('herverdeling', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      leestAlleen: ofMe(t.doorId),
    }),
  ],
)
