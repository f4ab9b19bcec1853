// The region and its gemeenten: the reference rows that everything else points to.
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { gemeente, regio } from '../gemeente/gemeente.table.js'
import { GEMEENTEN, REGIO } from './regio.data.js'

/** Adds what is missing, as the owner of the database. @returns was anything added? */
export async function laadRegio(ownerClient: postgres.Sql): Promise<boolean> {
  const owner = drizzle(ownerClient)
  return owner.transaction(async (tx) => {
    const regios = await tx.insert(regio).values(REGIO).onConflictDoNothing().returning()
    const gemeenten = await tx.insert(gemeente).values(GEMEENTEN).onConflictDoNothing().returning()
    return regios.length + gemeenten.length > 0
  })
}
