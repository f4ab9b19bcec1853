// Every statement on the table of tokens; nobody else reads it. Row level security does not guard this table, so each
// statement names the hash of the token itself, or the region and gemeenten that the actor reaches.
import { createHash, randomBytes } from 'node:crypto'
import { and, arrayContained, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { token } from './token.table.js'
import { leesgroepen, makeActor, type Actor } from '../platform/rights/actor.js'
import { repeatable } from '../platform/db/face.js'
import type { Tx } from '../platform/write/transaction.js'

export type TokenRow = Omit<typeof token.$inferSelect, 'hash'>
/** The calendar day of the real clock: like sessions, tokens do not follow VANDAAG. */
const DAG = sql<string>`(now() at time zone 'Europe/Amsterdam')::date::text`
/** 32 random bytes as base64url. */
const VORM = /^Bearer +(rt_[A-Za-z0-9_-]{43})$/i
const PREFIX = 11
const hashVan = (geheim: string): string => createHash('sha256').update(geheim).digest('hex')

interface Houder {
  id: string
  regioCode: string
  naam: string
  verlooptDatum: string
  vanafDatum: string
  oud: boolean
  websites: string[]
  gemeenten: string[] | null
  regiogemeenten: string[]
}
/**
 * The actor of a token that works today: DASHBOARD in each of its gemeenten and nothing else. Undefined for a token that is
 * unknown, malformed, expired or revoked: nobody learns which.
 */
export async function actorOfToken(client: postgres.Sql, kop: string): Promise<Actor | undefined> {
  const geheim = VORM.exec(kop)?.[1]
  if (!geheim) return undefined
  const [t] = await client<Houder[]>`
    select t.id, t.regio_code "regioCode", t.naam, t.verloopt_datum "verlooptDatum", array_to_json(t.websites) websites,
      (t.uitgegeven_op at time zone 'Europe/Amsterdam')::date "vanafDatum",
      coalesce(t.laatst_gebruikt_op < now() - interval '1 minute', true) oud,
      (select array_to_json(array_agg(g.code order by g.volgorde)) from gemeente g
        where g.regio_code = t.regio_code and g.code = any(t.gemeenten)) gemeenten,
      (select array_to_json(array_agg(g.code order by g.volgorde)) from gemeente g where g.regio_code = t.regio_code) regiogemeenten
    from token t
    where t.hash = ${hashVan(geheim)} and t.ingetrokken_op is null
      and t.verloopt_datum >= (now() at time zone 'Europe/Amsterdam')::date`
  if (!t) return undefined
  // Asked again in the update: of requests at the same moment only the first writes.
  if (t.oud)
    await repeatable(client`update token set laatst_gebruikt_op = now()
      where id = ${t.id} and coalesce(laatst_gebruikt_op < now() - interval '1 minute', true)`)
  const lidmaatschappen = (t.gemeenten ?? []).map((gemeenteCode) => ({
    rol: 'DASHBOARD' as const,
    gemeenteCode,
    partnerId: null,
    vanafDatum: t.vanafDatum,
    totDatum: t.verlooptDatum,
  }))
  const { id, naam, regioCode, websites } = t
  return makeActor({ gebruikerId: null, token: { id, naam, websites }, regioCode, lidmaatschappen }, t.regiogemeenten)
}

/** Tokens of which the actor reads every gemeente: one that also reads elsewhere is not the actor's to know. */
const bereik = (actor: Actor) =>
  and(eq(token.regioCode, actor.regioCode), arrayContained(token.gemeenten, leesgroepen(actor, 'token')))
const { hash: _hash, ...KOLOMMEN } = getTableColumns(token)

/** Today, by the clock of the database, which also judges every token. */
export async function realDay(tx: Tx): Promise<string> {
  const [rij] = await tx.execute<{ dag: string }>(sql`select ${DAG} dag`)
  return rij!.dag
}
/** Tokens that the actor may know of, the newest first, each with today; with `id` only that one. */
export const readTokens = (tx: Tx, actor: Actor, id?: string): Promise<(TokenRow & { dag: string })[]> =>
  tx
    .select({ ...KOLOMMEN, dag: DAG })
    .from(token)
    .where(and(bereik(actor), id === undefined ? undefined : eq(token.id, id)))
    .orderBy(desc(token.uitgegevenOp), desc(token.id))

/** The same, locked until the end of the transaction. */
export async function lockToken(tx: Tx, actor: Actor, id: string): Promise<TokenRow | undefined> {
  const [rij] = await tx
    .select(KOLOMMEN)
    .from(token)
    .where(and(bereik(actor), eq(token.id, id)))
    .for('update')
  return rij
}
type Nieuw = Pick<TokenRow, 'id' | 'naam' | 'gemeenten' | 'websites' | 'verlooptDatum'> & { doorId: string }
/** Stores a new token of the actor's region. Returns the token itself: this is the only moment that it exists here. */
export async function storeToken(tx: Tx, actor: Actor, { doorId, ...nieuw }: Nieuw): Promise<string> {
  const geheim = `rt_${randomBytes(32).toString('base64url')}`
  await tx.insert(token).values({
    ...nieuw,
    regioCode: actor.regioCode,
    hash: hashVan(geheim),
    prefix: geheim.slice(0, PREFIX),
    uitgegevenDoorId: doorId,
    uitgegevenOp: sql`now()`,
  })
  return geheim
}
/** Ends a token; the next request with it is refused. */
export async function endToken(tx: Tx, actor: Actor, id: string, doorId: string): Promise<void> {
  await tx
    .update(token)
    .set({ ingetrokkenDoorId: doorId, ingetrokkenOp: sql`now()` })
    .where(and(bereik(actor), eq(token.id, id)))
}
