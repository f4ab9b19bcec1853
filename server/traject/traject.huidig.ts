// One traject of a person runs at a time, and one is shown as theirs: that one, or else the latest.
import { and, eq, isNotNull, ne, notInArray } from 'drizzle-orm'
import { DomainError } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { traject } from './traject.table.js'
import type { Trajectrij } from './traject.store.js'
import { GESLOTEN } from './traject.waarden.js'

const vanPersoon = ({ regioCode, inburgeraarId }: Pick<Trajectrij, 'regioCode' | 'inburgeraarId'>) =>
  and(eq(traject.regioCode, regioCode), eq(traject.inburgeraarId, inburgeraarId))
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
  if (!lopend.length) return
  const zin = 'Er loopt al een traject van deze persoon. Beëindig dat eerst.'
  throw new DomainError('TRAJECT_LOOPT', zin, { velden: { inburgeraar: zin } })
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
