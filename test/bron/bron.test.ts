import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PARTIJEN } from '../../server/bron/convenant.data.js'
import { PARTNERS } from '../../server/bron/partners.data.js'
import { KNELPUNTEN } from '../../server/bron/taskforce.data.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const MAP = '../shared/bronnen'
let server: TestServer
let c: Persoon
beforeAll(async () => {
  server = await startServer({ vandaag: '2026-11-22' })
  c = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

describe('de brongegevens', () => {
  it('taakstelling van Weert: 13/37, 96/95 en 47/68; de andere gemeenten hebben geen gegevens', async () => {
    interface T {
      jaar: number
      gemeente: { naam: string }
      percentage: number | null
      totaal: { waarde: number | null; redenGeenWaarde: string | null }
      realisatie: {
        waarde: number | null
        peildatum: string
        voorlopig: boolean
        bron: string
        voetnoot: string | null
        eenheid: string
        openbaarVastgesteld: boolean
      }
    }
    const { taakstellingen } = await c.krijg<{ taakstellingen: T[] }>(
      '{ taakstellingen(jaren: [2020, 2021, 2022]) { jaar gemeente { naam } percentage totaal { waarde redenGeenWaarde } realisatie { waarde peildatum voorlopig bron voetnoot eenheid openbaarVastgesteld } } }',
    )
    const van = (naam: string) => taakstellingen.filter((t) => t.gemeente.naam === naam)
    expect(van('Weert').map((t) => [t.jaar, t.realisatie.waarde, t.totaal.waarde, t.percentage])).toEqual([
      [2020, 13, 37, 35.1],
      [2021, 96, 95, 101.1],
      [2022, 47, 68, 69.1],
    ])
    expect(van('Weert')[2]!.realisatie).toMatchObject({
      peildatum: '2022-10-04',
      voorlopig: true,
      eenheid: 'PERSONEN',
      openbaarVastgesteld: true,
      bron: expect.stringContaining('§3.1'),
    })
    for (const naam of ['Nederweert', 'Cranendonck'])
      expect(van(naam).map((t) => [t.totaal.waarde, t.totaal.redenGeenWaarde])).toEqual(
        Array(3).fill([null, 'GEEN_GEGEVENS']),
      )
  })
  it('18 partners: 15 ondertekenaars van het convenant en 3 andere', async () => {
    const { partners } = await c.krijg<{
      partners: { nodes: { naam: string; isPartij: boolean; aliassen: string[] }[] }
    }>('{ partners(first: 50) { nodes { naam isPartij aliassen } } }')
    expect(partners.nodes.filter((p) => p.isPartij)).toHaveLength(15)
    expect(partners.nodes.filter((p) => !p.isPartij).map((p) => p.naam)).toEqual([
      'Leerwerkloket',
      'Risse Groep',
      'Stichting Papili',
    ])
    expect(partners.nodes.find((p) => p.naam === 'Gilde Educatie')?.aliassen).toContain('Gilde Opleidingen')
  })
  it('knelpunten zijn afgeleid, van Weert, en alleen voor Weert', async () => {
    const vraag =
      '{ knelpunten(first: 50) { totalCount nodes { thema afgeleid zichtbaarheid bron gemeente { naam } acties { totalCount } } } }'
    interface L {
      knelpunten: {
        totalCount: number
        nodes: {
          thema: string
          afgeleid: boolean
          zichtbaarheid: string
          bron: string
          gemeente: { naam: string }
          acties: { totalCount: number }
        }[]
      }
    }
    const { knelpunten } = await c.krijg<L>(vraag)
    expect(knelpunten.totalCount).toBe(KNELPUNTEN.length)
    for (const k of knelpunten.nodes)
      expect(k).toMatchObject({
        afgeleid: true,
        zichtbaarheid: 'GEMEENTE',
        gemeente: { naam: 'Weert' },
        acties: { totalCount: 1 },
      })
    expect(new Set(knelpunten.nodes.map((k) => k.thema))).toEqual(new Set(['SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG']))
    expect((await (await als(server.url, 'regisseur.nederweert')).krijg<L>(vraag)).knelpunten).toEqual({
      totalCount: 0,
      nodes: [],
    })
  })
})

describe.runIf(existsSync(MAP))('de brongegevens naast de documenten', () => {
  const tekst = existsSync(MAP)
    ? readdirSync(MAP)
        .map((f) => readFileSync(`${MAP}/${f}`, 'utf8'))
        .join('\n')
    : ''
  it.each(PARTNERS.map((p) => [p.naam, p]))('%s staat in een document, en ondertekende zoals het er staat', (_, p) => {
    const ondertekend = /De volgende partijen ondertekenden.*/.exec(tekst)![0]
    expect(tekst).toContain(p.naam.replace('Stichting Papili', 'Papili'))
    expect(ondertekend.includes(p.naam)).toBe(PARTIJEN.some((x) => x.partner === p.naam))
  })
  it.each([
    '37 statushouders\t13 statushouders',
    '71 + 24 ² statushouders\t96 statushouders',
    '68 statushouders\t47 ³ statushouders',
    '² Dit is de achterstand van 2020.',
    'Peildatum 4 oktober 2022',
  ])('het plan zegt: %s', (zin) => {
    expect(tekst).toContain(zin)
  })
  it.each([
    'Wereldburgers voor de klas',
    'Spoedopleiding',
    'huisartsenoverleg',
    'grip op geld',
    '7 groepen in 2023',
    'vanaf november 2023',
    'OCSW',
    'fietsen',
  ])('de taskforce noemt %s', (woord) => {
    expect(tekst).toContain(woord)
    expect(JSON.stringify(KNELPUNTEN).toLowerCase()).toContain(woord.toLowerCase())
  })
})
