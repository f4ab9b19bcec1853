// What an input refers to: rows that the actor sees. A row that went up into another leads on to the one that stays.
import { getTableColumns, inArray } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { notFound, type FieldErrors } from '../values/errors.js'
import { isUuid } from './change.js'
import type { Writing } from './mutation.js'

export type Referable = PgTable & { id: AnyPgColumn; leesgroep: AnyPgColumn }
/** A double that went up into a double: so many times at most. */
const LONGEST = 10

/**
 * Where ids lead: those of doubles to the row that stays, others to themselves; each once. Asked as the system, because nobody
 * sees a double any more; whether the actor sees the row that stays is asked after. Each row is held until this act is over: a
 * merge that is going on is waited for, and one that comes after sees what this act hung on the row.
 */
export const leadsTo = (w: Writing, table: Referable, ids: readonly string[]): Promise<string[]> =>
  w.alsSysteem({ reden: 'waar een dubbele regel heen leidt' }, async () => {
    const { opgegaanInId } = getTableColumns(table as PgTable)
    const ends = new Map(ids.map((id) => [id, id]))
    for (let i = 0; opgegaanInId && i < LONGEST; i++) {
      const steps = (await w.tx
        .select({ from: table.id, to: opgegaanInId })
        .from(table as PgTable)
        .where(inArray(table.id, [...ends.values()]))
        .for('share')) as { from: string; to: string | null }[]
      const next = new Map(steps.flatMap(({ from, to }) => (to ? [[from, to] as const] : [])))
      if (!next.size) break
      for (const [id, end] of ends) ends.set(id, next.get(end) ?? end)
    }
    return [...new Set(ends.values())]
  })

/** May a row of this table go up into another? */
export const mayGoUp = (table: PgTable): boolean => 'opgegaanInId' in getTableColumns(table)

/**
 * Rows that an input refers to, as far as the actor sees them. Use what this returns and not the ids that came in: they may
 * be those of doubles.
 * @throws NIET_GEVONDEN naming the field when one of them is not visible: foreign keys alone would accept it
 */
export async function reference<T extends Referable>(
  w: Writing,
  table: T,
  ids: readonly string[],
  veld: string,
  wat: string,
): Promise<T['$inferSelect'][]> {
  const seen = async (those: string[]): Promise<T['$inferSelect'][]> =>
    those.length
      ? ((await w.tx
          .select()
          .from(table as PgTable)
          .where(inArray(table.id, those))) as T['$inferSelect'][])
      : []
  const asked = [...new Set(ids.map((x) => x.toLowerCase()))]
  const possible = asked.filter(isUuid)
  if (possible.length === asked.length) {
    const ends = mayGoUp(table) ? await leadsTo(w, table, possible) : possible
    const rows = await seen(ends)
    if (rows.length === ends.length) return rows
  }
  const velden: FieldErrors = { [veld]: `${wat} is niet gevonden, of u kunt er niet bij.` }
  throw notFound(wat, velden)
}
