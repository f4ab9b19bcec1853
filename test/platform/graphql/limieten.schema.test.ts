import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let taskforce: Persoon
beforeAll(async () => {
  server = await startServer()
  taskforce = await als(server.url, 'taskforce')
})
afterAll(() => server?.stop())

describe('wat het schema niet kent', () => {
  it.each([
    ['een veld', '{ knelpuntn { totalCount } }', 'knelpuntn'],
    ['een veld in een lijst', '{ knelpunten { nodes { titl } } }', 'titl'],
    ['een argument', '{ knelpunten(frist: 2) { totalCount } }', 'frist'],
    ['een type', 'query($f: KnelpuntFiltr) { knelpunten(filter: $f) { totalCount } }', 'KnelpuntFiltr'],
    ['een fragment', '{ ...Mijj }', 'Mijj'],
    ['een handeling', 'mutation { knelpuntVolg(id: "x") { id } }', 'knelpuntVolg'],
    ['een filterveld', '{ knelpunten(filter: {leesgroep: {eq: "R:wnc"}}) { totalCount } }', ''],
    ['een filter op een verborgen veld', '{ gebruikers(filter: {email: {contains: "@"}}) { totalCount } }', ''],
    [
      'een volgorde op een verborgen veld',
      '{ gebruikers(sortering: {veld: EMAIL, richting: OPLOPEND}) { totalCount } }',
      '',
    ],
    ['een keuze', '{ knelpunten(filter: {thema: {eq: ZORRG}}) { totalCount } }', ''],
    [
      'een kring van fragmenten',
      '{ mij { ...A } } fragment A on Gebruiker { ...B } fragment B on Gebruiker { ...A }',
      '',
    ],
  ])('wordt geweigerd zonder iets anders voor te stellen: %s', async (_wat, query, naam) => {
    const antwoord = await taskforce.vraag(query)
    const [fout] = nette(antwoord.tekst)
    expect([antwoord.status, fout!.extensions.code]).toEqual([400, 'ONGELDIGE_INVOER'])
    if (naam) expect(fout!.message).toContain(`‘${naam}’`)
    // Its own path is what was asked.
    const zonderPad = JSON.stringify(antwoord.errors!.map(({ path: _, ...fout }) => fout))
    expect(zonderPad).not.toMatch(/titel|"first|knelpunten"|knelpuntVolgen|KnelpuntFilter\b|ZORG\b/)
  })
})

describe('het schema zelf opvragen', () => {
  const VRAAG = getIntrospectionQuery()
  it('mag buiten productie wie is ingelogd', async () => {
    for (const wie of ['taskforce', 'werkkom', 'bestuurder.weert'])
      expect((await (await als(server.url, wie)).vraag(VRAAG)).errors).toBeUndefined()
  })
  it('mag in productie alleen de functioneel beheerder, ook als die de vraag eerder stuurde', async () => {
    const productie = await startServer({ productie: true })
    try {
      const [beheer, coordinator, punt] = (await Promise.all(
        ['beheer', 'coordinator', 'puntwelzijn'].map((n) => als(productie.url, n)),
      )) as [Persoon, Persoon, Persoon]
      for (const query of [
        VRAAG,
        '{ __type(name: "Knelpunt") { name } }',
        '{ mij { id } ...A } fragment A on Query { s: __schema { types { name } } }',
      ]) {
        expect((await beheer.vraag(query)).errors).toBeUndefined()
        for (const p of [coordinator, punt]) {
          const antwoord = await p.vraag(query)
          expect([antwoord.status, nette(antwoord.tekst)[0]!.extensions.code]).toEqual([403, 'GEEN_TOEGANG'])
        }
      }
      expect((await punt.vraag('{ __typename mij { __typename id } }')).errors).toBeUndefined()
    } finally {
      await productie.stop()
    }
  })
})
