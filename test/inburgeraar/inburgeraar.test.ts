// Persons through GraphQL, as a regisseur works with them and as others meet them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { doe, gelukt, voegToe, weigering } from '../support/handeling.js'
import { begin, lees, nieuw, p, server, VELDEN, type I } from './wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

describe('een nieuw dossier', () => {
  it('krijgt een code, de maker als regisseur, en staat bij die gemeente', async () => {
    const i = await nieuw({ vNummer: '12 34 56', contact: { telefoon: '06-12345678' }, verblijf: { soort: 'asiel' } })
    expect(i.dossiercode).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(i).toMatchObject({
      vNummer: '0000123456',
      contact: { telefoon: '06-12345678', email: null },
      verblijf: { soort: 'asiel', geldigTot: null },
      regisseur: { naam: 'Regisseur Weert (demo)' },
      koppeling: null,
      huishouden: null,
    })
  })
  it.each([
    [{ fictief: false }, 'fictief'],
    [{ vNummer: '12345678901' }, 'vNummer'],
    [{ vNummer: '0' }, 'vNummer'],
    [{ doelgroep: 'ASIELSTATUSHOUDER', gedetailleerdeDoelgroep: 'GEZINSVORMER' }, 'gedetailleerdeDoelgroep'],
    [{ geboortedatum: '2026-11-23' }, 'geboortedatum'],
    [{ geboortedatum: '1899-12-31' }, 'geboortedatum'],
    [{ verblijf: { soort: 'asiel', geldigVanaf: '2026-01-02', geldigTot: '2026-01-01' } }, 'verblijf.geldigTot'],
    [{ geboortedatum: '2000-01-01', verblijf: { soort: 'asiel', geldigVanaf: '1999-12-31' } }, 'verblijf.geldigVanaf'],
    [{ participatieladderTrede: 0 }, 'participatieladderTrede'],
    [{ contact: { email: 'fout' } }, 'contact.email'],
    [{ contact: { telefoon: 'bel maar' } }, 'contact.telefoon'],
    [{ participatieladderTrede: 7 }, 'participatieladderTrede'],
  ])('met %j wordt geweigerd bij %s, en er staat niets', async (input, veld) => {
    const achternaam = `Geweigerd-${veld}`
    const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { achternaam, fictief: true, ...input })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', veld])
    const { inburgeraars } = await p.weert.krijg<{ inburgeraars: { totalCount: number } }>(
      `{ inburgeraars(filter: { q: "${achternaam}" }) { totalCount } }`,
    )
    expect(inburgeraars.totalCount).toBe(0)
  })
  it.each([
    [{ geboortedatum: '2026-11-22' }],
    [{ geboortedatum: '1900-01-01' }],
    [{ verblijf: { soort: 'asiel', geldigVanaf: '2026-01-01', geldigTot: '2026-01-01' } }],
    [{ participatieladderTrede: 1 }],
    [{ participatieladderTrede: 6 }],
  ])('met %j, net binnen de grens, mag', async (input) => {
    expect((await nieuw(input)).versie).toBe(1)
  })
  it('voor een andere gemeente wordt niet gevonden', async () => {
    const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', {
      achternaam: 'X',
      fictief: true,
      gemeente: '0946',
    })
    expect(weigering(a)).toEqual(['NIET_GEVONDEN', 'gemeente'])
  })
})

it.each(['111222333', '0111222333'])('een BSN als V-nummer (%s) wordt gevraagd', async (vNummer) => {
  const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { achternaam: 'Nummer', fictief: true, vNummer })
  expect(weigering(a)).toEqual(['PERSOONSGEGEVENS_VERMOED', 'vNummer'])
})
it('van het verblijfsrecht blijft staan wat niet wordt genoemd, tot het als geheel wordt gewist', async () => {
  const recht = { soort: 'asiel', status: 'vluchteling', geldigVanaf: '2024-01-01', geldigTot: '2029-01-01' }
  const V = 'id versie verblijf { soort status geldigVanaf geldigTot }'
  let i = await nieuw({ verblijf: recht })
  i = gelukt(
    await doe<I>(p.weert, 'inburgeraarWijzigen', V, i, {
      verblijf: { soort: 'asiel onbepaalde tijd', geldigTot: null },
    }),
  )
  expect(i.verblijf).toEqual({ ...recht, soort: 'asiel onbepaalde tijd', geldigTot: null })
  expect(gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', V, i, { verblijf: null })).verblijf).toBeNull()
})

describe('gezondheid', () => {
  it('staat versleuteld in de database, en in de tijdlijn staat alleen dat het veranderde', async () => {
    const tekst = 'Kanarie-gezondheid: kan slecht tegen drukte.'
    const i = gelukt(
      await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, await nieuw(), { tekst, doel: 'BEGELEIDING' }),
    )
    expect(i.gezondheid).toEqual({ tekst, doel: 'BEGELEIDING' })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'gezondheid', oud: null, nieuw: 'gewijzigd (waarde niet in de geschiedenis)' },
    ])
    await alsEigenaar(server.ownerUrl, async (tx) => {
      const tabellen = await tx<{ t: string }[]>`select tablename t from pg_tables where schemaname = 'public'`
      for (const { t } of tabellen) {
        const [rij] = await tx.unsafe(`select count(*)::int n from "${t}" x where x::text like '%Kanarie-gezondheid%'`)
        expect([t, rij!['n']]).toEqual([t, 0])
      }
    })
    expect(server.log.join()).not.toContain('Kanarie-gezondheid')
    const leeg = gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, i, { tekst: '' }))
    expect(leeg.gezondheid).toBeNull()
  })
  it('blijft staan als de tekst niet wordt genoemd, en wissen van niets schrijft niets', async () => {
    const tekst = 'Draagt een bril.'
    let i = gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, await nieuw(), { tekst, doel: 'PIP' }))
    i = gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, i, { doel: 'BEGELEIDING' }))
    expect([i.gezondheid, i.versie]).toEqual([{ tekst, doel: 'BEGELEIDING' }, 3])
    expect(gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, i, {}))).toEqual(i)
    const leeg = gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, i, { tekst: null }))
    expect([leeg.gezondheid, leeg.versie]).toEqual([null, 4])
    expect(gelukt(await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, leeg, { tekst: null }))).toEqual(leeg)
    expect(weigering(await doe<I>(p.weert, 'gezondheidVastleggen', 'id', leeg, { doel: 'PIP' }))).toEqual([
      'ONGELDIGE_INVOER',
      'tekst',
    ])
  })
  it('vraagt waarvoor het wordt bewaard', async () => {
    const a = await doe<I>(p.weert, 'gezondheidVastleggen', 'id', await nieuw(), { tekst: 'Bril' })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'doel'])
  })
})

describe('wie er niet bij hoort', () => {
  it('vindt het dossier niet, en kan er niets mee', async () => {
    const i = await nieuw()
    for (const wie of [p.nederweert, p.coordinator]) {
      const a = await wie.vraag(`query($id: ID!) { inburgeraar(id: $id) { id } }`, { id: i.id })
      expect(a.errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
    }
    const a = await doe<I>(p.nederweert, 'inburgeraarWijzigen', 'id', i, { achternaam: 'Y' })
    expect(weigering(a)[0]).toBe('NIET_GEVONDEN')
  })
  it('en zonder rol voor personen wordt elke vraag geweigerd', async () => {
    const a = await p.beleid.vraag('{ inburgeraars { totalCount } }')
    expect(a.errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
  it('staat met elke blik in het leeslog, ook bij een handeling', async () => {
    const i = await nieuw()
    await lees(i.id)
    await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, { tolkNodig: true })
    const regels = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`select doel, reden from leesvraag where ${i.id}::uuid = any(personen) order by op`,
    )
    expect(regels.map((r) => r['doel'])).toEqual(['BEGELEIDING', 'BEGELEIDING', 'BEGELEIDING'])
  })
  it('en wat het systeem doet bij het zoeken naar een dubbele, staat er met de reden', async () => {
    await nieuw({ vNummer: '4242' })
    const regels = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`select velden, gebruiker_id, namens_id from leesvraag where reden = 'een dubbel dossier voorkomen'`,
    )
    expect(regels.length).toBeGreaterThan(0)
    expect(regels[0]).toMatchObject({ velden: ['inburgeraar'], gebruiker_id: null })
    expect(regels[0]!['namens_id']).toBeTruthy()
  })
})

it('een lijst van personen toont er hoogstens vijftig', async () => {
  expect((await p.weert.vraag('{ inburgeraars(first: 50) { nodes { id } } }')).errors).toBeUndefined()
  const a = await p.weert.vraag('{ inburgeraars(first: 51) { nodes { id } } }')
  expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'first'])
})
it('en langs hun kenmerken toont hij er ook hoogstens vijftig: daarboven zegt de fout hoeveel', async () => {
  const vraag = (regel: string) =>
    alsEigenaar(server.ownerUrl, (tx) =>
      tx.unsafe<{ id: string }[]>(`select id from inburgeraar where gemeente_code = '0988' limit ${regel}`),
    )
  const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const vijftig = (await vraag('50')).map((r) => r.id)
  expect(vijftig).toHaveLength(50)
  expect((await p.weert.vraag(NODES, { ids: vijftig })).errors).toBeUndefined()
  const a = await p.weert.vraag(NODES, { ids: (await vraag('51')).map((r) => r.id) })
  expect([weigering(a), a.tekst.includes('hoogstens 50 personen')]).toEqual([['ONGELDIGE_INVOER', 'ids'], true])
})
it('staan van één achternaam op hun roepnaam, ook over bladen heen', async () => {
  const achternaam = 'Zwaluw-Volgorde'
  for (const roepnaam of ['Noor', 'Bram', null, 'Ada', 'Ezra']) await nieuw({ achternaam, roepnaam })
  await nieuw({ achternaam: `${achternaam} Berg`, roepnaam: 'Aad' })
  const namen: (string | null)[] = []
  let after: string | null = null
  do {
    const { x } = (await p.weert.krijg(
      'query($q: String, $after: String) { x: inburgeraars(first: 2, after: $after, filter: { q: $q }) { nodes { roepnaam } pageInfo { endCursor hasNextPage } } }',
      { q: achternaam, after },
    )) as { x: { nodes: { roepnaam: string | null }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
    namen.push(...x.nodes.map((n) => n.roepnaam))
    after = x.pageInfo.hasNextPage ? x.pageInfo.endCursor : null
  } while (after)
  expect(namen).toEqual([null, 'Ada', 'Bram', 'Ezra', 'Noor', 'Aad'])
})
it('wie in twee tabbladen werkt, krijgt bij de tweede te horen dat het dossier is gewijzigd', async () => {
  const i = await nieuw()
  gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, { tolkNodig: true }))
  const a = await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, { contact: { telefoon: '06-11111111' } })
  expect(weigering(a)[0]).toBe('VEROUDERD')
  expect((await lees(i.id)).contact).toBeNull()
})
