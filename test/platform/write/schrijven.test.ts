import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { codeVan, meld, metSchrijvers, wijzig, MELD } from '../../support/opslaan.js'

const w = metSchrijvers()

describe('een idempotentieSleutel', () => {
  it('maakt van 50 gelijke verzoeken tegelijk één rij met één antwoord', async () => {
    const sleutel = randomUUID()
    const antwoorden = await Promise.all(Array.from({ length: 50 }, () => meld(w.taskforce, 'Vijftig keer', sleutel)))
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1)
    expect(antwoorden[0]!.errors).toBeUndefined()
    expect(await w.aantal('Vijftig keer')).toBe(1)
  })
  it('geeft bij herhalen het antwoord zoals het nu is, en doet niets', async () => {
    const sleutel = randomUUID()
    const k = (await meld(w.taskforce, 'Herhaald', sleutel)).data.k
    await wijzig(w.taskforce, k, 'Herhaald en gewijzigd')
    const voor = await w.stand()
    const weer = (await meld(w.taskforce, 'Herhaald', sleutel)).data.k
    expect(weer).toEqual({ ...k, versie: 2, titel: 'Herhaald en gewijzigd' })
    expect(await w.stand()).toBe(voor)
  })
  it('van een wijziging herhaalt ook als de versie intussen verder is', async () => {
    const sleutel = randomUUID()
    const k = await w.nieuw('Wijziging herhaald')
    const eerst = await wijzig(w.taskforce, k, 'Eén keer', sleutel)
    const weer = await wijzig(w.taskforce, k, 'Eén keer', sleutel)
    expect([eerst.data.k.versie, weer.tekst]).toEqual([2, eerst.tekst])
  })
  it('herkent dezelfde invoer in een andere volgorde', async () => {
    const sleutel = randomUUID()
    const input = { thema: 'ZORG', titel: 'Andersom', gemeente: '0988' }
    const stuur = (i: object) =>
      w.taskforce.vraag(
        'mutation($i: KnelpuntMeldenInput!, $s: String) { k: knelpuntMelden(input: $i, idempotentieSleutel: $s) { id } }',
        { i, s: sleutel },
      )
    const eerst = await stuur(input)
    const weer = await stuur(Object.fromEntries(Object.entries(input).reverse()))
    expect([eerst.errors, weer.tekst]).toEqual([undefined, eerst.tekst])
  })
  it('met een andere invoer of een andere handeling is CONFLICT, en verandert niets', async () => {
    const sleutel = randomUUID()
    const k = (await meld(w.taskforce, 'Eerste', sleutel)).data.k
    const voor = await w.stand()
    for (const a of [await meld(w.taskforce, 'Tweede', sleutel), await wijzig(w.taskforce, k, 'Derde', sleutel)]) {
      expect(codeVan(a)).toBe('CONFLICT')
      expect(a.errors![0]!.extensions.velden).toHaveProperty('idempotentieSleutel')
    }
    expect(await w.stand()).toBe(voor)
  })
  it('geldt alleen voor wie haar gebruikte', async () => {
    const sleutel = randomUUID()
    const ids = (
      await Promise.all([w.taskforce, w.regisseur, w.coordinator].map((p) => meld(p, 'Ieder een eigen', sleutel)))
    ).map((a) => a.data.k.id)
    expect(new Set(ids).size).toBe(3)
    expect(await w.aantal('Ieder een eigen')).toBe(3)
  })
  it('van een handeling die mislukte, is nog vrij', async () => {
    const sleutel = randomUUID()
    const fout = await w.taskforce.vraag(MELD, { t: 'BSN 111222333', s: sleutel })
    expect(codeVan(fout)).toBe('PERSOONSGEGEVENS_VERMOED')
    expect(codeVan(await meld(w.taskforce, 'Nu goed', sleutel))).toBeUndefined()
  })
  it('wordt na acht dagen vergeten bij de volgende handeling', async () => {
    const sleutel = randomUUID()
    await meld(w.regisseur, 'Acht dagen', sleutel)
    await voerUit(
      w.server.ownerUrl,
      'alter table idempotentie no force row level security',
      `update idempotentie set op = op - interval '8 days' where sleutel = '${sleutel}'`,
      'alter table idempotentie force row level security',
    )
    await meld(w.regisseur, 'Daarna', randomUUID())
    await meld(w.regisseur, 'Acht dagen', sleutel)
    expect(await w.aantal('Acht dagen')).toBe(2)
  })
})
