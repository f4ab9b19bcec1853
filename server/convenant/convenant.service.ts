// Acts on a convenant itself: functions with the name of the mutation, in the transaction of that mutation.
import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { record, differences } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { change, type Store } from '../platform/write/change.js'
import type {
  ConvenantBeeindigenInput,
  ConvenantOndertekenenInput,
  ConvenantToevoegenInput,
  ConvenantWijzigenInput,
} from './convenant.input.js'
import * as regels from './convenant.rules.js'
import { convenant, convenantGebeurtenis, convenantPartij } from './convenant.table.js'

export const convenantOpslag: Store<typeof convenant> = {
  noun: 'convenant',
  naam: 'Dit convenant',
  tabel: convenant,
  gebeurtenissen: convenantGebeurtenis,
}

/** Adds a convenant as a concept. Returns its id. */
export async function convenantToevoegen(w: Writing, input: ConvenantToevoegenInput): Promise<string> {
  const [rij] = await w.tx
    .insert(convenant)
    .values({ ...input, regioCode: w.actor.regioCode, id: uuidv7(), status: 'CONCEPT' })
    .returning()
  await record(w, convenantGebeurtenis, rij!, {
    tekst: 'Het convenant is toegevoegd.',
    wijzigingen: differences(convenantGebeurtenis, undefined, rij!),
  })
  return rij!.id
}
/** Absent = untouched, null = cleared. Returns the id. */
export const convenantWijzigen = async (
  w: Writing,
  id: string,
  versie: number,
  input: ConvenantWijzigenInput,
): Promise<string> => (await change(w, convenantOpslag, id, versie, (c) => regels.wijzigen(c, input))).id

/** The parties that take part now join on the day of signing. Returns the id. */
export async function convenantOndertekenen(
  w: Writing,
  id: string,
  versie: number,
  input: ConvenantOndertekenenInput,
): Promise<string> {
  const rij = await change(w, convenantOpslag, id, versie, async (c) => {
    const nu = and(eq(convenantPartij.convenantId, c.id), isNull(convenantPartij.uittredingsdatum))
    const partijen = await w.tx.$count(convenantPartij, nu)
    const uitkomst = regels.ondertekenen(c, input, partijen, w.vandaag)
    await w.tx.update(convenantPartij).set({ toetredingsdatum: input.ondertekeningsdatum }).where(nu)
    return uitkomst
  })
  return rij.id
}
export const convenantBeeindigen = async (
  w: Writing,
  id: string,
  versie: number,
  input: ConvenantBeeindigenInput,
): Promise<string> => (await change(w, convenantOpslag, id, versie, (c) => regels.beeindigen(c, input))).id
