// A region and its gemeenten: the reference rows that everything else points to.
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { gemeente, regio } from '../platform/rights/tenant.table.js'
import { GEMEENTEN, REGIO } from './regio.data.js'

type Row = typeof gemeente.$inferInsert
export interface NieuweRegio {
  code: string
  naam: string
  gemeenten: readonly (Pick<Row, 'code' | 'naam'> & Partial<Row>)[]
}
const BRONREGIO: NieuweRegio = { ...REGIO, gemeenten: GEMEENTEN }

/** Adds what is missing, as the owner of the database; changes nothing that is there. @returns was anything added? */
export async function laadRegio(ownerClient: postgres.Sql, nieuw: NieuweRegio = BRONREGIO): Promise<boolean> {
  const { code, naam, gemeenten } = nieuw
  return drizzle(ownerClient).transaction(async (tx) => {
    const rijen = gemeenten.map((g, i) => ({ ...g, regioCode: code, volgorde: i + 1 }))
    const regios = await tx.insert(regio).values({ code, naam }).onConflictDoNothing().returning()
    const toegevoegd = await tx.insert(gemeente).values(rijen).onConflictDoNothing().returning()
    return regios.length + toegevoegd.length > 0
  })
}
