// Taken in a dossier: their statuses, who may own one, and how they are told.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { collega } from './collega.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

interface T extends Rij {
  titel: string
  streefdatum: string | null
  status: string
  isTeLaat: boolean
  resultaat: string | null
  gereedOp: string | null
  eigenaar: { naam: string } | null
  inburgeraar: { id: string } | null
}
const T = 'id versie mag titel streefdatum status isTeLaat resultaat gereedOp eigenaar { naam } inburgeraar { id }'
let collegaId: string
beforeAll(async () => {
  await begin()
  collegaId = await collega(server.ownerUrl)
}, 120_000)
afterAll(() => server?.stop())
const maak = (inburgeraar: string, input: object = {}, wie = p.weert) =>
  voegToe<T>(wie, 'taakToevoegen', T, { inburgeraar, titel: 'Bel de woningcorporatie', ...input })
const tijdlijn = async (id: string): Promise<I['tijdlijn']['nodes']> =>
  (
    await p.weert.krijg<{ x: I }>(
      'query($id: ID!) { x: inburgeraar(id: $id) { tijdlijn { nodes { handeling tekst wijzigingen { veld oud nieuw } } } } }',
      { id },
    )
  ).x.tijdlijn.nodes

describe('een taak', () => {
  it('begint open, van wie haar maakt, en staat in het dossier en de tijdlijn', async () => {
    const i = await nieuw()
    const t = gelukt(await maak(i.id, { streefdatum: '2026-12-01' }))
    expect(t).toMatchObject({
      versie: 1,
      status: 'OPEN',
      isTeLaat: false,
      streefdatum: '2026-12-01',
      inburgeraar: { id: i.id },
    })
    expect([t.eigenaar?.naam, t.mag]).toEqual([
      'Regisseur Weert (demo)',
      ['taakWijzigen', 'taakGereedmelden', 'taakLatenVervallen'],
    ])
    expect((await tijdlijn(i.id))[0]).toMatchObject({
      handeling: 'taakToevoegen',
      tekst: 'Nieuwe taak: Bel de woningcorporatie',
    })
  })
  it.each([
    ['gisteren', '2026-11-21', true],
    ['vandaag', '2026-11-22', false],
    ['geen dag', null, false],
  ])('is met als streefdatum %s te laat of niet', async (_zin, streefdatum, verwacht) => {
    const t = gelukt(await maak((await nieuw()).id, { streefdatum }))
    expect(t.isTeLaat).toBe(verwacht)
    expect(gelukt(await doe<T>(p.weert, 'taakGereedmelden', T, t)).isTeLaat).toBe(false)
  })
  it('is klaar met of zonder wat zij opleverde, en gaat weer open zonder', async () => {
    const i = await nieuw()
    const t = gelukt(await maak(i.id))
    const klaar = gelukt(await doe<T>(p.weert, 'taakGereedmelden', T, t, { resultaat: 'Er komt een monteur.' }))
    expect(klaar).toMatchObject({ status: 'GEREED', resultaat: 'Er komt een monteur.', mag: ['taakHeropenen'] })
    const open = gelukt(await doe<T>(p.weert, 'taakHeropenen', T, klaar))
    expect(open).toMatchObject({ status: 'OPEN', resultaat: null, gereedOp: null })
    const regels = await tijdlijn(i.id)
    expect(regels.map((r) => r.tekst).slice(0, 3)).toEqual([
      'Taak weer open: Bel de woningcorporatie',
      'Taak klaar: Bel de woningcorporatie',
      'Nieuwe taak: Bel de woningcorporatie',
    ])
    expect(regels[1]!.wijzigingen).toEqual(
      expect.arrayContaining([
        { veld: 'taak status', oud: 'Open', nieuw: 'Klaar' },
        { veld: 'taak resultaat', oud: null, nieuw: 'gewijzigd (waarde niet in de geschiedenis)' },
      ]),
    )
  })
  it('vervalt met een reden, en ligt dan vast tot zij weer opengaat', async () => {
    const t = gelukt(await maak((await nieuw()).id))
    const weg = gelukt(await doe<T>(p.weert, 'taakLatenVervallen', T, t, { reden: 'Al geregeld.' }))
    expect(weg).toMatchObject({ status: 'VERVALLEN', mag: ['taakHeropenen'] })
    for (const [naam, input] of [
      ['taakWijzigen', { titel: 'x' }],
      ['taakGereedmelden', {}],
      ['taakLatenVervallen', { reden: 'x' }],
    ] as const)
      expect(weigering(await doe<T>(p.weert, naam, 'id', weg, input))[0]).toBe('STATUS_LAAT_NIET_TOE')
  })
  it('gaat naar een regisseur die het dossier ziet, en naar niemand anders', async () => {
    const i = await nieuw()
    const t = gelukt(await maak(i.id))
    const { gebruikers } = await p.weert.krijg<{ gebruikers: { nodes: { id: string; naam: string }[] } }>(
      '{ gebruikers(first: 100) { nodes { id naam } } }',
    )
    for (const { id, naam } of gebruikers.nodes.filter(
      (g) => !/^(Regisseur|Tweede regisseur|Collega) Weert/.test(g.naam),
    ))
      expect([naam, ...weigering(await doe<T>(p.weert, 'taakWijzigen', 'id', t, { eigenaar: id }))]).toEqual([
        naam,
        'ONGELDIGE_INVOER',
        'eigenaar',
      ])
    const nu = gelukt(await doe<T>(p.weert, 'taakWijzigen', T, t, { eigenaar: collegaId }))
    expect(nu.eigenaar?.naam).toBe('Collega Weert')
    expect((await tijdlijn(i.id))[0]!.wijzigingen).toEqual([
      { veld: 'taak eigenaar', oud: 'Regisseur Weert (demo)', nieuw: 'Collega Weert' },
    ])
  })
  it('gaat in een gemeente met eigen dossiers niet naar een collega die het dossier niet ziet', async () => {
    const i = await nieuw()
    const t = gelukt(await maak(i.id))
    await alsEigenaar(
      server.ownerUrl,
      (
        tx,
      ) => tx`insert into instelling (regio_code, id, gemeente_code, code, waarde, vanaf_datum, reden, stand, besloten_op)
        values ('wnc', gen_random_uuid(), '0988', 'caseload', 'EIGEN', '2020-01-01', 'Proef', 'GELDIG', clock_timestamp())`,
    )
    const eigen = await als(server.url, 'regisseur.weert')
    expect(weigering(await doe<T>(eigen, 'taakWijzigen', 'id', t, { eigenaar: collegaId }))).toEqual([
      'ONGELDIGE_INVOER',
      'eigenaar',
    ])
    const ander = await als(server.url, 'collega.weert')
    expect(weigering(await doe<T>(ander, 'taakWijzigen', 'id', t, { titel: 'x' }))[0]).toBe('NIET_GEVONDEN')
    expect(weigering(await maak(i.id, {}, ander))).toEqual(['NIET_GEVONDEN', 'inburgeraar'])
    expect(gelukt(await doe<T>(eigen, 'taakWijzigen', T, t, { titel: 'Bel opnieuw' })).titel).toBe('Bel opnieuw')
  })
  it('die zegt wat er al stond, schrijft niets en houdt haar versie', async () => {
    const i = await nieuw()
    const t = gelukt(await maak(i.id, { streefdatum: '2026-12-01' }))
    for (const input of [{}, { titel: t.titel, streefdatum: t.streefdatum }])
      expect(gelukt(await doe<T>(p.weert, 'taakWijzigen', T, t, input))).toEqual(t)
    expect(await tijdlijn(i.id)).toHaveLength(2)
  })
  it('gaat naar niemand die de schrijver niet ziet', async () => {
    const i = await nieuw()
    const daar = await collega(server.ownerUrl, { regio: 'elders' })
    for (const eigenaar of [daar, '00000000-0000-7000-8000-000000000000'])
      expect(weigering(await maak(i.id, { eigenaar }))).toEqual(['NIET_GEVONDEN', 'eigenaar'])
  })
  it('van iemand buiten bereik wordt niet gevonden', async () => {
    const i = await nieuw()
    expect(weigering(await maak(i.id, {}, p.nederweert))).toEqual(['NIET_GEVONDEN', 'inburgeraar'])
    const t = gelukt(await maak(i.id))
    expect(weigering(await doe<T>(p.nederweert, 'taakGereedmelden', 'id', t))[0]).toBe('NIET_GEVONDEN')
  })
})

describe('mijn taken', () => {
  it('zijn de eigen open taken, de eerste dag eerst en zonder dag achteraan', async () => {
    const ander = await als(server.url, 'regisseur.cranendonck')
    const i = await nieuw({}, ander)
    const zet = (titel: string, streefdatum: string | null) => maak(i.id, { titel, streefdatum }, ander)
    for (const [titel, dag] of [
      ['geen', null],
      ['later', '2027-01-01'],
      ['eerst', '2026-01-01'],
    ] as const)
      gelukt(await zet(titel, dag))
    gelukt(await doe<T>(ander, 'taakGereedmelden', T, gelukt(await zet('klaar', '2025-01-01'))))
    const { mijnTaken } = await ander.krijg<{ mijnTaken: { nodes: T[] } }>(
      `{ mijnTaken(first: 50) { nodes { ${T} } } }`,
    )
    const vanMij = mijnTaken.nodes.filter((t) => t.inburgeraar?.id === i.id)
    expect(vanMij.map((t) => t.titel)).toEqual(['eerst', 'later', 'geen'])
    for (const t of mijnTaken.nodes)
      expect([t.status, t.eigenaar?.naam]).toEqual(['OPEN', 'Regisseur Cranendonck (demo)'])
  })
  it('zijn met hoogstens 50 op een bladzijde', async () => {
    expect(weigering(await p.weert.vraag('{ mijnTaken(first: 51) { nodes { id } } }'))[0]).toBe('ONGELDIGE_INVOER')
  })
  it('kan wie geen dossiers heeft, niet vragen', async () => {
    for (const wie of [p.coordinator, p.beleid])
      expect((await wie.vraag('{ mijnTaken { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
})
