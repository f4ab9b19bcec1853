import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../env.js'

/** A secret that stays the same between starts, readable by the owner of the process only. */
function geheim(map: string): string {
  const bestand = path.join(map, 'login.geheim')
  mkdirSync(map, { recursive: true })
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(bestand, 'utf8').trim()
}

/**
 * How the application signs in: APP_DATABASE_URL if given, else the owner's address with the login role and a password
 * made from SESSION_SECRET (the same for every instance) or from a secret in DATA_DIR.
 */
export function appUrlVan(
  env: Pick<Env, 'APP_DATABASE_URL' | 'SESSION_SECRET' | 'DATA_DIR'>,
  ownerUrl: string,
): string {
  if (env.APP_DATABASE_URL) return env.APP_DATABASE_URL
  const url = new URL(ownerUrl)
  url.username = 'regiotafel_login'
  url.password = createHmac('sha256', env.SESSION_SECRET ?? geheim(env.DATA_DIR))
    .update('regiotafel_login')
    .digest('hex')
  return url.toString()
}
