// What the acts of a traject share. A traject has no history of its own: the timeline of the dossier tells it.
import { and, eq, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { inburgeraar, inburgeraarGebeurtenis } from '../inburgeraar/inburgeraar.table.js'
import { personen } from '../inburgeraar/personen.js'
import { notFound } from '../platform/values/errors.js'
import type { Store } from '../platform/write/act.js'
import type { Writing } from '../platform/write/mutation.js'
import { herbereken } from './termijn/herbereken.js'
import { statusOp, statusSql } from './traject.status.js'
import { traject } from './traject.table.js'
import { Traject } from './traject.type.js'
import { TRAJECT_STATUSSEN, type TrajectStatus } from './traject.waarden.js'

export type Trajectrij = (typeof traject)['$inferSelect']
export const trajectStore: Store<'traject', typeof traject, TrajectStatus> = {
  noun: 'traject',
  naam: 'Dit traject',
  tabel: traject,
  gebeurtenissen: inburgeraarGebeurtenis,
  vertelt: { als: 'traject', over: (rij) => rij.inburgeraarId },
  eigen: (t) => personen.inCaseload({ ...t, persoonId: t.inburgeraarId }),
  type: () => Traject,
  refs: { inburgeraar: { column: 'inburgeraarId', to: inburgeraar, what: 'Deze inburgeraar' } },
  statuses: TRAJECT_STATUSSEN,
  status: { of: statusOp, sql: statusSql, column: 'status' },
  // Whatever an act changed, the terms follow from how it is now.
  after: (w, row) => herbereken(w, [row.id]),
}

type Feitentabel = PgTable & Record<'regioCode' | 'trajectId', AnyPgColumn>
const vanTraject = (tabel: Feitentabel, rij: Trajectrij): SQL | undefined =>
  and(eq(tabel.regioCode, rij.regioCode), eq(tabel.trajectId, rij.id))
/** The keys of a row that hangs on this traject. */
export const sleutelVan = (rij: Trajectrij) => ({
  regioCode: rij.regioCode,
  gemeenteCode: rij.gemeenteCode,
  inburgeraarId: rij.inburgeraarId,
  trajectId: rij.id,
})
/** Rows that hang on this traject. */
export const feitenBij = async <T extends Feitentabel>(
  w: Writing,
  tabel: T,
  rij: Trajectrij,
): Promise<T['$inferSelect'][]> =>
  (await w.tx
    .select()
    .from(tabel as PgTable)
    .where(vanTraject(tabel, rij))) as T['$inferSelect'][]
/** Writes the one row that hangs on this traject. @returns whether it says something else than before, and what it said */
export async function legVast<T extends Feitentabel>(
  w: Writing,
  tabel: T,
  rij: Trajectrij,
  waarden: Partial<T['$inferInsert']>,
): Promise<{ anders: boolean; oud: T['$inferSelect'] | undefined }> {
  const [oud] = await feitenBij(w, tabel, rij)
  const anders = Object.entries(waarden).some(
    ([n, v]) => ((oud as Record<string, unknown> | undefined)?.[n] ?? null) !== v,
  )
  if (anders)
    await w.tx
      .insert(tabel)
      .values({ ...sleutelVan(rij), ...waarden } as never)
      .onConflictDoUpdate({ target: [tabel.regioCode, tabel.trajectId], set: waarden as never })
  return { anders, oud }
}
/** The person of a traject that is locked; the rights on it are those of the traject. */
export async function persoonVan(w: Writing, rij: Trajectrij): Promise<typeof inburgeraar.$inferSelect> {
  const [persoon] = await w.tx
    .select()
    .from(inburgeraar)
    .where(and(eq(inburgeraar.regioCode, rij.regioCode), eq(inburgeraar.id, rij.inburgeraarId)))
  if (!persoon) throw notFound('Deze inburgeraar')
  return persoon
}
