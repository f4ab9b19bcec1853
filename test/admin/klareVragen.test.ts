// Every ready-made query of the explorer, asked for real.
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { klareVragen } from '../../admin/verkenner/readyMade.data.js'
import { verdeel, type Gebruikerssoort, type KlareVraag } from '../../admin/verkenner/readyMade.js'
import { maakRechten, type Recht } from '../../admin/platform/rights.js'
import { tokenAsks } from '../../admin/token.generated.js'
import { magMetToken } from '../../admin/verkenner/tokenAsks.js'
import { maakSchema } from '../../server/schema.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'
import { vraagMetToken } from '../support/token.js'

/** The demo account of each kind; a dashboard asks with a token. */
const ACCOUNT: Record<Exclude<Gebruikerssoort, 'DASHBOARD'>, string> = {
  REGIOCOORDINATOR: 'coordinator',
  BELEIDSMEDEWERKER: 'beleid.weert',
  REGISSEUR: 'regisseur.weert',
  TASKFORCELID: 'taskforce',
  PARTNERMEDEWERKER: 'werkkom',
  BESTUURDER: 'bestuurder.weert',
  FUNCTIONEEL_BEHEERDER: 'beheer',
  PRIVACY_OFFICER: 'privacy',
}
const IEDEREEN = [...new Set(Object.values(ACCOUNT)), 'puntwelzijn', 'regisseur.nederweert', 'regisseur.cranendonck']
const SOORTEN = [...Object.keys(ACCOUNT), 'DASHBOARD'] as Gebruikerssoort[]
type Vrager = Pick<Persoon, 'vraag'>
const vragerVan = (soort: Gebruikerssoort): Promise<Vrager> =>
  soort === 'DASHBOARD' ? vraagMetToken(open.url, ['0988']) : als(open.url, ACCOUNT[soort])

let servers: TestServer[] = []
let open: TestServer
let productie: TestServer
beforeAll(async () => {
  open = await startServer()
  productie = await startServer({ productie: true })
  servers = [open, productie]
})
afterAll(() => Promise.all(servers.map((s) => s.stop())))

const stel = (persoon: Vrager, { query, variabelen }: KlareVraag) =>
  persoon.vraag<Record<string, unknown>>(query, variabelen)
const rechtenVan = async (persoon: Vrager) =>
  maakRechten((await persoon.vraag<{ mijnRechten: Recht[] }>('{ mijnRechten { wat bereik } }')).data.mijnRechten)

describe.each(SOORTEN)('de kant-en-klare vragen voor %s', (soort) => {
  const vragen = klareVragen.filter((v) => v.voor.includes(soort))
  it('zijn er', () => expect(vragen.length).toBeGreaterThan(0))
  it.each(vragen.map((v) => [v.titel, v] as const))('%s geeft een antwoord zonder fouten', async (_titel, vraag) => {
    const persoon = await vragerVan(soort)
    const { voorU } = verdeel([vraag], [soort], await rechtenVan(persoon))
    expect(voorU, 'staat in de lijst').toEqual([vraag])
    const antwoord = await stel(persoon, vraag)
    expect(antwoord.errors).toBeUndefined()
    expect(Object.values(antwoord.data).every((deel) => deel !== null)).toBe(true)
  })
})

it('wat iemand in de lijst ziet, mag die ook vragen: niets meer en niets minder', async () => {
  for (const wie of IEDEREEN) {
    const persoon = await als(open.url, wie)
    const { ook } = verdeel(klareVragen, [], await rechtenVan(persoon))
    for (const vraag of klareVragen) {
      const { errors } = await stel(persoon, vraag)
      expect(errors?.map((e) => e.extensions.code) ?? [], `${wie}: ${vraag.titel}`).toEqual(
        ook.includes(vraag) ? [] : [expect.stringMatching(/GEEN_TOEGANG/)],
      )
    }
  }
})

it('van elke vraag zegt de verkenner of een token die mag stellen, met en zonder het schema van de velden', async () => {
  const token = await vraagMetToken(open.url, ['0988'])
  const rechten = maakRechten(tokenAsks.map((wat) => ({ wat, bereik: '' })))
  const schema = maakSchema()
  const los = [
    '{ mij { naam rollen { rol gemeente { naam } } } }',
    '{ pilots { nodes { naam partners { naam } } } }',
    '{ taakstellingen { jaar geschiedenis { totalCount } } }',
    'mutation { knelpuntVolgen(id: "x", versie: 1) { id } }',
  ]
  for (const vraag of [...klareVragen, ...los.map((query) => ({ titel: query, uitleg: '', voor: [], query }))]) {
    const codes = ((await stel(token, vraag)).errors ?? []).map((e) => e.extensions.code)
    expect(magMetToken(vraag.query, schema, rechten), `${vraag.titel}: ${codes.join()}`).toBe(codes.length === 0)
    if (codes.length === 0) expect(magMetToken(vraag.query, null, rechten), vraag.titel).toBe(true)
  }
  expect(magMetToken('{ knelpunten { totalCount } }', null, rechten)).toBe(false)
  expect(magMetToken('{ nog niet af', schema, rechten)).toBe(true)
})

it('het schema voor de naslag past voor iedereen binnen de grenzen van de server', async () => {
  for (const wie of IEDEREEN)
    expect((await (await als(open.url, wie)).vraag(getIntrospectionQuery())).errors, wie).toBeUndefined()
})

it('in productie, zonder het schema, werken ze ook', async () => {
  const persoon = await als(productie.url, 'coordinator')
  expect((await persoon.vraag('{ __schema { queryType { name } } }')).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  for (const vraag of klareVragen.filter((v) => v.voor.includes('REGIOCOORDINATOR')))
    expect((await stel(persoon, vraag)).errors, vraag.titel).toBeUndefined()
})

it('de eerste vraag geeft de taakstelling van Weert met eenheid, peildatum, bron en voetnoot', async () => {
  const [vraag] = klareVragen
  const persoon = await als(open.url, 'beleid.weert')
  const { taakstellingen } = (await stel(persoon, vraag!)).data as {
    taakstellingen: { gemeente: { naam: string }; jaar: number; realisatie: Record<string, unknown> }[]
  }
  const weert = taakstellingen.filter((t) => t.gemeente.naam === 'Weert')
  expect(weert.map((t) => [t.jaar, t.realisatie.waarde])).toEqual([
    [2020, 13],
    [2021, 96],
    [2022, 47],
  ])
  for (const { realisatie } of weert)
    expect(realisatie).toMatchObject({
      eenheid: expect.any(String),
      peildatum: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      bron: expect.stringMatching(/./),
    })
  expect(weert.some(({ realisatie }) => realisatie.voetnoot)).toBe(true)
  const rest = taakstellingen.filter((t) => t.gemeente.naam !== 'Weert')
  expect(rest.length).toBeGreaterThan(0)
  for (const { realisatie } of rest)
    expect(realisatie).toMatchObject({ waarde: null, redenGeenWaarde: 'GEEN_GEGEVENS' })
})
