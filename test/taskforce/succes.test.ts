import { THEMAS } from '../../server/taskforce/knelpunt/knelpunt.table.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface S extends Rij {
  titel: string
  thema: string
  zichtbaarheid: string
  gemeente: { naam: string } | null
  melder: { naam: string } | null
  partners: { naam: string }[]
  knelpunten: { id: string; titel: string }[]
  cijfer: { waarde: number | null; eenheid: string; bron: string; redenGeenWaarde: string | null } | null
}
const KORT =
  'id versie mag titel thema zichtbaarheid gemeente { naam } melder { naam } partners { naam } cijfer { waarde eenheid bron redenGeenWaarde }'
const VELDEN = `${KORT} knelpunten { id titel }`
let server: TestServer
let p: Record<'coordinator' | 'taskforce' | 'nederweert' | 'punt' | 'bestuurder' | 'beheer', Persoon>
const zoek = async (wie: Persoon, q: string, velden = KORT): Promise<S[]> =>
  (
    await wie.krijg<{ successen: { nodes: S[] } }>(
      `query($q: String) { successen(filter: { q: $q }) { nodes { ${velden} } } }`,
      { q },
    )
  ).successen.nodes
const leg = (wie: Persoon, input: object) =>
  voegToe<S>(wie, 'succesVastleggen', VELDEN, {
    thema: 'ZORG',
    titel: 'Proef',
    omschrijving: 'Het werkt.',
    bron: 'Verslag',
    ...input,
  })
const eerste = async (wie: Persoon, veld: string): Promise<string> =>
  (await wie.krijg<Record<string, { nodes: { id: string }[] }>>(`{ ${veld} { nodes { id } } }`))[veld]!.nodes[0]!.id

beforeAll(async () => {
  server = await startServer()
  const namen = {
    coordinator: 'coordinator',
    taskforce: 'taskforce',
    nederweert: 'regisseur.nederweert',
    punt: 'puntwelzijn',
    bestuurder: 'bestuurder.weert',
    beheer: 'beheer',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
})
afterAll(() => server?.stop())

describe('een succes', () => {
  it('staat per thema in de bron: grip op geld met 7 groepen in 2023', async () => {
    const alle = await zoek(p.nederweert, '', VELDEN)
    expect(alle.map((s) => s.thema)).toEqual(
      THEMAS.flatMap((t) => alle.filter((s) => s.thema === t).map((s) => s.thema)),
    )
    expect(alle.find((s) => s.titel === 'Grip op geld')).toMatchObject({
      thema: 'INBURGERING',
      partners: [{ naam: 'Algemeen Maatschappelijk Werk Midden-Limburg' }],
      cijfer: { waarde: 7, eenheid: 'GROEPEN' },
      // The knelpunt behind it stays with Weert.
      knelpunten: [],
    })
    const [weert] = await zoek(p.taskforce, 'grip op geld', VELDEN)
    expect(weert!.knelpunten).toMatchObject([{ titel: 'Inburgeraars hebben moeite met geldzaken' }])
  })
  it('van een partner is zichtbaar voor partners, en alleen die partner wijzigt het', async () => {
    const s = gelukt(await leg(p.punt, { titel: 'Meer vrijwilligers' }))
    expect(s).toMatchObject({
      zichtbaarheid: 'PARTNERS',
      melder: { naam: 'Punt Welzijn' },
      gemeente: null,
      mag: ['succesWijzigen'],
    })
    const werkkom = await als(server.url, 'werkkom')
    expect((await zoek(werkkom, 'vrijwilligers'))[0]).toMatchObject({ id: s.id, mag: [] })
    expect(weigering(await doe(werkkom, 'succesWijzigen', VELDEN, s, { titel: 'Van ons' }))[0]).toBe('NIET_GEVONDEN')
    expect(weigering(await doe(p.punt, 'succesWijzigen', VELDEN, s, { zichtbaarheid: 'REGIO' }))).toEqual([
      'ONGELDIGE_INVOER',
      'zichtbaarheid',
    ])
    expect(gelukt(await doe<S>(p.punt, 'succesWijzigen', VELDEN, s, { titel: 'Veel meer vrijwilligers' })).titel).toBe(
      'Veel meer vrijwilligers',
    )
  })
  it('dat een partner meldde bij de coördinator, ziet die partner terug', async () => {
    const partners = await p.coordinator.krijg<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(filter: { q: "Punt Welzijn" }) { nodes { id } } }',
    )
    const melder = partners.partners.nodes[0]!.id
    const s = gelukt(await leg(p.coordinator, { titel: 'Gemeld door Punt', melder, partners: [melder] }))
    expect(s).toMatchObject({ zichtbaarheid: 'PARTNERS', melder: { naam: 'Punt Welzijn' } })
    expect((await zoek(p.punt, 'Gemeld door Punt'))[0]).toMatchObject({ id: s.id, mag: ['succesWijzigen'] })
  })
  it('van of met een partner staat in de lijst van die partner, dat van een ander niet', async () => {
    const werkkom = await als(server.url, 'werkkom')
    const id = async (q: string) =>
      (
        await p.coordinator.krijg<{ partners: { nodes: { id: string }[] } }>(
          'query($q: String) { partners(filter: { q: $q }) { nodes { id } } }',
          { q },
        )
      ).partners.nodes[0]!.id
    const deel = { zichtbaarheid: 'PARTNERS' }
    gelukt(await leg(p.coordinator, { titel: 'Samen met Werk.Kom', partners: [await id('Werk.Kom')], ...deel }))
    gelukt(await leg(p.coordinator, { titel: 'Zonder Werk.Kom', partners: [await id('Gilde')], ...deel }))
    const { successen } = await werkkom.krijg<{ successen: { nodes: S[] } }>(
      '{ successen(filter: { vanMij: { eq: true } }) { nodes { titel } } }',
    )
    expect(successen.nodes.map((s) => s.titel)).toEqual(['Samen met Werk.Kom'])
  })
  it('van de taskforce blijft bij Weert tot het gedeeld wordt', async () => {
    const s = gelukt(await leg(p.taskforce, { titel: 'Eigen succes' }))
    expect(s).toMatchObject({ zichtbaarheid: 'GEMEENTE', gemeente: { naam: 'Weert' } })
    for (const wie of [p.nederweert, p.punt]) expect(await zoek(wie, 'Eigen succes')).toEqual([])
    gelukt(await doe(p.taskforce, 'succesWijzigen', VELDEN, s, { zichtbaarheid: 'REGIO' }))
    expect(await zoek(p.nederweert, 'Eigen succes')).toHaveLength(1)
    expect(await zoek(p.punt, 'Eigen succes')).toEqual([])
  })
  it('wordt gemeld in de geschiedenis van zijn knelpunt, met de titel van toen voor wie het succes mag zien', async () => {
    const knelpunt = await eerste(p.taskforce, 'knelpunten')
    const van = gelukt(
      await leg(p.taskforce, { titel: 'Van iedereen', zichtbaarheid: 'PARTNERS', knelpunten: [knelpunt] }),
    )
    gelukt(await leg(p.taskforce, { titel: 'Alleen Weert', knelpunten: [knelpunt] }))
    const lees = async (wie: Persoon) => {
      const { k } = await wie.krijg<{ k: { geschiedenis: { nodes: { tekst: string; wijzigingen: object[] }[] } } }>(
        'query($id: ID!) { k: knelpunt(id: $id) { geschiedenis { nodes { tekst wijzigingen { veld nieuw } } } } }',
        { id: knelpunt },
      )
      return k.geschiedenis.nodes
        .filter((g) => g.tekst === 'Er is een succes vastgelegd.')
        .flatMap((g) => g.wijzigingen)
    }
    const een = (nieuw: string) => ({ veld: 'succes', nieuw })
    expect(await lees(p.taskforce)).toEqual([een('Alleen Weert'), een('Van iedereen')])
    gelukt(await doe(p.taskforce, 'succesWijzigen', VELDEN, van, { titel: 'Voor allen' }))
    expect(await lees(p.coordinator)).toEqual([een('Alleen Weert'), een('Van iedereen')])
  })
  it('een bestuurder ziet successen met hun knelpunten, geen personen; een beheerder legt niets vast', async () => {
    expect((await zoek(p.bestuurder, 'grip op geld'))[0]!.titel).toBe('Grip op geld')
    expect((await p.bestuurder.vraag(`{ successen { nodes { ${VELDEN} } } }`)).errors).toBeUndefined()
    expect((await p.bestuurder.vraag('{ successen { nodes { knelpunten { eigenaar { naam } } } } }')).status).toBe(403)
    expect((await leg(p.beheer, {})).status).toBe(403)
  })
  it.each([
    [{ titel: ' ' }, 'ONGELDIGE_INVOER', 'titel'],
    [{ bron: '' }, 'ONGELDIGE_INVOER', 'bron'],
    [{ partners: ['x'] }, 'NIET_GEVONDEN', 'partners'],
    [{ knelpunten: ['0198f3c0-0000-7000-8000-000000000000'] }, 'NIET_GEVONDEN', 'knelpunten'],
    [{ omschrijving: 'BSN 111222333' }, 'PERSOONSGEGEVENS_VERMOED', 'omschrijving'],
    [
      { cijfer: { eenheid: 'AANTAL', peildatum: '2026-01-01', bron: 'x', waarde: -1 } },
      'ONGELDIGE_INVOER',
      'cijfer.waarde',
    ],
    [
      { cijfer: { eenheid: 'AANTAL', peildatum: '2027-01-01', bron: 'x', waarde: 1 } },
      'ONGELDIGE_INVOER',
      'cijfer.peildatum',
    ],
    [{ gemeente: '0946' }, 'NIET_GEVONDEN', 'gemeente'],
  ])('met %j wordt geweigerd en bestaat niet', async (fout, code, veld) => {
    const voor = (await zoek(p.taskforce, '')).length
    expect(weigering(await leg(p.taskforce, fout))).toEqual([code, veld])
    expect(await zoek(p.taskforce, '')).toHaveLength(voor)
  })
  it('krijgt en verliest een cijfer', async () => {
    const cijfer = { eenheid: 'UREN', peildatum: '2026-06-30', bron: 'Urenstaat', redenGeenWaarde: 'ONBEKEND' }
    const s = gelukt(await leg(p.taskforce, { titel: 'Met cijfer', cijfer }))
    expect(s.cijfer).toMatchObject({ waarde: null, redenGeenWaarde: 'ONBEKEND', bron: 'Urenstaat' })
    const na = gelukt(await doe<S>(p.taskforce, 'succesWijzigen', VELDEN, s, { titel: 'Nog steeds' }))
    expect(na.cijfer).toEqual(s.cijfer)
    expect(gelukt(await doe<S>(p.taskforce, 'succesWijzigen', VELDEN, na, { cijfer: null })).cijfer).toBeNull()
  })
})
