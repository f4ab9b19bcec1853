// Who may see whom for a time: one person, one gebruiker, one purpose, with a reason. Its policies look at nobody, so those of
// persons may ask it. A row ends by its moment; it is never changed or removed.
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { key, moment } from './columns.js'
import { app, bySystem, ofMe } from './policies.js'

interface Persons {
  regioCode: AnyPgColumn
  id: AnyPgColumn
}
/**
 * The table of sights on persons.
 * @param longest how long one may last at most, as a PostgreSQL interval
 * @param persons read when the table is
 */
export const sightTable = (name: string, longest: string, persons: () => Persons) =>
  pgTable(
    name,
    {
      regioCode: text('regio_code').notNull(),
      id: key.id(),
      persoonId: uuid('persoon_id').notNull(),
      gebruikerId: uuid('gebruiker_id').notNull(),
      /** the one purpose for which the person is seen */
      doel: text('doel').notNull(),
      van: moment('van').notNull().defaultNow(),
      /** from this moment on no more */
      tot: moment('tot').notNull(),
      reden: text('reden').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.regioCode, t.id] }),
      index(`${name}_gebruiker`).on(t.gebruikerId, t.tot),
      index(`${name}_persoon`).on(t.regioCode, t.persoonId),
      check(`${name}_tot`, sql`${t.tot} > ${t.van} and ${t.tot} <= ${t.van} + interval '${sql.raw(longest)}'`),
      check(`${name}_reden`, sql`${t.reden} <> ''`),
      foreignKey({
        name: `${name}_persoon_fk`,
        columns: [t.regioCode, t.persoonId],
        foreignColumns: [persons().regioCode, persons().id],
      }),
      pgPolicy('lezen', { for: 'select', to: app, using: ofMe(t.gebruikerId) }),
      // Whoever asks may not see the person yet, so an act gives it as the system, when all is checked.
      pgPolicy('toevoegen', { for: 'insert', to: app, withCheck: bySystem() }),
    ],
  )
