import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REGELS } from '../../server/traject/termijn/regels/regels.js'
import type { Rekenregel } from '../../server/traject/rekenregel/rekenregel.type.js'
import { als, stuur } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'
import { dag, geefUit, metToken } from '../support/token.js'

const VRAAG = `{ rekenregels { id groep soorten zin peilfeit regelversie
  versies { waarde vanafDatum totDatum artikel tekstDatum gelezenDatum zekerheid opmerking } } }`
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

describe('de rekenregels', () => {
  let regels: Rekenregel[]
  const regel = (id: string): Rekenregel => regels.find((r) => r.id === id)!
  beforeAll(async () => {
    const p = await als(server.url, 'regisseur.weert')
    regels = (await p.krijg<{ rekenregels: Rekenregel[] }>(VRAAG)).rekenregels
  })
  it('noemen elke parameter, en de gelijkgestelde dagen', () => {
    const ids = regels.map((r) => r.id)
    expect(ids.toSorted()).toEqual([...REGELS.parameters.map((p) => p.naam), 'atw.gelijkgesteld'].toSorted())
  })
  it('zeggen waar het staat, wanneer het geldt en wanneer het is gelezen', () => {
    expect(regel('pip.verhuizing.weken').versies).toEqual([
      {
        waarde: '10 weken',
        vanafDatum: '2022-01-01',
        totDatum: '2022-12-31',
        artikel: 'Besluit inburgering 2021, artikel 5.3 lid 2',
        tekstDatum: '2026-04-02',
        gelezenDatum: '2026-11-26',
        zekerheid: 'GELEZEN',
        opmerking: null,
      },
      {
        waarde: '10 weken',
        vanafDatum: '2023-01-01',
        totDatum: null,
        artikel: 'Besluit inburgering 2021, artikel 5.3 lid 3',
        tekstDatum: '2026-04-02',
        gelezenDatum: '2026-11-26',
        zekerheid: 'GELEZEN',
        opmerking: null,
      },
    ])
  })
  it('zeggen het ook als de tekst niet is gelezen, alleen later, of anders te lezen is', () => {
    expect(regel('aanbod.maanden').versies[0]).toMatchObject({ zekerheid: 'NIET_GELEZEN', gelezenDatum: null })
    expect(regel('termijn.jaren').versies[0]).toMatchObject({
      zekerheid: 'NIET_EERDER_GELEZEN',
      opmerking: 'Gelezen vanaf de tekst van 21 oktober 2025.',
    })
    expect(regel('tellen.maanden').versies[0]).toMatchObject({ zekerheid: 'LEZING', artikel: null })
    for (const r of regels)
      for (const v of r.versies) if (v.zekerheid !== 'GELEZEN') expect(v.opmerking, r.id).toBeTruthy()
  })
  it('noemen bij een gelijkgestelde dag het besluit, of dat het niet is gelezen', () => {
    const { versies } = regel('atw.gelijkgesteld')
    expect(versies.map((v) => [v.waarde, v.opmerking]).slice(4, 6)).toEqual([
      ['30 mei 2025', 'De dag is bekend; het besluit zelf is niet gelezen.'],
      ['2 januari 2026', 'Stcrt. 2025, 24713'],
    ])
  })
  it.each(['coordinator', 'beleid.weert', 'taskforce', 'bestuurder.weert', 'beheer', 'privacy', 'werkkom'])(
    'zijn voor %s dezelfde',
    async (wie) => {
      const p = await als(server.url, wie)
      expect((await p.krijg<{ rekenregels: Rekenregel[] }>(VRAAG)).rekenregels).toEqual(regels)
    },
  )
  it('leest ook een token, en niemand zonder aanmelding', async () => {
    const t = await geefUit(await als(server.url, 'beheer'), ['0988'], dag(9), 'Dashboard')
    const { data } = await metToken(server.url, t.geheim)<{ rekenregels: Rekenregel[] }>(VRAAG)
    expect(data.rekenregels).toEqual(regels)
    expect((await stuur(server.url, '', VRAAG)).errors?.[0]?.extensions.code).toBe('NIET_INGELOGD')
  })
})
