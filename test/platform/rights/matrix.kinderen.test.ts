import { randomUUID } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rol } from '../../../server/beleid.js'
import { makeActor, type Actor } from '../../../server/platform/rights/actor.js'
import { sqlstate } from '../../../server/platform/values/database-errors.js'
import { createInTransaction, type InTransaction } from '../../../server/platform/write/transaction.js'
import type { Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

let w: Wereld
let inTransactie: InTransaction
beforeAll(async () => {
  w = await maakWereld([])
  inTransactie = createInTransaction(w.server.app)
})
afterAll(() => w?.server.stop())

const zoek = (tabel: string, kies: (r: Waarden) => boolean): Waarden => w.dump[tabel]!.find(kies)!
const ik = (): string => zoek('account', (a) => a.email === 'regisseur.weert@regio.example').gebruiker_id as string
const partner = (naam: string): string => zoek('partner', (p) => p.naam === naam).id as string
const knelpunt = (gemeente: string, z: string): Waarden =>
  zoek('knelpunt', (k) => k.gemeente_code === gemeente && k.zichtbaarheid === z && String(k.titel).startsWith('CAN'))
const actie = (gemeente: string, z: string): Waarden =>
  zoek('actie', (k) => k.gemeente_code === gemeente && k.zichtbaarheid === z && String(k.titel).startsWith('CAN'))
const als = (rol: Rol, gemeenteCode: string | null, partnerId: string | null = null): Actor =>
  makeActor(
    {
      gebruikerId: ik(),
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
const GEWEIGERD = '42501'

describe('een rij verhuist nooit naar een andere huurder', () => {
  it.each(['knelpunt', 'actie', 'partner'])('want de gemeente van een %s ligt vast', async (tabel) => {
    const t = sql.identifier(tabel)
    for (const kolom of ['gemeente_code', 'regio_code', 'id'])
      expect(
        await probeer(
          als('REGIOCOORDINATOR', null),
          sql`update ${t} set ${sql.identifier(kolom)} = ${sql.identifier(kolom)}`,
        ),
      ).toBe(GEWEIGERD)
  })
  it('en de leesgroep is niet met de hand te zetten', async () => {
    expect(await probeer(als('REGIOCOORDINATOR', null), sql`update knelpunt set leesgroep = 'P:wnc'`)).not.toBeTypeOf(
      'number',
    )
  })
})

describe('een verwijzing naar een andere regio', () => {
  it.each(['melder_id', 'eigenaar_id', 'gemeld_door_id'])(
    'weigert de database op %s, ook als de toepassing haar doorlaat',
    async (kolom) => {
      const tabel = kolom === 'melder_id' ? 'partner' : 'gebruiker'
      const vreemd = zoek(tabel, (r) => r.regio_code !== 'wnc').id as string
      const k = knelpunt('0988', 'GEMEENTE')
      const vraag = sql`update knelpunt set ${sql.identifier(kolom)} = ${vreemd} where id = ${k.id as string}`
      expect(await probeer(als('REGISSEUR', '0988'), vraag)).toBe('23503')
    },
  )
  it('weigert de database ook bij een gemeente', async () => {
    const vraag = sql`insert into partner_gemeente (regio_code, partner_id, gemeente_code) values ('wnc', ${partner('Punt Welzijn')}, '9999')`
    expect(await probeer(als('REGIOCOORDINATOR', null), vraag)).toBe('23503')
  })
})

describe('geschiedenis', () => {
  const regel = (k: Waarden, door: string, leesgroep = k.leesgroep) =>
    sql`insert into knelpunt_gebeurtenis (regio_code, id, ouder_id, leesgroep, leesgroep_toen, op, door_id, handeling, tekst, wijzigingen)
      values ('wnc', ${randomUUID()}, ${k.id as string}, ${leesgroep as string}, ${leesgroep as string}, now(), ${door}, 'x', 'x', '[]')`
  it('schrijft niemand op naam van een ander', async () => {
    const k = knelpunt('0988', 'GEMEENTE')
    const ander = zoek('gebruiker', (g) => g.gemeente_code === '0946').id as string
    expect(await probeer(als('REGISSEUR', '0988'), regel(k, ik()))).toBe(1)
    expect(await probeer(als('REGISSEUR', '0988'), regel(k, ander))).toBe(GEWEIGERD)
  })
  it('schrijft niemand bij een rij die hij niet wijzigt', async () => {
    expect(await probeer(als('REGISSEUR', '0988'), regel(knelpunt('0946', 'REGIO'), ik()))).toBe(GEWEIGERD)
    expect(await probeer(als('BESTUURDER', '0988'), regel(knelpunt('0988', 'GEMEENTE'), ik()))).toBe(GEWEIGERD)
  })
  it('krijgt geen andere leesgroep dan die van haar rij', async () => {
    expect(await probeer(als('REGISSEUR', '0988'), regel(knelpunt('0988', 'GEMEENTE'), ik(), 'P:wnc'))).toBe('23503')
  })
  it('is niet te wijzigen of te wissen', async () => {
    for (const s of [
      'update knelpunt_gebeurtenis set tekst = tekst',
      'delete from knelpunt_gebeurtenis',
      'truncate knelpunt_gebeurtenis',
    ])
      expect(await probeer(als('REGIOCOORDINATOR', null), sql.raw(s))).toBe(GEWEIGERD)
  })
})

describe('wat aan een rij hangt', () => {
  it('volgen doet iedereen alleen voor zichzelf, en alleen wat hij ziet', async () => {
    const volg = (k: Waarden, wie: string) =>
      sql`insert into knelpunt_volger (regio_code, knelpunt_id, leesgroep, gebruiker_id) values ('wnc', ${k.id as string}, ${k.leesgroep as string}, ${wie})`
    const ander = zoek('account', (a) => a.email === 'beleid.weert@regio.example').gebruiker_id as string
    expect(await probeer(als('REGISSEUR', '0988'), volg(knelpunt('0988', 'GEMEENTE'), ik()))).toBe(1)
    expect(await probeer(als('REGISSEUR', '0988'), volg(knelpunt('0988', 'GEMEENTE'), ander))).toBe(GEWEIGERD)
    expect(await probeer(als('REGISSEUR', '0988'), volg(knelpunt('0946', 'GEMEENTE'), ik()))).toBe(GEWEIGERD)
    const eigen = zoek('knelpunt_volger', (v) => v.knelpunt_id === knelpunt('0988', 'GEMEENTE').id)
      .gebruiker_id as string
    expect(
      await probeer(als('REGISSEUR', '0988'), sql`delete from knelpunt_volger where gebruiker_id = ${eigen}`),
    ).toBe(0)
  })
  it('een partner beheert alleen zijn eigen contactpersonen', async () => {
    const punt = partner('Punt Welzijn')
    const wijzig = sql`update contactpersoon set functie = functie returning partner_id`
    const eigen = w.dump['contactpersoon']!.filter((c) => c.partner_id === punt).length
    expect(await probeer(als('PARTNERMEDEWERKER', null, punt), wijzig)).toBe(eigen)
    expect(await probeer(als('PARTNERMEDEWERKER', null, punt), sql`delete from contactpersoon`)).toBe(eigen)
    const nieuw = (id: string) =>
      sql`insert into contactpersoon (regio_code, id, partner_id, naam) values ('wnc', ${randomUUID()}, ${id}, 'x')`
    expect(await probeer(als('PARTNERMEDEWERKER', null, punt), nieuw(punt))).toBe(1)
    expect(await probeer(als('PARTNERMEDEWERKER', null, punt), nieuw(partner('Werk.Kom')))).toBe(GEWEIGERD)
    expect(await probeer(als('BELEIDSMEDEWERKER', '0988'), nieuw(punt))).toBe(GEWEIGERD)
  })
  it('een koppeling vraagt schrijven op de actie en zicht op het knelpunt', async () => {
    const koppel = (a: Waarden, k: Waarden) =>
      sql`insert into actie_knelpunt (regio_code, actie_id, leesgroep, knelpunt_id, knelpunt_leesgroep)
        values ('wnc', ${a.id as string}, ${a.leesgroep as string}, ${k.id as string}, ${k.leesgroep as string}) on conflict do nothing`
    const beleid = als('BELEIDSMEDEWERKER', '0988')
    expect(await probeer(beleid, koppel(actie('0988', 'GEMEENTE'), knelpunt('0988', 'GEMEENTE')))).toBe(0)
    expect(await probeer(beleid, koppel(actie('0946', 'REGIO'), knelpunt('0988', 'GEMEENTE')))).toBe(GEWEIGERD)
    expect(await probeer(beleid, koppel(actie('0988', 'GEMEENTE'), knelpunt('0946', 'GEMEENTE')))).toBe(GEWEIGERD)
  })
  it('een onthouden antwoord is alleen van wie het vroeg', async () => {
    const lees = sql`select 1 from idempotentie`
    expect(w.dump['idempotentie']).toHaveLength(1)
    expect(await probeer(als('REGIOCOORDINATOR', null), lees)).toBe(0)
  })
})
