// Start-up self-test: the database must refuse without context, or the server does not listen.
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { is } from 'drizzle-orm'
import type postgres from 'postgres'
import { wrongRights } from './grants.check.js'
import { wrongTriggers } from './triggers.js'

/**
 * @param tables every export of tables.ts
 * @throws when the application is a superuser or owner, may pass row level security, sees a tenant row without context, has
 * other rights than the tables ask for, or misses a trigger
 */
export async function selfTest(app: postgres.Sql, tables: Record<string, unknown>): Promise<void> {
  const [rol] = await app<{ ruim: boolean }[]>`
    select rolsuper or rolbypassrls or exists (
      select 1 from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) ruim
    from pg_roles where rolname = current_user`
  if (!rol || rol.ruim) throw new Error('Zelftest: de toepassing logt in met te veel rechten op de database.')
  const huurders = Object.values(tables).filter(
    (t): t is PgTable => is(t, PgTable) && getTableConfig(t).policies.length > 0,
  )
  // An empty table gives no rows either, so the catalogue is asked as well.
  const dicht = await app<{ naam: string }[]>`
    select relname naam from pg_class
    where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`
  for (const t of huurders) {
    const { name, policies } = getTableConfig(t)
    if (!dicht.some((d) => d.naam === name)) throw new Error(`Zelftest: ${name} is niet afgeschermd per huurder.`)
    // A log that is only added to gives nobody a row: that nobody has the right is seen below.
    if (!policies.some((p) => p.for === 'select')) continue
    const rijen = await app.unsafe(`select 1 from "${name}" limit 1`)
    if (rijen.length) throw new Error(`Zelftest: ${name} geeft rijen zonder dat bekend is wie ze vraagt.`)
  }
  const wrong = [...(await wrongRights(app, tables)), ...(await wrongTriggers(app))]
  if (wrong.length)
    throw new Error(
      `Zelftest: de rechten of triggers in de database zijn niet die van deze versie (${wrong.slice(0, 5).join('; ')}). Voer "npm run migreer" uit, als eigenaar.`,
    )
}
