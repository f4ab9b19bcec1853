// A count of persons as those may know it who see none: the columns that every table of such counts shares. What may not be shown
// is not in these tables: a small cell is hidden before it is stored (stand.rules.ts).
import { sql } from 'drizzle-orm'
import { boolean, check, date, integer, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../../platform/rights/columns.js'

export const VERBORGEN = ['KLEINE_CEL', 'AANVULLENDE_CEL'] as const
/** Either a number, or why it is hidden. */
export const standKolommen = () => ({
  peildatum: date('peildatum', { mode: 'string' }).notNull(),
  waarde: integer('waarde'),
  verborgen: text('verborgen', { enum: VERBORGEN }),
  bron: text('bron').notNull(),
  voetnoot: text('voetnoot'),
  openbaarVastgesteld: boolean('openbaar_vastgesteld').notNull().default(false),
  aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
})
/** Whoever writes the table: no small count stands in it that no public document gives. */
export const standRegels = (tabel: string, t: Record<'waarde' | 'verborgen' | 'openbaarVastgesteld', AnyPgColumn>) => [
  oneOf(`${tabel}_verborgen`, t.verborgen, VERBORGEN),
  check(`${tabel}_een`, sql`num_nonnulls(${t.waarde}, ${t.verborgen}) = 1`),
  check(`${tabel}_klein`, sql`${t.openbaarVastgesteld} or ${t.waarde} is null or ${t.waarde} = 0 or ${t.waarde} >= 5`),
]
