import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { gelukt, voegToe, weigering } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let coordinator: Persoon
beforeAll(async () => {
  server = await startServer()
  coordinator = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

describe('een partner die erop lijkt', () => {
  interface V {
    partnerVoorstellen: { naam: string; overeenkomst: number }[]
  }
  it.each([
    ['Gilde Opleidingen', 'Gilde Educatie'],
    ['gilde opleiding', 'Gilde Educatie'],
    ['Vluchtelingenwerk Nederland', 'Stichting Vluchtelingenwerk Zuid-Nederland'],
    ['Puntwelzijn', 'Punt Welzijn'],
    ['AMW Midden Limburg', 'Algemeen Maatschappelijk Werk Midden-Limburg'],
  ])('%s stelt %s voor', async (naam, verwacht) => {
    const { partnerVoorstellen } = await coordinator.krijg<V>(
      'query($n: String!) { partnerVoorstellen(naam: $n) { naam overeenkomst } }',
      { n: naam },
    )
    expect(partnerVoorstellen[0]?.naam).toBe(verwacht)
  })
  it.each(['Rode Kruis', 'Kringloop Aktief', ''])('%s stelt niemand voor', async (naam) => {
    expect(
      (await coordinator.krijg<V>('query($n: String!) { partnerVoorstellen(naam: $n) { naam } }', { n: naam }))
        .partnerVoorstellen,
    ).toEqual([])
  })
  it('komt er pas na bevestiging bij', async () => {
    const input = { naam: 'Punt Wonen en Welzijn', soort: 'WELZIJN' }
    const a = await voegToe(coordinator, 'partnerToevoegen', 'id versie mag', input)
    expect(weigering(a)).toEqual(['PARTNER_LIJKT_OP', 'bevestigNieuwePartner'])
    expect(a.errors![0]!.message).toContain('Punt Welzijn')
    gelukt(await voegToe(coordinator, 'partnerToevoegen', 'id versie mag', { ...input, bevestigNieuwePartner: true }))
  })
})
