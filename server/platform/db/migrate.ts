// Brings a database up to this version of the code. Runs as the owner, under a lock: of two instances that start at once
// one migrates and the other waits.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const SLOT = 72_190_411
export class DatabaseFout extends Error {}

interface Journaal {
  entries: { tag: string }[]
}
/** Older code on a newer schema would write rows that miss what the newer code relies on. */
async function weigerNieuwer(client: postgres.Sql, folder: string): Promise<void> {
  const [bekend] = await client<{ t: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations')::text t`
  if (!bekend?.t) return
  const [rij] = await client<{ n: number }[]>`select count(*)::int n from drizzle.__drizzle_migrations`
  const eigen = (JSON.parse(readFileSync(path.join(folder, 'meta/_journal.json'), 'utf8')) as Journaal).entries.length
  if ((rij?.n ?? 0) > eigen)
    throw new DatabaseFout(
      'De database is van een nieuwere versie van Regiotafel. Start die versie, of zet een back-up terug.',
    )
}
/** Sets the password of the login role, unless it can sign in already (a server where roles are managed by hand). */
async function zetWachtwoord(client: postgres.Sql, appUrl: string): Promise<void> {
  const proef = postgres(appUrl, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await proef`select 1`
  } catch {
    const { username, password } = new URL(appUrl)
    if (username !== 'regiotafel_login') throw new DatabaseFout('APP_DATABASE_URL: inloggen op de database lukt niet.')
    // ALTER ROLE takes no parameters; format() quotes the value.
    const [rij] = await client<
      { q: string }[]
    >`select format('alter role regiotafel_login with login password %L', ${decodeURIComponent(password)}::text) q`
    await client.unsafe(rij!.q)
  } finally {
    await proef.end()
  }
}

/**
 * @param ownerUrl the owner of the database; no superuser needed, but CREATEROLE or the two roles made beforehand
 * @param appUrl how the application will sign in
 * @throws DatabaseFout when the database is newer than this code, or the application cannot sign in
 */
export async function migreer(ownerUrl: string, appUrl: string, folder: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const db = drizzle(client)
    await db.execute(sql`select pg_advisory_lock(${sql.raw(String(SLOT))})`)
    await weigerNieuwer(client, folder)
    await migrate(db, { migrationsFolder: folder })
    await zetWachtwoord(client, appUrl)
  } finally {
    await client.end()
  }
}
