import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface Evaluatie {
  datum: string
  besluit: string
  leerpunten: string[]
  bron: string | null
  vastgelegdOp: string
  door: { naam: string } | null
}
interface P extends Rij {
  status: string
  naam: string
  voetnoot: string | null
  einddatum: string | null
  stopreden: string | null
  evaluatie: Evaluatie | null
  evaluaties: Evaluatie[]
  geschiedenis: {
    nodes: { tekst: string; wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[] }[]
  }
}
const EVALUATIE = '{ datum besluit leerpunten bron vastgelegdOp door { naam } }'
const VELDEN = `id versie mag status naam voetnoot einddatum stopreden evaluatie ${EVALUATIE} evaluaties ${EVALUATIE} geschiedenis { nodes { tekst wijzigingen { veld oud nieuw } } }`
const EEN = { datum: '2026-03-01', besluit: 'NIET_OVERGENOMEN', leerpunten: ['Te vroeg.'], bron: 'Notitie' }
const TWEE = { datum: '2026-09-01', besluit: 'OVERGENOMEN', leerpunten: ['Het werkt.', 'Begin klein.'] }
let server: TestServer
let weert: Persoon
let nederweert: Persoon
const handel = (naam: string, rij: P, input?: object, wie = weert) => doe<P>(wie, naam, VELDEN, rij, input)
const lopend = async (naam: string): Promise<P> =>
  gelukt(await handel('pilotStarten', gelukt(await voegToe<P>(weert, 'pilotToevoegen', VELDEN, { naam }))))
const dicht = async (naam: string): Promise<P> =>
  gelukt(await handel('pilotAfsluiten', gelukt(await handel('pilotEvalueren', await lopend(naam), EEN))))

beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'beleid.weert')
  nederweert = await als(server.url, 'regisseur.nederweert')
})
afterAll(() => server?.stop())

describe('opnieuw evalueren', () => {
  it('houdt elke evaluatie, de nieuwste eerst, met wie en wanneer; de laatste geldt', async () => {
    let p = gelukt(await handel('pilotEvalueren', await lopend('Twee keer'), EEN))
    expect(p.mag).toContain('pilotEvalueren')
    p = gelukt(await handel('pilotEvalueren', p, TWEE))
    expect(p.evaluaties.map(({ datum, besluit, leerpunten, bron }) => ({ datum, besluit, leerpunten, bron }))).toEqual([
      { ...TWEE, bron: null },
      EEN,
    ])
    expect(p.evaluatie).toEqual(p.evaluaties[0])
    expect(p.evaluaties.every((e) => e.door !== null && !Number.isNaN(Date.parse(e.vastgelegdOp)))).toBe(true)
    const teksten = p.geschiedenis.nodes.map(({ tekst }) => tekst)
    expect(teksten.slice(0, 2)).toEqual(['De pilot is opnieuw geëvalueerd.', 'De pilot is geëvalueerd.'])
    expect(p.geschiedenis.nodes[0]!.wijzigingen).toEqual([
      { veld: 'evaluatie', oud: null, nieuw: '01-09-2026 · overgenomen · Het werkt.; Begin klein.' },
    ])
  })
  it('toont een andere gemeente wat er is geleerd, en niet wie het schreef', async () => {
    const p = gelukt(await handel('pilotEvalueren', await lopend('Wie schreef'), EEN))
    const gezien = await nederweert.krijg<{ pilot: P }>(
      `{ pilot(id: "${p.id}") { evaluatie ${EVALUATIE} evaluaties ${EVALUATIE} } }`,
    )
    expect(gezien.pilot.evaluaties).toEqual([{ ...p.evaluaties[0], door: null }])
  })
  it('met een oudere datum telt toch: de laatst vastgelegde geldt', async () => {
    let p = gelukt(await handel('pilotEvalueren', await lopend('Terug in de tijd'), TWEE))
    p = gelukt(await handel('pilotEvalueren', p, EEN))
    expect(p.evaluatie!.datum).toBe(EEN.datum)
  })
})

describe('een pilot die dicht is', () => {
  it('is te corrigeren met een reden, ook de voetnoot, en blijft dicht', async () => {
    const p = await dicht('Met een typfout')
    expect(weigering(await handel('pilotCorrigeren', p, { naam: 'Zonder typefout', reden: ' ' }))).toEqual([
      'ONGELDIGE_INVOER',
      'reden',
    ])
    for (const einddatum of [null, '2099-01-01'])
      expect(weigering(await handel('pilotCorrigeren', p, { einddatum, reden: 'x' }))).toEqual([
        'ONGELDIGE_INVOER',
        'einddatum',
      ])
    const na = gelukt(
      await handel('pilotCorrigeren', p, { naam: 'Zonder typefout', voetnoot: 'Nagezocht.', reden: 'Typefout' }),
    )
    expect(na).toMatchObject({ status: 'AFGESLOTEN', naam: 'Zonder typefout', voetnoot: 'Nagezocht.' })
    expect(na.geschiedenis.nodes[0]).toMatchObject({
      tekst: 'Gecorrigeerd: Typefout',
      wijzigingen: [
        { veld: 'naam', oud: 'Met een typfout', nieuw: 'Zonder typefout' },
        { veld: 'voetnoot', oud: null, nieuw: 'Nagezocht.' },
      ],
    })
    // The same once more corrects nothing, and makes no version.
    for (const niets of [{}, { naam: 'Zonder typefout', voetnoot: 'Nagezocht.' }])
      expect(weigering(await handel('pilotCorrigeren', na, { ...niets, reden: 'Nog eens' }))).toEqual([
        'ONGELDIGE_INVOER',
        'reden',
      ])
  })
  it('is te heropenen met een reden, en loopt dan weer met de evaluatie die er was', async () => {
    const p = await dicht('Te vroeg dicht')
    const open = gelukt(await handel('pilotHeropenen', p, { reden: 'Er komt een vervolg' }))
    expect(open).toMatchObject({ status: 'LOOPT', evaluaties: [EEN] })
    expect(open.geschiedenis.nodes[0]!.tekst).toBe('Heropend: Er komt een vervolg')
    expect(open.mag).toEqual(expect.arrayContaining(['pilotWijzigen', 'pilotEvalueren', 'pilotAfsluiten']))
    expect(gelukt(await handel('pilotEvalueren', open, TWEE)).evaluaties).toHaveLength(2)
  })
  it('en was gestopt voor het begin, staat na heropenen weer in voorbereiding, zonder reden van stoppen', async () => {
    for (const begin of [{}, { begindatum: '2030-01-01' }]) {
      const p = gelukt(await voegToe<P>(weert, 'pilotToevoegen', VELDEN, { naam: 'Toch wel', ...begin }))
      const gestopt = gelukt(await handel('pilotStoppen', p, { reden: 'Geen geld' }))
      expect(gelukt(await handel('pilotHeropenen', gestopt, { reden: 'Toch geld' }))).toMatchObject({
        status: 'VOORBEREIDING',
        stopreden: null,
      })
    }
  })
  it('is niet te corrigeren of te heropenen door wie de pilot niet bijhoudt, en niet zolang hij open is', async () => {
    const p = await dicht('Van Weert')
    for (const [naam, input] of [
      ['pilotCorrigeren', { naam: 'Gekaapt', reden: 'x' }],
      ['pilotHeropenen', { reden: 'x' }],
    ] as const) {
      expect((await handel(naam, p, input, nederweert)).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
      const open = await lopend('Open')
      expect(open.mag).not.toContain(naam)
      expect(weigering(await handel(naam, open, input))[0]).toBe('STATUS_LAAT_NIET_TOE')
    }
  })
})
