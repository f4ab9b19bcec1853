import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../env/env.js'

/** How the application signs in: an address that was given, or how it follows from the name of the login role. */
export type AppUrl = string | ((role: string) => string)

/** A secret that stays the same between starts, readable by the owner of the process only. */
export function keptSecret(folder: string, name: string): string {
  const file = path.join(folder, name)
  mkdirSync(folder, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

/** The secret from which others are derived: the same for every instance, and outside production one that DATA_DIR keeps. */
export const secretOf = (env: Pick<Env, 'SESSION_SECRET' | 'DATA_DIR'>): string =>
  env.SESSION_SECRET ?? keptSecret(env.DATA_DIR, 'login.geheim')

/**
 * APP_DATABASE_URL if given; else the owner's address with the login role and a password made from SESSION_SECRET (the
 * same for every instance) or from a secret in DATA_DIR.
 */
export function appUrlVan(
  env: Pick<Env, 'APP_DATABASE_URL' | 'SESSION_SECRET' | 'DATA_DIR'>,
  ownerUrl: string,
): AppUrl {
  if (env.APP_DATABASE_URL) return env.APP_DATABASE_URL
  const secret = secretOf(env)
  return (role) => {
    const url = new URL(ownerUrl)
    url.username = role
    url.password = createHmac('sha256', secret).update(role).digest('hex')
    return url.toString()
  }
}
