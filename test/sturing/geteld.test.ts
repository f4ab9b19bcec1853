// The count of who was housed beside the stated figure: who may know which number, and from what it is made.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REDENEN } from '../../server/sturing/taakstelling/geteld/geteld.cijfers.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { kiesCaseload, owner } from '../traject/collega.js'
import { begin, p, server, taakstellingen, TOEN, uitDeBron, VELDEN, VRAAG, type Regel } from './geteld.wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())
const WEERT = ['0988']
const JAREN = [2020, 2021, 2022]
const kort = (r: Regel) => [r.jaar, r.geteld.waarde, r.geteldFictief.waarde]
const vragen = () =>
  owner<{ velden: string[]; personen: string[]; doel: string }>(
    server,
    (q) => q`select velden, personen, doel from leesvraag where velden @> '{taakstelling}' order by op desc`,
  )

describe('wie de dossiers van de hele gemeente ziet', () => {
  it('telt wie er per jaar is gehuisvest, met huishouden, en hoeveel er daarvan verzonnen zijn', async () => {
    const rijen = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: JAREN })
    expect(rijen.map(kort)).toEqual(JAREN.map((j) => [j, uitDeBron('0988', j), uitDeBron('0988', j)]))
    expect(Math.min(...rijen.map((r) => r.geteld.waarde!))).toBeGreaterThan(0)
    for (const { geteld } of rijen)
      expect([geteld.eenheid, geteld.bron, geteld.voorlopig]).toEqual(['PERSONEN', 'Geteld in Regiotafel', false])
  })
  it('ziet dat het vastgelegde cijfer, het saldo en het deel er niet door veranderen', async () => {
    const rijen = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: JAREN })
    expect(rijen.map((r) => [r.realisatie.waarde, r.saldo.waarde, r.percentage])).toEqual([
      [13, -24, 35.1],
      [96, 1, 101.1],
      [47, -21, 69.1],
    ])
  })
  it('stelt daarmee één vraag in het leeslog, zonder personen, en alleen als erom is gevraagd', async () => {
    const eerst = (await vragen()).length
    await taakstellingen(p.weert, { jaren: JAREN })
    const later = await vragen()
    expect(later.length).toBe(eerst + 1)
    expect(later[0]).toEqual({
      velden: ['taakstelling', 'inburgeraar', 'huisvesting'],
      personen: [],
      doel: 'BEGELEIDING',
    })
    await p.weert.krijg('{ taakstellingen { realisatie { waarde } } }')
    expect((await vragen()).length).toBe(later.length)
  })
  it('telt van een andere dag alleen wie er toen al was, en zegt dat het voorlopig is', async () => {
    const dag = '2021-06-30'
    const [rij] = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: [2021], dag })
    expect(rij!.geteld).toMatchObject({ peildatum: dag, voorlopig: true })
    expect(rij!.geteld.waarde).toBeLessThan(uitDeBron('0988', 2021))
    const [nog] = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: [2021], dag: '2020-12-31' })
    expect(nog!.geteld).toMatchObject({ waarde: null, voetnoot: REDENEN.nietBegonnen })
  })
  it('ziet geen nul waar niets is vastgelegd', async () => {
    const [rij] = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: [2005] })
    expect(rij!.geteld).toMatchObject({
      waarde: null,
      peildatum: null,
      redenGeenWaarde: 'GEEN_GEGEVENS',
      voetnoot: REDENEN.nietVastgelegd,
    })
  })
})

describe('wat er in de dossiers staat', () => {
  const ASIEL = { doelgroep: 'ASIELSTATUSHOUDER' }
  const nieuw = async (input: object): Promise<Rij> =>
    gelukt(
      await voegToe(p.weert, 'inburgeraarToevoegen', 'id versie mag', {
        achternaam: 'Voorbeeld-Kwikstaart',
        fictief: true,
        ...input,
      }),
    )
  const huis = async (i: Rij, datum: string): Promise<Rij> =>
    gelukt(await doe(p.weert, 'huisvestingVastleggen', 'id versie mag', i, { datum, plaats: 'Voorbeelddorp' }))
  const samen = async (i: Rij, ...leden: Rij[]): Promise<Rij> =>
    gelukt(await doe(p.weert, 'huishoudenVastleggen', 'id versie mag', i, { leden: leden.map((l) => l.id) }))
  const nu = async (i: Rij): Promise<Rij> =>
    (await p.weert.krijg<{ x: Rij }>('query($id: ID!) { x: inburgeraar(id: $id) { id versie mag } }', { id: i.id })).x
  const halven = async (wie = p.weert, gemeente = '0988') =>
    (await taakstellingen(wie, { gemeenten: [gemeente], jaren: [TOEN] })).map((r) => [
      r.geteld.waarde,
      r.geteldFictief.waarde,
    ])
  let ouder: Rij
  let partner: Rij
  it('telt op 30 juni in het eerste halfjaar en op 1 juli in het tweede; een huishouden telt ieder één keer', async () => {
    ouder = await huis(await nieuw(ASIEL), `${TOEN}-06-30`)
    partner = await huis(await nieuw(ASIEL), `${TOEN}-07-01`)
    const kind = await nieuw({ geboortedatum: '2005-05-05' })
    const later = await nieuw({ geboortedatum: `${TOEN}-07-15` })
    await samen(ouder, partner, kind, later)
    expect(await halven()).toEqual([
      [2, 2],
      [1, 1],
    ])
  })
  it('telt wie twee keer is gehuisvest één keer, op de dag die nu vastligt', async () => {
    ouder = await huis(await nu(ouder), `${TOEN}-07-02`)
    expect(await halven()).toEqual([
      [null, null],
      [3, 3],
    ])
  })
  it('telt een gezinsmigrant niet, en zegt hoeveel er niet verzonnen zijn', async () => {
    await huis(await nieuw({ doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }), `${TOEN}-08-01`)
    await owner(server, (q) => q`update inburgeraar set fictief = false where id = ${partner.id} returning 1`)
    expect((await halven())[1]).toEqual([3, 2])
    await owner(server, (q) => q`update inburgeraar set fictief = true where id = ${partner.id} returning 1`)
  })
  it('telt wie binnen de regio verhuisde in de gemeente waar het dossier nu is', async () => {
    const weg = await huis(await nieuw(ASIEL), `${TOEN}-09-01`)
    expect((await halven())[1]).toEqual([4, 4])
    await owner(
      server,
      (q) => q`update inburgeraar set gemeente_code = '0946', regisseur_id = null where id = ${weg.id} returning 1`,
    )
    expect((await halven())[1]).toEqual([3, 3])
    await kiesCaseload(server, '0946', 'TEAM')
    expect((await halven(p.nederweert, '0946'))[1]).toEqual([1, 1])
  })
  it('verandert niets aan wat een ander al kon lezen', async () => {
    expect(await halven(p.coordinator)).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('wie de dossiers niet of niet alle ziet', () => {
  const isKlein = (n: number | null): boolean => n !== null && n > 0 && n < 5
  it('leest standen waarin geen klein aantal te vinden is, ook niet in een jaar', async () => {
    const jaren = Array.from({ length: 13 }, (_, i) => 2014 + i)
    const rijen = await taakstellingen(p.coordinator, { jaren })
    expect(rijen.length).toBeGreaterThanOrEqual(39)
    for (const r of rijen)
      expect([r.geteld.waarde, r.geteldFictief.waarde].some(isKlein), JSON.stringify(r)).toBe(false)
    expect(rijen.some((r) => r.geteld.onderdrukt)).toBe(true)
    const groot = rijen.filter((r) => r.gemeente.naam === 'Weert' && r.geteld.waarde !== null)
    expect(groot.length).toBeGreaterThan(2)
    for (const r of groot) expect(kort(r)).toEqual([r.jaar, uitDeBron('0988', r.jaar), uitDeBron('0988', r.jaar)])
  })
  it('ziet van een dossier dat erbij komt niets, ook niet van een halfjaar dat al voorbij is', async () => {
    const voor = await taakstellingen(p.coordinator, { jaren: [2021] })
    const [geteld] = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: [2021] })
    const i = gelukt(
      await voegToe(p.weert, 'inburgeraarToevoegen', 'id versie mag', {
        achternaam: 'Voorbeeld-Pieper',
        fictief: true,
        doelgroep: 'ASIELSTATUSHOUDER',
      }),
    )
    gelukt(await doe(p.weert, 'huisvestingVastleggen', 'id versie mag', i, { datum: '2021-05-01', plaats: 'Weert' }))
    const [erbij] = await taakstellingen(p.weert, { gemeenten: WEERT, jaren: [2021] })
    expect(erbij!.geteld.waarde).toBe(geteld!.geteld.waarde! + 1)
    expect(await taakstellingen(p.coordinator, { jaren: [2021] })).toEqual(voor)
  })
  it('ziet waar ieder de eigen dossiers ziet geen getal, en leest waarom', async () => {
    await kiesCaseload(server, '0946', 'EIGEN')
    const rijen = await taakstellingen(p.nederweert, { jaren: [2022] })
    expect(rijen.map((r) => [r.gemeente.naam, r.geteld.waarde, r.geteld.voetnoot])).toEqual([
      ['Weert', null, REDENEN.buiten],
      ['Nederweert', null, REDENEN.nietHeel],
      ['Cranendonck', null, REDENEN.buiten],
    ])
  })
  it('ziet als beleidsmedewerker of bestuurder alleen de stand van de eigen gemeente', async () => {
    for (const wie of [p.beleid, p.bestuur]) {
      const rijen = await taakstellingen(wie, { jaren: [2021] })
      expect(rijen.find((r) => r.gemeente.naam === 'Weert')!.geteld.waarde).toBe(uitDeBron('0988', 2021))
      for (const r of rijen.filter((x) => x.gemeente.naam !== 'Weert'))
        expect(r.geteld).toMatchObject({ waarde: null, voetnoot: REDENEN.buiten })
    }
  })
  it('mag als partner, privacyfunctionaris of beheerder de telling niet vragen, en de cijfers wel', async () => {
    for (const wie of [p.werkkom, p.privacy, p.beheer]) {
      expect(weigering(await wie.vraag(VRAAG, { jaren: [2021] }))[0]).toBe('GEEN_TOEGANG')
      const los =
        '{ taakstellingen(jaren: [2021]) { ...T } } fragment T on Taakstelling { n: geteldFictief { waarde } }'
      expect(weigering(await wie.vraag(los))[0]).toBe('GEEN_TOEGANG')
      await wie.krijg('{ taakstellingen(jaren: [2021]) { realisatie { waarde } } }')
    }
  })
  it('leest de telling ook in het antwoord van een handeling', async () => {
    const input = { gemeente: '0988', jaar: 2019, waarde: 30, peildatum: '2019-12-31', bron: 'Proef' }
    const a = await voegToe<Rij & Regel>(p.beleid, 'realisatieVastleggen', VELDEN, input)
    expect(gelukt(a)).toMatchObject({ realisatie: { waarde: 30 }, saldo: { waarde: null } })
    const [rij] = await taakstellingen(p.beleid, { gemeenten: WEERT, jaren: [2019] })
    expect(gelukt(a).geteld).toEqual(rij!.geteld)
  })
})
