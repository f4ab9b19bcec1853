// A line of history hangs on its row and names who wrote it: the same for every noun.
import { relations, type AnyColumn, type Table } from 'drizzle-orm'
import type { historyTable } from '../platform/write/history.table.js'
import { gebruiker } from './gebruiker.table.js'

/** @param ouder the table whose history this is */
export const relationsOfHistory = <N extends string>(
  history: ReturnType<typeof historyTable>,
  ouder: Table & { _: { name: N } } & { regioCode: AnyColumn<{ tableName: N }>; id: AnyColumn<{ tableName: N }> },
) =>
  relations(history, ({ one }) => ({
    ouder: one(ouder, { fields: [history.regioCode, history.ouderId], references: [ouder.regioCode, ouder.id] }),
    door: one(gebruiker, {
      fields: [history.regioCode, history.doorId],
      references: [gebruiker.regioCode, gebruiker.id],
    }),
  }))
