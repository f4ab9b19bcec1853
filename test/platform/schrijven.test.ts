import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Antwoord, type Persoon } from '../support/als.js'
import { nette } from '../support/isolatie.antwoord.js'
import { dumpVan, vingerafdruk, voerUit } from '../support/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let coordinator: Persoon
let taskforce: Persoon
let regisseur: Persoon
beforeAll(async () => {
  server = await startServer()
  ;[coordinator, taskforce, regisseur] = (await Promise.all(
    ['coordinator', 'taskforce', 'regisseur.weert'].map((n) => als(server.url, n)),
  )) as [Persoon, Persoon, Persoon]
})
afterAll(() => server?.stop())

interface K {
  id: string
  versie: number
  code: string
  titel: string
}
type A = Antwoord<{ k: K }>
const MELD = `mutation($t: String!, $s: String) { k: knelpuntMelden(input: {thema: ZORG, titel: $t, gemeente: "0988"}, idempotentieSleutel: $s) { id versie code titel } }`
const WIJZIG = `mutation($id: ID!, $v: Int!, $t: String!, $s: String) { k: knelpuntWijzigen(id: $id, versie: $v, input: {titel: $t}, idempotentieSleutel: $s) { id versie code titel } }`
const meld = (p: Persoon, t: string, s?: string): Promise<A> => p.vraag(MELD, { t, s })
const wijzig = (p: Persoon, k: K, t: string, s?: string): Promise<A> => p.vraag(WIJZIG, { id: k.id, v: k.versie, t, s })
const codeVan = (a: Antwoord<unknown>): string | undefined =>
  a.errors ? nette(a.tekst)[0]!.extensions.code : undefined
const aantal = async (titel: string): Promise<number> =>
  (
    await coordinator.krijg<{ k: { totalCount: number } }>(
      'query($t: String!) { k: knelpunten(filter: {titel: {eq: $t}}) { totalCount } }',
      { t: titel },
    )
  ).k.totalCount
const stand = async (): Promise<string> => vingerafdruk(await dumpVan(server.ownerUrl))
const nieuw = async (titel: string): Promise<K> => (await meld(taskforce, titel)).data.k

describe('een idempotentieSleutel', () => {
  it('maakt van 50 gelijke verzoeken tegelijk één rij met één antwoord', async () => {
    const sleutel = randomUUID()
    const antwoorden = await Promise.all(Array.from({ length: 50 }, () => meld(taskforce, 'Vijftig keer', sleutel)))
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1)
    expect(antwoorden[0]!.errors).toBeUndefined()
    expect(await aantal('Vijftig keer')).toBe(1)
  })
  it('geeft bij herhalen het antwoord zoals het nu is, en doet niets', async () => {
    const sleutel = randomUUID()
    const k = (await meld(taskforce, 'Herhaald', sleutel)).data.k
    await wijzig(taskforce, k, 'Herhaald en gewijzigd')
    const voor = await stand()
    const weer = (await meld(taskforce, 'Herhaald', sleutel)).data.k
    expect(weer).toEqual({ ...k, versie: 2, titel: 'Herhaald en gewijzigd' })
    expect(await stand()).toBe(voor)
  })
  it('van een wijziging herhaalt ook als de versie intussen verder is', async () => {
    const sleutel = randomUUID()
    const k = await nieuw('Wijziging herhaald')
    const eerst = await wijzig(taskforce, k, 'Eén keer', sleutel)
    const weer = await wijzig(taskforce, k, 'Eén keer', sleutel)
    expect([eerst.data.k.versie, weer.tekst]).toEqual([2, eerst.tekst])
  })
  it('herkent dezelfde invoer in een andere volgorde', async () => {
    const sleutel = randomUUID()
    const input = { thema: 'ZORG', titel: 'Andersom', gemeente: '0988' }
    const stuur = (i: object) =>
      taskforce.vraag(
        'mutation($i: KnelpuntMeldenInput!, $s: String) { k: knelpuntMelden(input: $i, idempotentieSleutel: $s) { id } }',
        { i, s: sleutel },
      )
    const eerst = await stuur(input)
    const weer = await stuur(Object.fromEntries(Object.entries(input).reverse()))
    expect([eerst.errors, weer.tekst]).toEqual([undefined, eerst.tekst])
  })
  it('met een andere invoer of een andere handeling is CONFLICT, en verandert niets', async () => {
    const sleutel = randomUUID()
    const k = (await meld(taskforce, 'Eerste', sleutel)).data.k
    const voor = await stand()
    for (const a of [await meld(taskforce, 'Tweede', sleutel), await wijzig(taskforce, k, 'Derde', sleutel)]) {
      expect(codeVan(a)).toBe('CONFLICT')
      expect(a.errors![0]!.extensions.velden).toHaveProperty('idempotentieSleutel')
    }
    expect(await stand()).toBe(voor)
  })
  it('geldt alleen voor wie haar gebruikte', async () => {
    const sleutel = randomUUID()
    const ids = (
      await Promise.all([taskforce, regisseur, coordinator].map((p) => meld(p, 'Ieder een eigen', sleutel)))
    ).map((a) => a.data.k.id)
    expect(new Set(ids).size).toBe(3)
    expect(await aantal('Ieder een eigen')).toBe(3)
  })
  it('van een handeling die mislukte, is nog vrij', async () => {
    const sleutel = randomUUID()
    const fout = await taskforce.vraag(MELD, { t: 'BSN 111222333', s: sleutel })
    expect(codeVan(fout)).toBe('PERSOONSGEGEVENS_VERMOED')
    expect(codeVan(await meld(taskforce, 'Nu goed', sleutel))).toBeUndefined()
  })
  it('wordt na acht dagen vergeten bij de volgende handeling', async () => {
    const sleutel = randomUUID()
    await meld(regisseur, 'Acht dagen', sleutel)
    await voerUit(
      server.ownerUrl,
      'alter table idempotentie no force row level security',
      `update idempotentie set op = op - interval '8 days' where sleutel = '${sleutel}'`,
      'alter table idempotentie force row level security',
    )
    await meld(regisseur, 'Daarna', randomUUID())
    await meld(regisseur, 'Acht dagen', sleutel)
    expect(await aantal('Acht dagen')).toBe(2)
  })
})
