// Trajecten without names: who sees them, that they are as the trajecten are, and that nothing leads to the person (C4).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, nieuw, p, server } from '../inburgeraar/wereld.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { owner } from './collega.js'

const VELDEN = 'id dossiercode gemeente { id naam } wetsregime status leerroute doelgroep'
interface Regel {
  id: string
  dossiercode: string
  gemeente: { id: string; naam: string }
  status: string
  wetsregime: string
  leerroute: string | null
  doelgroep: string
}
interface Kort {
  soort: string
  einddatum: string | null
}
/** Lines whose terms are not as the rows of terms are. */
const termijnenAnders = () =>
  owner(
    server,
    (q) => q`select r.id from trajectregel r where (
        select coalesce(jsonb_agg(x order by x::text), '[]') from jsonb_array_elements(r.termijnen) x) is distinct from (
        select coalesce(jsonb_agg(x order by x::text), '[]') from (
          select jsonb_build_object('soort', soort, 'einddatum', einddatum, 'einddatumInclusief', einddatum_inclusief, 'voldaanOp', voldaan_op,
            'vervallenOp', vervallen_op, 'onzeker', onzeker, 'vanzelf', vanzelf) x from termijn t
          where t.regio_code = r.regio_code and t.traject_id = r.traject_id and soort <> 'ONTZORGING') y)`,
  )
beforeAll(begin, 120_000)
afterAll(() => server?.stop())
const lijst = async (filter: object = {}): Promise<{ totalCount: number; nodes: Regel[] }> =>
  (
    await p.coordinator.krijg<{ x: { totalCount: number; nodes: Regel[] } }>(
      `query($f: TrajectRegelFilter) { x: trajectRegels(filter: $f, first: 50) { totalCount nodes { ${VELDEN} } } }`,
      { f: filter },
    )
  ).x
/** In Nederweert, where there are few. */
const met = async (code: string): Promise<Regel | undefined> =>
  (await lijst({ gemeente: { eq: '0946' } })).nodes.find((r) => r.dossiercode === code)

describe('trajecten zonder namen', () => {
  it('ziet de coördinator van alle gemeenten, per filter en met hun status van vandaag', async () => {
    const alle = await lijst()
    const som = await Promise.all(
      ['0988', '0946', '1706'].map(async (g) => (await lijst({ gemeente: { eq: g } })).totalCount),
    )
    expect(alle.totalCount).toBe(som.reduce((a, b) => a + b, 0))
    expect(Math.min(...som)).toBeGreaterThan(0)
    const verstreken = await lijst({ status: { eq: 'TERMIJN_VERSTREKEN' } })
    expect(verstreken.nodes.every((r) => r.status === 'TERMIJN_VERSTREKEN')).toBe(true)
    const z = await lijst({ leerroute: { eq: 'Z' }, wetsregime: { eq: 'WI2021' } })
    expect([z.totalCount > 0, z.nodes.every((r) => r.leerroute === 'Z' && r.wetsregime === 'WI2021')]).toEqual([
      true,
      true,
    ])
  })
  it('staan in het leeslog met de personen over wie zij gaan, en hun kenmerk leidt nergens heen', async () => {
    const { nodes } = await lijst({ gemeente: { eq: '1706' } })
    const [vraag] = await owner<{ personen: string[] }>(
      server,
      (q) =>
        q`select personen from leesvraag where array_to_string(velden, ',') ilike '%trajectregel%' order by op desc limit 1`,
    )
    const eigen = await owner<{ id: string; p: string; t: string }>(
      server,
      (q) => q`select id, inburgeraar_id p, traject_id t from trajectregel where gemeente_code = '1706'`,
    )
    expect([...vraag!.personen].sort()).toEqual(
      eigen
        .filter((r) => nodes.some((n) => n.id === r.id))
        .map((r) => r.p)
        .sort(),
    )
    expect(eigen.every((r) => r.id !== r.p && r.id !== r.t)).toBe(true)
    for (const id of nodes.map((n) => n.id).slice(0, 3))
      for (const vraag of ['inburgeraar(id: $id) { id }', 'traject(id: $id) { id }'])
        expect(weigering(await p.coordinator.vraag(`query($id: ID!) { ${vraag} }`, { id }))[0]).toBe('NIET_GEVONDEN')
  })
  it('ziet niemand anders', async () => {
    for (const wie of [p.weert, p.beleid, p.privacy])
      expect(weigering(await wie.vraag(`{ trajectRegels { nodes { id } } }`))[0]).toBe('GEEN_TOEGANG')
  })
  it('veranderen mee met het traject en de persoon, in dezelfde handeling', async () => {
    const i = await nieuw({ doelgroep: 'ASIELSTATUSHOUDER' }, p.nederweert)
    const t = gelukt(
      await voegToe<Rij>(p.nederweert, 'trajectStarten', 'id versie', {
        inburgeraar: i.id,
        wetsregime: 'WI2021',
        begindatum: '2026-01-10',
      }),
    )
    expect(await met(i.dossiercode)).toMatchObject({
      status: 'GEKOPPELD',
      leerroute: null,
      doelgroep: 'ASIELSTATUSHOUDER',
    })
    gelukt(
      await doe<Rij>(p.nederweert, 'plichtVastleggen', 'id versie', t, {
        kennisgevingsdatum: '2026-02-01',
        plichtBegindatum: '2026-01-20',
      }),
    )
    // Without a koppeling the ten weeks run from the kennisgeving.
    expect((await met(i.dossiercode))!.status).toBe('INTAKE_TERMIJN_LOOPT')
    const nu = await p.nederweert.krijg<{ x: Rij }>('query($id: ID!) { x: inburgeraar(id: $id) { id versie } }', {
      id: i.id,
    })
    gelukt(
      await doe(p.nederweert, 'inburgeraarWijzigen', 'id', nu.x, { doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }),
    )
    expect((await met(i.dossiercode))!.doelgroep).toBe('GEZINSMIGRANT_EN_OVERIGE_MIGRANT')
  })
  it('tonen een traject pas als de doelgroep bekend is', async () => {
    const i = await nieuw({}, p.nederweert)
    gelukt(
      await voegToe<Rij>(p.nederweert, 'trajectStarten', 'id versie', {
        inburgeraar: i.id,
        wetsregime: 'WI2021',
        begindatum: '2026-01-10',
      }),
    )
    expect(await met(i.dossiercode)).toBeUndefined()
    gelukt(await doe(p.nederweert, 'inburgeraarWijzigen', 'id', i, { doelgroep: 'ASIELSTATUSHOUDER' }))
    expect(await met(i.dossiercode)).toBeDefined()
  })
  it('hebben de termijnen van hun traject, zonder uitleg en zonder waar iemand van leeft, met hun stand van vandaag', async () => {
    const kort = 'termijnen { soort einddatum laatsteDag status isTeLaat onzeker }'
    const {
      x: { nodes },
    } = await p.coordinator.krijg<{ x: { nodes: { dossiercode: string; termijnen: Kort[] }[] } }>(
      `{ x: trajectRegels(filter: { gemeente: { eq: "0946" } }, first: 50) { nodes { dossiercode ${kort} } } }`,
    )
    const eigen = await p.nederweert.krijg<{
      x: { nodes: { inburgeraar: { dossiercode: string }; termijnen: Kort[] }[] }
    }>(
      `{ x: trajecten(filter: { gemeente: { eq: "0946" } }, first: 50) { nodes { inburgeraar { dossiercode } ${kort} } } }`,
    )
    const op = (t: Kort): string => JSON.stringify(t)
    const zonder = (termijnen: Kort[]): string[] =>
      termijnen
        .filter((t) => t.soort !== 'ONTZORGING')
        .map(op)
        .sort()
    const paren = eigen.x.nodes.flatMap(({ inburgeraar, termijnen }) =>
      nodes.some((n) => n.dossiercode === inburgeraar.dossiercode)
        ? [`${inburgeraar.dossiercode} ${zonder(termijnen).join()}`]
        : [],
    )
    expect(nodes.map((n) => `${n.dossiercode} ${n.termijnen.map(op).sort().join()}`).sort()).toEqual(paren.sort())
    expect(nodes.flatMap((n) => n.termijnen).length).toBeGreaterThan(5)
  })
  it('zeggen na alles hetzelfde als de trajecten', async () => {
    const anders = await owner(
      server,
      (
        q,
      ) => q`select t.id from traject t join inburgeraar p on p.regio_code = t.regio_code and p.id = t.inburgeraar_id left join trajectregel r on r.regio_code = t.regio_code and r.traject_id = t.id
      where (r.gemeente_code, r.inburgeraar_id, r.dossiercode, r.wetsregime, r.status, r.pip_dagtekening, r.termijn_einddatum, r.leerroute, r.doelgroep)
        is distinct from (t.gemeente_code, t.inburgeraar_id, p.code, t.wetsregime, t.status, t.pip_dagtekening, t.termijn_einddatum, t.leerroute, p.doelgroep)`,
    )
    expect(anders).toEqual([])
    expect(await termijnenAnders()).toEqual([])
  })
  it('zonder trigger blijven achter, en dat wordt gevonden', async () => {
    await owner(server, (q) => q`alter table termijn disable trigger regel_mee`)
    await owner(server, (q) => q`update termijn set onzeker = not onzeker where soort = 'PIP'`)
    expect((await termijnenAnders()).length).toBeGreaterThan(0)
    await owner(server, (q) => q`alter table termijn enable trigger regel_mee`)
    await owner(server, (q) => q`alter table traject disable trigger regel_mee`)
    await owner(server, (q) => q`update traject set status = 'PLICHTIG' where status = 'GEKOPPELD'`)
    const anders = await owner(
      server,
      (q) => q`select t.id from traject t join trajectregel r on r.traject_id = t.id where r.status <> t.status`,
    )
    expect(anders.length).toBeGreaterThan(0)
    await owner(server, (q) => q`alter table traject enable trigger regel_mee`)
  })
})
