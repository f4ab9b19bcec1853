// What every restore ends with, before anyone uses the result: the same rows, this version's schema, and the self-test.
import { isDeepStrictEqual } from 'node:util'
import type postgres from 'postgres'
import type { AppUrl } from '../platform/db/app-url.js'
import { connect } from '../platform/db/client.js'
import { migrate } from '../platform/db/migrate.js'
import { lastOf, standingOf } from '../platform/db/versions.js'
import { selfTest } from '../platform/rights/selftest.js'
import { tables } from '../tables.js'
import { telAlsEigenaar, verbind } from './back-up/feiten.js'
import { BeheerFout } from './fout.js'
import type { Inhoud } from './back-up/manifest.js'
import { OWN, MIGRATIONS } from '../platform/http/root.js'

/** A token that works again, as people know it; nothing of its secret. */
export interface Token {
  naam: string
  prefix: string
  gemeenten: string
  tot: string
}
/** Rows per table as they came back, how many migrations came on top, and which tokens work again. */
export interface Resultaat {
  rijen: Record<string, number>
  gemigreerd: number
  tokens: Token[]
}

const geldigeTokens = (owner: postgres.Sql): Promise<Token[]> => owner<Token[]>`
  select naam, prefix, verloopt_datum::text tot, (
    select string_agg(coalesce(g.naam, c), ', ' order by g.naam collate "nl-x-icu")
    from unnest(gemeenten) c left join gemeente g on g.code = c) gemeenten
  from token where ingetrokken_op is null and verloopt_datum >= (now() at time zone 'Europe/Amsterdam')::date
  order by naam, prefix`

/** Where the restored database is, and where the one it replaced went. */
export interface Plek {
  plek: string
  oud?: string
}

/**
 * @param ownerUrl owner of the restored database
 * @param appUrl how the application will sign in; the login role gets that password
 * @throws when a row is missing or the application would see too much
 */
export async function rondAf(inhoud: Inhoud, ownerUrl: string, appUrl: AppUrl): Promise<Resultaat> {
  const owner = verbind(ownerUrl)
  try {
    const rijen = await telAlsEigenaar(owner)
    if (!inhoud.lopend && !isDeepStrictEqual(rijen, inhoud.rijen))
      throw new BeheerFout('Het aantal rijen in de herstelde database is anders dan in de back-up.')
    const { missing } = standingOf(await lastOf(owner), OWN.migraties)
    const inlogUrl = await migrate(ownerUrl, appUrl, MIGRATIONS, { rights: 'always' })
    // Who signed out, or was sent away, after the back-up must not be signed in again by it.
    await owner`delete from sessie`
    // A dump holds no statistics: without them PostgreSQL plans the first reads for empty tables.
    await owner`analyze`
    const app = connect(inlogUrl, { max: 1, statementTimeoutMs: 0 })
    await selfTest(app, tables).finally(() => app.end({ timeout: 5 }))
    return { rijen, gemigreerd: missing.length, tokens: await geldigeTokens(owner) }
  } finally {
    await owner.end({ timeout: 5 })
  }
}
