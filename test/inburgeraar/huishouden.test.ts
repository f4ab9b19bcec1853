// Who lives together, with the eyes of who sees all members and of who sees only some.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar, zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als } from '../support/als.js'
import { doe, gelukt, weigering } from '../support/handeling.js'
import { VANDAAG } from '../support/server.js'
import { begin, lees, nieuw, p, server, VELDEN, type I } from './wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())
const leg = (i: I, ...leden: I[]) =>
  doe<I>(p.weert, 'huishoudenVastleggen', VELDEN, i, { leden: leden.map((l) => l.id) })
const ids = (i: I) => (i.huishouden?.leden ?? []).map((l) => l.id).sort()
const vers = async (...wie: I[]): Promise<I[]> => Promise.all(wie.map((i) => lees(i.id)))
const zin = (i: I) => i.tijdlijn.nodes[0]!.tekst

describe('een huishouden', () => {
  it('heeft leden zonder traject, en ieder dossier zegt dat het veranderde', async () => {
    const [ouder, kind, later] = [await nieuw(), await nieuw(), await nieuw()]
    const samen = gelukt(await leg(ouder, kind, kind))
    expect(ids(samen)).toEqual([ouder.id, kind.id].sort())
    const gezien = await lees(kind.id)
    expect([gezien.versie, gezien.huishouden!.aantalPersonen, zin(gezien)]).toEqual([
      2,
      2,
      'Het huishouden is gewijzigd.',
    ])
    const anders = gelukt(await leg(samen, later))
    expect(ids(anders)).toEqual([ouder.id, later.id].sort())
    expect(await lees(kind.id)).toMatchObject({ huishouden: null, alleenVastgelegdOp: null, versie: 3 })
  })
  it('blijft bestaan voor wie er blijft als er één uit gaat, en zegt dat tegen hen', async () => {
    const [d, e, f] = [await nieuw(), await nieuw(), await nieuw()]
    const samen = gelukt(await leg(d, e, f))
    const weg = gelukt(await leg(samen))
    expect(weg).toMatchObject({ huishouden: null, alleenVastgelegdOp: VANDAAG })
    expect(zin(weg)).toBe('Vastgelegd: deze persoon woont alleen.')
    for (const i of await vers(e, f)) {
      expect(ids(i)).toEqual([e.id, f.id].sort())
      expect([i.versie, zin(i), i.alleenVastgelegdOp]).toEqual([3, 'Het huishouden is gewijzigd.', null])
    }
  })
  it('van één wordt opgeheven: wie overblijft, woont met wie dan ook', async () => {
    const [g, h, i] = [await nieuw(), await nieuw(), await nieuw()]
    gelukt(await leg(g, h))
    gelukt(await leg(i, (await vers(g))[0]!))
    const [over] = await vers(h)
    expect(over).toMatchObject({ huishouden: null, alleenVastgelegdOp: null, versie: 3 })
    expect(zin(over!)).toContain('opgeheven')
    expect(ids((await vers(g))[0]!)).toEqual([g.id, i.id].sort())
  })
  it('en alleen wonen is iets anders dan nog niet vastgelegd', async () => {
    const a = await nieuw()
    expect(a).toMatchObject({ huishouden: null, alleenVastgelegdOp: null })
    const alleen = gelukt(await leg(a))
    expect(alleen).toMatchObject({ huishouden: null, alleenVastgelegdOp: VANDAAG, versie: 2 })
    expect(gelukt(await leg(alleen))).toEqual(alleen)
    expect(gelukt(await leg(alleen, await nieuw()))).toMatchObject({ alleenVastgelegdOp: null })
  })
  it('neemt niemand op die de schrijver niet ziet', async () => {
    const [hier, daar] = [await nieuw(), await nieuw({}, p.nederweert)]
    const a = await doe<I>(p.weert, 'huishoudenVastleggen', 'id', hier, { leden: [daar.id] })
    expect(weigering(a)).toEqual(['NIET_GEVONDEN', 'leden'])
  })
  it('is heel als twee er tegelijk iets aan doen', async () => {
    const [a, b, c, d] = [await nieuw(), await nieuw(), await nieuw(), await nieuw()]
    gelukt(await leg(a, b))
    const [a2, b2] = await vers(a, b)
    // One takes b out, the other brings c and d in: in either order nobody is in a household of one.
    await Promise.all([leg(b2!), leg(a2!, b, c), leg(d, c)])
    for (const i of await vers(a, b, c, d)) expect(ids(i)).not.toHaveLength(1)
  })
})

describe('wie niet alle leden ziet', () => {
  let ziet: I
  let verborgen: I
  let ander: I
  beforeAll(async () => {
    ;[ziet, verborgen, ander] = [await nieuw(), await nieuw(), await nieuw()]
    gelukt(await leg(verborgen, ziet))
    await zetRijen(server.ownerUrl, `update inburgeraar set regisseur_id = null where id = '${verborgen.id}'`)
    const beheer = await als(server.url, 'beheer')
    const input = { code: 'caseload', gemeente: '0988', waarde: 'EIGEN', vanafDatum: VANDAAG, reden: 'Proef' }
    await beheer.krijg('mutation($i: InstellingWijzigenInput!) { instellingWijzigen(input: $i) { id } }', { i: input })
  })
  it('ziet het huishouden met de leden die men mag zien, welk lid ook het eerste was', async () => {
    const gelogd = async (): Promise<number> => {
      const { length } = await alsEigenaar(
        server.ownerUrl,
        (tx) => tx`select 1 from leesvraag where ${verborgen.id}::uuid = any(personen)`,
      )
      return length
    }
    const voor = await gelogd()
    const i = await lees(ziet.id)
    expect([ids(i), i.huishouden!.aantalPersonen]).toEqual([[ziet.id], 1])
    const { node } = await p.weert.krijg<{ node: { aantalPersonen: number } }>(
      'query($id: ID!) { node(id: $id) { ... on Huishouden { aantalPersonen } } }',
      { id: i.huishouden!.id },
    )
    expect(node.aantalPersonen).toBe(1)
    // The log tells of who was shown, and that was not the other.
    expect(await gelogd()).toBe(voor)
  })
  it.each([
    ['er iemand bij te zetten', () => leg2(ziet, [ander])],
    ['iemand eruit te halen', () => leg2(ander, [ziet])],
    ['te zeggen dat die alleen woont', () => leg2(ziet, [])],
  ])('verandert niets door %s', async (_wat, doe) => {
    const voor = await stand()
    const a = await doe()
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'leden'])
    expect(JSON.stringify(a.errors)).not.toContain(verborgen.dossiercode)
    expect(await stand()).toEqual(voor)
  })
  const leg2 = async (i: I, leden: I[]) => leg((await vers(i))[0]!, ...leden)
  const stand = () =>
    alsEigenaar(
      server.ownerUrl,
      (tx) =>
        tx`select id, versie, huishouden_id, alleen_vastgelegd_op from inburgeraar where id in ${tx([ziet.id, verborgen.id, ander.id])} order by id`,
    )
})
