// A contact with a person: a talk, a call, a visit. It is told in the dossier of the person and has no history of its own.
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { changeable, key, leesgroep, moment, oneOf, regionKeys, schrijfgroep } from '../../platform/rights/columns.js'
import { rowPolicies } from '../../platform/rights/policies.js'
import { tellIn } from '../../platform/write/history.classes.js'
import { inburgeraarGebeurtenis, toPerson } from '../inburgeraar.table.js'
import { personen } from '../personen.js'

export const CONTACTSOORTEN = ['GESPREK', 'TELEFOON', 'HUISBEZOEK', 'BERICHT', 'OVERIG'] as const

export const contactmoment = pgTable(
  'contactmoment',
  {
    regioCode: key.regioCode(),
    id: key.id(),
    gemeenteCode: text('gemeente_code').notNull(),
    inburgeraarId: uuid('inburgeraar_id').notNull(),
    datum: date('datum', { mode: 'string' }).notNull(),
    soort: text('soort', { enum: CONTACTSOORTEN }).notNull(),
    samenvatting: text('samenvatting'),
    /** the regisseur who had the contact */
    doorId: uuid('door_id').notNull(),
    /** written by mistake: it stays, and counts no more */
    ingetrokkenOp: moment('ingetrokken_op'),
    intrekreden: text('intrekreden'),
    ...changeable(),
    leesgroep: leesgroep(sql`gemeente_code`),
    schrijfgroep: schrijfgroep(),
  },
  (t) => [
    ...regionKeys('contactmoment', t),
    toPerson('contactmoment', t),
    index('contactmoment_persoon').on(t.regioCode, t.inburgeraarId, t.datum, t.id),
    index('contactmoment_door').on(t.regioCode, t.doorId),
    oneOf('contactmoment_soort', t.soort, CONTACTSOORTEN),
    check('contactmoment_ingetrokken', sql`(${t.ingetrokkenOp} is null) = (${t.intrekreden} is null)`),
    foreignKey({
      name: 'contactmoment_door_fk',
      columns: [t.regioCode, t.doorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    ...rowPolicies('contactmoment', {
      lezen: personen.readable('contactmoment', { ...t, persoonId: t.inburgeraarId }),
      leesgroep: t.leesgroep,
      schrijfgroep: t.schrijfgroep,
      eigen: personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
    }),
  ],
)

// What somebody said in a talk can be anything: a correction takes its place, and history keeps no older one.
tellIn(inburgeraarGebeurtenis, 'contactmoment', contactmoment, {
  gewoon: ['datum', 'soort', 'doorId'],
  gevoelig: ['samenvatting'],
  stil: ['gemeenteCode', 'inburgeraarId', 'ingetrokkenOp', 'intrekreden'],
})
