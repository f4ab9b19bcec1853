// Contacts with a person: what may be written, how it is told in the dossier, and that "no contact since" is true.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eisContactdag } from '../../server/inburgeraar/contactmoment/contactmoment.rules.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { collega } from './collega.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

interface C extends Rij {
  datum: string
  soort: string
  samenvatting: string | null
  door: { id: string; naam: string } | null
  ingetrokkenOp: string | null
  intrekreden: string | null
}
const C = 'id versie mag datum soort samenvatting door { id naam } ingetrokkenOp intrekreden'
interface Dossier {
  versie: number
  laatsteContactdatum: string | null
  contactmomenten: { totalCount: number; nodes: C[] }
  tijdlijn: I['tijdlijn']
}
let collegaId: string
beforeAll(async () => {
  await begin()
  collegaId = await collega(server.ownerUrl)
}, 120_000)
afterAll(() => server?.stop())

const leg = (inburgeraar: string, input: object = {}, wie = p.weert) =>
  voegToe<C>(wie, 'contactmomentVastleggen', C, { inburgeraar, datum: '2026-11-20', soort: 'TELEFOON', ...input })
const dossier = async (id: string): Promise<Dossier> =>
  (
    await p.weert.krijg<{ x: Dossier }>(
      `query($id: ID!) { x: inburgeraar(id: $id) { versie laatsteContactdatum contactmomenten { totalCount nodes { ${C} } }
        tijdlijn { nodes { handeling tekst wijzigingen { veld oud nieuw } } } } }`,
      { id },
    )
  ).x

describe('de dag van een contact', () => {
  const d = { vandaag: '2026-11-22', geboortedatum: '2000-02-29' }
  it.each([
    ['vandaag', '2026-11-22', d, true],
    ['morgen', '2026-11-23', d, false],
    ['de dag van de geboorte', '2000-02-29', d, true],
    ['de dag voor de geboorte', '2000-02-28', d, false],
    ['de eerste dag die kan', '1990-01-01', { ...d, geboortedatum: null }, true],
    ['de dag daarvoor', '1989-12-31', { ...d, geboortedatum: null }, false],
  ])('%s', (_zin, datum, feiten, mag) => {
    if (mag) expect(() => eisContactdag(datum, feiten)).not.toThrow()
    else expect(() => eisContactdag(datum, feiten)).toThrow()
  })
})

describe('een contactmoment', () => {
  it('staat bij de persoon, met wie het had; het dossier houdt zijn versie', async () => {
    const i = await nieuw()
    const c = gelukt(await leg(i.id, { samenvatting: 'Over de taalschool.' }))
    expect(c).toMatchObject({ versie: 1, datum: '2026-11-20', soort: 'TELEFOON', samenvatting: 'Over de taalschool.' })
    expect([c.door?.naam, c.mag]).toEqual([
      'Regisseur Weert (demo)',
      ['contactmomentWijzigen', 'contactmomentIntrekken'],
    ])
    const na = await dossier(i.id)
    expect([na.versie, na.laatsteContactdatum, na.contactmomenten.totalCount]).toEqual([i.versie, '2026-11-20', 1])
    expect(na.tijdlijn.nodes[0]!).toMatchObject({
      handeling: 'contactmomentVastleggen',
      tekst: 'Contact vastgelegd: Telefoon op 20 november 2026.',
    })
  })
  it('houdt zijn samenvatting uit de tijdlijn, en noemt wie het had alleen aan wie die mag zien', async () => {
    const i = await nieuw()
    const c = gelukt(await leg(i.id, { samenvatting: 'Iets wat niet klopt.' }))
    gelukt(
      await doe<C>(p.weert, 'contactmomentWijzigen', C, c, {
        samenvatting: 'Wat klopt.',
        soort: 'GESPREK',
        door: collegaId,
      }),
    )
    const { tijdlijn } = await dossier(i.id)
    expect(tijdlijn.nodes[0]).toMatchObject({
      tekst: 'Contact verbeterd: Telefoon op 20 november 2026.',
      wijzigingen: [
        { veld: 'contactmoment soort', oud: 'Telefoon', nieuw: 'Gesprek' },
        { veld: 'contactmoment samenvatting', oud: null, nieuw: 'gewijzigd (waarde niet in de geschiedenis)' },
        { veld: 'contactmoment door', oud: 'Regisseur Weert (demo)', nieuw: 'Collega Weert' },
      ],
    })
    expect(JSON.stringify(tijdlijn)).not.toMatch(/klopt/)
  })
  it('dat zegt wat er al stond, schrijft niets en houdt zijn versie', async () => {
    const i = await nieuw()
    const c = gelukt(await leg(i.id, { samenvatting: 'Over werk.' }))
    for (const input of [{}, { datum: c.datum, soort: c.soort, samenvatting: c.samenvatting, door: c.door?.id }])
      expect(gelukt(await doe<C>(p.weert, 'contactmomentWijzigen', C, c, input))).toEqual(c)
    expect((await dossier(i.id)).tijdlijn.nodes).toHaveLength(2)
  })
  it.each([
    ['een dag die nog moet komen', { datum: '2026-11-23' }, ['ONGELDIGE_INVOER', 'datum']],
    ['een dag voor de geboorte', { datum: '1990-05-04' }, ['ONGELDIGE_INVOER', 'datum']],
    ['een BSN in de tekst', { samenvatting: 'Zijn BSN is 111222333.' }, ['PERSOONSGEGEVENS_VERMOED', 'samenvatting']],
  ])('met %s wordt geweigerd, en er staat niets', async (_zin, input, verwacht) => {
    const i = await nieuw({ geboortedatum: '1990-05-05' })
    expect(weigering(await leg(i.id, input))).toEqual(verwacht)
    expect(await dossier(i.id)).toMatchObject({ laatsteContactdatum: null, contactmomenten: { totalCount: 0 } })
  })
  it('noemt alleen een regisseur van deze gemeente die kan inloggen', async () => {
    const i = await nieuw()
    const { gebruikers } = await p.weert.krijg<{ gebruikers: { nodes: { id: string; naam: string }[] } }>(
      '{ gebruikers(first: 100) { nodes { id naam } } }',
    )
    for (const { id, naam } of gebruikers.nodes) {
      const a = await leg(i.id, { door: id })
      if (/^(Regisseur|Tweede regisseur|Collega) Weert/.test(naam)) expect(gelukt(a).door?.naam).toBe(naam)
      else expect([naam, ...weigering(a)]).toEqual([naam, 'ONGELDIGE_INVOER', 'door'])
    }
  })
  it('noemt niemand die de schrijver niet ziet, en merkt niet of die bestaat', async () => {
    const i = await nieuw()
    const daar = await collega(server.ownerUrl, { regio: 'elders' })
    const [hier, nergens] = await Promise.all(
      [daar, '00000000-0000-7000-8000-000000000000'].map((door) => leg(i.id, { door })),
    )
    expect(weigering(hier!)).toEqual(['NIET_GEVONDEN', 'door'])
    expect(hier!.errors?.[0]?.message).toBe(nergens!.errors?.[0]?.message)
  })
  it('van iemand buiten bereik wordt niet gevonden', async () => {
    const i = await nieuw()
    expect(weigering(await leg(i.id, {}, p.nederweert))).toEqual(['NIET_GEVONDEN', 'inburgeraar'])
    const c = gelukt(await leg(i.id))
    expect(weigering(await doe<C>(p.nederweert, 'contactmomentWijzigen', 'id', c, { soort: 'OVERIG' }))[0]).toBe(
      'NIET_GEVONDEN',
    )
    for (const wie of [p.coordinator, p.beleid, p.privacy])
      expect(weigering(await leg(i.id, {}, wie))[0]).toMatch(/^(GEEN_TOEGANG|NIET_GEVONDEN)$/)
  })
})

describe('een contactmoment dat niet klopt', () => {
  it('wordt ingetrokken: het blijft te lezen, telt niet meer mee en ligt dan vast', async () => {
    const i = await nieuw()
    gelukt(await leg(i.id, { datum: '2026-03-01' }))
    const fout = gelukt(await leg(i.id, { datum: '2026-11-01' }))
    expect((await dossier(i.id)).laatsteContactdatum).toBe('2026-11-01')
    const weg = gelukt(await doe<C>(p.weert, 'contactmomentIntrekken', C, fout, { reden: 'Verkeerd dossier.' }))
    expect(weg).toMatchObject({ intrekreden: 'Verkeerd dossier.', mag: [] })
    const na = await dossier(i.id)
    expect([na.laatsteContactdatum, na.contactmomenten.totalCount]).toEqual(['2026-03-01', 2])
    expect(na.tijdlijn.nodes[0]!.tekst).toBe(
      'Contact ingetrokken: Telefoon op 1 november 2026. Reden: Verkeerd dossier.',
    )
    for (const [naam, input] of [
      ['contactmomentWijzigen', { soort: 'OVERIG' }],
      ['contactmomentIntrekken', { reden: 'Nog eens.' }],
    ] as const)
      expect(weigering(await doe<C>(p.weert, naam, 'id', weg, input))[0]).toBe('STATUS_LAAT_NIET_TOE')
  })
  it('als enige laat het dossier zonder contact achter', async () => {
    const i = await nieuw()
    const c = gelukt(await leg(i.id))
    gelukt(await doe<C>(p.weert, 'contactmomentIntrekken', C, c, { reden: 'Verkeerd dossier.' }))
    expect((await dossier(i.id)).laatsteContactdatum).toBeNull()
  })
  it('verschuift met een verbetering het laatste contact mee', async () => {
    const i = await nieuw()
    const c = gelukt(await leg(i.id, { datum: '2026-11-01' }))
    gelukt(await leg(i.id, { datum: '2026-05-01' }))
    gelukt(await doe<C>(p.weert, 'contactmomentWijzigen', C, c, { datum: '2026-04-01' }))
    expect((await dossier(i.id)).laatsteContactdatum).toBe('2026-05-01')
  })
})

it('tien contacten tegelijk laten het laatste achter', async () => {
  const i = await nieuw()
  const dagen = Array.from({ length: 10 }, (_, n) => `2026-10-${String(10 + ((n * 7) % 10))}`)
  for (const a of await Promise.all(dagen.map((datum) => leg(i.id, { datum })))) gelukt(a)
  expect(await dossier(i.id)).toMatchObject({ laatsteContactdatum: '2026-10-19', contactmomenten: { totalCount: 10 } })
})

describe('geen contact sinds', () => {
  const GRENS = '2026-08-22'
  it('telt wie toen voor het laatst contact had, en wie nog nooit; nog nooit is geen dag', async () => {
    const achternaam = 'Contactproef'
    const wie = {
      nooit: await nieuw({ achternaam, roepnaam: 'Nooit' }),
      op: await nieuw({ achternaam, roepnaam: 'Op' }),
      na: await nieuw({ achternaam, roepnaam: 'Na' }),
    }
    gelukt(await leg(wie.op.id, { datum: GRENS }))
    gelukt(await leg(wie.na.id, { datum: '2026-08-23' }))
    const vraag = async (filter: string, richting = 'OPLOPEND'): Promise<[number, string[]]> => {
      const { x } = await p.weert.krijg<{ x: { totalCount: number; nodes: { roepnaam: string }[] } }>(
        `{ x: inburgeraars(filter: { achternaam: { eq: "${achternaam}" }, ${filter} }, sortering: { veld: LAATSTE_CONTACTDATUM, richting: ${richting} }) { totalCount nodes { roepnaam laatsteContactdatum } } }`,
      )
      return [x.totalCount, x.nodes.map((n) => n.roepnaam)]
    }
    expect(await vraag('')).toEqual([3, ['Nooit', 'Op', 'Na']])
    expect(await vraag('', 'AFLOPEND')).toEqual([3, ['Na', 'Op', 'Nooit']])
    expect(await vraag(`geenContactSinds: { lte: "${GRENS}" }`)).toEqual([2, ['Nooit', 'Op']])
    expect(await vraag(`not: { geenContactSinds: { lte: "${GRENS}" } }`)).toEqual([1, ['Na']])
    expect(await vraag('laatsteContactdatum: { isNull: true }')).toEqual([1, ['Nooit']])
    expect(await vraag(`laatsteContactdatum: { lte: "${GRENS}" }`)).toEqual([1, ['Op']])
  })
})

it('de tijdlijn kan op soort nieuws worden gevraagd', async () => {
  const i = await nieuw()
  gelukt(await leg(i.id))
  const vraag = (filter: string) =>
    p.weert.krijg<{ x: { tijdlijn: { totalCount: number; nodes: { handeling: string }[] } } }>(
      `query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn(filter: ${filter}) { totalCount nodes { handeling } } } }`,
      { id: i.id },
    )
  const van = async (filter: string) => (await vraag(filter)).x.tijdlijn.nodes.map((n) => n.handeling)
  expect(await van('{ handeling: { in: ["contactmomentVastleggen"] } }')).toEqual(['contactmomentVastleggen'])
  expect(await van('{ not: { handeling: { in: ["contactmomentVastleggen"] } } }')).toEqual(['inburgeraarToevoegen'])
})
