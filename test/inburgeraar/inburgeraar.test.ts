// Persons through GraphQL, as a regisseur works with them and as others meet them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'

interface I extends Rij {
  dossiercode: string
  vNummer: string | null
  contact: { telefoon: string | null; email: string | null } | null
  verblijf: { soort: string; geldigTot: string | null } | null
  koppeling: { datum: string; azc: { naam: string } | null } | null
  huisvesting: { datum: string; brpDatum: string | null; plaats: string } | null
  huishouden: { aantalPersonen: number; leden: { id: string }[] } | null
  gezondheid: { tekst: string; doel: string } | null
  regisseur: { naam: string } | null
  tijdlijn: {
    nodes: {
      handeling: string
      tekst: string
      wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
    }[]
  }
}
const VELDEN =
  'id versie mag dossiercode vNummer contact { telefoon email } verblijf { soort geldigTot } koppeling { datum azc { naam } } huisvesting { datum brpDatum plaats } huishouden { aantalPersonen leden { id } } gezondheid { tekst doel } regisseur { naam } tijdlijn { nodes { handeling tekst wijzigingen { veld oud nieuw } } }'
let server: TestServer
let p: Record<'weert' | 'nederweert' | 'coordinator' | 'beleid' | 'privacy', Persoon>
let teller = 0
const nieuw = async (input: object = {}, wie = p.weert): Promise<I> =>
  gelukt(
    await voegToe<I>(wie, 'inburgeraarToevoegen', VELDEN, {
      achternaam: `Proefpersoon-${++teller}`,
      fictief: true,
      ...input,
    }),
  )
const lees = async (id: string, wie = p.weert): Promise<I> =>
  (await wie.krijg<{ x: I }>(`query($id: ID!) { x: inburgeraar(id: $id) { ${VELDEN} } }`, { id })).x

beforeAll(async () => {
  server = await startServer()
  const namen = {
    weert: 'regisseur.weert',
    nederweert: 'regisseur.nederweert',
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    privacy: 'privacy',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
}, 120_000)
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
    const achternaam = `Geweigerd-${++teller}`
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
  it('wordt in een andere gemeente niet genoemd', async () => {
    const a = await voegToe<I>(p.nederweert, 'inburgeraarToevoegen', 'id', { fictief: true, ...wie })
    expect(a.errors).toBeUndefined()
  })
})

describe('koppeling en huisvesting', () => {
  it('komen in hun volgorde, en de tijdlijn zegt wat er was', async () => {
    let i = await nieuw({ geboortedatum: '1990-05-05' })
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', VELDEN, i, { datum: '2026-03-01' }))
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, { datum: '2026-04-01', plaats: 'Weert' }))
    i = gelukt(
      await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, {
        datum: '2026-04-02',
        plaats: 'Weert',
        brpDatum: '2026-04-02',
      }),
    )
    expect(i).toMatchObject({
      versie: 4,
      koppeling: { datum: '2026-03-01' },
      huisvesting: { datum: '2026-04-02', brpDatum: '2026-04-02', plaats: 'Weert' },
    })
    expect(i.tijdlijn.nodes[0]!.wijzigingen).toEqual([
      { veld: 'huisvesting', oud: '2026-04-01', nieuw: '2026-04-02' },
      { veld: 'inschrijvingBrp', oud: null, nieuw: '2026-04-02' },
    ])
  })
  it.each([
    ['inburgeraarKoppelen', { datum: '1990-05-04' }, 'datum'],
    ['inburgeraarKoppelen', { datum: '2026-04-02' }, 'datum'],
    ['inburgeraarKoppelen', { datum: '2026-11-23' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-02-28', plaats: 'Weert' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-11-23', plaats: 'Weert' }, 'datum'],
    ['huisvestingVastleggen', { datum: '2026-04-01', plaats: 'Weert', brpDatum: '2026-03-31' }, 'brpDatum'],
  ])('%s met %j in een onmogelijke volgorde wordt geweigerd', async (handeling, input, veld) => {
    let i = await nieuw({ geboortedatum: '1990-05-05' })
    i = gelukt(await doe<I>(p.weert, 'inburgeraarKoppelen', VELDEN, i, { datum: '2026-03-01' }))
    i = gelukt(await doe<I>(p.weert, 'huisvestingVastleggen', VELDEN, i, { datum: '2026-04-01', plaats: 'Weert' }))
    expect(weigering(await doe<I>(p.weert, handeling, 'id', i, input))).toEqual(['ONGELDIGE_INVOER', veld])
    expect(await lees(i.id)).toEqual(i)
  })
})

describe('een huishouden', () => {
  it('heeft leden zonder traject, en ieder dossier zegt dat het veranderde', async () => {
    const [ouder, kind, later] = [await nieuw(), await nieuw(), await nieuw()]
    const samen = gelukt(await doe<I>(p.weert, 'huishoudenVastleggen', VELDEN, ouder, { leden: [kind.id, kind.id] }))
    expect(samen.huishouden!.leden.map((l) => l.id).sort()).toEqual([ouder.id, kind.id].sort())
    const gezien = await lees(kind.id)
    expect([gezien.versie, gezien.huishouden!.aantalPersonen, gezien.tijdlijn.nodes[0]!.tekst]).toEqual([
      2,
      2,
      'Het huishouden is gewijzigd.',
    ])
    const anders = gelukt(await doe<I>(p.weert, 'huishoudenVastleggen', VELDEN, samen, { leden: [later.id] }))
    expect(anders.huishouden!.leden.map((l) => l.id).sort()).toEqual([ouder.id, later.id].sort())
    expect((await lees(kind.id)).huishouden).toBeNull()
    const alleen = gelukt(await doe<I>(p.weert, 'huishoudenVastleggen', VELDEN, anders, { leden: [] }))
    expect(alleen.huishouden).toBeNull()
  })
  it('neemt niemand op die de schrijver niet ziet', async () => {
    const [hier, daar] = [await nieuw(), await nieuw({}, p.nederweert)]
    const a = await doe<I>(p.weert, 'huishoudenVastleggen', 'id', hier, { leden: [daar.id] })
    expect(weigering(a)).toEqual(['NIET_GEVONDEN', 'leden'])
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
it.each([
  ['inburgeraarKoppelen', { datum: '2026-03-01', opmerking: 'Met de bus.' }],
  ['huisvestingVastleggen', { datum: '2026-04-01', plaats: 'Weert', straat: 'Kade', brpDatum: '2026-04-02' }],
  ['huishoudenVastleggen', { leden: [] as string[] }],
  ['inburgeraarWijzigen', { contact: { telefoon: '06-12345678' } }],
])('%s met wat er al stond, schrijft niets en houdt de versie', async (handeling, input) => {
  const ander = await nieuw()
  const met = 'leden' in input ? { leden: [ander.id] } : input
  const eerst = gelukt(await doe<I>(p.weert, handeling, VELDEN, await nieuw(), met))
  expect(eerst.versie).toBe(2)
  const weer = gelukt(await doe<I>(p.weert, handeling, VELDEN, eerst, met))
  expect(weer).toEqual(eerst)
})
