// What someone does about one or more knelpunten.
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
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { partner } from '../../partner/partner.table.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { byValue } from '../../platform/read/compile/order.js'
import { historyTable } from '../../platform/write/history.table.js'
import { codeColumn, codeRules } from '../../platform/write/codes.js'
import {
  changeable,
  key,
  leesgroepVanZichtbaarheid,
  moment,
  NO_DAY,
  oneOf,
  regionKeys,
  schrijfgroep,
  ZICHTBAARHEDEN,
  zoektekst,
} from '../../platform/rights/columns.js'
import {
  childPolicies,
  inMyRegion,
  readable,
  policiesPer,
  rowPolicies,
  writersOf,
  ofOwnPartner,
  ofMe,
} from '../../platform/rights/policies.js'
import { ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { knelpunt } from '../knelpunt/knelpunt.table.js'
import { knelpuntBeheerd, koppelbaar } from '../koppeling.policies.js'

export interface Blokkade {
  wachtenOp: string
  opgehevenAls: string
  sindsDatum: string
}
interface Eigendom {
  id: AnyPgColumn
  eigenaarId: AnyPgColumn
  eigenaarPartnerId: AnyPgColumn
}
/**
 * Own = eigenaar, eigenaarPartner or medeEigenaar: three conditions that an index serves, so that no other actie is looked at.
 * Where the actor works for no partner, the last two find nothing at once. This text serves the policies, `mag`, the acts and
 * `mijnActies`.
 */
export const isEigenActie = (t: Eigendom): SQL =>
  sql`(${ofMe(t.eigenaarId)} or ${ofOwnPartner(t.eigenaarPartnerId)} or ${t.id} = any(array(select m.actie_id from actie_mede_eigenaar m where ${inMyRegion(sql.raw('m.regio_code'))} and ${ofOwnPartner(sql.raw('m.partner_id'))})))`

export const actie = pgTable(
  'actie',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    code: codeColumn(),
    titel: text('titel').notNull(),
    omschrijving: text('omschrijving'),
    gemeenteCode: text('gemeente_code'),
    zichtbaarheid: text('zichtbaarheid', { enum: ZICHTBAARHEDEN }).notNull(),
    eigenaarId: uuid('eigenaar_id'),
    eigenaarPartnerId: uuid('eigenaar_partner_id'),
    /** does it hang on a knelpunt, also one that a reader does not see? Kept by the acts that link and unlink */
    heeftKnelpunt: boolean('heeft_knelpunt').notNull().default(false),
    streefdatum: date('streefdatum', { mode: 'string' }),
    /** sorts acties without a date last */
    streefdatumSortering: date('streefdatum_sortering', { mode: 'string' })
      .notNull()
      .generatedAlwaysAs(sql`coalesce(streefdatum, ${NO_DAY})`),
    keerUitgesteld: integer('keer_uitgesteld').notNull().default(0),
    status: text('status', { enum: ACTIE_STATUSSEN }).notNull(),
    statusVoorBlokkade: text('status_voor_blokkade', { enum: ['OPEN', 'BEZIG'] }),
    blokkade: jsonb('blokkade').$type<Blokkade>(),
    resultaat: text('resultaat'),
    gereedOp: moment('gereed_op'),
    bron: text('bron'),
    ...changeable(),
    zoektekst: zoektekst(sql`code || ' ' || titel || ' ' || coalesce(omschrijving, '')`),
    leesgroep: leesgroepVanZichtbaarheid(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('actie', t),
    ...codeRules('actie', 'A', t),
    index('actie_lijst').on(t.leesgroep, t.streefdatumSortering, t.id),
    // Counting the open, the blocked and the late ones reads this alone.
    index('actie_stand').on(t.leesgroep, byValue(t.status), t.streefdatum),
    index('actie_eigenaar').on(t.regioCode, t.eigenaarId),
    index('actie_eigenaar_partner').on(t.regioCode, t.eigenaarPartnerId, t.streefdatumSortering, t.id),
    oneOf('actie_status', t.status, ACTIE_STATUSSEN),
    oneOf('actie_zichtbaarheid', t.zichtbaarheid, ZICHTBAARHEDEN),
    check('actie_gemeente', sql`${t.zichtbaarheid} <> 'GEMEENTE' or ${t.gemeenteCode} is not null`),
    check('actie_blokkade', sql`(${t.status} = 'GEBLOKKEERD') = (${t.blokkade} is not null)`),
    check('actie_gereed', sql`(${t.status} = 'GEREED') = (${t.gereedOp} is not null)`),
    check('actie_partner', sql`${t.eigenaarPartnerId} is null or ${t.zichtbaarheid} = 'PARTNERS'`),
    foreignKey({
      name: 'actie_eigenaar_fk',
      columns: [t.regioCode, t.eigenaarId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'actie_eigenaar_partner_fk',
      columns: [t.regioCode, t.eigenaarPartnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...rowPolicies('actie', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep, eigen: isEigenActie(t) }),
  ],
)

const vanActie = (naam: string, t: { regioCode: AnyPgColumn; leesgroep: AnyPgColumn; actieId: AnyPgColumn }) =>
  foreignKey({
    name: naam,
    columns: [t.regioCode, t.leesgroep, t.actieId],
    foreignColumns: [actie.regioCode, actie.leesgroep, actie.id],
  }).onUpdate('cascade')
/** Part of `isEigenActie`: whether a partner works along cannot be asked in a policy of the rows that say so. */
const eigenaarZelf = (): SQL => sql`(${ofMe(actie.eigenaarId)} or ${ofOwnPartner(actie.eigenaarPartnerId)})`
/** Rows that hang on an actie are written by roles that write its group, or by its owner. The service checks the rest. */
const actieSchrijfbaar = (t: { regioCode: AnyPgColumn; actieId: AnyPgColumn }): SQL =>
  sql`exists (select 1 from ${actie} where ${actie.regioCode} = ${t.regioCode} and ${actie.id} = ${t.actieId} and ${writersOf('actie', actie, eigenaarZelf())})`

/** Partners that share an actie. An actie with partners is visible to partners. */
export const actieMedeEigenaar = pgTable(
  'actie_mede_eigenaar',
  {
    regioCode: key.regioCode(),
    actieId: uuid('actie_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    partnerId: uuid('partner_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.actieId, t.partnerId] }),
    index('actie_mede_eigenaar_partner').on(t.regioCode, t.partnerId),
    check('actie_mede_eigenaar_zichtbaar', sql`${t.leesgroep} = 'P:' || ${t.regioCode}`),
    vanActie('actie_mede_eigenaar_actie_fk', t),
    foreignKey({
      name: 'actie_mede_eigenaar_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...childPolicies(readable('actie', t.leesgroep), actieSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** The link carries both reading groups; the keys keep them true, so it is visible only where both ends are. */
export const actieKnelpunt = pgTable(
  'actie_knelpunt',
  {
    regioCode: key.regioCode(),
    actieId: uuid('actie_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    knelpuntId: uuid('knelpunt_id').notNull(),
    knelpuntLeesgroep: text('knelpunt_leesgroep').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.knelpuntId, t.actieId] }),
    index('actie_knelpunt_actie').on(t.regioCode, t.actieId, t.knelpuntId),
    vanActie('actie_knelpunt_actie_fk', t),
    foreignKey({
      name: 'actie_knelpunt_knelpunt_fk',
      columns: [t.regioCode, t.knelpuntLeesgroep, t.knelpuntId],
      foreignColumns: [knelpunt.regioCode, knelpunt.leesgroep, knelpunt.id],
    }).onUpdate('cascade'),
    ...policiesPer(sql`${readable('actie', t.leesgroep)} and ${readable('knelpunt', t.knelpuntLeesgroep)}`, {
      insert: sql`${actieSchrijfbaar(t)} and ${koppelbaar(t)}`,
      delete: sql`(${actieSchrijfbaar(t)} or ${knelpuntBeheerd(t)})`,
    }),
  ],
)

export const actieGebeurtenis = historyTable('actie', actie, {
  gewoon: [
    'code',
    'titel',
    'omschrijving',
    'gemeenteCode',
    'zichtbaarheid',
    'eigenaarId',
    'eigenaarPartnerId',
    'streefdatum',
    'keerUitgesteld',
    'status',
    'blokkade',
    'resultaat',
    'gereedOp',
    'bron',
  ],
  stil: ['heeftKnelpunt', 'statusVoorBlokkade'],
})
