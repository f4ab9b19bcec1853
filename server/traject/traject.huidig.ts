// One traject of a person runs at a time, and one is shown as theirs: that one, or else the latest.
import { and, eq, isNotNull, ne, notInArray, sql } from 'drizzle-orm'
import { DomainError } from '../platform/values/errors.js'
import type { Condition } from '../platform/write/act.js'
import type { Writing } from '../platform/write/mutation.js'
import { traject } from './traject.table.js'
import type { Trajectrij } from './traject.store.js'
import { GESLOTEN } from './traject.waarden.js'

const vanPersoon = ({ regioCode, inburgeraarId }: Pick<Trajectrij, 'regioCode' | 'inburgeraarId'>) =>
  and(eq(traject.regioCode, regioCode), eq(traject.inburgeraarId, inburgeraarId))
const loopt = (): DomainError => {
  const zin = 'Er loopt al een traject van deze persoon. Beëindig dat eerst.'
  return new DomainError('TRAJECT_LOOPT', zin, { velden: { inburgeraar: zin } })
}
/** What opens again must be the one that runs. */
export const GEEN_LOPEND: Condition<typeof traject> = {
  holds: (t) =>
    sql<boolean>`not exists (select 1 from traject a$ where a$.regio_code = ${t.regioCode} and a$.inburgeraar_id = ${t.inburgeraarId} and a$.id <> ${t.id} and a$.status not in (${sql.raw(GESLOTEN.map((s) => `'${s}'`).join(', '))}))`,
  refuse: loopt,
}
/** @throws TRAJECT_LOOPT when another traject of the person runs */
export async function eisGeenLopend(
  w: Writing,
  rij: Pick<Trajectrij, 'regioCode' | 'inburgeraarId' | 'id'>,
): Promise<void> {
  const lopend = await w.tx
    .select({ id: traject.id })
    .from(traject)
    .where(and(vanPersoon(rij), ne(traject.id, rij.id), notInArray(traject.status, [...GESLOTEN])))
    .limit(1)
  if (lopend.length) throw loopt()
}
/** From now on this is the traject that is shown as the person's own. */
export async function toonAlsHuidig(w: Writing, rij: Trajectrij): Promise<void> {
  await w.tx
    .update(traject)
    .set({ huidigVoorId: null })
    .where(and(vanPersoon(rij), ne(traject.id, rij.id), isNotNull(traject.huidigVoorId)))
  await w.tx
    .update(traject)
    .set({ huidigVoorId: rij.inburgeraarId })
    .where(and(eq(traject.regioCode, rij.regioCode), eq(traject.id, rij.id)))
}
