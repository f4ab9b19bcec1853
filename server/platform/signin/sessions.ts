// From cookie or token to actor. With oidc.accounts.ts the only code that reads account, lidmaatschap and sessie; tokens.ts
// reads the tokens. OIDC finds the gebruiker there, and everything after it is the same.
import { createHash, randomBytes } from 'node:crypto'
import type postgres from 'postgres'
import { makeActor, type Actor, type Lidmaatschap, type Waargenomen } from '../rights/actor.js'
import { repeatable } from '../db/face.js'
import { createMemory, IDLE, LONGEST } from './remembered.js'

const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex')

export interface Account {
  gebruikerId: string
  email: string
  actief: boolean
  lidmaatschappen: (Lidmaatschap & { id: string })[]
}
/** How long a session still lives, in seconds; without a request, and in any case. */
export interface SessionDuration {
  gebruikerId: string
  stil: number
  hoogstens: number
}
export interface Access {
  /** the actor of a session that is alive, with its rights as they are now; undefined otherwise */
  actorVan: (cookie: string | undefined, vandaag: string) => Promise<Actor | undefined>
  /** the actor as this server remembers it; every statement must compare its proof (remembered.ts) */
  remembered: (cookie: string | undefined, vandaag: string) => Actor | undefined
  /** how long a session that is alive still lives; looking does not prolong it. undefined otherwise */
  sessieduur: (cookie: string | undefined) => Promise<SessionDuration | undefined>
  /** the actor of a token that works, from the Authorization header; undefined otherwise */
  actorVanToken: (kop: string) => Promise<Actor | undefined>
  /** starts a session for a demo account; undefined when there is none with this address */
  demoInloggen: (email: string) => Promise<string | undefined>
  /** starts a session for a gebruiker who has shown who they are; the value of the cookie */
  nieuweSessie: (gebruikerId: string) => Promise<string>
  demoAccounts: () => Promise<{ gebruikerId: string; regioCode: string; email: string }[]>
  /** codes of the gemeenten of a region */
  gemeentecodes: (regioCode: string) => Promise<string[]>
  uitloggen: (cookie: string | undefined) => Promise<void>
  /** e-mail and roles of these gebruikers, in the order of the ids; for the fields of Gebruiker that the matrix restricts */
  accounts: (ids: readonly string[]) => Promise<(Account | undefined)[]>
}
interface Rij {
  gebruiker_id: string
  regio_code: string
  versie: number
  stil: number
  hoogstens: number
  gemeenten: string[]
  lidmaatschappen: Lidmaatschap[]
}

/** What else makes the actor, of somebody with these memberships on a day. @param gemeenten all of the region */
type Told<T> = (
  who: { gebruikerId: string; regioCode: string; lidmaatschappen: readonly Lidmaatschap[] },
  gemeenten: readonly string[],
  vandaag: string,
) => Promise<T>
/** What settings say of the actor. */
export type SettingsOf = Told<Pick<Actor, 'teamGemeenten' | 'bsnGemeenten'>>
/** `Actor.waarneemt` */
export type StandsInFor = Told<readonly Waargenomen[]>

/**
 * @param actorOfToken the actor of a token that works, from the Authorization header; undefined otherwise
 * @param settingsOf what settings say of the actor. Asked after the version of the account was read, as `standsInFor` is: what changes
 * in between leaves an actor that is newer than its version, which the next statement finds.
 */
export function createAccess(
  client: postgres.Sql,
  actorOfToken: (client: postgres.Sql, kop: string) => Promise<Actor | undefined>,
  settingsOf: SettingsOf,
  standsInFor: StandsInFor,
): Access {
  const nieuweSessie = async (gebruikerId: string): Promise<string> => {
    const geheim = randomBytes(32).toString('base64url')
    await client`delete from sessie where gebruiker_id = ${gebruikerId} and gezien_op < now() - ${LONGEST}::interval`
    await client`insert into sessie (hash, gebruiker_id, aangemaakt_op, gezien_op) values (${hash(geheim)}, ${gebruikerId}, now(), now())`
    return geheim
  }
  // Asked again in the update: a session that was idle too long must not come back to life.
  const touch = (h: string) =>
    repeatable(client`update sessie set gezien_op = now() where hash = ${h} and gezien_op > now() - ${IDLE}::interval`)
  // Beside the reading, whose answer does not wait for it: when it fails, the next minute tries again.
  const memory = createMemory((h) => void touch(h).catch(() => undefined))
  return {
    nieuweSessie,
    remembered: (cookie, vandaag) => (cookie ? memory.of(hash(cookie), vandaag) : undefined),
    async actorVan(cookie, vandaag) {
      if (!cookie) return undefined
      const h = hash(cookie)
      const [rij] = await client<(Rij & { oud: boolean })[]>`
        select a.gebruiker_id, a.regio_code, a.rechten_versie versie, s.gezien_op < now() - interval '1 minute' oud,
          extract(epoch from s.gezien_op + ${IDLE}::interval - now())::int stil,
          extract(epoch from s.aangemaakt_op + ${LONGEST}::interval - now())::int hoogstens,
          (select array_to_json(array_agg(g.code order by g.volgorde)) from gemeente g where g.regio_code = a.regio_code) gemeenten,
          (select coalesce(json_agg(json_build_object('rol', l.rol, 'gemeenteCode', l.gemeente_code, 'partnerId', l.partner_id,
              'vanafDatum', l.vanaf_datum, 'totDatum', l.tot_datum) order by l.vanaf_datum, l.id), '[]') from lidmaatschap l
            where l.gebruiker_id = a.gebruiker_id and l.vanaf_datum <= ${vandaag}::text::date
              and (l.tot_datum is null or l.tot_datum >= ${vandaag}::text::date)) lidmaatschappen
        from sessie s join account a using (gebruiker_id)
        where s.hash = ${h} and a.actief and s.gezien_op > now() - ${IDLE}::interval and s.aangemaakt_op > now() - ${LONGEST}::interval`
      if (!rij) return undefined
      if (rij.oud) await touch(h)
      const wie = { gebruikerId: rij.gebruiker_id, regioCode: rij.regio_code, lidmaatschappen: rij.lidmaatschappen }
      const [{ teamGemeenten, bsnGemeenten }, waarneemt] = await Promise.all([
        settingsOf(wie, rij.gemeenten, vandaag),
        standsInFor(wie, rij.gemeenten, vandaag),
      ])
      const actor = makeActor({ ...wie, waarneemt, bsnGemeenten }, rij.gemeenten, teamGemeenten)
      memory.keep(h, vandaag, { ...actor, proof: { hash: h, version: `${rij.gebruiker_id} ${rij.versie}` } }, rij)
      return actor
    },
    async sessieduur(cookie) {
      if (!cookie) return undefined
      const [duur] = await client<SessionDuration[]>`
        select s.gebruiker_id "gebruikerId",
          floor(extract(epoch from s.gezien_op + ${IDLE}::interval - now()))::int stil,
          floor(extract(epoch from s.aangemaakt_op + ${LONGEST}::interval - now()))::int hoogstens
        from sessie s join account a using (gebruiker_id)
        where s.hash = ${hash(cookie)} and a.actief
          and s.gezien_op > now() - ${IDLE}::interval and s.aangemaakt_op > now() - ${LONGEST}::interval`
      return duur && { ...duur }
    },
    actorVanToken: (kop) => actorOfToken(client, kop),
    async demoInloggen(email) {
      const [a] = await client<{ id: string }[]>`
        select gebruiker_id id from account where email = ${email.toLowerCase()} and soort = 'DEMO' and actief`
      return a && nieuweSessie(a.id)
    },
    demoAccounts: async () => [
      ...(await client<{ gebruikerId: string; regioCode: string; email: string }[]>`
        select gebruiker_id "gebruikerId", regio_code "regioCode", email from account where soort = 'DEMO' and actief order by email`),
    ],
    gemeentecodes: async (regioCode) =>
      (
        await client<{ code: string }[]>`select code from gemeente where regio_code = ${regioCode} order by volgorde`
      ).map((g) => g.code),
    async uitloggen(cookie) {
      if (!cookie) return
      memory.forget(hash(cookie))
      await repeatable(client`delete from sessie where hash = ${hash(cookie)}`)
    },
    async accounts(ids) {
      const rijen = await client<Account[]>`
        select a.gebruiker_id "gebruikerId", a.email, a.actief,
          (select coalesce(json_agg(json_build_object('id', l.id, 'rol', l.rol, 'gemeenteCode', l.gemeente_code, 'partnerId', l.partner_id,
              'vanafDatum', l.vanaf_datum, 'totDatum', l.tot_datum) order by l.vanaf_datum, l.id), '[]')
            from lidmaatschap l where l.gebruiker_id = a.gebruiker_id) lidmaatschappen
        from account a where a.gebruiker_id = any(string_to_array(${ids.join()}::text, ',')::uuid[])`
      const per = new Map(rijen.map((r) => [r.gebruikerId, r]))
      return ids.map((id) => per.get(id))
    },
  }
}
