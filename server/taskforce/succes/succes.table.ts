// What went well, with the evidence for it. Never about a person.
import { sql, type SQL } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { partner } from '../../partner/partner.table.js'
import { historyTable } from '../../platform/write/history.table.js'
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
import { inOrder } from '../../platform/read/compile/order.js'
import {
  childPolicies,
  readable,
  policiesPer,
  rowPolicies,
  writersOf,
  ofOwnPartner,
} from '../../platform/rights/policies.js'
import { CIJFER_KOLOMMEN, cijferKolommen, cijferRegels } from '../../sturing/cijfer/cijfer.kolommen.js'
import { knelpunt, THEMAS } from '../knelpunt/knelpunt.table.js'
import { koppelbaar } from '../koppeling.policies.js'

export const succes = pgTable(
  'succes',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    titel: text('titel').notNull(),
    thema: text('thema', { enum: THEMAS }).notNull(),
    omschrijving: text('omschrijving').notNull(),
    periode: text('periode'),
    bron: text('bron').notNull(),
    gemeenteCode: text('gemeente_code'),
    zichtbaarheid: text('zichtbaarheid', { enum: ZICHTBAARHEDEN }).notNull(),
    melderId: uuid('melder_id'),
    ...cijferKolommen(),
    ...changeable(),
    zoektekst: zoektekst(sql`titel || ' ' || omschrijving`),
    leesgroep: leesgroepVanZichtbaarheid(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('succes', t),
    index('succes_lijst').on(t.leesgroep, inOrder(t.thema), t.id),
    index('succes_melder').on(t.regioCode, t.melderId),
    oneOf('succes_thema', t.thema, THEMAS),
    oneOf('succes_zichtbaarheid', t.zichtbaarheid, ZICHTBAARHEDEN),
    check('succes_gemeente', sql`${t.zichtbaarheid} <> 'GEMEENTE' or ${t.gemeenteCode} is not null`),
    ...cijferRegels('succes', t),
    foreignKey({
      name: 'succes_melder_fk',
      columns: [t.regioCode, t.melderId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...rowPolicies('succes', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: ofOwnPartner(t.melderId),
    }),
  ],
)

interface Kind {
  regioCode: AnyPgColumn
  succesId: AnyPgColumn
  leesgroep: AnyPgColumn
}
const vanSucces = (tabel: string, t: Kind) =>
  foreignKey({
    name: `${tabel}_succes_fk`,
    columns: [t.regioCode, t.leesgroep, t.succesId],
    foreignColumns: [succes.regioCode, succes.leesgroep, succes.id],
  }).onUpdate('cascade')
/** The service checks whether the succes is the actor's own, as with an actie. */
const succesSchrijfbaar = (t: Kind): SQL =>
  sql`exists (select 1 from ${succes} where ${succes.regioCode} = ${t.regioCode} and ${succes.id} = ${t.succesId} and ${writersOf('succes', succes)})`

/** Partners that took part in it. */
export const succesPartner = pgTable(
  'succes_partner',
  {
    regioCode: key.regioCode(),
    succesId: uuid('succes_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    partnerId: uuid('partner_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.succesId, t.partnerId] }),
    index('succes_partner_partner').on(t.regioCode, t.partnerId),
    vanSucces('succes_partner', t),
    foreignKey({
      name: 'succes_partner_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    ...childPolicies(readable('succes', t.leesgroep), succesSchrijfbaar(t), ['insert', 'delete']),
  ],
)

/** The knelpunten it helped with; visible only where both ends are. */
export const succesKnelpunt = pgTable(
  'succes_knelpunt',
  {
    regioCode: key.regioCode(),
    succesId: uuid('succes_id').notNull(),
    leesgroep: text('leesgroep').notNull(),
    knelpuntId: uuid('knelpunt_id').notNull(),
    knelpuntLeesgroep: text('knelpunt_leesgroep').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.succesId, t.knelpuntId] }),
    index('succes_knelpunt_knelpunt').on(t.regioCode, t.knelpuntId),
    vanSucces('succes_knelpunt', t),
    foreignKey({
      name: 'succes_knelpunt_knelpunt_fk',
      columns: [t.regioCode, t.knelpuntLeesgroep, t.knelpuntId],
      foreignColumns: [knelpunt.regioCode, knelpunt.leesgroep, knelpunt.id],
    }).onUpdate('cascade'),
    ...policiesPer(sql`${readable('succes', t.leesgroep)} and ${readable('knelpunt', t.knelpuntLeesgroep)}`, {
      insert: sql`${succesSchrijfbaar(t)} and ${koppelbaar(t)}`,
      delete: sql`${succesSchrijfbaar(t)} and ${readable('knelpunt', t.knelpuntLeesgroep)}`,
    }),
  ],
)

export const succesGebeurtenis = historyTable('succes', succes, {
  gewoon: [
    'titel',
    'thema',
    'omschrijving',
    'periode',
    'bron',
    'gemeenteCode',
    'zichtbaarheid',
    'melderId',
    ...CIJFER_KOLOMMEN,
  ],
})
