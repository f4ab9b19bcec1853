// The agreement of gemeenten and partners: who takes part, since when, and what they agreed.
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { historyTable } from '../platform/write/history.table.js'
import {
  oneOf,
  leesgroepPartners,
  regiogroep,
  regionKeys,
  key,
  changeable,
  zoektekst,
} from '../platform/rights/columns.js'
import { byAct, childPolicies, readable, rowPolicies } from '../platform/rights/policies.js'
import { partner } from '../partner/partner.table.js'
import { columnsOf } from '../platform/rights/grants.js'

export const CONVENANT_STATUSSEN = ['CONCEPT', 'ONDERTEKEND', 'BEEINDIGD'] as const

export const convenant = pgTable(
  'convenant',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    titel: text('titel').notNull(),
    ondertekeningsdatum: date('ondertekeningsdatum', { mode: 'string' }),
    /** the source names the day but not the year */
    ondertekeningsjaarAfgeleid: boolean('ondertekeningsjaar_afgeleid').notNull().default(false),
    toelichting: text('toelichting'),
    einddatum: date('einddatum', { mode: 'string' }),
    status: text('status', { enum: CONVENANT_STATUSSEN }).notNull(),
    bron: text('bron'),
    ...changeable(),
    zoektekst: zoektekst(sql`titel || ' ' || coalesce(toelichting, '')`),
    leesgroep: leesgroepPartners(),
    schrijfgroep: regiogroep('schrijfgroep'),
  },
  (t) => [
    ...regionKeys('convenant', t),
    oneOf('convenant_status', t.status, CONVENANT_STATUSSEN),
    check('convenant_ondertekend', sql`${t.status} = 'CONCEPT' or ${t.ondertekeningsdatum} is not null`),
    check('convenant_beeindigd', sql`${t.status} <> 'BEEINDIGD' or ${t.einddatum} is not null`),
    check('convenant_periode', sql`${t.einddatum} >= ${t.ondertekeningsdatum}`),
    ...rowPolicies('convenant', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)

/** Key of a row that hangs on a convenant. */
export const vanConvenant = (tabel: string, t: { regioCode: AnyPgColumn; convenantId: AnyPgColumn }) =>
  foreignKey({
    name: `${tabel}_convenant_fk`,
    columns: [t.regioCode, t.convenantId],
    foreignColumns: [convenant.regioCode, convenant.id],
  })
const PARTIJ_HANDELINGEN = [
  'partnerToetreden',
  'partnerUittreden',
  'convenantToevoegen',
  'convenantPartnerSamengevoegd',
  'convenantInladen',
] as const

/** A gemeente or a partner in the convenant. Whoever left stays in the list, with day and reason. */
export const convenantPartij = pgTable(
  'convenant_partij',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    convenantId: uuid('convenant_id').notNull(),
    /** the order of the source */
    volgorde: integer('volgorde').notNull(),
    gemeenteCode: text('gemeente_code'),
    partnerId: uuid('partner_id'),
    vertegenwoordiger: text('vertegenwoordiger'),
    toetredingsdatum: date('toetredingsdatum', { mode: 'string' }),
    uittredingsdatum: date('uittredingsdatum', { mode: 'string' }),
    uittredingsreden: text('uittredingsreden'),
    leesgroep: leesgroepPartners(),
    beheergroep: regiogroep(),
  },
  (t) => [
    ...regionKeys('convenant_partij', t),
    vanConvenant('convenant_partij', t),
    foreignKey({
      name: 'convenant_partij_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    check('convenant_partij_een', sql`num_nonnulls(${t.gemeenteCode}, ${t.partnerId}) = 1`),
    check('convenant_partij_reden', sql`(${t.uittredingsdatum} is null) = (${t.uittredingsreden} is null)`),
    check('convenant_partij_periode', sql`${t.uittredingsdatum} >= ${t.toetredingsdatum}`),
    // A party takes part once at a time; after it left it may join again.
    uniqueIndex('convenant_partij_gemeente_uq')
      .on(t.regioCode, t.convenantId, t.gemeenteCode)
      .where(sql`${t.uittredingsdatum} is null and ${t.gemeenteCode} is not null`),
    uniqueIndex('convenant_partij_partner_uq')
      .on(t.regioCode, t.convenantId, t.partnerId)
      .where(sql`${t.uittredingsdatum} is null and ${t.partnerId} is not null`),
    index('convenant_partij_lijst').on(t.regioCode, t.convenantId, t.volgorde, t.id),
    index('convenant_partij_partner').on(t.regioCode, t.partnerId),
    ...childPolicies(
      readable('convenant', t.leesgroep),
      byAct('convenant', PARTIJ_HANDELINGEN, { schrijfgroep: t.beheergroep }),
      ['insert', 'update', 'delete'],
    ),
  ],
)

export const convenantGebeurtenis = historyTable('convenant', convenant, {
  gewoon: ['titel', 'ondertekeningsdatum', 'ondertekeningsjaarAfgeleid', 'toelichting', 'einddatum', 'status', 'bron'],
})
columnsOf(convenantPartij, { fixed: ['convenantId', 'volgorde'] })
