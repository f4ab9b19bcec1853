// What hangs on a succes, a pilot or a convenant, asked of the database itself: no resolver stands in between.
import { randomUUID } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rol } from '../../../server/beleid.js'
import { makeActor, type Actor } from '../../../server/platform/rights/actor.js'
import { sqlstate } from '../../../server/platform/values/database-errors.js'
import { createInTransaction, type InTransaction } from '../../../server/platform/write/transaction.js'
import { voerUit, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

let w: Wereld
let inTransactie: InTransaction
beforeAll(async () => {
  w = await maakWereld([])
  inTransactie = createInTransaction(w.server.app)
})
afterAll(() => w?.server.stop())
const als = (rol: Rol, gemeenteCode: string | null, partnerId: string | null = null): Actor =>
  makeActor(
    {
      gebruikerId: w.dump['account']![0]!.gebruiker_id as string,
      regioCode: 'wnc',
      lidmaatschappen: [{ rol, gemeenteCode, partnerId, vanafDatum: '2020-01-01', totDatum: null }],
    },
    ['0988', '0946', '1706'],
  )
/** Number of rows a statement touched, or the SQLSTATE of its refusal; taken back either way. */
async function probeer(actor: Actor, vraag: SQL): Promise<number | string | undefined> {
  let aantal: number | undefined
  return inTransactie(actor, async (tx) => {
    aantal = (await tx.execute(vraag)).count
    throw new Error('terug')
  }).catch((e: unknown) => aantal ?? sqlstate(e))
}
const geplant = (tabel: string, gemeente: string | null, z?: string): Waarden =>
  w.dump[tabel]!.find(
    (r) =>
      r.regio_code === 'wnc' &&
      r.gemeente_code === gemeente &&
      (!z || r.zichtbaarheid === z) &&
      String(r.titel ?? r.naam).startsWith('CAN'),
  )!
const GEWEIGERD = '42501'

const koppelingen = (actor: Actor) => probeer(actor, sql`select 1 from succes_knelpunt`)
/** Rows of the link of which both ends are in these groups. */
const beide = (groepen: string[]): number =>
  w.dump['succes_knelpunt']!.filter((r) => groepen.includes(r.leesgroep as string)).filter((r) =>
    groepen.includes(r.knelpunt_leesgroep as string),
  ).length
describe('de koppeling van succes en knelpunt', () => {
  it('is er alleen voor wie beide kanten ziet', async () => {
    expect(await koppelingen(als('PARTNERMEDEWERKER', null, randomUUID()))).toBe(beide(['P:wnc']))
    expect(await koppelingen(als('REGISSEUR', '0946'))).toBe(beide(['0946', 'R:wnc', 'P:wnc']))
    expect(beide(['P:wnc'])).toBeGreaterThan(0)
    expect(await koppelingen(als('BESTUURDER', '0988'))).toBe(beide(['0988', 'R:wnc', 'P:wnc']))
    for (const rol of ['FUNCTIONEEL_BEHEERDER', 'DASHBOARD'] as const)
      expect([rol, await koppelingen(als(rol, '0988'))]).toEqual([rol, 0])
  })
  it('vraagt schrijven op het succes en zicht op het knelpunt', async () => {
    const koppel = (s: Waarden, k: Waarden) =>
      sql`insert into succes_knelpunt (regio_code, succes_id, leesgroep, knelpunt_id, knelpunt_leesgroep)
        values ('wnc', ${s.id as string}, ${s.leesgroep as string}, ${k.id as string}, ${k.leesgroep as string}) on conflict do nothing`
    const regisseur = als('REGISSEUR', '0988')
    const hier = geplant('succes', '0988', 'GEMEENTE')
    expect(await probeer(regisseur, koppel(hier, geplant('knelpunt', '0988', 'GEMEENTE')))).toBe(0)
    expect(await probeer(regisseur, koppel(hier, geplant('knelpunt', '0946', 'GEMEENTE')))).toBe(GEWEIGERD)
    expect(
      await probeer(regisseur, koppel(geplant('succes', '0946', 'REGIO'), geplant('knelpunt', '0988', 'REGIO'))),
    ).toBe(GEWEIGERD)
  })
})
describe('wat aan een pilot of convenant hangt', () => {
  it('wijzigt alleen wie die rij bijhoudt', async () => {
    const meting = (p: Waarden) =>
      sql`insert into meetmoment (regio_code, id, pilot_id, periode, waarde, eenheid, peildatum, cijfer_bron)
        values ('wnc', ${randomUUID()}, ${p.id as string}, 'Proef', 1, 'FTE', '2026-01-01', 'Proef')`
    expect(await probeer(als('BELEIDSMEDEWERKER', '0988'), meting(geplant('pilot', '0988')))).toBe(1)
    expect(await probeer(als('BELEIDSMEDEWERKER', '0988'), meting(geplant('pilot', '0946')))).toBe(GEWEIGERD)
    expect(await probeer(als('BELEIDSMEDEWERKER', '0988'), meting(geplant('pilot', null)))).toBe(GEWEIGERD)
    expect(await probeer(als('REGISSEUR', '0988'), meting(geplant('pilot', '0988')))).toBe(GEWEIGERD)
    for (const t of ['convenant_partij', 'afspraak', 'afspraak_partij', 'afspraak_actie'])
      expect([t, await probeer(als('BELEIDSMEDEWERKER', '0988'), sql`delete from ${sql.identifier(t)}`)]).toEqual([
        t,
        0,
      ])
  })
  it('en niemand wist een pilot, een meting, een succes of geschiedenis', async () => {
    for (const t of [
      'pilot',
      'meetmoment',
      'succes',
      'convenant',
      'taakstelling',
      'pilot_gebeurtenis',
      'succes_gebeurtenis',
      'taakstelling_gebeurtenis',
    ])
      expect([t, await probeer(als('REGIOCOORDINATOR', null), sql`delete from ${sql.identifier(t)}`)]).toEqual([
        t,
        GEWEIGERD,
      ])
  })
})
describe('een dubbele partner', () => {
  it('maakt niemand met de hand: alleen het systeem laat een partner opgaan in een ander', async () => {
    const [een, twee] = w.dump['partner']!.filter((p) => p.regio_code === 'wnc') as [Waarden, Waarden]
    const opgaan = sql`update partner set opgegaan_in_id = ${twee.id as string} where id = ${een.id as string} returning id`
    for (const rol of ['REGIOCOORDINATOR', 'FUNCTIONEEL_BEHEERDER'] as const)
      expect([rol, await probeer(als(rol, null), opgaan)]).toEqual([rol, GEWEIGERD])
    expect(await probeer(als('REGIOCOORDINATOR', null), sql`update gebruiker set partner_id = partner_id`)).toBe(0)
  })
})
describe('deze test', () => {
  it('vindt een te ruime leesregel op de koppeling', async () => {
    await voerUit(
      w.server.ownerUrl,
      'drop policy lezen on succes_knelpunt',
      'create policy lezen on succes_knelpunt for select to regiotafel_app using (true)',
    )
    expect(await koppelingen(als('BESTUURDER', '0988'))).toBe(w.dump['succes_knelpunt']!.length)
  })
})
