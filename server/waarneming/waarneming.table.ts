// Who stands in for whom: a regisseur of a gemeente sees and keeps the caseload of another one for some days. Rows keep what they
// say; all that is added is that one was ended early.
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { changeable, key, leesgroep, moment, regionKeys, schrijfgroep, zoektekst } from '../platform/rights/columns.js'
import { columnsOf } from '../platform/rights/grants.js'
import { ofMe, rowPolicies } from '../platform/rights/policies.js'
import { historyTable } from '../platform/write/history.table.js'
import { LANGST_DAGEN } from './waarneming.rules.js'

export const waarneming = pgTable(
  'waarneming',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    /** the gemeente whose dossiers it is about, and of no other */
    gemeenteCode: text('gemeente_code').notNull(),
    voorId: uuid('voor_id').notNull(),
    doorId: uuid('door_id').notNull(),
    vanafDatum: date('vanaf_datum', { mode: 'string' }).notNull(),
    /** the last day, included */
    totDatum: date('tot_datum', { mode: 'string' }).notNull(),
    reden: text('reden').notNull(),
    /** null: example data */
    vastgelegdDoorId: uuid('vastgelegd_door_id'),
    beeindigdOp: moment('beeindigd_op'),
    beeindigdDoorId: uuid('beeindigd_door_id'),
    beeindigreden: text('beeindigreden'),
    ...changeable(),
    zoektekst: zoektekst(sql`reden`),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('waarneming', t),
    // At each sign-in: for whom does this one stand in?
    index('waarneming_door').on(t.regioCode, t.doorId, t.totDatum),
    index('waarneming_voor').on(t.regioCode, t.voorId),
    check(
      'waarneming_periode',
      sql`${t.totDatum} between ${t.vanafDatum} and ${t.vanafDatum} + ${sql.raw(String(LANGST_DAGEN - 1))}`,
    ),
    check('waarneming_ander', sql`${t.voorId} <> ${t.doorId}`),
    // Nobody lets in oneself: who stands in is never who recorded it.
    check('waarneming_tweede_persoon', sql`${t.vastgelegdDoorId} is distinct from ${t.doorId}`),
    check('waarneming_beeindigd', sql`(${t.beeindigdOp} is null) = (${t.beeindigreden} is null)`),
    ...(['voor', 'door', 'vastgelegd_door', 'beeindigd_door'] as const).map((wie) =>
      foreignKey({
        name: `waarneming_${wie}_fk`,
        columns: [
          t.regioCode,
          { voor: t.voorId, door: t.doorId, vastgelegd_door: t.vastgelegdDoorId, beeindigd_door: t.beeindigdDoorId }[
            wie
          ],
        ],
        foreignColumns: [gebruiker.regioCode, gebruiker.id],
      }),
    ),
    ...rowPolicies('waarneming', {
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: sql`(${ofMe(t.voorId)} or ${ofMe(t.doorId)})`,
    }),
  ],
)

export const waarnemingGebeurtenis = historyTable('waarneming', waarneming, {
  gewoon: ['gemeenteCode', 'voorId', 'doorId', 'vanafDatum', 'totDatum', 'reden', 'beeindigreden'],
  // Who did it and when stands on the line itself.
  stil: ['vastgelegdDoorId', 'beeindigdDoorId', 'beeindigdOp'],
})
columnsOf(waarneming, { fixed: ['voorId', 'doorId', 'vanafDatum', 'totDatum', 'reden', 'vastgelegdDoorId'] })
