// The one way to change a row: lock it, check reach and version, let a pure rule make the patch, write it with its history.
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Noun } from '../../beleid.js'
import { mayOnRow } from '../rights/actor.js'
import type { historyTable, FieldChange } from './history.table.js'
import { isWider, record, differences } from './history.js'
import { DomainError, notFound } from '../values/errors.js'
import { requireFilled } from './cleared.js'
import type { Writing } from './mutation.js'
import { isExact, updateAndTell } from './told.js'
import { changes } from './unchanged.js'

type Kolommen = { regioCode: AnyPgColumn; id: AnyPgColumn; schrijfgroep: AnyPgColumn; versie: AnyPgColumn }
export interface Store<T extends PgTable & Kolommen> {
  noun: Noun
  /** with article, for messages: 'Dit knelpunt' */
  naam: string
  tabel: T
  gebeurtenissen: ReturnType<typeof historyTable>
  /** the row whose history tells of this one, where it has none of its own: of the same reading group. Absent = itself */
  verteltBij?: (rij: T['$inferSelect']) => string
  /** SQL that says whether a row is the actor's own; absent = never */
  eigen?: (t: T) => SQL
  /** the row as its history may tell it, where a column is not for every reader of history; absent = as it is */
  inGeschiedenis?: (rij: T['$inferSelect']) => Record<string, unknown>
}
type Rij<T extends PgTable> = T['$inferSelect']
/** What an act does to a row: new values, the sentence for its history, and changes outside the row itself. */
export interface Change<T extends PgTable> {
  patch: Partial<T['$inferInsert']>
  tekst: string
  ook?: FieldChange[]
  /** another reading group that the line of history is for: only who reads both will read it */
  lezers?: string
  /** something happened that stands neither in the patch nor in `ook`: a link was made or undone */
  buiten?: boolean
}
interface Basis {
  regioCode: string
  id: string
  schrijfgroep: string
  leesgroep: string
  versie: number
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** An id that is no UUID cannot exist; it must not reach PostgreSQL as a cast error. */
export const isUuid = (id: string): boolean => UUID.test(id)

/** Locks the row for this act. @throws NIET_GEVONDEN when it is not there, not visible, or not the actor's to change */
export async function fetchRow<T extends PgTable & Kolommen>(
  w: Writing,
  o: Store<T>,
  id: string,
): Promise<Rij<T> & Basis> {
  if (!isUuid(id)) throw notFound(o.naam)
  const kolommen = getTableColumns(o.tabel)
  const [rij] = await w.tx
    .select({ ...kolommen, eigen: o.eigen ? sql<boolean>`${o.eigen(o.tabel)}` : sql<boolean>`false` })
    .from(o.tabel as PgTable)
    .where(eq(o.tabel.id, id))
    .for('update')
  const { eigen, ...basis } = (rij ?? {}) as unknown as Basis & { eigen: boolean | null }
  if (!rij || !mayOnRow(w.actor, o.noun, w.handeling, { ...basis, eigen: eigen === true })) throw notFound(o.naam)
  return basis as Rij<T> & Basis
}

/** The row that a line of history hangs on. */
export const ouderVan = <T extends PgTable & Kolommen, R extends Rij<T> & { id: string }>(
  o: Pick<Store<T>, 'verteltBij'>,
  rij: R,
): R => (o.verteltBij ? { ...rij, id: o.verteltBij(rij) } : rij)
/** A row that is shared with more people: its old text stays with its old readers, the new ones read that it was shared. */
async function legWijzigingVast(
  w: Writing,
  tabel: ReturnType<typeof historyTable>,
  oud: Basis,
  nieuw: Basis & { regioCode: string },
  regel: { handeling?: string; tekst: string; wijzigingen: FieldChange[]; ook?: string },
): Promise<void> {
  if (!isWider(nieuw.leesgroep, oud.leesgroep)) return record(w, tabel, nieuw, regel)
  const delen = (is: boolean) => regel.wijzigingen.filter(({ veld }) => (veld === 'zichtbaarheid') === is)
  const { handeling = w.handeling, tekst } = regel
  // The sentence of a plain change says nothing that the other line does not.
  if (delen(false).length || !handeling.endsWith('Wijzigen'))
    await record(w, tabel, nieuw, { handeling, tekst, wijzigingen: delen(false), ook: oud.leesgroep })
  await record(w, tabel, nieuw, { handeling, tekst: 'Vanaf nu zien meer mensen dit.', wijzigingen: delen(true) })
}

/** @throws VEROUDERD with the current version when the client saw another one */
export function requireVersion(o: { naam: string }, rij: { versie: number }, versie: number): void {
  if (rij.versie === versie) return
  const zin = `${o.naam} is intussen door iemand anders gewijzigd. Bekijk de nieuwe gegevens.`
  throw new DomainError('VEROUDERD', zin, { versie: rij.versie })
}
/** The next version of the row; undefined when `mits` does not hold. */
async function opslaan<T extends PgTable & Kolommen>(
  w: Writing,
  o: Store<T>,
  rij: Rij<T> & Basis,
  patch: Change<T>['patch'],
  mits?: SQL,
): Promise<(Rij<T> & Basis) | undefined> {
  const [nieuw] = (await w.tx
    .update(o.tabel as PgTable)
    .set({ ...patch, versie: rij.versie + 1, gewijzigdOp: sql`now()` } as never)
    .where(and(eq(o.tabel.regioCode, rij.regioCode), eq(o.tabel.id, rij.id), mits))
    .returning()) as (Rij<T> & Basis)[]
  return nieuw
}
/** The next version of the row with its line of history; undefined when `mits` does not hold. */
async function schrijf<T extends PgTable & Kolommen>(
  w: Writing,
  o: Store<T>,
  rij: Rij<T> & Basis,
  { patch, tekst, ook = [], lezers, handeling }: Change<T> & { handeling?: string },
  mits?: SQL,
): Promise<Rij<T> | undefined> {
  requireFilled(o.tabel, patch)
  const toon = o.inGeschiedenis ?? ((r: Rij<T>) => r)
  const regel = (nieuw: Rij<T>) => ({
    handeling,
    tekst,
    wijzigingen: [...differences(o.gebeurtenissen, toon(rij), toon(nieuw)), ...ook],
    ook: lezers,
  })
  const { gebeurtenissen: history, tabel: table } = o
  const ouder = ouderVan(o, rij)
  if (isExact(table, patch)) {
    const named = Object.fromEntries(Object.entries(patch).filter(([, waarde]) => waarde !== undefined))
    const done = await updateAndTell(
      w,
      { table, history, ouder },
      rij,
      patch,
      regel({ ...rij, ...named } as Rij<T>),
      mits,
    )
    if (done && !done.told) await legWijzigingVast(w, history, ouder, ouderVan(o, done.row), regel(done.row))
    return done?.row
  }
  const nieuw = await opslaan(w, o, rij, patch, mits)
  if (nieuw) await legWijzigingVast(w, history, ouder, ouderVan(o, nieuw), regel(nieuw))
  return nieuw
}
/** Writes the patch as the next version, with its line of history. Returns the new row. */
export async function write<T extends PgTable & Kolommen>(
  w: Writing,
  o: Store<T>,
  rij: Rij<T> & Basis,
  wijziging: Change<T>,
  handeling?: string,
): Promise<Rij<T>> {
  const nieuw = await schrijf(w, o, rij, { ...wijziging, handeling })
  if (!nieuw) throw notFound(o.naam)
  return nieuw
}
/**
 * Writes what an act changes in a row that is locked; what changes nothing is not written, and keeps its version. Returns the
 * row as it is then.
 */
export async function save<T extends PgTable & Kolommen>(
  w: Writing,
  o: Store<T>,
  rij: Rij<T> & Basis,
  wijziging: Change<T>,
): Promise<Rij<T>> {
  if (wijziging.buiten || wijziging.ook?.length) return write(w, o, rij, wijziging)
  const mits = changes(o.tabel, rij, wijziging.patch)
  // The row is locked: that nothing was updated says that nothing differed.
  return (mits && (await schrijf(w, o, rij, wijziging, mits))) ?? rij
}
