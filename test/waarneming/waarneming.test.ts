// Standing in: what it opens, from when until when, who may record it, and that it opens nothing else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReading } from '../../server/platform/read/run/direct.js'
import { selfTest } from '../../server/platform/rights/selftest.js'
import { sessionHolds } from '../../server/platform/signin/remembered.js'
import { tables } from '../../server/tables.js'
import { waargenomenVan } from '../../server/waarneming/waarneming.lezen.js'
import { alsEigenaar, zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering } from '../support/handeling.js'
import { VANDAAG } from '../support/server.js'
import { begin, VELDEN, type Toneel, type W } from './toneel.js'

let t: Toneel
beforeAll(async () => {
  t = await begin()
}, 120_000)
afterAll(() => t?.server.stop())

const leg = (wie: Persoon, input: object) =>
  voegToe<W>(wie, 'waarnemingVastleggen', VELDEN, {
    door: t.id('waarnemer'),
    vanafDatum: VANDAAG,
    totDatum: '2026-11-30',
    reden: 'Vakantie.',
    ...input,
  })
const stop = (wie: Persoon, w: W) => doe<W>(wie, 'waarnemingBeeindigen', VELDEN, w, { reden: 'Eerder terug.' })
const ziet = async (wie: Persoon): Promise<boolean> =>
  !(await wie.vraag('query($id: ID!) { x: inburgeraar(id: $id) { id } }', { id: t.dossier })).errors
const aantal = async (wie: Persoon): Promise<number> =>
  (await wie.krijg<{ x: { totalCount: number } }>('{ x: inburgeraars { totalCount } }')).x.totalCount
/** As sign-in asks on a day. */
const voorWie = (dag: string, wie = 'waarnemer', gemeente = '0988') =>
  waargenomenVan(createReading(t.server.app, sessionHolds))(
    {
      gebruikerId: t.id(wie),
      regioCode: 'wnc',
      lidmaatschappen: [
        { rol: 'REGISSEUR', gemeenteCode: gemeente, partnerId: null, vanafDatum: '2020-01-01', totDatum: null },
      ],
    },
    ['0988', '0946', '1706'],
    dag,
  )

describe('een waarneming', () => {
  it('opent de dossiers bij de volgende vraag, en sluit ze bij de volgende vraag als zij eindigt', async () => {
    expect([await ziet(t.waarnemer), await aantal(t.waarnemer)]).toEqual([false, 0])
    const alles = await aantal(t.weg)
    const w = gelukt(await leg(t.weg, {}))
    expect([w.status, w.voor.naam, w.door.naam, w.mag]).toEqual([
      'LOOPT',
      'Regisseur Weert (demo)',
      'Waarnemer (proef)',
      ['waarnemingBeeindigen'],
    ])
    expect([await ziet(t.waarnemer), await aantal(t.waarnemer), await aantal(t.derde)]).toEqual([true, alles, 0])
    const klaar = gelukt(await stop(t.waarnemer, w))
    expect([klaar.status, klaar.beeindigreden, klaar.mag]).toEqual(['BEEINDIGD', 'Eerder terug.', []])
    expect(klaar.geschiedenis.nodes.map((n) => n.tekst)).toEqual([
      'De waarneming is eerder beëindigd.',
      'De waarneming is vastgelegd.',
    ])
    expect([await ziet(t.waarnemer), await aantal(t.waarnemer)]).toEqual([false, 0])
    expect(weigering(await stop(t.weg, klaar))).toEqual(['STATUS_LAAT_NIET_TOE', 'status'])
  })
  it('laat de waarnemer ook handelen, en daarna niet meer', async () => {
    const w = gelukt(await leg(t.weg, {}))
    const vraag = 'query($id: ID!) { x: inburgeraar(id: $id) { id versie mag } }'
    const { x } = await t.waarnemer.krijg<{ x: W }>(vraag, { id: t.dossier })
    expect(x.mag).toContain('inburgeraarWijzigen')
    const na = gelukt(await doe<W>(t.waarnemer, 'inburgeraarWijzigen', 'id versie', x, { moedertaal: 'Proeftaal' }))
    gelukt(await stop(t.beheer, w))
    const a = await doe<W>(t.waarnemer, 'inburgeraarWijzigen', 'id', na, { moedertaal: 'Anders' })
    expect(weigering(a)).toEqual(['NIET_GEVONDEN', undefined])
  })
  it('geeft de open taken van wie weg is, en van niemand anders', async () => {
    const taken = async (wie: Persoon): Promise<string[]> =>
      (
        await wie.krijg<{ x: { nodes: { titel: string; eigenaar: { naam: string } }[] } }>(
          '{ x: waargenomenTaken(first: 50) { nodes { titel eigenaar { naam } } } }',
        )
      ).x.nodes.map(({ titel, eigenaar }) => `${titel} ${eigenaar.naam}`)
    const zet = (titel: string) => voegToe<W>(t.weg, 'taakToevoegen', 'id versie', { inburgeraar: t.dossier, titel })
    gelukt(await zet('Bel de school'))
    gelukt(await doe<W>(t.weg, 'taakGereedmelden', 'id', gelukt(await zet('Al gedaan'))))
    expect([await taken(t.waarnemer), await taken(t.weg)]).toEqual([[], []])
    const w = gelukt(await leg(t.weg, {}))
    const nu = await taken(t.waarnemer)
    expect(nu).toContain('Bel de school Regisseur Weert (demo)')
    expect(nu.filter((x) => !x.endsWith('Regisseur Weert (demo)') || x.startsWith('Al gedaan'))).toEqual([])
    expect([await taken(t.derde), await taken(t.weg)]).toEqual([[], []])
    gelukt(await stop(t.weg, w))
    expect(await taken(t.waarnemer)).toEqual([])
  })
  it('geldt van de eerste dag tot en met de laatste: om middernacht is zij over', async () => {
    const w = gelukt(await leg(t.weg, { vanafDatum: '2026-11-25', totDatum: '2026-11-30' }))
    expect([w.status, await ziet(t.waarnemer)]).toEqual(['KOMT', false])
    const een = [{ gebruikerId: t.id('regisseur.weert'), gemeenteCode: '0988' }]
    expect(await voorWie('2026-11-24')).toEqual([])
    expect(await voorWie('2026-11-25')).toEqual(een)
    expect(await voorWie('2026-11-30')).toEqual(een)
    expect(await voorWie('2026-12-01')).toEqual([])
    // Of a gemeente where one is no regisseur, nothing.
    expect(await voorWie('2026-11-25', 'waarnemer', '0946')).toEqual([])
    gelukt(await stop(t.weg, w))
    expect(await voorWie('2026-11-25')).toEqual([])
  })
  it('gaat niet verder: wie voor een waarnemer waarneemt, ziet niet wie die waarneemt', async () => {
    const een = gelukt(await leg(t.weg, {}))
    const twee = gelukt(await leg(t.waarnemer, { door: t.id('derde') }))
    expect([await ziet(t.waarnemer), await ziet(t.derde)]).toEqual([true, false])
    for (const w of [een, twee]) gelukt(await stop(t.beleid, w))
  })
})

describe('wie mag een waarneming vastleggen', () => {
  it('een regisseur voor zichzelf, en beleid van de gemeente voor wie dat niet kan', async () => {
    expect(weigering(await leg(t.derde, { voor: t.id('regisseur.weert') }))).toEqual(['NIET_GEVONDEN', 'voor'])
    const w = gelukt(await leg(t.beleid, { voor: t.id('regisseur.weert') }))
    expect(weigering(await stop(t.derde, w))).toEqual(['NIET_GEVONDEN', undefined])
    gelukt(await stop(t.beleid, w))
  })
  it('nooit wie zelf waarneemt: dat doet een tweede persoon, ook achter een ander account', async () => {
    await alsEigenaar(
      t.server.ownerUrl,
      (tx) => tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (gen_random_uuid(), 'wnc', ${t.id('derde')}, 'BELEIDSMEDEWERKER', '0988', '2020-01-01')`,
    )
    const zelf = await leg(t.derde, { voor: t.id('regisseur.weert'), door: t.id('derde') })
    expect(weigering(zelf)[0]).toBe('TWEEDE_PERSOON_NODIG')
    const dubbel = await leg(t.beleid, { voor: t.id('regisseur.weert'), door: t.id('dubbel') })
    expect(weigering(dubbel)[0]).toBe('TWEEDE_PERSOON_NODIG')
  })
  it('niet beheer alleen, en niemand van een andere gemeente', async () => {
    expect(weigering(await leg(t.beheer, { voor: t.id('regisseur.weert') }))[0]).toBe('GEEN_TOEGANG')
    const elders = { voor: t.id('regisseur.weert'), gemeente: '0988' }
    expect(weigering(await leg(t.nederweert, elders))[0]).toBe('NIET_GEVONDEN')
    expect(weigering(await leg(t.nederweert, {}))).toEqual(['NIET_GEVONDEN', 'door'])
    const lijst = '{ x: waarnemingen { totalCount } }'
    const tel = async (wie: Persoon) => (await wie.krijg<{ x: { totalCount: number } }>(lijst)).x.totalCount
    expect([(await tel(t.weg)) > 0, await tel(t.nederweert)]).toEqual([true, 0])
    const coordinator = await als(t.server.url, 'coordinator')
    expect(weigering(await coordinator.vraag(lijst))[0]).toBe('GEEN_TOEGANG')
  })
})

describe('een waarneming wordt geweigerd', () => {
  it.each<[string, () => object, string, string | undefined]>([
    ['door wie geen regisseur is', () => ({ door: t.id('weg') }), 'ONGELDIGE_INVOER', 'door'],
    ['door zichzelf', () => ({ door: t.id('regisseur.weert') }), 'ONGELDIGE_INVOER', 'door'],
    ['langer dan 92 dagen', () => ({ totDatum: '2027-02-22' }), 'ONGELDIGE_INVOER', 'totDatum'],
    ['vanaf gisteren', () => ({ vanafDatum: '2026-11-21' }), 'ONGELDIGE_INVOER', 'vanafDatum'],
    ['zonder reden', () => ({ reden: ' ' }), 'ONGELDIGE_INVOER', 'reden'],
  ])('%s', async (_wat, input, code, veld) => {
    expect(weigering(await leg(t.weg, input()))).toEqual([code, veld])
  })
  it('voor wie nooit regisseur was', async () => {
    expect(weigering(await leg(t.beleid, { voor: t.id('weg') }))).toEqual(['ONGELDIGE_INVOER', 'voor'])
  })
  it('door wie niet meer kan inloggen', async () => {
    await zetRijen(t.server.ownerUrl, `update account set actief = false where email = 'dubbel@regio.example'`)
    expect(weigering(await leg(t.weg, { door: t.id('dubbel') }))).toEqual(['ONGELDIGE_INVOER', 'door'])
  })
  it('als de twee voor een van die dagen al vaststaan', async () => {
    const w = gelukt(await leg(t.weg, {}))
    expect(weigering(await leg(t.weg, { vanafDatum: '2026-11-30', totDatum: '2026-12-05' }))).toEqual([
      'ONGELDIGE_INVOER',
      'vanafDatum',
    ])
    const erna = gelukt(await leg(t.weg, { vanafDatum: '2026-12-01', totDatum: '2026-12-05' }))
    for (const x of [w, erna]) gelukt(await stop(t.weg, x))
  })
  it('door de database zelf, wie het ook schrijft', async () => {
    const zet = (vast: string, tot = '2026-11-30') =>
      alsEigenaar(
        t.server.ownerUrl,
        (
          tx,
        ) => tx`insert into waarneming (regio_code, id, gemeente_code, voor_id, door_id, vanaf_datum, tot_datum, reden, vastgelegd_door_id)
          values ('wnc', gen_random_uuid(), '0988', ${t.id('regisseur.weert')}, ${t.id('derde')}, '2026-11-22', ${tot}, 'x', ${t.id(vast)})`,
      )
    await expect(zet('derde')).rejects.toThrow('waarneming_tweede_persoon')
    await expect(zet('beleid.weert', '2027-02-22')).rejects.toThrow('waarneming_periode')
  })
})

describe('zonder de trigger', () => {
  it('zou een beëindigde waarneming blijven gelden, en dan start geen server', async () => {
    const w = gelukt(await leg(t.weg, {}))
    expect(await ziet(t.waarnemer)).toBe(true)
    await zetRijen(t.server.ownerUrl, 'alter table waarneming disable trigger rechten_versie')
    gelukt(await stop(t.weg, w))
    expect(await ziet(t.waarnemer)).toBe(true)
    await expect(selfTest(t.server.app, tables)).rejects.toThrow('waarneming.rechten_versie: deze trigger werkt niet')
    await zetRijen(t.server.ownerUrl, 'alter table waarneming enable trigger rechten_versie')
    await zetRijen(t.server.ownerUrl, 'update waarneming set gewijzigd_op = now()')
    expect(await ziet(t.waarnemer)).toBe(false)
  })
})
