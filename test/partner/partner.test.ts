import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

interface P {
  id: string
  versie: number
  naam: string
  aliassen: string[]
  rollen: string[]
  gemeenten: { naam: string }[]
  contactpersonen: {
    id: string
    versie: number
    naam: string
    email: string | null
    gemeente: { naam: string } | null
  }[]
  mag: string[]
  geschiedenis: {
    nodes: { tekst: string; wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[] }[]
  }
}
const VELDEN =
  'id versie naam aliassen rollen gemeenten { naam } contactpersonen { id versie naam email gemeente { naam } } mag geschiedenis { nodes { tekst wijzigingen { veld oud nieuw } } }'
let server: TestServer
let p: Record<'coordinator' | 'beheer' | 'punt' | 'taskforce' | 'bestuurder', Persoon>
const voegToe = (wie: Persoon, i: object) =>
  wie.vraag<{ p: P }>(`mutation($i: PartnerToevoegenInput!) { p: partnerToevoegen(input: $i) { ${VELDEN} } }`, {
    i: { soort: 'WELZIJN', ...i },
  })
const wijzig = (wie: Persoon, x: P, i: object) =>
  wie.vraag<{ p: P }>(
    `mutation($id: ID!, $v: Int!, $i: PartnerWijzigenInput!) { p: partnerWijzigen(id: $id, versie: $v, input: $i) { ${VELDEN} } }`,
    { id: x.id, v: x.versie, i },
  )
const contact = (wie: Persoon, partner: string, i: object) =>
  wie.vraag<{ p: P }>(
    `mutation($p: ID!, $i: ContactpersoonToevoegenInput!) { p: contactpersoonToevoegen(partner: $p, input: $i) { ${VELDEN} } }`,
    { p: partner, i },
  )
const zoek = async (wie: Persoon, q: string) =>
  (
    await wie.krijg<{ partners: { nodes: P[] } }>(
      `query($q: String) { partners(filter: { q: $q }) { nodes { ${VELDEN} } } }`,
      { q },
    )
  ).partners.nodes

beforeAll(async () => {
  server = await startServer()
  const namen = {
    coordinator: 'coordinator',
    beheer: 'beheer',
    punt: 'puntwelzijn',
    taskforce: 'taskforce',
    bestuurder: 'bestuurder.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
})
afterAll(() => server?.stop())

describe('een partner', () => {
  it('komt erbij door de coördinator of de beheerder, niet door de taskforce', async () => {
    const r = await voegToe(p.coordinator, { naam: 'Stichting Één', aliassen: ['S1'], gemeenten: ['0946', '0988'] })
    expect(r.data.p).toMatchObject({
      naam: 'Stichting Één',
      gemeenten: [{ naam: 'Weert' }, { naam: 'Nederweert' }],
      versie: 1,
    })
    expect((await voegToe(p.beheer, { naam: 'Stichting Twee' })).errors).toBeUndefined()
    expect((await voegToe(p.taskforce, { naam: 'Stichting Drie' })).status).toBe(403)
  })
  it.each(['gilde educatie', 'Gilde  Opleidingen', 'AMW-ML', 'stichting éen'])(
    'heeft niet dezelfde naam als een andere: %s',
    async (naam) => {
      await voegToe(p.coordinator, { naam: 'Stichting Eén' })
      expect((await voegToe(p.coordinator, { naam })).errors?.[0]?.extensions).toMatchObject({
        code: 'PARTNER_BESTAAT_AL',
        velden: { naam: expect.any(String) },
      })
    },
  )
  it('wijzigt alleen in wat er is genoemd, en gewiste lijsten zijn leeg', async () => {
    const een = (
      await voegToe(p.coordinator, { naam: 'Stichting Vier', aliassen: ['S4'], rollen: ['Taal'], gemeenten: ['0988'] })
    ).data.p
    const twee = (await wijzig(p.coordinator, een, { aliassen: null })).data.p
    expect(twee).toMatchObject({
      naam: 'Stichting Vier',
      aliassen: [],
      rollen: ['Taal'],
      gemeenten: [{ naam: 'Weert' }],
      versie: 2,
    })
    const drie = (await wijzig(p.coordinator, twee, { gemeenten: [] })).data.p
    expect(drie.gemeenten).toEqual([])
    expect(drie.geschiedenis.nodes[0]?.wijzigingen).toEqual([{ veld: 'gemeenten', oud: 'Weert', nieuw: null }])
    expect((await wijzig(p.coordinator, een, { naam: 'x' })).errors?.[0]?.extensions.code).toBe('VEROUDERD')
  })
  it('wordt gevonden op een andere naam, zonder op accenten te letten', async () => {
    expect((await zoek(p.taskforce, 'gilde opleidingen')).map((x) => x.naam)).toEqual(['Gilde Educatie'])
    expect((await zoek(p.taskforce, 'vluchtelingenwèrk')).map((x) => x.naam)).toEqual([
      'Stichting Vluchtelingenwerk Zuid-Nederland',
    ])
    expect(await zoek(p.taskforce, '%')).toEqual([])
  })
})

describe('contactpersonen', () => {
  it('houdt een partner zelf bij, maar niet die van een ander', async () => {
    const [punt] = await zoek(p.punt, 'Punt Welzijn')
    const [gilde] = await zoek(p.punt, 'Gilde')
    expect(punt!.mag).toEqual(['contactpersoonToevoegen'])
    expect(gilde!.mag).toEqual([])
    const na = (
      await contact(p.punt, punt!.id, { naam: 'Noor Voorbeeld', email: 'noor@punt.example', gemeente: '0988' })
    ).data.p
    expect(na.contactpersonen).toMatchObject([{ naam: 'Noor Voorbeeld', gemeente: { naam: 'Weert' } }])
    expect(JSON.stringify(na.geschiedenis)).not.toContain('Noor')
    expect((await contact(p.punt, gilde!.id, { naam: 'X' })).errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
    const c = na.contactpersonen[0]!
    const weg = await p.punt.krijg<{ p: P }>(
      `mutation($id: ID!) { p: contactpersoonVerwijderen(id: $id, versie: 1) { ${VELDEN} } }`,
      { id: c.id },
    )
    expect(weg.p.contactpersonen).toEqual([])
  })
  it.each([
    [{ email: 'geen adres' }, 'email'],
    [{ telefoon: 'bel mij' }, 'telefoon'],
    [{ gemeente: '9999' }, 'gemeente'],
    [{ naam: '  ' }, 'naam'],
  ])('weigert %s', async (fout, veld) => {
    const [punt] = await zoek(p.punt, 'Punt Welzijn')
    expect((await contact(p.punt, punt!.id, { naam: 'Noor', ...fout })).errors?.[0]?.extensions.velden).toHaveProperty([
      veld,
    ])
  })
  it('ziet een bestuurder niet', async () => {
    expect((await p.bestuurder.vraag('{ partners { nodes { naam contactpersonen { naam } } } }')).status).toBe(403)
    expect((await p.bestuurder.vraag('{ partners { nodes { naam isOndertekenaar } } }')).errors).toBeUndefined()
  })
})
