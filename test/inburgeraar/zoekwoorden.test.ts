// Searching persons by an index: the same rows as looking at each of them, and words for nobody who does not see the person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded } from '../../server/platform/values/letters.js'
import { doe, gelukt, type Rij } from '../support/handeling.js'
import { owner } from '../traject/collega.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

const NAMEN = ['Łukaszewska-Ångström', 'Proef ﬁjn', 'O’Proef 100%_waar', 'ＰＲＯＥＦ breed', '¨umlaut los']
const eigen: { id: string; tekst: string }[] = []
const zoek = async (q: string): Promise<string[]> =>
  (
    await p.weert.krijg<{ x: { nodes: Rij[]; totalCount: number } }>(
      'query($q: String) { x: inburgeraars(first: 50, filter: { q: $q, fictief: { eq: true } }) { nodes { id } totalCount } }',
      { q },
    )
  ).x.nodes.map((n) => n.id)
/** Ends of words as they are, and as they should be. */
const anders = () =>
  owner(
    server,
    (q) => q`
      with moet as (select distinct regio_code, id, substr(woord, van) woord from inburgeraar,
        regexp_split_to_table(zoektekst, '\\s+') woord, generate_series(1, length(woord)) van)
      (select * from moet except select * from inburgeraar_woord) union all (select * from inburgeraar_woord except select * from moet)`,
  )
beforeAll(async () => {
  await begin()
  for (const achternaam of NAMEN) {
    const i: I = await nieuw({ achternaam, roepnaam: 'Zoekeling' })
    eigen.push({ id: i.id, tekst: folded(`Zoekeling ${achternaam} ${i.dossiercode}`) })
  }
}, 120_000)
afterAll(() => server?.stop())

describe('zoeken in namen', () => {
  it.each([
    'zoekeling',
    'ZOEK',
    'eling',
    'łukasz',
    'lukasz angstr',
    'szew ngst',
    'fijn',
    'ijn zoek',
    '100%',
    '%',
    '_',
    '100%_w',
    "o'proef",
    'proef',
    '¨umlaut',
    'umlaut los',
    'losumlaut',
    '\\',
    'e',
  ])('vindt met %s wat erin voorkomt, en niets anders', async (q) => {
    const woorden = folded(q).split(/\s+/).filter(Boolean)
    const verwacht = eigen.filter(({ tekst }) => woorden.every((w) => tekst.includes(w))).map((x) => x.id)
    const gevonden = await zoek(`${q} zoekel`)
    expect(gevonden.toSorted()).toEqual(verwacht.toSorted())
  })
  it('leest een dossiercode zoals mensen die typen', async () => {
    const i = await nieuw()
    for (const q of [i.dossiercode, i.dossiercode.slice(2).toLowerCase(), i.dossiercode.replaceAll('0', 'o')])
      expect([q, await zoek(q)]).toEqual([q, [i.id]])
  })
  it('vindt zonder een woord iedereen', async () => {
    expect(await zoek('  ')).toHaveLength(50)
  })
  it('vindt na een andere naam op beide, en op een naam die niemand meer draagt niet', async () => {
    const i = await nieuw({ achternaam: 'Vóórheen' })
    const zet = async (rij: Rij, input: object): Promise<Rij> =>
      gelukt(await doe<Rij>(p.weert, 'inburgeraarWijzigen', 'id versie', rij, input))
    const nu = await zet(i, { achternaam: 'Tegenwoordig' })
    expect([await zoek('voorheen'), await zoek('tegenwoordig')]).toEqual([[i.id], [i.id]])
    await zet(nu, { eerdereNamen: [] })
    expect([await zoek('voorheen'), await zoek('tegenwoordig')]).toEqual([[], [i.id]])
  })
  it('heeft van elk woord elk einde, en geen ander', async () => {
    expect(await anders()).toEqual([])
    await owner(server, (q) => q`delete from inburgeraar_woord where woord = 'zoekeling'`)
    expect(await anders()).toHaveLength(NAMEN.length)
    await owner(
      server,
      (q) =>
        q`insert into inburgeraar_woord select regio_code, ouder_id, 'zoekeling' from inburgeraar_woord where woord = 'oekeling'`,
    )
  })
})

describe('woorden in de database', () => {
  /** As the regisseur of a gemeente, past the planner. */
  const als = (gemeente: string, doel: string, text: string) =>
    server.app.begin(async (tx) => {
      await tx`select set_config('app.doel', ${doel}, true), set_config('app.als_regisseur', ${gemeente}, true), set_config('app.leest_regisseur', ${gemeente}, true), set_config('app.team', ${gemeente}, true)`
      return [...(await tx.unsafe(text))] as Record<string, unknown>[]
    })
  const TEL = `select count(*)::int n from inburgeraar_woord where woord = 'zoekeling'`
  it('ziet alleen wie de persoon ziet, voor een doel', async () => {
    expect(await als('0988', 'BEGELEIDING', TEL)).toEqual([{ n: NAMEN.length }])
    expect(await als('0946', 'BEGELEIDING', TEL)).toEqual([{ n: 0 }])
    expect(await als('0988', '', TEL)).toEqual([{ n: 0 }])
  })
  it('worden met de index gezocht, onder de regels van wie wat ziet', async () => {
    const plan = await als(
      '0988',
      'BEGELEIDING',
      `explain select ouder_id from inburgeraar_woord where woord ~>=~ 'zoekel' and woord ~<~ 'zoekem'`,
    )
    const tekst = plan.map((r) => String(r['QUERY PLAN'])).join('\n')
    expect(tekst).toMatch(/inburgeraar_woord_zoeken[\s\S]*Index Cond: \(+woord ~>=~/)
    // What can leak is asked row by row: why there are words.
    const los = await als(
      '0988',
      'BEGELEIDING',
      `explain select ouder_id from inburgeraar_woord where woord like 'zoekel%'`,
    )
    expect(los.map((r) => String(r['QUERY PLAN'])).join('\n')).not.toMatch(/Index Cond: \(+woord/)
  })
})
