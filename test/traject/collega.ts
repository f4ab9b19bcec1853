// What the tests of handing over share: looking as the owner, a second regisseur, and how a gemeente works.
import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { VANDAAG, type TestServer } from '../support/server.js'

/** One question as the owner of the database, for whom row level security does not count. */
export async function owner<R extends object = Record<string, unknown>>(
  { ownerUrl }: TestServer,
  vraag: (sql: postgres.Sql) => PromiseLike<readonly unknown[]>,
): Promise<R[]> {
  return alsEigenaar(ownerUrl, async (tx) => [...(await vraag(tx as unknown as postgres.Sql))] as R[])
}
/** From today on, regisseurs of a gemeente see all its dossiers (TEAM) or their own (EIGEN). */
export const kiesCaseload = (server: TestServer, gemeente: string, waarde: string) =>
  owner(
    server,
    (
      q,
    ) => q`insert into instelling (regio_code, id, gemeente_code, code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), ${gemeente}, 'caseload', ${waarde}, ${VANDAAG}::text::date, 'Proef', 'GELDIG', clock_timestamp())`,
  )
/** Another person with an account. @param rol absent: without a role */
export async function collega(
  server: TestServer,
  naam: string,
  gemeente: string,
  rol?: string,
): Promise<{ id: string; persoon: Persoon }> {
  const id = randomUUID()
  const email = `${naam}@regio.example`
  await owner(server, async (q) => {
    await q`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('wnc', ${id}, ${naam}, ${gemeente})`
    await q`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'wnc', ${email}, 'DEMO')`
    if (rol)
      await q`insert into lidmaatschap (regio_code, id, gebruiker_id, rol, gemeente_code, vanaf_datum) values ('wnc', ${randomUUID()}, ${id}, ${rol}, ${gemeente}, '2024-01-01')`
    return []
  })
  return { id, persoon: await als(server.url, naam) }
}
