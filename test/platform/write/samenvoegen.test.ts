// Two rows of one partner become one. Whatever hung on the double is at the one that stays, and nobody finds the double.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import type { Antwoord } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import type { Actor } from '../../isolatie/wandeling/isolatie.actoren.js'
import {
  alsEigenaar,
  dumpVan,
  vingerafdruk,
  type Dump,
  type Waarden,
} from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { GEEN_ID } from '../../isolatie/wandeling/isolatie.verslag.js'
import { leesAlles } from '../../isolatie/wandeling/isolatie.wandeling.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'

const WIE = ['coordinator', 'beheer', 'puntwelzijn', 'bestuurder.weert', 'beleid.weert', 'taskforce', 'elders']
let w: Wereld
let van: Waarden
let naar: Waarden
beforeAll(async () => {
  w = await maakWereld(WIE)
  ;[van, naar] = ['Punt Welzijn', 'Werk.Kom'].map((n) => w.dump['partner']!.find((p) => p.naam === n)!) as [
    Waarden,
    Waarden,
  ]
})
afterAll(() => w?.server.stop())

const actor = (naam: string): Actor => w.actoren.find((a) => a.naam === naam)!
const VOEG = `mutation($id: ID!, $v: Int!, $i: PartnerSamenvoegenInput!, $s: String) {
  p: partnerSamenvoegen(id: $id, versie: $v, input: $i, idempotentieSleutel: $s) { id versie aliassen } }`
interface Keuze {
  id?: unknown
  versie?: unknown
  partner?: unknown
  partnerVersie?: unknown
}
const voegSamen = (a: Actor, k: Keuze = {}, s: string | null = null) =>
  a.vraag<{ p: { id: string; versie: number; aliassen: string[] } }>(VOEG, {
    id: k.id ?? naar.id,
    v: k.versie ?? naar.versie,
    i: { partner: k.partner ?? van.id, partnerVersie: k.partnerVersie ?? van.versie },
    s,
  })
const codeVan = (a: Antwoord<unknown>): string => nette(a.tekst)[0]!.extensions.code
/** Every row with a column that refers to a partner: table, key without that column, and which partner. */
async function verwijzingen(dump: Dump): Promise<Map<string, { rijen: Waarden[]; kolom: string }>> {
  const kolommen = await alsEigenaar(
    w.server.ownerUrl,
    (tx) => tx`select f.conrelid::regclass::text tabel, a.attname kolom from pg_constraint f
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any(f.conkey) and a.attname <> 'regio_code' and a.attname <> 'leesgroep'
      where f.contype = 'f' and f.confrelid = 'partner'::regclass`,
  )
  return new Map(
    kolommen.map(({ tabel, kolom }) => [
      `${String(tabel)}.${String(kolom)}`,
      { rijen: dump[tabel as string]!, kolom: kolom as string },
    ]),
  )
}

describe('samenvoegen verandert niets', () => {
  it.each<[string, string, () => Keuze, string]>([
    ['met zichzelf', 'coordinator', () => ({ partner: naar.id, partnerVersie: naar.versie }), 'ONGELDIGE_INVOER'],
    [
      'met zichzelf in hoofdletters',
      'coordinator',
      () => ({ partner: String(naar.id).toUpperCase() }),
      'ONGELDIGE_INVOER',
    ],
    ['met een oude versie van wie blijft', 'coordinator', () => ({ versie: 99 }), 'VEROUDERD'],
    ['met een oude versie van de dubbele', 'coordinator', () => ({ partnerVersie: 99 }), 'VEROUDERD'],
    ['met een dubbele die niet bestaat', 'coordinator', () => ({ partner: GEEN_ID }), 'NIET_GEVONDEN'],
    ['met iets dat geen kenmerk is', 'coordinator', () => ({ partner: 'Punt Welzijn' }), 'NIET_GEVONDEN'],
    ['met een dubbele uit een andere regio', 'coordinator', () => ({ partner: vreemd().id }), 'NIET_GEVONDEN'],
    ['in een partner uit een andere regio', 'coordinator', () => ({ id: vreemd().id }), 'NIET_GEVONDEN'],
    ['door een andere regio', 'elders', () => ({}), 'NIET_GEVONDEN'],
    ['door een andere regio in een eigen partner', 'elders', () => ({ id: vreemd().id }), 'NIET_GEVONDEN'],
    ['door de partner zelf', 'puntwelzijn', () => ({}), 'GEEN_TOEGANG'],
    ['door een bestuurder', 'bestuurder.weert', () => ({}), 'GEEN_TOEGANG'],
    ['door een beleidsmedewerker', 'beleid.weert', () => ({}), 'GEEN_TOEGANG'],
    ['door de taskforce', 'taskforce', () => ({}), 'GEEN_TOEGANG'],
  ])('%s', async (_wat, wie, keuze, code) => {
    const voor = vingerafdruk(await dumpVan(w.server.ownerUrl))
    expect(codeVan(await voegSamen(actor(wie), keuze(), randomUUID()))).toBe(code)
    expect(vingerafdruk(await dumpVan(w.server.ownerUrl))).toBe(voor)
  })
  it('en zegt van een vreemde partner hetzelfde als van een die niet bestaat', async () => {
    const onbekend = await voegSamen(actor('coordinator'), { partner: GEEN_ID })
    expect((await voegSamen(actor('coordinator'), { partner: vreemd().id })).tekst).toBe(onbekend.tekst)
    expect((await voegSamen(actor('coordinator'), { partner: vreemd().id, partnerVersie: 99 })).tekst).toBe(
      onbekend.tekst,
    )
  })
})
const vreemd = (): Waarden => w.dump['partner']!.find((p) => p.regio_code !== 'wnc')!

describe('na samenvoegen', () => {
  const sleutel = randomUUID()
  let voor: Dump
  beforeAll(async () => {
    voor = await dumpVan(w.server.ownerUrl)
    const { data, errors } = await voegSamen(actor('coordinator'), {}, sleutel)
    expect([errors, data.p.aliassen]).toEqual([undefined, expect.arrayContaining(['Punt Welzijn'])])
    w.dump = await dumpVan(w.server.ownerUrl)
    actor('puntwelzijn').partners = [naar.id as string]
  })
  it('wijst niets meer naar de dubbele, en is alles bij wie blijft', async () => {
    const na = await verwijzingen(w.dump)
    const eerst = await verwijzingen(voor)
    expect(na.size).toBeGreaterThan(10)
    const bij = (t: string, v: typeof na) => v.get(t)!.rijen.filter((r) => r[v.get(t)!.kolom] === naar.id)
    for (const [t, { rijen, kolom }] of na) {
      // The history of the double stays with it; nobody reaches it.
      if (t === 'partner_gebeurtenis.ouder_id') continue
      expect([t, rijen.filter((r) => r[kolom] === van.id)]).toEqual([t, []])
      const had = eerst.get(t)!.rijen.filter((r) => r[kolom] === van.id || r[kolom] === naar.id)
      // Who took part in one convenant under both names takes part once.
      const zelfde = (r: Waarden) =>
        t === 'convenant_partij.partner_id'
          ? r.convenant_id
          : ['id', 'actie_id', 'succes_id', 'pilot_id', 'gemeente_code', 'gebruiker_id', 'inburgeraar_id']
              .map((k) => r[k])
              .join()
      const verwacht = new Set(had.map(zelfde))
      if (t !== 'partner.opgegaan_in_id') expect([t, bij(t, na).length]).toEqual([t, verwacht.size])
    }
    // Whatever could hang on a partner did hang on the double, or this test shows nothing.
    for (const t of [
      'contactpersoon',
      'actie',
      'knelpunt',
      'succes',
      'succes_partner',
      'pilot_partner',
      'convenant_partij',
      'gebruiker',
      'lidmaatschap',
      'koppeling',
      'huisvesting',
    ])
      expect([
        t,
        [...eerst].some(([k, { rijen, kolom }]) => k.startsWith(`${t}.`) && rijen.some((r) => r[kolom] === van.id)),
      ]).toEqual([t, true])
  })
  it.each(['coordinator', 'puntwelzijn', 'beheer', 'bestuurder.weert'])(
    'vindt %s de dubbele langs geen enkele vraag, en alles wat eraan hing bij wie blijft',
    async (wie) => {
      const gezien: string[] = []
      const a = actor(wie)
      const luistert: Actor = {
        ...a,
        vraag: async <T>(q: string, v?: object) => {
          const antwoord = await a.vraag<T>(q, v)
          // History tells what was: a knelpunt names the id that its reporter had. That id leads nowhere.
          const nu = antwoord.tekst.replaceAll(`"oud":"${String(van.id)}"`, '')
          if (!JSON.stringify(v ?? {}).includes(van.id as string) && nu.includes(van.id as string)) gezien.push(q)
          return antwoord
        },
      }
      const verslag = await leesAlles({ ...w, actoren: [luistert] }, maakSchema())
      expect([verslag.bevindingen.slice(0, 10), gezien]).toEqual([[], []])
      const zoek = await a.vraag<{ partners: { nodes: { id: string }[] }; partnerVoorstellen: { partner: string }[] }>(
        '{ partners(filter: {q: "punt welzijn"}) { nodes { id } } partnerVoorstellen(naam: "Punt Welzijn") { partner } }',
      )
      expect(zoek.data).toEqual({ partners: { nodes: [{ id: naar.id }] }, partnerVoorstellen: [{ partner: naar.id }] })
    },
    120_000,
  )
  it('werkt wie al was ingelogd bij de dubbele, bij het volgende verzoek voor wie blijft', async () => {
    const a = actor('puntwelzijn')
    const { data } = await a.vraag<{ mij: { rollen: { partner: { id: string } }[] } }>(
      '{ mij { rollen { partner { id } } } }',
    )
    expect(data.mij.rollen).toEqual([{ partner: { id: naar.id } }])
    const eigen = voor['succes']!.find((s) => s.melder_id === van.id)!
    const r = await a.vraag<{ s: { mag: string[]; melder: { id: string } } }>(
      'mutation($id: ID!, $v: Int!) { s: succesWijzigen(id: $id, versie: $v, input: {periode: "2026"}) { mag melder { id } } }',
      { id: eigen.id, v: (eigen.versie as number) + 1 },
    )
    expect(r.data.s).toEqual({ mag: ['succesWijzigen'], melder: { id: naar.id } })
  })
  it('is de dubbele ook bij een handeling onbekend, en herhaalt dezelfde sleutel niets', async () => {
    const c = actor('coordinator')
    const stand = vingerafdruk(await dumpVan(w.server.ownerUrl))
    const nog = w.dump['partner']!.find((p) => p.id === naar.id)!
    expect(codeVan(await voegSamen(c, { versie: nog.versie, partnerVersie: (van.versie as number) + 1 }))).toBe(
      'NIET_GEVONDEN',
    )
    expect(
      codeVan(
        await voegSamen(c, {
          id: van.id,
          versie: (van.versie as number) + 1,
          partner: naar.id,
          partnerVersie: nog.versie,
        }),
      ),
    ).toBe('NIET_GEVONDEN')
    expect((await voegSamen(c, {}, sleutel)).data.p).toMatchObject({ id: naar.id, versie: nog.versie })
    expect(codeVan(await voegSamen(c, { partnerVersie: 2 }, sleutel))).toBe('CONFLICT')
    expect(vingerafdruk(await dumpVan(w.server.ownerUrl))).toBe(stand)
  })
  it('leidt een verwijzing naar de dubbele naar de partner die blijft', async () => {
    const c = actor('coordinator')
    for (const [m, velden] of [
      ['knelpuntMelden(input: {thema: ZORG, titel: "x", melder: $id})', 'melder'],
      ['succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", partners: [$id]})', 'partners'],
      ['actieToevoegen(input: {titel: "x", eigenaarPartner: $id})', 'eigenaarPartner'],
      ['actieToevoegen(input: {titel: "x", medeEigenaren: [$id]})', 'medeEigenaren'],
      ['pilotToevoegen(input: {naam: "x", partners: [$id]})', 'partners'],
    ] as const) {
      const { data } = await c.vraag<{ x: Record<string, unknown> }>(
        `mutation($id: ID!) { x: ${m} { ${velden} { id } } }`,
        { id: van.id },
      )
      expect([m, [data.x[velden]].flat()]).toEqual([m, [{ id: naar.id }]])
    }
  })
})
