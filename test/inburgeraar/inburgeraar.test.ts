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
    [{ geboortedatum: '2026-11-23' }, 'geboortedatum'],
    [{ geboortedatum: '1899-12-31' }, 'geboortedatum'],
    [{ verblijf: { soort: 'asiel', geldigVanaf: '2026-01-02', geldigTot: '2026-01-01' } }, 'verblijf.geldigTot'],
    [{ geboortedatum: '2000-01-01', verblijf: { soort: 'asiel', geldigVanaf: '1999-12-31' } }, 'verblijf.geldigVanaf'],
    [{ participatieladderTrede: 0 }, 'participatieladderTrede'],
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

describe('een dubbel dossier', () => {
  const wie = { geboortedatum: '1988-08-08', roepnaam: 'Łódź', achternaam: 'Ørsted-Dubbel', vNummer: '777' }
  it.each([
    [
      'dezelfde naam in andere letters, en dezelfde geboortedag',
      { achternaam: 'orsted-dubbel', geboortedatum: '1988-08-08' },
    ],
    ['de namen verwisseld', { achternaam: 'Lodz', roepnaam: 'Orsted-Dubbel', geboortedatum: '1988-08-08' }],
    ['hetzelfde V-nummer met nullen ervoor', { achternaam: 'Heel Anders', vNummer: '0000000777' }],
  ])('wordt gevraagd bij %s, en noemt de code en geen naam', async (_wat, input) => {
    const [bestaand] = (
      await p.weert.krijg<{ inburgeraars: { nodes: I[] } }>(
        `{ inburgeraars(filter: { q: "0000000777" }) { nodes { ${VELDEN} } } }`,
      )
    ).inburgeraars.nodes
    const er = bestaand ?? (await nieuw(wie))
    const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { fictief: true, ...input })
    expect(weigering(a)).toEqual(['INBURGERAAR_LIJKT_OP', 'achternaam'])
    expect(a.tekst).toContain(er.dossiercode)
    expect(a.tekst).not.toMatch(/rsted|dz/i)
  })
  it('mag er komen als de schrijver zegt dat het iemand anders is, behalve met hetzelfde V-nummer', async () => {
    const anders = {
      fictief: true,
      bevestigNieuwePersoon: true,
      geboortedatum: '1988-08-08',
      achternaam: 'Ørsted-Dubbel',
    }
    expect((await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', anders)).errors).toBeUndefined()
    const zelfde = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { ...anders, vNummer: '777' })
    expect(zelfde.errors?.[0]?.extensions.code).toBe('CONFLICT')
  })
  it('wordt ook gevraagd als een bestaand dossier erop gaat lijken, en niet naar wat al zo was', async () => {
    const ander = await nieuw({ achternaam: 'Proef-Wijzigt', geboortedatum: '1988-08-08', vNummer: '778' })
    const zet = (input: object) => doe<I>(p.weert, 'inburgeraarWijzigen', 'id versie', ander, input)
    const naam = await zet({ achternaam: 'orsted-dubbel' })
    expect(weigering(naam)).toEqual(['INBURGERAAR_LIJKT_OP', 'achternaam'])
    expect(naam.tekst).not.toContain(ander.dossiercode)
    expect(weigering(await zet({ vNummer: '777' }))[0]).toBe('INBURGERAAR_LIJKT_OP')
    const ja = gelukt(await zet({ achternaam: 'orsted-dubbel', bevestigNieuwePersoon: true }))
    // It looks like the other one now, and that was said.
    gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', ja, { moedertaal: 'Proeftaal' }))
  })
  it('wordt ook bij een wijziging niet gevraagd naar een andere gemeente', async () => {
    const elders = await nieuw({ achternaam: 'Proef-Elders', geboortedatum: '1988-08-08' }, p.nederweert)
    const input = { achternaam: 'Ørsted-Dubbel', vNummer: '777' }
    const na = gelukt(await doe<I>(p.nederweert, 'inburgeraarWijzigen', 'id versie', elders, input))
    gelukt(await doe<I>(p.nederweert, 'inburgeraarWijzigen', 'id', na, { achternaam: 'Proef-Terug', vNummer: '779' }))
  })
  it('wordt in een andere gemeente niet genoemd', async () => {
    const a = await voegToe<I>(p.nederweert, 'inburgeraarToevoegen', 'id', { fictief: true, ...wie })
    expect(a.errors).toBeUndefined()
  })
})

describe('gezondheid', () => {
  it('staat versleuteld in de database, en in de tijdlijn staat alleen dat het veranderde', async () => {
    const tekst = 'Kanarie-gezondheid: kan slecht tegen drukte.'
    const i = gelukt(
      await doe<I>(p.weert, 'gezondheidVastleggen', VELDEN, await nieuw(), { tekst, doel: 'BEGELEIDING' }),
    )
    expect(i.gezondheid).toEqual({ tekst, doel: 'BEGELEIDING' })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'gezondheid', oud: null, nieuw: 'gewijzigd, niet bewaard' },
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
it('wie in twee tabbladen werkt, krijgt bij de tweede te horen dat het dossier is gewijzigd', async () => {
  const i = await nieuw()
  gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, { tolkNodig: true }))
  const a = await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', i, { contact: { telefoon: '06-11111111' } })
  expect(weigering(a)[0]).toBe('VEROUDERD')
  expect((await lees(i.id)).contact).toBeNull()
})
