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
import { LEESLOG } from '../../beleid.js'
import { key, moment, zoektekst } from './columns.js'
import { app, bySystem, either, listOf, ofMe } from './policies.js'
import { readsAs } from './settings.js'

/** A reason that says something to who reads it later. */
export const SHORTEST_REASON = 20

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
      /** the gemeente of the person when it began: who watches over it reads along */
      gemeenteCode: text('gemeente_code').notNull(),
      /** names the dossier without naming anybody */
      dossiercode: text('dossiercode').notNull(),
      zoektekst: zoektekst(sql`dossiercode || ' ' || reden`),
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
      index(`${name}_gemeente`).on(t.gemeenteCode, t.van),
      check(`${name}_tot`, sql`${t.tot} > ${t.van} and ${t.tot} <= ${t.van} + interval '${sql.raw(longest)}'`),
      check(`${name}_reden`, sql`char_length(${t.reden}) >= ${sql.raw(String(SHORTEST_REASON))}`),
      foreignKey({
        name: `${name}_persoon_fk`,
        columns: [t.regioCode, t.persoonId],
        foreignColumns: [persons().regioCode, persons().id],
      }),
      // Whose it is, and who watches over what is shown of a gemeente. Policies of persons say for themselves that it is the actor's.
      pgPolicy('lezen', {
        for: 'select',
        to: app,
        using: either([ofMe(t.gebruikerId), sql`${t.gemeenteCode} = ${listOf(LEESLOG.gemeente.map(readsAs))}`]),
      }),
      // Whoever asks may not see the person yet, so an act gives it as the system, when all is checked.
      pgPolicy('toevoegen', { for: 'insert', to: app, withCheck: bySystem() }),
    ],
  )
