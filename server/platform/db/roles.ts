// The two roles of one installation: what the application may do (`…_app`, named by every grant and policy of the
// database) and how it signs in (`…_login`, which inherits that). Roles belong to the whole server, so their names carry
// a prefix that is made at the first migration and stored in the database.
import { randomBytes } from 'node:crypto'
import type postgres from 'postgres'
import { APP_ROLE } from '../rights/app-role.js'
import { DatabaseFailure } from './setting-failure.js'
import { scramVerifier } from './scram.js'

export interface Roles {
  app: string
  login: string
}
export const PREFIX = /^[a-z][a-z0-9]{0,19}$/
const LOGIN = /^regiotafel_(?:([a-z][a-z0-9]{0,19})_)?login$/
const APP = '^regiotafel_([a-z][a-z0-9]{0,19}_)?app$'

/** @param prefix '' for the names of before prefixes */
export const rolesOf = (prefix: string): Roles => {
  const name = (what: string): string => ['regiotafel', prefix, what].filter(Boolean).join('_')
  return { app: name('app'), login: name('login') }
}
export const newPrefix = (): string => `r${randomBytes(5).toString('hex')}`

const adviceFor = ({ login }: Roles): string => {
  const prefix = LOGIN.exec(login)?.[1]
  return (
    `Laat de beheerder van de PostgreSQL-server de rollen maken: npm run migreer -- --rollen${prefix ? ` ${prefix}` : ''} ` +
    'toont de SQL. Zet daarna APP_DATABASE_URL.'
  )
}
/** What the owner may not do itself is for who runs the server. */
const refused = (roles: Roles, what: string): DatabaseFailure =>
  new DatabaseFailure('DATABASE_URL', '42501', false, `de eigenaar van de database mag ${what}. ${adviceFor(roles)}`)
const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** The role that grants and policies of this database name; undefined before the first migration. */
export async function currentApp(owner: postgres.Sql): Promise<string | undefined> {
  const [there] = await owner<{ kept: boolean; migrated: boolean }[]>`
    select to_regclass('drizzle.installatie') is not null kept, to_regclass('drizzle.__drizzle_migrations') is not null migrated`
  if (there?.kept) {
    const [row] = await owner<{ prefix: string }[]>`select prefix from drizzle.installatie`
    if (row) return rolesOf(row.prefix).app
  }
  if (!there?.migrated) return undefined
  const [row] = await owner<{ n: number }[]>`select count(*)::int n from drizzle.__drizzle_migrations`
  return row?.n ? APP_ROLE : undefined
}

/** Every database tells in the catalogue of the whole server which login role is its own. */
async function isOfAnother(owner: postgres.Sql, login: string): Promise<boolean> {
  const rows = await owner`
    select 1 from pg_database d, aclexplode(d.datacl) a join pg_roles r on r.oid = a.grantee
    where r.rolname = ${login} and d.datname <> current_database() limit 1`
  return rows.length > 0
}

/** The roles of an address that was given: by their names, else by what that login inherits. */
async function rolesOfLogin(owner: postgres.Sql, login: string): Promise<Roles> {
  const [, prefix = ''] = LOGIN.exec(login) ?? []
  if (LOGIN.test(login)) return rolesOf(prefix)
  const apps = await owner<{ name: string }[]>`
    select a.rolname name from pg_roles l, pg_roles a
    where l.rolname = ${login} and a.rolname ~ ${APP} and pg_has_role(l.oid, a.oid, 'USAGE')`
  if (apps.length === 1) return { app: apps[0]!.name, login }
  throw new DatabaseFailure(
    'APP_DATABASE_URL',
    '42704',
    false,
    `de gebruiker hoort bij ${apps.length ? 'meer dan één rol' : 'geen rol'} regiotafel_…_app. npm run migreer -- --rollen toont wat nodig is.`,
  )
}

/**
 * Which roles this database is to have: those of the address that was given, else its own. A copy next to the database
 * it was copied from gets others, so that neither resets the password of the other.
 * @param given login role of APP_DATABASE_URL
 */
export async function chooseRoles(owner: postgres.Sql, given: string | undefined): Promise<Roles> {
  if (given) return rolesOfLogin(owner, given)
  const app = await currentApp(owner)
  if (!app || app === APP_ROLE) return rolesOf(newPrefix())
  const own = { app, login: app.replace(/app$/, 'login') }
  return (await isOfAnother(owner, own.login)) ? rolesOf(newPrefix()) : own
}

/** Another instance may make the same role at this very moment. */
async function unlessThere(roles: Roles, what: string, make: () => Promise<unknown>): Promise<void> {
  try {
    await make()
  } catch (error) {
    if (isCode(error, '42501')) throw refused(roles, what)
    if (!isCode(error, '42710', '23505')) throw error
  }
}

/** Makes what is missing of the two roles. @throws DatabaseFailure when the owner may not */
export async function ensureRoles(owner: postgres.Sql, roles: Roles): Promise<void> {
  const there = await owner<{ name: string }[]>`
    select rolname name from pg_roles where rolname in (${roles.app}, ${roles.login})`
  const isThere = (name: string): boolean => there.some((r) => r.name === name)
  if (!isThere(roles.app)) await makeAppRole(owner, roles)
  if (!isThere(roles.login))
    await unlessThere(
      roles,
      'geen rollen maken',
      () =>
        owner`create role ${owner(roles.login)} login nosuperuser nobypassrls nocreatedb nocreaterole noreplication`,
    )
  const [member] = await owner<{ has: boolean }[]>`select pg_has_role(${roles.login}, ${roles.app}, 'USAGE') has`
  if (!member?.has)
    await unlessThere(
      roles,
      `de rol ${roles.app} niet uitdelen`,
      () => owner`grant ${owner(roles.app)} to ${owner(roles.login)}`,
    )
}
/** The role alone that grants and policies name: what a dump needs before it can be restored. */
export async function makeAppRole(owner: postgres.Sql, roles: Roles): Promise<void> {
  const there = await owner`select 1 from pg_roles where rolname = ${roles.app}`
  if (there.length) return
  await unlessThere(roles, 'geen rollen maken', () => owner`create role ${owner(roles.app)} nologin`)
}

/** @throws DatabaseFailure when the role is another installation's, or the owner may not change it */
export async function setPassword(owner: postgres.Sql, roles: Roles, password: string): Promise<void> {
  if (await isOfAnother(owner, roles.login))
    throw new DatabaseFailure(
      'APP_DATABASE_URL',
      '28P01',
      false,
      `het wachtwoord van ${roles.login} klopt niet, en die rol is van een andere installatie op deze server.`,
    )
  // ALTER ROLE takes no parameters; format() quotes the values. The server's log never sees the password itself.
  const [row] = await owner<{ q: string }[]>`
    select format('alter role %I with password %L', ${roles.login}::text, ${scramVerifier(password)}::text) q`
  await unlessThere(roles, `het wachtwoord van ${roles.login} niet zetten`, () => owner.unsafe(row!.q))
}
