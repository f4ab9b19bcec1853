// Filters that people kept for themselves: what a list was asked and in which order, under a name. Each is of the gebruiker who
// made it, and nobody else sees it, not even who reads the same list. Nothing of a person stands in one (bewaardfilter.rules.ts).
import { sql } from 'drizzle-orm'
import { check, foreignKey, jsonb, pgPolicy, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { changeable, key, leesgroepPartners, naamsleutel, regiogroep, regionKeys } from '../platform/rights/columns.js'
import { columnsOf } from '../platform/rights/grants.js'
import { app, byAct, ofMe, rowPolicies } from '../platform/rights/policies.js'
import type { Volgorde, Voorwaarde } from './bewaardfilter.rules.js'

export const bewaardfilter = pgTable(
  'bewaardfilter',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    /** root field of the list */
    lijst: text('lijst').notNull(),
    naam: text('naam').notNull(),
    naamsleutel: naamsleutel(),
    filter: jsonb('filter').$type<Voorwaarde[]>().notNull(),
    /** null: the usual order of the list */
    volgorde: jsonb('volgorde').$type<Volgorde>(),
    ...changeable(),
    // Everyone of the region is in this group; whose row it is decides.
    leesgroep: leesgroepPartners(),
    schrijfgroep: regiogroep('schrijfgroep'),
  },
  (t) => [
    ...regionKeys('bewaardfilter', t),
    // Also what a list of the owner's filters is looked up by.
    unique('bewaardfilter_naam_uq').on(t.regioCode, t.gebruikerId, t.lijst, t.naamsleutel),
    check('bewaardfilter_filter', sql`jsonb_typeof(${t.filter}) = 'array'`),
    foreignKey({
      name: 'bewaardfilter_gebruiker_fk',
      columns: [t.regioCode, t.gebruikerId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('bewaardfilter', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: ofMe(t.gebruikerId),
      leestAlleen: ofMe(t.gebruikerId),
    }),
    pgPolicy('verwijderen', {
      for: 'delete',
      to: app,
      using: byAct('bewaardfilter', ['bewaardFilterVerwijderen'], t, ofMe(t.gebruikerId)),
    }),
  ],
)
// A filter is never given away, and never becomes one of another list. What it asks is not changed: another one is made.
columnsOf(bewaardfilter, { fixed: ['gebruikerId', 'lijst', 'filter', 'volgorde'] })
