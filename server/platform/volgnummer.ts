import { sql } from 'drizzle-orm'
import type { Noun } from '../beleid.js'
import { volgnummer } from './schrijven.table.js'
import type { Tx } from './transactie.js'

/** The next number of this noun within a writing group. Two writers at once wait for each other. */
export async function volgendNummer(tx: Tx, regioCode: string, schrijfgroep: string, noun: Noun): Promise<number> {
  const [rij] = await tx
    .insert(volgnummer)
    .values({ regioCode, schrijfgroep, noun, laatste: 1 })
    .onConflictDoUpdate({
      target: [volgnummer.regioCode, volgnummer.schrijfgroep, volgnummer.noun],
      set: { laatste: sql`${volgnummer.laatste} + 1` },
    })
    .returning({ laatste: volgnummer.laatste })
  return rij!.laatste
}
