// Replaces a database by a new one without a moment at which neither is there: made and tried under another name first.
import type postgres from 'postgres'
import { explained } from '../../platform/db/setting-failure.js'
import { verbind } from './feiten.js'
import { BeheerFout } from '../fout.js'

/** PostgreSQL cuts names at 63 bytes; the stamp must survive. */
const BASIS = 36

async function eisKan(sql: postgres.Sql, naam: string): Promise<void> {
  const [rij] = await sql<{ mag: boolean; bezoek: number }[]>`
    select rolsuper or rolcreatedb mag,
           (select count(*)::int from pg_stat_activity where datname = ${naam}) bezoek
    from pg_roles where rolname = current_user`
  if (!rij?.mag)
    throw new BeheerFout(
      'De eigenaar van de database mag geen database maken (CREATEDB). Maak zelf een lege database en zet ' +
        'DATABASE_URL daarop. Er is niets veranderd.',
    )
  if (rij.bezoek)
    throw new BeheerFout(
      `De database "${naam}" is in gebruik (${rij.bezoek} verbindingen). Stop de server eerst. Er is niets veranderd.`,
    )
}

/** An empty database that sorts and spells like the old one, and belongs to the same owner. */
async function maakNaast(sql: postgres.Sql, naam: string, nieuw: string): Promise<void> {
  const [oud] = await sql<{ d: Record<string, unknown>; eigenaar: string; codering: string }[]>`
    select to_jsonb(d) d, pg_get_userbyid(datdba) eigenaar, pg_encoding_to_char(encoding) codering
    from pg_database d where datname = ${naam}`
  const { d, eigenaar, codering } = oud!
  const locale = d['datlocale'] ?? d['daticulocale']
  const [bron, kolom] = d['datlocprovider'] === 'i' ? ['icu', 'icu_locale'] : ['builtin', 'builtin_locale']
  const soort = locale ? `locale_provider ${bron} ${kolom} %5$L` : 'locale_provider libc'
  // CREATE DATABASE takes no parameters; format() quotes the values.
  const [rij] = await sql<{ q: string }[]>`select format(
    ${`create database %1$I template template0 owner %2$I encoding %3$L lc_collate %4$L lc_ctype %6$L ${soort}`}::text,
    ${nieuw}::text, ${eigenaar}::text, ${codering}::text, ${String(d['datcollate'])}::text,
    ${String(locale ?? '')}::text, ${String(d['datctype'])}::text) q`
  await sql.unsafe(rij!.q)
}

/**
 * @param beheerUrl a database of the server other than the one that is replaced
 * @param vul fills and tries the database with the given name; when it throws, the old database is untouched
 * @returns what `vul` gave, and the name the old database has now
 */
export async function metNieuweNaam<T>(
  beheerUrl: string,
  naam: string,
  vul: (nieuw: string) => Promise<T>,
): Promise<T & { oud: string }> {
  const stempel = new Date().toISOString().replace(/\D/g, '').slice(0, 17)
  const [nieuw, oud] = ['herstel', 'oud'].map((wat) => `${naam.slice(0, BASIS)}_${wat}_${stempel}`) as [string, string]
  const sql = verbind(beheerUrl)
  try {
    await explained('DATABASE_URL', () => eisKan(sql, naam))
    await maakNaast(sql, naam, nieuw)
    try {
      const resultaat = await vul(nieuw)
      await sql.begin(async (tx) => {
        await tx`alter database ${tx(naam)} rename to ${tx(oud)}`
        await tx`alter database ${tx(nieuw)} rename to ${tx(naam)}`
      })
      return { ...resultaat, oud }
    } catch (e) {
      await sql`drop database if exists ${sql(nieuw)}`
      throw e
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}
