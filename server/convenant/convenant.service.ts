// Acts on a convenant itself: functions with the name of the mutation, in the transaction of that mutation.
import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { legVast, verschillen } from '../platform/audit.js'
import type { Schrijver } from '../platform/schrijven.js'
import { wijzig, type Opslag } from '../platform/wijzigen.js'
import type {
  ConvenantBeeindigenInput,
  ConvenantOndertekenenInput,
  ConvenantToevoegenInput,
  ConvenantWijzigenInput,
} from './convenant.input.js'
import * as regels from './convenant.rules.js'
import { convenant, convenantGebeurtenis, convenantPartij } from './convenant.table.js'

export const convenantOpslag: Opslag<typeof convenant> = {
  noun: 'convenant',
  naam: 'Dit convenant',
  tabel: convenant,
  gebeurtenissen: convenantGebeurtenis,
}

/** Adds a convenant as a concept. Returns its id. */
export async function convenantToevoegen(w: Schrijver, input: ConvenantToevoegenInput): Promise<string> {
  const [rij] = await w.tx
    .insert(convenant)
    .values({ ...input, regioCode: w.actor.regioCode, id: uuidv7(), status: 'CONCEPT' })
    .returning()
  await legVast(w, convenantGebeurtenis, rij!, {
    tekst: 'Het convenant is toegevoegd.',
    wijzigingen: verschillen(undefined, rij!),
  })
  return rij!.id
}
/** Absent = untouched, null = cleared. Returns the id. */
export const convenantWijzigen = async (
  w: Schrijver,
  id: string,
  versie: number,
  input: ConvenantWijzigenInput,
): Promise<string> => (await wijzig(w, convenantOpslag, id, versie, (c) => regels.wijzigen(c, input))).id

/** The parties that take part now join on the day of signing. Returns the id. */
export async function convenantOndertekenen(
  w: Schrijver,
  id: string,
  versie: number,
  input: ConvenantOndertekenenInput,
): Promise<string> {
  const rij = await wijzig(w, convenantOpslag, id, versie, async (c) => {
    const nu = and(eq(convenantPartij.convenantId, c.id), isNull(convenantPartij.uittredingsdatum))
    const partijen = await w.tx.$count(convenantPartij, nu)
    const uitkomst = regels.ondertekenen(c, input, partijen, w.vandaag)
    await w.tx.update(convenantPartij).set({ toetredingsdatum: input.ondertekeningsdatum }).where(nu)
    return uitkomst
  })
  return rij.id
}
export const convenantBeeindigen = async (
  w: Schrijver,
  id: string,
  versie: number,
  input: ConvenantBeeindigenInput,
): Promise<string> => (await wijzig(w, convenantOpslag, id, versie, (c) => regels.beeindigen(c, input))).id
