// A trial of a new way of working: its goal, what was measured, and what was learned.
import { sql, type SQL } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
  type ForeignKeyBuilder,
} from 'drizzle-orm/pg-core'
import { convenant } from '../convenant/convenant.table.js'
import { partner } from '../partner/partner.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { historyTable } from '../platform/write/history.table.js'
import {
  oneOf,
  leesgroepPartners,
  moment,
  regionKeys,
  schrijfgroep,
  key,
  changeable,
  zoektekst,
} from '../platform/rights/columns.js'
import { inOrder } from '../platform/read/compile/order.js'
import { bySystem, childPolicies, readable, rowPolicies, writersOf, ofMe } from '../platform/rights/policies.js'

export const PILOT_STATUSSEN = ['VOORBEREIDING', 'LOOPT', 'TE_EVALUEREN', 'AFGESLOTEN', 'GESTOPT'] as const
/** TE_EVALUEREN follows from the calendar and the missing evaluation, so it is never stored. */
export const PILOT_STANDEN = ['VOORBEREIDING', 'LOOPT', 'AFGESLOTEN', 'GESTOPT'] as const
export const PILOT_BESLUITEN = ['OVERGENOMEN', 'AANGEPAST_OVERGENOMEN', 'NIET_OVERGENOMEN'] as const

interface MetEvaluatie {
  regioCode: AnyPgColumn
  id: AnyPgColumn
  evaluatieId: AnyPgColumn
}
/** The two tables point to each other; a written type keeps TypeScript from going round. */
const eigenEvaluatie = (t: MetEvaluatie): ForeignKeyBuilder =>
  foreignKey({
    name: 'pilot_evaluatie_fk',
    columns: [t.regioCode, t.id, t.evaluatieId],
    foreignColumns: [pilotEvaluatie.regioCode, pilotEvaluatie.pilotId, pilotEvaluatie.id],
  })

export const pilot = pgTable(
  'pilot',
  {
    regioCode: key.regioCode(),
    id: key.id(),
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
    /** the evaluation that counts: the one that was recorded last */
    evaluatieId: uuid('evaluatie_id'),
    stopreden: text('stopreden'),
    bron: text('bron'),
    voetnoot: text('voetnoot'),
    ...changeable(),
    zoektekst: zoektekst(sql`naam || ' ' || coalesce(omschrijving, '')`),
    leesgroep: leesgroepPartners(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('pilot', t),
    index('pilot_lijst').on(t.leesgroep, inOrder(t.naam), t.id),
    index('pilot_convenant').on(t.regioCode, t.convenantId),
    oneOf('pilot_stand', t.stand, PILOT_STANDEN),
    check('pilot_doel', sql`${t.doelAantal} >= 0`),
    check('pilot_periode', sql`${t.einddatum} >= ${t.begindatum}`),
    check('pilot_jaar', sql`${t.evaluatieUiterlijkJaar} between 2000 and 2100`),
    check('pilot_afgesloten', sql`${t.stand} <> 'AFGESLOTEN' or ${t.evaluatieId} is not null`),
    check('pilot_gestopt', sql`${t.stand} <> 'GESTOPT' or ${t.stopreden} is not null`),
    foreignKey({
      name: 'pilot_convenant_fk',
      columns: [t.regioCode, t.convenantId],
      foreignColumns: [convenant.regioCode, convenant.id],
    }),
    eigenEvaluatie(t),
    ...rowPolicies('pilot', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)

interface Kind {
  regioCode: AnyPgColumn
  pilotId: AnyPgColumn
}
export const vanPilot = (tabel: string, t: Kind) =>
  foreignKey({
    name: `${tabel}_pilot_fk`,
    columns: [t.regioCode, t.pilotId],
    foreignColumns: [pilot.regioCode, pilot.id],
  })
export const pilotSchrijfbaar = (t: Kind): SQL =>
  sql`exists (select 1 from ${pilot} where ${pilot.regioCode} = ${t.regioCode} and ${pilot.id} = ${t.pilotId} and ${writersOf('pilot', pilot)})`

/** Where the pilot runs. */
export const pilotGemeente = pgTable(
  'pilot_gemeente',
  {
    regioCode: key.regioCode(),
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
    ...childPolicies(readable('pilot', t.leesgroep), pilotSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** Partners that take part. */
export const pilotPartner = pgTable(
  'pilot_partner',
  {
    regioCode: key.regioCode(),
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
    ...childPolicies(readable('pilot', t.leesgroep, 'partners'), pilotSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** What was learned and decided, once for every time the pilot was evaluated. Rows are only added. */
export const pilotEvaluatie = pgTable(
  'pilot_evaluatie',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    pilotId: uuid('pilot_id').notNull(),
    datum: date('datum', { mode: 'string' }).notNull(),
    besluit: text('besluit', { enum: PILOT_BESLUITEN }).notNull(),
    leerpunten: text('leerpunten').array().notNull(),
    bron: text('bron'),
    vastgelegdOp: moment('vastgelegd_op').notNull().defaultNow(),
    /** null = the system: source data */
    doorId: uuid('door_id'),
    leesgroep: leesgroepPartners(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    unique('pilot_evaluatie_pilot_uq').on(t.regioCode, t.pilotId, t.id),
    index('pilot_evaluatie_lijst').on(t.regioCode, t.pilotId, t.vastgelegdOp, t.id),
    oneOf('pilot_evaluatie_besluit', t.besluit, PILOT_BESLUITEN),
    check('pilot_evaluatie_leerpunten', sql`cardinality(${t.leerpunten}) > 0`),
    vanPilot('pilot_evaluatie', t),
    foreignKey({
      name: 'pilot_evaluatie_door_fk',
      columns: [t.regioCode, t.doorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    // Nobody evaluates in another's name.
    ...childPolicies(
      readable('pilot', t.leesgroep),
      sql`(${ofMe(t.doorId)} or ${bySystem()}) and ${pilotSchrijfbaar(t)}`,
      ['insert'],
    ),
  ],
)

export const pilotGebeurtenis = historyTable('pilot', pilot, {
  gewoon: [
    'naam',
    'omschrijving',
    'gemeenteCode',
    'convenantId',
    'begindatum',
    'einddatum',
    'stand',
    'doelAantal',
    'doelPeriode',
    'evaluatieUiterlijkJaar',
    'evaluatieId',
    'stopreden',
    'bron',
    'voetnoot',
  ],
})
