import { sql, type SQL } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { gemeente } from '../platform/rights/tenant.table.js'
import { historyTable } from '../platform/write/history.table.js'
import {
  oneOf,
  leesgroepPartners,
  regiogroep,
  regionKeys,
  schrijfgroep,
  key,
  changeable,
  naamsleutel,
  zoektekst,
} from '../platform/rights/columns.js'
import { inOrder } from '../platform/read/compile/order.js'
import {
  byAct,
  byPlanner,
  bySystem,
  childPolicies,
  readable,
  rowPolicies,
  ofOwnPartner,
} from '../platform/rights/policies.js'
import { columnsOf } from '../platform/rights/grants.js'

export const PARTNERSOORTEN = [
  'WERK',
  'WELZIJN',
  'ONDERWIJS',
  'ZORG',
  'MAATSCHAPPELIJK_WERK',
  'JEUGD_EN_GEZIN',
  'OPVANG',
  'BIBLIOTHEEK',
  'GGD',
  'VLUCHTELINGENWERK',
  'GEMEENTELIJK',
  'WONEN',
  'UITVOERING',
  'OVERIG',
] as const

/** Has it not gone up into another partner? A double is found by its id only, and nothing can be done with it. */
export const blijft = (p: { opgegaanInId: AnyPgColumn }): SQL<boolean> => sql`${p.opgegaanInId} is null`

/** One row per organisation and region; every gemeente and every partner reads it. */
export const partner = pgTable(
  'partner',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    naam: text('naam').notNull(),
    /** the name in the form in which two spellings are the same */
    naamsleutel: naamsleutel(),
    /** name and aliases together, for searching; written by the service because PostgreSQL cannot join an array here */
    namen: text('namen').notNull(),
    zoektekst: zoektekst(sql`namen`),
    soort: text('soort', { enum: PARTNERSOORTEN }).notNull(),
    aliassen: text('aliassen').array().notNull().default([]),
    rollen: text('rollen').array().notNull().default([]),
    afgeleid: boolean('afgeleid').notNull().default(false),
    bron: text('bron'),
    gemeenteCode: text('gemeente_code'),
    /** a double that went up into this partner: by its id one learns where to, and nothing else finds it; its history stays */
    opgegaanInId: uuid('opgegaan_in_id'),
    ...changeable(),
    leesgroep: leesgroepPartners(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('partner', t),
    uniqueIndex('partner_naam_uq').on(t.regioCode, t.naamsleutel).where(blijft(t)),
    index('partner_lijst').on(t.leesgroep, inOrder(t.naam), t.id),
    oneOf('partner_soort', t.soort, PARTNERSOORTEN),
    foreignKey({
      name: 'partner_opgegaan_fk',
      columns: [t.regioCode, t.opgegaanInId],
      foreignColumns: [t.regioCode, t.id],
    }),
    ...rowPolicies('partner', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      leestAlleen: sql`(${blijft(t)} or ${bySystem()} or ${byPlanner()})`,
    }),
  ],
)

const vanPartner = (naam: string, t: { regioCode: AnyPgColumn; partnerId: AnyPgColumn }) =>
  foreignKey({
    name: `${naam}_partner_fk`,
    columns: [t.regioCode, t.partnerId],
    foreignColumns: [partner.regioCode, partner.id],
  })

/** The gemeenten a partner works in. */
export const partnerGemeente = pgTable(
  'partner_gemeente',
  {
    regioCode: key.regioCode(),
    partnerId: uuid('partner_id').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    leesgroep: leesgroepPartners(),
    beheergroep: regiogroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.partnerId, t.gemeenteCode] }),
    vanPartner('partner_gemeente', t),
    foreignKey({
      name: 'partner_gemeente_gemeente_fk',
      columns: [t.regioCode, t.gemeenteCode],
      foreignColumns: [gemeente.regioCode, gemeente.code],
    }),
    ...childPolicies(
      readable('partner', t.leesgroep),
      byAct('partner', ['partnerToevoegen', 'partnerWijzigen', 'partnerInladen', 'partnerOpgegaan'], {
        schrijfgroep: t.beheergroep,
      }),
      ['insert', 'delete'],
    ),
  ],
)

/** People at a partner whom the gemeenten can call. Each partner keeps its own. */
export const contactpersoon = pgTable(
  'contactpersoon',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    partnerId: uuid('partner_id').notNull(),
    naam: text('naam').notNull(),
    functie: text('functie'),
    email: text('email'),
    telefoon: text('telefoon'),
    gemeenteCode: text('gemeente_code'),
    ...changeable(),
    leesgroep: leesgroepPartners(),
    beheergroep: regiogroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    vanPartner('contactpersoon', t),
    foreignKey({
      name: 'contactpersoon_gemeente_fk',
      columns: [t.regioCode, t.gemeenteCode],
      foreignColumns: [gemeente.regioCode, gemeente.code],
    }),
    index('contactpersoon_partner').on(t.regioCode, t.partnerId, inOrder(t.naam), t.id),
    ...childPolicies(
      readable('partner', t.leesgroep, 'contactpersonen'),
      byAct(
        'partner',
        ['contactpersoonToevoegen', 'partnerOpgegaan'],
        { schrijfgroep: t.beheergroep },
        ofOwnPartner(t.partnerId),
      ),
      ['insert', 'update', 'delete'],
    ),
  ],
)

export const partnerGebeurtenis = historyTable('partner', partner, {
  gewoon: ['naam', 'soort', 'aliassen', 'rollen', 'afgeleid', 'bron', 'gemeenteCode', 'opgegaanInId'],
  stil: ['namen'],
})
// May move to another gemeente of the partner, never to another partner.
columnsOf(contactpersoon, { fixed: ['partnerId'], movable: ['gemeenteCode'] })
