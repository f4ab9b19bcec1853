// Whether this machine can make a back-up of the server that the tests run on, and as whom.
import { execFileSync } from 'node:child_process'
import { inject } from 'vitest'
import { verbind } from '../../server/beheer/back-up/feiten.js'

function versieVanPgDump(): number {
  try {
    return Number(/\) (\d+)/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))![1])
  } catch {
    return 0
  }
}
async function overDeServer(): Promise<{ versie: number; ruim: boolean }> {
  const sql = verbind(inject('databaseUrl'))
  const [rij] = await sql<{ versie: number; ruim: boolean }[]>`
    select current_setting('server_version_num')::int / 10000 versie, rolsuper or rolbypassrls ruim
    from pg_roles where rolname = current_user`
  await sql.end()
  return rij!
}
const pgDump = versieVanPgDump()
export const { versie, ruim } = await overDeServer()

/** Address of a role that may read everything; the owner itself when that is a superuser. */
export const lezer = ruim ? inject('databaseUrl') : process.env['TEST_BACKUP_DATABASE_URL']
/** Why back-ups of a server are not tried here; empty when they are. */
export const overgeslagen =
  pgDump < versie
    ? ` (OVERGESLAGEN: pg_dump ${pgDump || 'staat niet op deze machine'}, de server is PostgreSQL ${versie})`
    : lezer
      ? ''
      : ' (OVERGESLAGEN: zet TEST_BACKUP_DATABASE_URL, een rol met BYPASSRLS en pg_read_all_data)'
