// Reading and writing accounts as the owner, and the gebruikers behind them as the system of their region.
import { isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { bekendeNaam } from '../partner/partner.rules.js'
import { partner } from '../partner/partner.table.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { systemActor } from '../platform/rights/actor.js'
import { createInTransaction, type Tx } from '../platform/write/transaction.js'
import type { Beheer } from './database.js'
import { BeheerFout } from './fout.js'

export interface Regio {
  code: string
  gemeenten: { code: string; naam: string }[]
}
/**
 * The region that was asked for, or the only one there is.
 * @throws BeheerFout when there is none yet, no such one, or more than one to choose from
 */
export async function regioVan({ owner }: Beheer, gevraagd: string | undefined): Promise<Regio> {
  const alle = await owner<{ code: string; naam: string }[]>`select code, naam from regio order by code`
  if (!alle.length) throw new BeheerFout('Er is nog geen regio. Voer eerst uit: npm run regio -- aanmaken …')
  const regio = gevraagd === undefined && alle.length === 1 ? alle[0] : alle.find((r) => r.code === gevraagd)
  if (!regio) {
    const keuze = alle.map((r) => `${r.code} (${r.naam})`).join(', ')
    throw new BeheerFout(
      `--regio: ${gevraagd === undefined ? 'verplicht, er zijn er meer' : `${gevraagd} is er niet`}. Kies uit ${keuze}`,
    )
  }
  const gemeenten = await owner<
    { code: string; naam: string }[]
  >`select code, naam from gemeente where regio_code = ${regio.code} order by volgorde`
  return { code: regio.code, gemeenten }
}
/** Runs `fn` as the system of the region, under row level security. */
export const alsRegio = <T>(b: Beheer, r: Regio, fn: (tx: Tx) => Promise<T>): Promise<T> =>
  createInTransaction(b.app)(
    systemActor(
      r.code,
      r.gemeenten.map((g) => g.code),
    ),
    fn,
  )

/** @param gezocht codes or names. @throws BeheerFout when one is not of this region */
export function gemeentecodes(r: Regio, gezocht: readonly string[]): string[] {
  return gezocht.map((g) => {
    const gevonden = r.gemeenten.find((x) => x.code === g || x.naam.toLowerCase() === g.toLowerCase())
    if (gevonden) return gevonden.code
    throw new BeheerFout(
      `--gemeente: ${g} hoort niet bij deze regio. Kies uit ${r.gemeenten.map((x) => `${x.code} (${x.naam})`).join(', ')}`,
    )
  })
}
/** @param naam a name or an alias. @throws BeheerFout when no partner is called that */
export async function partnerId(b: Beheer, r: Regio, naam: string | undefined): Promise<string | null> {
  if (naam === undefined) return null
  const partners = await alsRegio(b, r, (tx) =>
    tx
      .select({ id: partner.id, naam: partner.naam, aliassen: partner.aliassen })
      .from(partner)
      // The system sees doubles too; the partner that stays has their names.
      .where(isNull(partner.opgegaanInId)),
  )
  const gevonden = partners.find((p) => bekendeNaam([naam], [p]))
  if (gevonden) return gevonden.id
  throw new BeheerFout(`--partner: er is geen partner die "${naam}" heet. Voeg de partner eerst toe in Regiotafel.`)
}

export interface NieuweGebruiker {
  naam: string
  gemeenteCode: string | null
  partnerId: string | null
}
/**
 * A gebruiker for a new account. Gebruiker and account are written by two roles, so in two transactions: one that an
 * interrupted command left behind is taken up again.
 */
export async function maakGebruiker(b: Beheer, r: Regio, nieuw: NieuweGebruiker): Promise<string> {
  const bezet = await b.owner<{ id: string }[]>`select gebruiker_id id from account`
  return alsRegio(b, r, async (tx) => {
    const zelfde = await tx
      .select({ id: gebruiker.id })
      .from(gebruiker)
      .where(
        sql`${gebruiker.naam} = ${nieuw.naam} and ${gebruiker.gemeenteCode} is not distinct from ${nieuw.gemeenteCode} and ${gebruiker.partnerId} is not distinct from ${nieuw.partnerId}::uuid`,
      )
    const los = zelfde.find(({ id }) => !bezet.some((a) => a.id === id))
    if (los) return los.id
    const id = uuidv7()
    await tx.insert(gebruiker).values({ regioCode: r.code, id, ...nieuw })
    return id
  })
}

export interface Account {
  id: string
  soort: string
  actief: boolean
}
/** @throws BeheerFout when the address belongs to an account of another region */
export async function zoekAccount({ owner }: Beheer, r: Regio, email: string): Promise<Account | undefined> {
  const [account] = await owner<(Account & { regio: string })[]>`
    select gebruiker_id id, soort, actief, regio_code regio from account where email = ${email}`
  if (account && account.regio !== r.code)
    throw new BeheerFout(`--email: ${email} is een account van de regio ${account.regio}, niet van ${r.code}.`)
  return account
}
