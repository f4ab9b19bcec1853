// Whoever sees a knelpunt of another gemeente cannot move or lock it by hanging something on it.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeActor } from '../../server/platform/rights/actor.js'
import { sqlstate } from '../../server/platform/values/database-errors.js'
import { createInTransaction } from '../../server/platform/write/transaction.js'
import type { Persoon } from '../support/als.js'
import { code, doe, iedereen, meld, probeer, voegToe, type Wie } from '../support/acties.js'
import { alsEigenaar } from './wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
beforeAll(async () => {
  server = await startServer()
  p = (await iedereen(server.url)).p
})
afterAll(() => server?.stop())

interface K {
  id: string
  versie: number
  status: string
  geschiedenis: { nodes: { handeling: string; tekst: string }[] }
}
const knelpunt = async (wie: Persoon, id: string): Promise<K> =>
  (
    await wie.krijg<{ knelpunt: K }>(
      'query($id: ID!) { knelpunt(id: $id) { id versie status geschiedenis(first: 50) { nodes { handeling tekst } } } }',
      { id },
    )
  ).knelpunt
const losOp = async (wie: Persoon, id: string) => {
  const { versie } = await knelpunt(wie, id)
  return wie.vraag<{ k: { status: string } }>(
    'mutation($id: ID!, $v: Int!) { k: knelpuntOplossen(id: $id, versie: $v, input: { resultaat: "Klaar" }) { status } }',
    { id, v: versie },
  )
}
/** A link that no act allows any more, as an older version left it. */
const oudeKoppeling = (actieId: string, knelpuntId: string) =>
  alsEigenaar(server.ownerUrl, async (tx) => {
    await tx`insert into actie_knelpunt (regio_code, actie_id, leesgroep, knelpunt_id, knelpunt_leesgroep)
      select a.regio_code, a.id, a.leesgroep, k.id, k.leesgroep from actie a, knelpunt k where a.id = ${actieId} and k.id = ${knelpuntId}`
  })
/** A knelpunt that Nederweert shared with the region: Weert sees it and cannot change it. */
const vanNederweert = () => meld(p.nederweert, { zichtbaarheid: 'REGIO' })
const weiger = async (r: ReturnType<typeof probeer>) => {
  const fout = (await r).errors?.[0]
  return [fout?.extensions.code, Object.keys(fout?.extensions.velden ?? {})[0]]
}

describe('een verborgen actie', () => {
  it('komt niet aan een knelpunt van een ander: niet bij toevoegen, niet bij wijzigen, niet bij koppelen', async () => {
    const k = await vanNederweert()
    const erbij = p.beleid.vraag<{ a: never }>(
      'mutation($i: ActieToevoegenInput!) { a: actieToevoegen(input: $i) { id } }',
      { i: { titel: 'Verborgen', knelpunten: [k.id] } },
    )
    expect(await weiger(erbij)).toEqual(['KNELPUNT_NIET_KOPPELBAAR', 'knelpunten'])
    const a = await voegToe(p.beleid, {})
    expect(await weiger(probeer(p.beleid, 'actieWijzigen', a, { knelpunten: [k.id] }))).toEqual([
      'KNELPUNT_NIET_KOPPELBAAR',
      'knelpunten',
    ])
    expect(await weiger(probeer(p.beleid, 'actieKoppelen', a, { knelpunt: k.id }))).toEqual([
      'KNELPUNT_NIET_KOPPELBAAR',
      'knelpunt',
    ])
    expect((await knelpunt(p.nederweert, k.id)).geschiedenis.nodes).toHaveLength(1)
  })
  it('wordt ook niet verborgen als zij eenmaal aan een knelpunt van een ander hangt', async () => {
    const k = await vanNederweert()
    const a = await voegToe(p.beleid, { zichtbaarheid: 'REGIO', knelpunten: [k.id] })
    expect(await weiger(probeer(p.beleid, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE' }))).toEqual([
      'KNELPUNT_NIET_KOPPELBAAR',
      'zichtbaarheid',
    ])
    expect(await doe(p.beleid, 'actieWijzigen', a, { zichtbaarheid: 'GEMEENTE', knelpunten: [] })).toMatchObject({
      zichtbaarheid: 'GEMEENTE',
      knelpunten: [],
    })
  })
  it('die er nog hangt, verandert bij starten niets en houdt oplossen niet tegen', async () => {
    const k = await vanNederweert()
    const zichtbaar = await voegToe(p.beleid, { zichtbaarheid: 'REGIO', knelpunten: [k.id] })
    const verborgen = await voegToe(p.beleid, {})
    await oudeKoppeling(verborgen.id, k.id)
    const gestart = await doe(p.beleid, 'actieStarten', verborgen)
    expect((await knelpunt(p.nederweert, k.id)).status).toBe('GEMELD')
    // What all see, does move it and does hold it up, until whoever keeps the knelpunt takes it off.
    const open = await doe(p.beleid, 'actieStarten', zichtbaar)
    expect((await knelpunt(p.nederweert, k.id)).status).toBe('ACTIE_LOOPT')
    expect((await losOp(p.nederweert, k.id)).errors?.[0]?.extensions.code).toBe('ACTIES_LOPEN_NOG')
    const reden = 'Dit gaat ergens anders over'
    await doe(p.nederweert, 'actieOntkoppelen', open, { knelpunt: k.id, reden })
    expect((await losOp(p.nederweert, k.id)).data.k.status).toBe('OPGELOST')
    expect(gestart.status).toBe('BEZIG')
  })
})

describe('losmaken', () => {
  it('staat met de reden in de geschiedenis van beide', async () => {
    const k = await vanNederweert()
    const a = await voegToe(p.beleid, { zichtbaarheid: 'REGIO', knelpunten: [k.id] })
    const na = await doe(p.nederweert, 'actieOntkoppelen', a, { knelpunt: k.id, reden: 'Andere vraag' })
    expect(na).toMatchObject({ versie: 2, knelpunten: [] })
    expect(na.geschiedenis.nodes[0]).toMatchObject({
      handeling: 'actieOntkoppelen',
      tekst: 'De actie is losgemaakt van een knelpunt: Andere vraag',
    })
    expect((await knelpunt(p.nederweert, k.id)).geschiedenis.nodes.map((g) => g.tekst)).toEqual([
      'Een actie is losgemaakt: Andere vraag',
      'Een actie is gekoppeld.',
      'Het knelpunt is gemeld.',
    ])
  })
  it('kan niet door wie de actie noch het knelpunt beheert, en verklapt dan niets', async () => {
    const k = await meld(p.taskforce, { zichtbaarheid: 'REGIO' })
    const a = await voegToe(p.taskforce, { zichtbaarheid: 'REGIO', knelpunten: [k.id] })
    const input = { knelpunt: k.id, reden: 'Weg ermee' }
    const vreemd = await probeer(p.nederweert, 'actieOntkoppelen', a, input)
    const onbekend = await probeer(p.nederweert, 'actieOntkoppelen', { ...a, id: k.id }, input)
    expect(vreemd.errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
    expect(vreemd.tekst).toBe(onbekend.tekst)
  })
  it('vertelt lezers van een knelpunt niets over een actie die zij niet zien', async () => {
    const k = await meld(p.taskforce, { zichtbaarheid: 'REGIO' })
    const a = await voegToe(p.beleid, { knelpunten: [k.id] })
    await doe(p.beleid, 'actieOntkoppelen', a, { knelpunt: k.id, reden: 'Anders' })
    expect((await knelpunt(p.nederweert, k.id)).geschiedenis.nodes.map((g) => g.handeling)).toEqual(['knelpuntMelden'])
  })
  it('van een andere versie is VEROUDERD, en koppelen doet men één keer', async () => {
    const k = await meld(p.taskforce)
    const a = await doe(p.taskforce, 'actieKoppelen', await voegToe(p.taskforce, {}), { knelpunt: k.id })
    expect(a.knelpunten).toMatchObject([{ id: k.id }])
    expect(await weiger(probeer(p.taskforce, 'actieKoppelen', a, { knelpunt: k.id }))).toEqual([
      'ONGELDIGE_INVOER',
      'knelpunt',
    ])
    const oud = probeer(p.weert, 'actieOntkoppelen', { ...a, versie: 1 }, { knelpunt: k.id, reden: 'x' })
    expect(await code(oud)).toBe('VEROUDERD')
    expect(await doe(p.weert, 'actieOntkoppelen', a, { knelpunt: k.id, reden: 'Niet hier' })).toMatchObject({
      knelpunten: [],
    })
  })
})

it('een succes hangt evenmin verborgen aan een knelpunt van een ander', async () => {
  const k = await vanNederweert()
  const leg = (zichtbaarheid: string) =>
    p.beleid.vraag<{ a: never }>('mutation($i: SuccesVastleggenInput!) { a: succesVastleggen(input: $i) { id } }', {
      i: { thema: 'ZORG', titel: 'Proef', omschrijving: 'Goed', bron: 'Verslag', zichtbaarheid, knelpunten: [k.id] },
    })
  expect(await weiger(leg('GEMEENTE'))).toEqual(['KNELPUNT_NIET_KOPPELBAAR', 'knelpunten'])
  expect((await leg('REGIO')).errors).toBeUndefined()
})

describe('de database zelf', () => {
  const lid = { rol: 'BELEIDSMEDEWERKER', gemeenteCode: '0988', partnerId: null } as const
  const actor = (gebruikerId: string) =>
    makeActor(
      { gebruikerId, regioCode: 'wnc', lidmaatschappen: [{ ...lid, vanafDatum: '2020-01-01', totDatum: null }] },
      ['0988', '0946', '1706'],
    )
  const koppel = async (actieId: string, knelpuntId: string): Promise<string | number | undefined> => {
    let aantal: number | undefined
    const { mij } = await p.beleid.krijg<{ mij: { id: string } }>('{ mij { id } }')
    return createInTransaction(server.app)(actor(mij.id), async (tx) => {
      aantal = (
        await tx.execute(sql`insert into actie_knelpunt (regio_code, actie_id, leesgroep, knelpunt_id, knelpunt_leesgroep)
          select a.regio_code, a.id, a.leesgroep, k.id, k.leesgroep from actie a, knelpunt k where a.id = ${actieId} and k.id = ${knelpuntId}`)
      ).count
      throw new Error('terug')
    }).catch((e: unknown) => aantal ?? sqlstate(e))
  }
  it('weigert de verborgen koppeling, en laat toe wat alle lezers van het knelpunt zien', async () => {
    const k = await vanNederweert()
    const [verborgen, gedeeld] = [await voegToe(p.beleid, {}), await voegToe(p.beleid, { zichtbaarheid: 'REGIO' })]
    expect(await koppel(verborgen.id, k.id)).toBe('42501')
    expect(await koppel(gedeeld.id, k.id)).toBe(1)
    const eigen = await meld(p.beleid, { zichtbaarheid: 'PARTNERS' })
    expect(await koppel(verborgen.id, eigen.id)).toBe(1)
  })
})
