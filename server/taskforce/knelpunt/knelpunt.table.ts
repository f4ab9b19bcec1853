// A bottleneck that the taskforce works on. Never about a person.
import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { partner } from '../../partner/partner.table.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { byValue } from '../../platform/read/compile/order.js'
import { historyTable } from '../../platform/write/history.table.js'
import { codeColumn, codeRules } from '../../platform/write/codes.js'
import {
  oneOf,
  leesgroepVanZichtbaarheid,
  regionKeys,
  schrijfgroep,
  key,
  changeable,
  ZICHTBAARHEDEN,
  zoektekst,
} from '../../platform/rights/columns.js'
import { byAct, childPolicies, readable, rowPolicies, ofOwnPartner, ofMe } from '../../platform/rights/policies.js'

export const THEMAS = ['SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG'] as const
export const ERNSTEN = ['LAAG', 'GEMIDDELD', 'HOOG'] as const
export const KNELPUNT_STATUSSEN = [
  'GEMELD',
  'IN_ONDERZOEK',
  'ACTIE_LOOPT',
  'GEPARKEERD',
  'OPGELOST',
  'AFGEWEZEN',
] as const

export const knelpunt = pgTable(
  'knelpunt',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    code: codeColumn(),
    thema: text('thema', { enum: THEMAS }).notNull(),
    titel: text('titel').notNull(),
    omschrijving: text('omschrijving'),
    gemeenteCode: text('gemeente_code'),
    zichtbaarheid: text('zichtbaarheid', { enum: ZICHTBAARHEDEN }).notNull(),
    melderId: uuid('melder_id'),
    gemeldDoorId: uuid('gemeld_door_id'),
    /** null: the source does not say when it was reported */
    melddatum: date('melddatum', { mode: 'string' }),
    /** sorts knelpunten without a day as the oldest */
    melddatumSortering: date('melddatum_sortering', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(melddatum, date '0001-01-01')`),
    /** null: nobody judged it yet */
    ernst: text('ernst', { enum: ERNSTEN }),
    status: text('status', { enum: KNELPUNT_STATUSSEN }).notNull(),
    eigenaarId: uuid('eigenaar_id'),
    resultaat: text('resultaat'),
    afgehandeldDatum: date('afgehandeld_datum', { mode: 'string' }),
    afgeleid: boolean('afgeleid').notNull().default(false),
    bron: text('bron'),
    ...changeable(),
    zoektekst: zoektekst(sql`code || ' ' || titel || ' ' || coalesce(omschrijving, '')`),
    leesgroep: leesgroepVanZichtbaarheid(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('knelpunt', t),
    ...codeRules('knelpunt', 'K', t),
    index('knelpunt_lijst').on(t.leesgroep, t.melddatumSortering, t.id),
    // Counting per status, and per thema of what is open, reads this alone.
    index('knelpunt_stand').on(t.leesgroep, byValue(t.status), byValue(t.thema)),
    index('knelpunt_melder').on(t.regioCode, t.melderId),
    oneOf('knelpunt_thema', t.thema, THEMAS),
    oneOf('knelpunt_ernst', t.ernst, ERNSTEN),
    oneOf('knelpunt_status', t.status, KNELPUNT_STATUSSEN),
    oneOf('knelpunt_zichtbaarheid', t.zichtbaarheid, ZICHTBAARHEDEN),
    check('knelpunt_gemeente', sql`${t.zichtbaarheid} <> 'GEMEENTE' or ${t.gemeenteCode} is not null`),
    check('knelpunt_resultaat', sql`${t.status} <> 'OPGELOST' or ${t.resultaat} is not null`),
    foreignKey({
      name: 'knelpunt_melder_fk',
      columns: [t.regioCode, t.melderId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    foreignKey({
      name: 'knelpunt_gemeld_door_fk',
      columns: [t.regioCode, t.gemeldDoorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'knelpunt_eigenaar_fk',
      columns: [t.regioCode, t.eigenaarId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('knelpunt', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: ofOwnPartner(t.melderId),
    }),
  ],
)

/** Who wants to hear of a knelpunt. Everyone adds and removes only themselves. */
export const knelpuntVolger = pgTable(
  'knelpunt_volger',
  {
    regioCode: key.regioCode(),
    knelpuntId: uuid('knelpunt_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    gebruikerId: uuid('gebruiker_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.knelpuntId, t.gebruikerId] }),
    index('knelpunt_volger_gebruiker').on(t.regioCode, t.gebruikerId, t.knelpuntId),
    foreignKey({
      name: 'knelpunt_volger_knelpunt_fk',
      columns: [t.regioCode, t.leesgroep, t.knelpuntId],
      foreignColumns: [knelpunt.regioCode, knelpunt.leesgroep, knelpunt.id],
    }).onUpdate('cascade'),
    foreignKey({
      name: 'knelpunt_volger_gebruiker_fk',
      columns: [t.regioCode, t.gebruikerId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...childPolicies(
      readable('knelpunt', t.leesgroep),
      sql`${ofMe(t.gebruikerId)} and ${byAct('knelpunt', ['knelpuntVolgen', 'knelpuntOntvolgen'], t)}`,
      ['insert', 'delete'],
    ),
  ],
)

export const knelpuntGebeurtenis = historyTable('knelpunt', knelpunt, {
  gewoon: [
    'code',
    'thema',
    'titel',
    'omschrijving',
    'gemeenteCode',
    'zichtbaarheid',
    'melderId',
    'gemeldDoorId',
    'melddatum',
    'ernst',
    'status',
    'eigenaarId',
    'resultaat',
    'afgehandeldDatum',
    'afgeleid',
    'bron',
  ],
})
