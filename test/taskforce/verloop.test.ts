import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, VANDAAG, type TestServer } from '../support/server.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'

interface Punt {
  datum: string
  thema: string
  open: Record<string, unknown>
}
const VRAAG = `query($v: Datum, $t: Datum, $g: [ID!]) { knelpuntVerloop(vanafDatum: $v, totDatum: $t, gemeenten: $g) {
  datum thema open { waarde eenheid peildatum voorlopig bron voetnoot redenGeenWaarde } } }`

let server: TestServer
let coordinator: Persoon
const haal = async (v: object = {}, p = coordinator): Promise<Punt[]> =>
  (await p.krijg<{ knelpuntVerloop: Punt[] }>(VRAAG, v)).knelpuntVerloop
const aantallen = (punten: Punt[], thema: string): unknown[] =>
  punten.filter((p) => p.thema === thema).map((p) => p.open.waarde)
const fout = async (v: object) => (await coordinator.vraag(VRAAG, v)).errors?.[0]?.extensions

beforeAll(async () => {
  server = await startServer()
  coordinator = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

describe('knelpuntVerloop', () => {
  it('geeft zonder keuze elk thema op twaalf maandeinden en vandaag', async () => {
    const punten = await haal()
    expect(punten).toHaveLength(13 * 4)
    expect(punten.slice(0, 4).map((p) => p.thema)).toEqual(['SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG'])
    expect(punten.slice(-4).map((p) => [p.datum, p.open.waarde])).toEqual([2, 1, 4, 2].map((n) => [VANDAAG, n]))
  })
  it('een cijfer noemt eenheid, peildatum en bron, en is vandaag nog voorlopig', async () => {
    const [eerder, nu] = (await haal({ v: '2026-10-31' })).filter((p) => p.thema === 'ZORG')
    expect(eerder!.open).toEqual({
      waarde: 1,
      eenheid: 'AANTAL',
      peildatum: '2026-10-31',
      voorlopig: false,
      bron: 'Knelpunten in Regiotafel',
      voetnoot: 'Melddatum afgeleid uit de bron.',
      redenGeenWaarde: null,
    })
    expect(nu!.open).toMatchObject({ peildatum: VANDAAG, voorlopig: true })
  })
  it('zegt het als de melddatum van een deel is afgeleid, en niets waar alles is gemeld', async () => {
    const nu = async (thema: string) => (await haal({ v: VANDAAG })).find((p) => p.thema === thema)?.open.voetnoot
    expect(await nu('ZORG')).toBe('Melddatum afgeleid uit de bron.')
    const zet = (afgeleid: boolean, waar: string) =>
      alsEigenaar(server.ownerUrl, async (tx) => {
        await tx`update knelpunt set afgeleid = ${afgeleid} where titel = ${waar} or thema = ${waar}`
      })
    await zet(false, 'Vervoer')
    expect(await nu('OVERIG')).toBe('Bij een deel is de melddatum afgeleid uit de bron.')
    await zet(false, 'OVERIG')
    expect(await nu('OVERIG')).toBeNull()
    await zet(true, 'OVERIG')
  })
  it('telt een knelpunt vanaf de melddatum', async () => {
    const punten = await haal({ v: '2023-11-30', t: '2024-01-31' })
    expect(aantallen(punten, 'INBURGERING')).toEqual([0, 0, 4])
  })
  it('telt een afgehandeld knelpunt niet meer vanaf de dag van afhandeling, een heropend knelpunt weer wel', async () => {
    await alsEigenaar(server.ownerUrl, async (tx) => {
      await tx`update knelpunt set afgehandeld_datum = '2026-02-28', status = 'AFGEWEZEN' where titel = 'Vervoer'`
    })
    const vraag = { v: '2026-01-31', t: '2026-02-28' }
    expect(aantallen(await haal(vraag), 'OVERIG')).toEqual([2, 1])
    expect(aantallen(await haal({ v: '2026-02-27', t: '2026-02-27' }), 'OVERIG')).toEqual([2])
    await alsEigenaar(server.ownerUrl, async (tx) => {
      await tx`update knelpunt set afgehandeld_datum = null, status = 'GEPARKEERD' where titel = 'Vervoer'`
    })
    expect(aantallen(await haal(vraag), 'OVERIG')).toEqual([2, 2])
  })
  it('telt alleen de gevraagde gemeenten', async () => {
    expect(aantallen(await haal({ v: VANDAAG, g: ['0988'] }), 'INBURGERING')).toEqual([4])
    expect(aantallen(await haal({ v: VANDAAG, g: ['0946', '1706'] }), 'INBURGERING')).toEqual([0])
    expect(aantallen(await haal({ v: VANDAAG, g: ['0946', '0988'] }), 'INBURGERING')).toEqual([4])
  })
  it.each([
    ['begin na einde', { v: '2026-02-02', t: '2026-02-01' }, 'ONGELDIGE_INVOER', 'vanafDatum'],
    ['meer dan vijf jaar', { v: '2021-11-21' }, 'ONGELDIGE_INVOER', 'vanafDatum'],
    ['een einde in de toekomst', { t: '2026-11-23' }, 'ONGELDIGE_INVOER', 'totDatum'],
    ['een onbekende gemeente', { g: ['0988', '8888'] }, 'NIET_GEVONDEN', 'gemeenten'],
    ['een gemeente met een komma', { g: ['0988,0946'] }, 'NIET_GEVONDEN', 'gemeenten'],
  ])('weigert %s en noemt het veld', async (_wat, vraag, code, veld) => {
    const e = await fout(vraag)
    expect(e?.code).toBe(code)
    expect(Object.keys(e?.velden ?? {})).toEqual([veld])
  })
  it('een beheerder krijgt geen toegang', async () => {
    const beheer = await als(server.url, 'beheer')
    expect((await beheer.vraag(VRAAG)).errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
})
