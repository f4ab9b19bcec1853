// How many fte of regisseurs a gemeente has, as a figure with its day and source. Rows are only added: a correction is another row
// of the same day, and the later one counts.
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { key, leesgroepPartners, moment, regionKeys, schrijfgroep } from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { cijferKolommen, cijferRegels } from '../../sturing/cijfer/cijfer.kolommen.js'

export const formatie = pgTable(
  'formatie',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    ...cijferKolommen(),
    /** why a figure of this day was corrected */
    reden: text('reden'),
    /** null: taken from a source document */
    doorId: uuid('door_id'),
    aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
    leesgroep: leesgroepPartners(),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('formatie', t),
    index('formatie_dag').on(t.regioCode, t.gemeenteCode, t.peildatum),
    ...cijferRegels('formatie', t),
    check('formatie_fte', sql`${t.eenheid} = 'FTE'`),
    foreignKey({
      name: 'formatie_door_fk',
      columns: [t.regioCode, t.doorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('formatie', { leesgroep: t.leesgroep, schrijfgroep: t.schrijfgroep }),
  ],
)
