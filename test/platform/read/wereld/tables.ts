// A small world of its own, so that the planner and the domain can change apart from each other. Real policies: rights/policies.ts
// writes them, for nouns of beleid.ts.
import { sql, type SQL } from 'drizzle-orm'
import { date, integer, jsonb, numeric, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { searchNormal } from '../../../../server/platform/read/compile/search.js'
import { childPolicies, readable, ofMe } from '../../../../server/platform/rights/policies.js'

export const THEMAS = ['SCHOLEN', 'ZORG', 'OVERIG'] as const
export const ERNSTEN = ['LAAG', 'GEMIDDELD', 'HOOG'] as const
export const KNELPUNT_STATUSSEN = ['GEMELD', 'ACTIE_LOOPT', 'OPGELOST'] as const
export const ACTIE_STATUSSEN = ['OPEN', 'BEZIG', 'GEBLOKKEERD', 'GEREED', 'VERVALLEN'] as const
export const ZICHTBAARHEDEN = ['GEMEENTE', 'REGIO', 'PARTNERS'] as const
export const SOORTEN = ['WERK', 'ZORG'] as const
export const EENHEDEN = ['UREN', 'PERSONEN'] as const

const sleutel = () => ({ regioCode: text('regio_code').notNull(), id: uuid('id').notNull() })
const moment = (naam: string) => timestamp(naam, { withTimezone: true, mode: 'string', precision: 3 })
const leesgroep = (uitdrukking: SQL) => text('leesgroep').notNull().generatedAlwaysAs(uitdrukking)
const naarZichtbaarheid = () =>
  leesgroep(
    sql`case zichtbaarheid when 'GEMEENTE' then gemeente_code when 'REGIO' then 'R:' || regio_code else 'P:' || regio_code end`,
  )
const lezenAls = (lezen: SQL) => childPolicies(lezen, sql`false`, [])

export const gemeente = pgTable('gemeente', { code: text('code').primaryKey(), naam: text('naam').notNull() })

export const gebruiker = pgTable(
  'gebruiker',
  {
    ...sleutel(),
    naam: text('naam').notNull(),
    gemeenteCode: text('gemeente_code'),
    leesgroep: leesgroep(sql`coalesce(gemeente_code, 'R:' || regio_code)`),
  },
  // A second reader, so that a row can be visible outside the reading groups of a list.
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    ...lezenAls(sql`(${readable('gebruiker', t.leesgroep)} or ${ofMe(t.id)})`),
  ],
)

export const partner = pgTable(
  'partner',
  {
    ...sleutel(),
    naam: text('naam').notNull(),
    soort: text('soort', { enum: SOORTEN }).notNull(),
    aliassen: text('aliassen').array().notNull(),
    zoektekst: text('zoektekst')
      .notNull()
      .generatedAlwaysAs(searchNormal(sql`naam`)),
    leesgroep: leesgroep(sql`'P:' || regio_code`),
  },
  (t) => [primaryKey({ columns: [t.regioCode, t.id] }), ...lezenAls(readable('partner', t.leesgroep))],
)

export const knelpunt = pgTable(
  'knelpunt',
  {
    ...sleutel(),
    nummer: integer('nummer').notNull(),
    thema: text('thema', { enum: THEMAS }).notNull(),
    titel: text('titel').notNull(),
    omschrijving: text('omschrijving'),
    ernst: text('ernst', { enum: ERNSTEN }),
    status: text('status', { enum: KNELPUNT_STATUSSEN }).notNull(),
    zichtbaarheid: text('zichtbaarheid', { enum: ZICHTBAARHEDEN }).notNull(),
    gemeenteCode: text('gemeente_code'),
    melderId: uuid('melder_id'),
    eigenaarId: uuid('eigenaar_id'),
    melddatum: date('melddatum').notNull(),
    plek: jsonb('plek').$type<{ straat?: string | null; hoogte?: number | null }>(),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
    zoektekst: text('zoektekst')
      .notNull()
      .generatedAlwaysAs(searchNormal(sql`titel || ' ' || coalesce(omschrijving, '')`)),
    leesgroep: naarZichtbaarheid(),
  },
  (t) => [primaryKey({ columns: [t.regioCode, t.id] }), ...lezenAls(readable('knelpunt', t.leesgroep))],
)

export const actie = pgTable(
  'actie',
  {
    ...sleutel(),
    nummer: integer('nummer').notNull(),
    titel: text('titel').notNull(),
    status: text('status', { enum: ACTIE_STATUSSEN }).notNull(),
    zichtbaarheid: text('zichtbaarheid', { enum: ZICHTBAARHEDEN }).notNull(),
    gemeenteCode: text('gemeente_code'),
    eigenaarId: uuid('eigenaar_id'),
    eigenaarPartnerId: uuid('eigenaar_partner_id'),
    makerId: uuid('maker_id').notNull(),
    streefdatum: date('streefdatum'),
    streefdatumSortering: date('streefdatum_sortering')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(streefdatum, date '9999-12-31')`),
    wachtenOp: text('wachten_op'),
    uren: numeric('uren', { precision: 8, scale: 2, mode: 'number' }),
    gewijzigdOp: moment('gewijzigd_op').notNull(),
    leesgroep: naarZichtbaarheid(),
  },
  (t) => [primaryKey({ columns: [t.regioCode, t.id] }), ...lezenAls(readable('actie', t.leesgroep))],
)

/** Visible where both ends are. */
export const actieKnelpunt = pgTable(
  'actie_knelpunt',
  {
    regioCode: text('regio_code').notNull(),
    actieId: uuid('actie_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    knelpuntId: uuid('knelpunt_id').notNull(),
    knelpuntLeesgroep: text('knelpunt_leesgroep').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.knelpuntId, t.actieId] }),
    ...lezenAls(sql`${readable('actie', t.leesgroep)} and ${readable('knelpunt', t.knelpuntLeesgroep)}`),
  ],
)
export const actieMedeEigenaar = pgTable(
  'actie_mede_eigenaar',
  {
    regioCode: text('regio_code').notNull(),
    actieId: uuid('actie_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    partnerId: uuid('partner_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.regioCode, t.actieId, t.partnerId] }), ...lezenAls(readable('actie', t.leesgroep))],
)

const gebeurtenisTabel = (noun: 'knelpunt' | 'actie') =>
  pgTable(
    `${noun}_gebeurtenis`,
    {
      ...sleutel(),
      ouderId: uuid('ouder_id').notNull(),
      leesgroep: text('leesgroep').notNull(),
      op: moment('op').notNull(),
      doorId: uuid('door_id'),
      handeling: text('handeling').notNull(),
      wijzigingen: jsonb('wijzigingen').$type<Record<string, unknown>[]>().notNull(),
    },
    (t) => [primaryKey({ columns: [t.regioCode, t.id] }), ...lezenAls(readable(noun, t.leesgroep))],
  )
export const knelpuntGebeurtenis = gebeurtenisTabel('knelpunt')
export const actieGebeurtenis = gebeurtenisTabel('actie')
