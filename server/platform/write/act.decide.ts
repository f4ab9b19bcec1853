// What an act decides, without a database: is it possible in this status, is what a row always has still filled, and what does
// the rule say.
import { getTableColumns } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { DomainError, invalid, type FieldErrors } from '../values/errors.js'
import type { ActTable, ChangeSpec, Condition, Decision, Facts, Row, Store } from './act.types.js'
import type { Change } from './change.js'
import { cleared } from './cleared.js'
import { requireStatus } from './transitions.js'

type AnyStore<T extends ActTable> = Store<never, T, string>
/** Columns that only an act itself sets, whatever an input is called. */
const OWN = new Set(['regioCode', 'id', 'versie', 'status', 'code', 'aangemaaktOp', 'gewijzigdOp'])

/**
 * The part of an input that is columns of the table, references by the row that was found. Absent = untouched, null = cleared;
 * a null for a column that falls back on its default is left out.
 */
export function columnsOf(
  store: { tabel: PgTable; refs?: AnyStore<ActTable>['refs'] },
  input: object,
  refs: Facts['refs'],
): Record<string, unknown> {
  const columns = getTableColumns(store.tabel) as Record<string, AnyPgColumn>
  const out: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(input)) {
    const ref = store.refs?.[field]
    const name = ref ? ref.column : field
    const column = name === undefined ? undefined : columns[name]
    if (!name || !column || column.generated || OWN.has(name) || value === undefined) continue
    if (value === null && column.notNull && column.hasDefault) continue
    out[name] = (ref && refs[field]?.id) ?? value
  }
  return out
}
export const conditionsOf = <T extends ActTable>({
  if: given = [],
}: Pick<ChangeSpec<T, object, string, boolean>, 'if'>): readonly Condition<T>[] => [given].flat() as Condition<T>[]
/** @throws STATUS_LAAT_NIET_TOE, and what the condition says where the row alone tells it */
export function requirePossible<T extends ActTable>(
  store: AnyStore<T>,
  spec: Pick<ChangeSpec<T, object, string, boolean>, 'from' | 'if'>,
  row: Row<T>,
  vandaag: string,
): void {
  const status = store.status ? store.status.of(row, vandaag) : (row as { status?: string }).status
  if (spec.from && status !== undefined) requireStatus(spec.from, status, store.statuses ?? [])
  for (const { ofRow, refuse } of conditionsOf(spec)) if (ofRow && !ofRow(row, vandaag)) throw refuse(row)
}
/** The status that an act leads to, in the column where it is kept. */
export const statusTo = (store: { status?: { column: string } }, to: string | undefined): object =>
  to ? { [store.status?.column ?? 'status']: to } : {}
/** What the rule says; where it refuses the input, with the fields that were cleared and cannot be. */
function ruled<T extends PgTable>(empty: FieldErrors, rule: () => Decision<T>): Decision<T> {
  try {
    const decision = rule()
    if (!Object.keys(empty).length) return decision
  } catch (e) {
    if (!(e instanceof DomainError) || e.code !== 'ONGELDIGE_INVOER' || !Object.keys(empty).length) throw e
    throw invalid({ ...empty, ...(e.extensions['velden'] as FieldErrors) })
  }
  throw invalid(empty)
}
/** The change that an act by a rule makes. @throws DomainError when it is not possible or the input cannot be accepted */
export function decide<T extends ActTable>(
  store: AnyStore<T>,
  spec: ChangeSpec<T, object, string, boolean>,
  row: Row<T>,
  input: object,
  given: Partial<Facts>,
): Change<T> {
  const facts = { linked: {}, refs: {}, ...given } as Facts
  requirePossible(store, spec, row, facts.vandaag)
  const written = columnsOf(store, input, facts.refs)
  const decision = ruled(cleared(store.tabel, written), () => spec.rule!(row, input as never, facts))
  return { ...decision, patch: { ...written, ...statusTo(store, spec.to), ...decision.patch } as Change<T>['patch'] }
}
