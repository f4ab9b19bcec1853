// Brings a database up to this version of the code. Runs as the owner, under a lock: of two instances that start at once
// one migrates and the other waits.
import type { MigrationMeta } from 'drizzle-orm/migrator'
import type postgres from 'postgres'
import { APP_ROLE } from '../rights/app-role.js'
import type { AppUrl } from './app-url.js'
import { applyQueues, applyRights } from './apply-rights.js'
import { keepOrder, requireCollation } from './collation.js'
import { explain, explained } from './setting-failure.js'
import { makeMonths } from './months.js'
import { repoint } from './repoint.js'
import { chooseRoles, currentApp, ensureRoles, setPassword, type Roles } from './roles.js'
import { oneConnection } from './single.js'
import { DatabaseProblem, knownIn, lastOf, standingOf } from './versions.js'

const SLOT = 72_190_411
/** With and without quotes: drizzle-kit writes both. Every name that takes its place needs none. */
const ROLE = new RegExp(`\\b${APP_ROLE}\\b`, 'g')
const forRole = (sql: string, roles: Roles): string => sql.replaceAll(ROLE, roles.app)
interface MigrateOptions {
  /** 'always': put right what was granted or revoked by hand, though the code asks for the same as before */
  rights?: 'changed' | 'always'
  /** how long a change waits for who uses the table */
  lockTimeout?: string
}
const open = (url: string): postgres.Sql =>
  oneConnection(url, { connect_timeout: 10, connection: { application_name: 'regiotafel' } })

/**
 * For a start without the owner: the schema must be there already.
 * @param app the application's own connection
 * @throws DatabaseProblem when migrations are missing, or the database is not one that this code can use
 */
export async function requireSchema(app: postgres.Sql, folder: string): Promise<void> {
  await explained('APP_DATABASE_URL', () => requireCollation(app))
  const last = await explained('APP_DATABASE_URL', () =>
    lastOf(app).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (['42P01', '3F000', '42501'].includes(code)) return undefined
      throw error
    }),
  )
  const { missing, adopt } = standingOf(last, knownIn(folder))
  const behind = missing.length + (adopt ? 1 : 0)
  if (behind)
    throw new DatabaseProblem(
      `De database loopt ${behind} migraties achter op deze versie. Voer eerst "npm run migreer" uit, als eigenaar (DATABASE_URL).`,
    )
}

/** The migrations that are not in the database yet, each statement for the roles of this installation. */
async function applyMigrations(owner: postgres.Sql, folder: string, roles: Roles): Promise<void> {
  await owner`create schema if not exists drizzle`
  await owner`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  const last = await lastOf(owner)
  const { missing, adopt } = standingOf(last, knownIn(folder))
  const done = ({ hash, folderMillis }: MigrationMeta) =>
    owner`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`
  if (adopt) await done(adopt)
  for (const migration of missing) {
    for (const statement of migration.sql) await owner.unsafe(forRole(statement, roles))
    await done(migration)
  }
}

/** What the application may know of the schema, whose it is, and which login role belongs to this database. */
async function keepRoles(owner: postgres.Sql, { app, login }: Roles): Promise<void> {
  const prefix = /^regiotafel_(?:(.*)_)?app$/.exec(app)?.[1] ?? ''
  await owner`create table if not exists drizzle.installatie (een boolean primary key default true check (een), prefix text not null)`
  await owner`
    insert into drizzle.installatie (prefix) values (${prefix}) on conflict (een) do update set prefix = excluded.prefix
    where installatie.prefix <> excluded.prefix`
  await owner`grant usage on schema drizzle to ${owner(app)}`
  await owner`grant select on drizzle.__drizzle_migrations to ${owner(app)}`
  // For the whole server to see: this role is taken (see chooseRoles).
  const [row] = await owner<{ q: string }[]>`
    select format('grant connect on database %I to %I', current_database(), ${login}::text) q`
  await owner.unsafe(row!.q)
}

const IN_USE =
  'De database is nu in gebruik en kan niet worden bijgewerkt; er is niets veranderd. Stop wat er nog op werkt, of probeer het op een rustig moment.'
async function inTransaction(owner: postgres.Sql, lockTimeout: string, work: () => Promise<void>): Promise<void> {
  await owner`begin`
  try {
    // A change that waits for a lock keeps everyone after it waiting as well.
    await owner`select set_config('lock_timeout', ${lockTimeout}, true)`
    await work()
    await owner`commit`
  } catch (error) {
    await owner`rollback`
    if (error instanceof Error && 'code' in error && error.code === '55P03') throw new DatabaseProblem(IN_USE)
    throw error
  }
}

/** @returns undefined when the application can sign in, else why not */
async function signInFailure(appUrl: string): Promise<unknown> {
  const app = open(appUrl)
  try {
    await app`select 1`
    return undefined
  } catch (error) {
    return error
  } finally {
    await app.end({ timeout: 5 })
  }
}
/** Sets the password of the login role, unless it can sign in already (a server where roles are managed by hand). */
async function ensureSignIn(owner: postgres.Sql, appUrl: string, roles: Roles, setting: string): Promise<void> {
  const failure = await signInFailure(appUrl)
  if (!failure) return
  const reason = explain(failure, setting)
  if (!reason?.code.startsWith('28')) throw reason ?? failure
  await setPassword(owner, roles, decodeURIComponent(new URL(appUrl).password))
  const still = await signInFailure(appUrl)
  if (still) throw explain(still, setting) ?? still
}

/**
 * @param ownerUrl the owner of the database; no superuser needed, but CREATEROLE or the two roles made beforehand
 * @param appUrl how the application will sign in
 * @returns that address
 * @throws DatabaseProblem when the database is newer than this code, cannot sort, or is in use for too long to be changed
 * @throws DatabaseFailure when a setting is wrong: no sign-in, not enough rights
 */
export async function migrate(
  ownerUrl: string,
  appUrl: AppUrl,
  folder: string,
  { rights = 'changed', lockTimeout = '10s' }: MigrateOptions = {},
): Promise<string> {
  const owner = open(ownerUrl)
  try {
    return await explained('DATABASE_URL', async () => {
      await requireCollation(owner)
      await owner`select pg_advisory_lock(${SLOT})`
      const given = typeof appUrl === 'string' ? decodeURIComponent(new URL(appUrl).username) : undefined
      const current = await currentApp(owner)
      const roles = await chooseRoles(owner, given)
      await ensureRoles(owner, roles)
      await inTransaction(owner, lockTimeout, async () => {
        if (current && current !== roles.app) await repoint(owner, current, roles.app)
        await applyMigrations(owner, folder, roles)
        await applyQueues(owner, folder)
        await makeMonths(owner)
        await applyRights(owner, folder, (sql) => forRole(sql, roles), rights === 'always')
        await keepOrder(owner)
        await keepRoles(owner, roles)
      })
      const url = typeof appUrl === 'string' ? appUrl : appUrl(roles.login)
      await ensureSignIn(owner, url, roles, given ? 'APP_DATABASE_URL' : 'DATABASE_URL')
      return url
    })
  } finally {
    await owner.end({ timeout: 5 })
  }
}
