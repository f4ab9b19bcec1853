import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const MAP = '../shared/bronnen'
let server: TestServer
let c: Persoon
beforeAll(async () => {
  server = await startServer()
  c = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

interface Stand {
  taakstellingen: {
    jaar: number
    taakstelling: { waarde: number }
    realisatie: { waarde: number }
    achterstandVorig: { waarde: number }
  }[]
  pilots: { nodes: { naam: string; doelAantal: number | null; gerealiseerd: { waarde: number | null } }[] }
  convenanten: { nodes: { partijen: { naam: string; vertegenwoordiger: string | null }[] }[] }
  successen: { nodes: { titel: string; cijfer: { waarde: number } | null }[] }
}
/** A figure as Regiotafel shows it, and the words of the document that it must be found in. */
type Regel = [wat: string, getoond: (s: Stand) => number | undefined, waarde: number, bron: RegExp]
const t = (jaar: number, veld: 'taakstelling' | 'realisatie' | 'achterstandVorig') => (s: Stand) =>
  s.taakstellingen.find((x) => x.jaar === jaar)?.[veld].waarde
const pilot = (naam: string) => (s: Stand) => s.pilots.nodes.find((x) => x.naam.includes(naam))!
const REGELS: Regel[] = [
  ['taakstelling 2020', t(2020, 'taakstelling'), 37, /37 statushouders\t13 statushouders/],
  ['realisatie 2020', t(2020, 'realisatie'), 13, /37 statushouders\t13 statushouders/],
  ['taakstelling 2021', t(2021, 'taakstelling'), 71, /71 \+ 24 ² statushouders/],
  ['achterstand van 2020 in 2021', t(2021, 'achterstandVorig'), 24, /² Dit is de achterstand van 2020/],
  ['realisatie 2021', t(2021, 'realisatie'), 96, /96 statushouders/],
  ['taakstelling 2022', t(2022, 'taakstelling'), 68, /68 statushouders\t47/],
  ['realisatie 2022', t(2022, 'realisatie'), 47, /47 ³ statushouders/],
  ['doel van de pilot PIP', (s) => pilot('PIP')(s).doelAantal!, 30, /pilot PIP krijgen 30 nieuwkomers/],
  ['deelnemers van de pilot PIP', (s) => pilot('PIP')(s).gerealiseerd.waarde!, 9, /In 2020 hebben 9 statushouders/],
  ['doel van Duale trajecten', (s) => pilot('Duale')(s).doelAantal!, 40, /Duale trajecten doen 40 nieuwkomers/],
  [
    'deelnemers van Duale trajecten',
    (s) => pilot('Duale')(s).gerealiseerd.waarde!,
    20,
    /20 statushouders hebben deelgenomen aan pilot Duale/,
  ],
  [
    'groepen grip op geld',
    (s) => s.successen.nodes.find((x) => x.titel === 'Grip op geld')!.cijfer!.waarde,
    7,
    /7 groepen in 2023/,
  ],
  [
    'partners die tekenden',
    (s) => s.convenanten.nodes[0]!.partijen.filter((p) => !p.naam.startsWith('Gemeente ')).length,
    15,
    /15 samenwerkingspartners/,
  ],
]

describe.runIf(existsSync(MAP))('elk cijfer van de regio is dat van de documenten', () => {
  const tekst = existsSync(MAP)
    ? readdirSync(MAP)
        .map((f) => readFileSync(`${MAP}/${f}`, 'utf8'))
        .join('\n')
    : ''
  let stand: Stand
  beforeAll(async () => {
    stand = await c.krijg<Stand>(
      '{ taakstellingen(gemeenten: ["0988"]) { jaar taakstelling { waarde } realisatie { waarde } achterstandVorig { waarde } } pilots { nodes { naam doelAantal gerealiseerd { waarde } } } convenanten { nodes { partijen { naam vertegenwoordiger } } } successen { nodes { titel cijfer { waarde } } } }',
    )
  })
  it.each(REGELS)('%s', (_, getoond, waarde, bron) => {
    expect(tekst).toMatch(bron)
    expect(getoond(stand)).toBe(waarde)
  })
  it('de partijen van het convenant staan in het bericht, in die volgorde, met hun wethouders', () => {
    const partijen = stand.convenanten.nodes[0]!.partijen
    const zin = /De volgende partijen ondertekenden op 19 september het convenant: (.*)\./.exec(tekst)![1]!
    expect(partijen.map((p) => p.naam).join(', ')).toBe(zin)
    for (const p of partijen.filter((x) => x.vertegenwoordiger)) {
      const [naam] = p.vertegenwoordiger!.split(',')
      expect(tekst).toContain(`${naam} (${p.naam.replace('Gemeente ', '')})`)
    }
  })
  it.each([
    /pilot opgestart met Stichting Papili/,
    /De pilot zal in 2023 geëvalueerd worden/,
    /Social Impact Bond \(SIB\) onderzocht/,
    /voor onze aanpak niet geschikt/,
    /aanbevelingen vanuit de pilots zijn overgenomen/,
    /raadsinformatiebrief op 3 november 2021/,
    /t\/m 2020/,
  ])('de documenten zeggen %s', (zin) => {
    expect(tekst).toMatch(zin)
  })
})
