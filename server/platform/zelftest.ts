// Start-up self-test: the database must refuse without context, or the server does not listen.
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { is } from 'drizzle-orm'
import type postgres from 'postgres'

/**
 * @param tables every export of tables.ts
 * @throws when the application is a superuser, may pass row level security, or sees a tenant row without context
 */
export async function zelftest(app: postgres.Sql, tables: Record<string, unknown>): Promise<void> {
  const [rol] = await app<
    { ruim: boolean }[]
  >`select rolsuper or rolbypassrls ruim from pg_roles where rolname = current_user`
  if (!rol || rol.ruim) throw new Error('Zelftest: de toepassing logt in met te veel rechten op de database.')
  const huurders = Object.values(tables).filter(
    (t): t is PgTable => is(t, PgTable) && getTableConfig(t).policies.length > 0,
  )
  for (const t of huurders) {
    const { name } = getTableConfig(t)
    const rijen = await app.unsafe(`select 1 from "${name}" limit 1`)
    if (rijen.length) throw new Error(`Zelftest: ${name} geeft rijen zonder dat bekend is wie ze vraagt.`)
  }
}
