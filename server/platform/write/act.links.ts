// What an act does to the rows that hang on its row: looked up before anything is written, undone and made around the writing.
import type { ActLink, ActTable, Row, Step, Store } from './act.types.js'
import type { FieldChange } from './history.table.js'
import type { LinkChange, Near } from './link.js'
import type { Writing } from './mutation.js'

/** The links of one field, as this act leaves them. */
export interface Planned<T extends ActTable> {
  change: LinkChange<object>
  /** @throws DomainError for what may not hang on the row as it is going to be */
  check: (step: Step<T>) => void
  undo: (row: Row<T>) => Promise<void>
  make: (row: Row<T>) => Promise<void>
}
export type Linked<T extends ActTable> = Readonly<Record<string, Planned<T>>>

function planned<T extends ActTable>(
  w: Writing,
  { link, ...act }: ActLink<T>,
  change: LinkChange<object>,
  field: string | undefined,
): Planned<T> {
  return {
    change,
    check: (step) => act.check?.(w, change, step, field),
    undo: async (row) => {
      if (!change.gone.length) return
      await link.remove(w, row as unknown as Near, change.gone)
      await act.undone?.(w, row, change.gone)
    },
    make: async (row) => {
      if (!change.added.length) return
      await link.add(w, row as unknown as Near, change.added)
      await act.made?.(w, row, change.added)
    },
  }
}
/**
 * @param row absent: a new one, on which nothing hangs yet
 * @param needs links that the rule asks about also when the input leaves them alone
 * @throws NIET_GEVONDEN naming the field
 */
export async function linksOf<T extends ActTable>(
  w: Writing,
  store: Store<never, T, string>,
  input: Record<string, unknown>,
  row?: Row<T>,
  needs: readonly string[] = [],
): Promise<Linked<T>> {
  const out: Record<string, Planned<T>> = {}
  for (const [field, l] of Object.entries(store.links ?? {})) {
    const { link } = l
    const named = input[field] !== undefined
    if (!named && !needs.includes(field)) continue
    const wanted = await link.find(w, field, input[field] as string[] | null | undefined)
    const change = row ? await link.plan(w, field, row as unknown as Near, wanted) : link.first(field, wanted ?? [])
    out[field] = planned(w, l, change, named ? field : undefined)
  }
  return out
}
/** What the history of the row tells of its links. */
export const historyOf = (links: Record<string, { change: LinkChange<object> }>): FieldChange[] =>
  Object.values(links).flatMap(({ change }) => change.history)
