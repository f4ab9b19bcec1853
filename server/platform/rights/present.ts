// Rights that someone else has today, for acts that make someone the owner of a row. Beside signin/sessions.ts the only reader of
// account and lidmaatschap; who the actor is comes from there alone.
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Rol } from '../../beleid.js'
import { makeActor, type Actor, type Lidmaatschap } from './actor.js'
import type { Tx } from '../write/transaction.js'

type Ref = AnyPgColumn | SQL
/** Memberships that count on a day, both ends included. */
const heldOn = (day: SQL): SQL => sql`l.vanaf_datum <= ${day} and (l.tot_datum is null or l.tot_datum >= ${day})`
/** Has this gebruiker no account that works, or no role on this day? */
export const isAbsent = (region: Ref, id: Ref, day: SQL): SQL<boolean> =>
  sql<boolean>`not exists (select 1 from account c join lidmaatschap l on l.gebruiker_id = c.gebruiker_id where c.regio_code = ${region} and c.gebruiker_id = ${id} and c.actief and ${heldOn(day)})`

/**
 * The gemeente where this gebruiker is of a role on this day and can sign in: the own one where that is so. NULL when there is none.
 * @param known the gemeenten (text[]) of which the reader may know who has the role: roles themselves are for few
 * @param day absent: was so on any day, whoever may sign in
 */
export const placeOf = (
  g: { regioCode: Ref; id: Ref; gemeenteCode: Ref },
  rol: Rol,
  known: SQL,
  day?: SQL,
): SQL<string | null> => {
  const now = day ? sql`and c.actief and ${heldOn(day)}` : sql``
  return sql`(select l.gemeente_code from account c join lidmaatschap l on l.gebruiker_id = c.gebruiker_id where c.regio_code = ${g.regioCode} and c.gebruiker_id = ${g.id}
    and l.rol = ${sql.raw(`'${rol}'`)} and l.gemeente_code = ${known} ${now} order by (l.gemeente_code is not distinct from ${g.gemeenteCode}) desc, l.gemeente_code limit 1)`
}

/** @returns per id: the person with the rights of today; undefined without an account that works */
export async function actorsOf(
  tx: Tx,
  regioCode: string,
  ids: readonly string[],
  today: string,
): Promise<Map<string, Actor>> {
  const gemeenten = await tx.execute<{ code: string }>(
    sql`select code from gemeente where regio_code = ${regioCode} order by volgorde`,
  )
  const rows = await tx.execute<{ id: string; lidmaatschappen: Lidmaatschap[] }>(
    sql`select c.gebruiker_id id, (select coalesce(json_agg(json_build_object('rol', l.rol, 'gemeenteCode', l.gemeente_code,
        'partnerId', l.partner_id, 'vanafDatum', l.vanaf_datum, 'totDatum', l.tot_datum)), '[]') from lidmaatschap l
        where l.gebruiker_id = c.gebruiker_id and ${heldOn(sql`${today}::text::date`)}) lidmaatschappen
      from account c where c.regio_code = ${regioCode} and c.actief
        and c.gebruiker_id = any(string_to_array(${ids.join()}::text, ',')::uuid[])`,
  )
  const codes = gemeenten.map((g) => g.code)
  return new Map(
    rows.map(({ id, lidmaatschappen }) => [id, makeActor({ gebruikerId: id, regioCode, lidmaatschappen }, codes)]),
  )
}

/** Was this gebruiker ever, or is it, of this role in this gemeente? Whoever left may have left work behind. */
export async function everHeld(tx: Tx, regioCode: string, id: string, rol: Rol, gemeente: string): Promise<boolean> {
  const rows = await tx.execute(
    sql`select 1 from lidmaatschap where regio_code = ${regioCode} and gebruiker_id = ${id} and rol = ${rol} and gemeente_code = ${gemeente} limit 1`,
  )
  return rows.length > 0
}
