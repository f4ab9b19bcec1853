// A trial of a new way of working: its goal, what was measured, and what was learned.
import { sql, type SQL } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { convenant } from '../convenant/convenant.table.js'
import { partner } from '../convenant/partner.table.js'
import { gemeente } from '../gemeente/gemeente.table.js'
import { gebeurtenisTabel } from '../platform/audit.table.js'
import {
  eenVan,
  leesgroepPartners,
  regioSleutels,
  schrijfgroep,
  sleutel,
  wijzigbareKolommen,
  zoektekst,
} from '../platform/kolommen.js'
import { kindPolicies, leesbaar, rijPolicies, schrijversVan } from '../platform/rls.js'
import { cijferKolommen, cijferRegels } from '../sturing/cijfer.kolommen.js'

export const PILOT_STATUSSEN = ['VOORBEREIDING', 'LOOPT', 'TE_EVALUEREN', 'AFGESLOTEN', 'GESTOPT'] as const
/** TE_EVALUEREN follows from the calendar and the missing evaluation, so it is never stored. */
export const PILOT_STANDEN = ['VOORBEREIDING', 'LOOPT', 'AFGESLOTEN', 'GESTOPT'] as const
export const PILOT_BESLUITEN = ['OVERGENOMEN', 'AANGEPAST_OVERGENOMEN', 'NIET_OVERGENOMEN'] as const
export interface Evaluatie {
  datum: string
  besluit: (typeof PILOT_BESLUITEN)[number]
  leerpunten: string[]
  bron: string | null
}

export const pilot = pgTable(
  'pilot',
  {
    regioCode: sleutel.regioCode(),
    id: sleutel.id(),
    naam: text('naam').notNull(),
    omschrijving: text('omschrijving'),
    /** whose pilot it is; null = of the region. Where it runs is in pilot_gemeente */
    gemeenteCode: text('gemeente_code'),
    convenantId: uuid('convenant_id'),
    begindatum: date('begindatum', { mode: 'string' }),
    einddatum: date('einddatum', { mode: 'string' }),
    stand: text('stand', { enum: PILOT_STANDEN }).notNull(),
    /** persons */
    doelAantal: integer('doel_aantal'),
    doelPeriode: text('doel_periode'),
    evaluatieUiterlijkJaar: integer('evaluatie_uiterlijk_jaar'),
    evaluatie: jsonb('evaluatie').$type<Evaluatie>(),
    stopreden: text('stopreden'),
    bron: text('bron'),
    voetnoot: text('voetnoot'),
    ...wijzigbareKolommen(),
    zoektekst: zoektekst(sql`naam || ' ' || coalesce(omschrijving, '')`),
    leesgroep: leesgroepPartners(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regioSleutels('pilot', t),
    index('pilot_lijst').on(t.leesgroep, t.naam, t.id),
    index('pilot_convenant').on(t.regioCode, t.convenantId),
    eenVan('pilot_stand', t.stand, PILOT_STANDEN),
    check('pilot_doel', sql`${t.doelAantal} >= 0`),
    check('pilot_periode', sql`${t.einddatum} >= ${t.begindatum}`),
    check('pilot_jaar', sql`${t.evaluatieUiterlijkJaar} between 2000 and 2100`),
    check('pilot_afgesloten', sql`${t.stand} <> 'AFGESLOTEN' or ${t.evaluatie} is not null`),
    check('pilot_gestopt', sql`${t.stand} <> 'GESTOPT' or ${t.stopreden} is not null`),
    foreignKey({
      name: 'pilot_convenant_fk',
      columns: [t.regioCode, t.convenantId],
      foreignColumns: [convenant.regioCode, convenant.id],
    }),
    ...rijPolicies('pilot', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)

interface Kind {
  regioCode: AnyPgColumn
  pilotId: AnyPgColumn
}
const vanPilot = (tabel: string, t: Kind) =>
  foreignKey({
    name: `${tabel}_pilot_fk`,
    columns: [t.regioCode, t.pilotId],
    foreignColumns: [pilot.regioCode, pilot.id],
  })
const pilotSchrijfbaar = (t: Kind): SQL =>
  sql`exists (select 1 from ${pilot} where ${pilot.regioCode} = ${t.regioCode} and ${pilot.id} = ${t.pilotId} and ${schrijversVan('pilot', pilot.schrijfgroep)})`

/** Where the pilot runs. */
export const pilotGemeente = pgTable(
  'pilot_gemeente',
  {
    regioCode: sleutel.regioCode(),
    pilotId: uuid('pilot_id').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    leesgroep: leesgroepPartners(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.pilotId, t.gemeenteCode] }),
    vanPilot('pilot_gemeente', t),
    foreignKey({
      name: 'pilot_gemeente_gemeente_fk',
      columns: [t.regioCode, t.gemeenteCode],
      foreignColumns: [gemeente.regioCode, gemeente.code],
    }),
    ...kindPolicies(leesbaar('pilot', t.leesgroep), pilotSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** Partners that take part. */
export const pilotPartner = pgTable(
  'pilot_partner',
  {
    regioCode: sleutel.regioCode(),
    pilotId: uuid('pilot_id').notNull(),
    partnerId: uuid('partner_id').notNull(),
    leesgroep: leesgroepPartners(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.pilotId, t.partnerId] }),
    index('pilot_partner_partner').on(t.regioCode, t.partnerId),
    vanPilot('pilot_partner', t),
    foreignKey({
      name: 'pilot_partner_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...kindPolicies(leesbaar('pilot', t.leesgroep, 'partners'), pilotSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** What was measured in a period. */
export const meetmoment = pgTable(
  'meetmoment',
  {
    regioCode: sleutel.regioCode(),
    id: sleutel.id(),
    pilotId: uuid('pilot_id').notNull(),
    periode: text('periode').notNull(),
    toelichting: text('toelichting'),
    /** is the day of measuring read from the period, because the source names none? */
    afgeleid: boolean('afgeleid').notNull().default(false),
    ...cijferKolommen(),
    peildatum: date('peildatum', { mode: 'string' }).notNull(),
    leesgroep: leesgroepPartners(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    unique('meetmoment_periode_uq').on(t.regioCode, t.pilotId, t.periode, t.peildatum),
    index('meetmoment_lijst').on(t.regioCode, t.pilotId, t.peildatum, t.id),
    ...cijferRegels('meetmoment', t),
    check('meetmoment_heel', sql`${t.eenheid} is not null`),
    vanPilot('meetmoment', t),
    ...kindPolicies(leesbaar('pilot', t.leesgroep), pilotSchrijfbaar(t), ['insert', 'update']),
  ],
)

export const pilotGebeurtenis = gebeurtenisTabel('pilot', pilot)
