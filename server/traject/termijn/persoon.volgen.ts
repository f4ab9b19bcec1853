// Facts of a person (doelgroep, koppeling, registration) decide terms of every traject of that person.
import { and, eq } from 'drizzle-orm'
import type { Gevolg } from '../../inburgeraar/persoon.gevolgen.js'
import { traject } from '../traject.table.js'
import { herbereken } from './herbereken.js'

export const volgPersoon: Gevolg = async (w, { regioCode, id }) => {
  const rijen = await w.tx
    .select({ id: traject.id })
    .from(traject)
    .where(and(eq(traject.regioCode, regioCode), eq(traject.inburgeraarId, id)))
  await herbereken(
    w,
    rijen.map((rij) => rij.id),
  )
}
