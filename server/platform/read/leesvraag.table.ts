// The read log: who was shown which persons, for what and when. Only ever added to, by the statement that reads
// (run/readlog.ts).
import { sql } from 'drizzle-orm'
import { date, index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../rights/columns.js'
import { app, bySystem, inMyRegion, ofMe, setting } from '../rights/policies.js'
import { DOEL, GEBRUIKER, REGIO } from '../rights/settings.js'

/**
 * One line per question. Who, for what and when are defaults from the settings, and the policy compares them: what reads cannot
 * write a line in another's name. The migration makes a partition per month; dropping one is how lines go.
 */
export const leesvraag = pgTable(
  'leesvraag',
  {
    dag: date('dag')
      .notNull()
      .default(sql`(now() at time zone 'Europe/Amsterdam')::date`),
    op: moment('op').notNull().defaultNow(),
    regioCode: text('regio_code').notNull().default(setting(REGIO)),
    /** null: the system did it, for a reason and in the name of whoever asked */
    gebruikerId: uuid('gebruiker_id').default(sql`${setting(GEBRUIKER)}::uuid`),
    doel: text('doel').default(setting(DOEL)),
    kenmerk: text('kenmerk').notNull(),
    velden: text('velden').array().notNull(),
    personen: uuid('personen').array().notNull(),
    reden: text('reden'),
    namensId: uuid('namens_id'),
  },
  (t) => [
    index('leesvraag_kenmerk').on(t.kenmerk),
    pgPolicy('toevoegen', {
      for: 'insert',
      to: app,
      withCheck: sql`${inMyRegion(t.regioCode)} and ((${ofMe(t.gebruikerId)} and ${t.doel} = (select ${setting(DOEL)}) and ${t.reden} is null) or (${bySystem()} and ${t.gebruikerId} is null and ${t.reden} <> ''))`,
    }),
  ],
)
