// From the person the identity provider names to a gebruiker. Together with sessions.ts the only code that reads account.
import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { SignInError } from './oidc.rules.js'
import type { Identity } from './oidc.js'

/**
 * The gebruiker of an active account. At the first sign-in the account is found by its address and from then on belongs to
 * that one identity: an address that is given to a new colleague does not bring along the rights of the old one.
 * @throws SignInError when nobody here is this person
 */
export async function gebruikerOf(sql: postgres.Sql, { uitgever, sub, email }: Identity): Promise<string> {
  const [vast] = await sql<{ id: string; actief: boolean }[]>`
    select gebruiker_id id, a.actief from identiteit join account a using (gebruiker_id)
    where uitgever = ${uitgever} and sub = ${sub} and a.soort = 'OIDC'`
  if (vast?.actief) return vast.id
  if (vast) throw new SignInError('onbekend', 'niet_actief')
  const [account] = await sql<{ id: string }[]>`
    select gebruiker_id id from account where email = ${email} and soort = 'OIDC' and actief`
  if (!account) throw new SignInError('onbekend', 'geen_account')
  await sql`insert into identiteit (gebruiker_id, uitgever, sub) values (${account.id}, ${uitgever}, ${sub}) on conflict do nothing`
  // Two first sign-ins at once: the one that was written wins.
  const [eigenaar] = await sql<{ id: string }[]>`
    select gebruiker_id id from identiteit where uitgever = ${uitgever} and sub = ${sub}`
  if (eigenaar?.id !== account.id) throw new SignInError('anders', 'andere_identiteit')
  return account.id
}

/** Sessions of demo accounts end when the server signs in with OIDC: who could choose one had no password to give. */
export async function endDemoSessions(sql: postgres.Sql): Promise<void> {
  await sql`delete from sessie where gebruiker_id in (select gebruiker_id from account where soort = 'DEMO')`
}

/**
 * Uses up an attempt to sign in. @returns false when it was used before, here or at another instance
 * @param tot when the attempt ends by itself, in milliseconds; from then on nothing needs to be remembered
 */
export async function useAttempt(sql: postgres.Sql, state: string, tot: number): Promise<boolean> {
  const hash = createHash('sha256').update(state).digest('hex')
  await sql`delete from inlogpoging where tot < now()`
  const nieuw =
    await sql`insert into inlogpoging (hash, tot) values (${hash}, ${new Date(tot).toISOString()}::text::timestamptz) on conflict do nothing returning 1`
  return nieuw.length === 1
}
