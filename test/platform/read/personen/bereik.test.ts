// Who sees which persons: the planner and row level security against a plain reading of the rules, for every actor and purpose.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOELEN, type Doel, type Rol } from '../../../../server/beleid.js'
import { mayRead, type Actor } from '../../../../server/platform/rights/actor.js'
import { vraag } from './vraag.js'
import { ACTOREN, INZAGEN, PERSONEN, persoonId, start, type Wereld } from './wereld.js'

let w: Wereld
beforeAll(async () => {
  w = await start()
}, 120_000)
afterAll(() => w?.stop())

type Persoon = (typeof PERSONEN)[number]
/** The rules by hand: which roles of the actor show it this person for this purpose. */
function rollenDieTonen(a: Actor, doel: Doel, p: Persoon): Rol[] {
  const nu = new Date().toISOString()
  const leest = (rol: Rol): boolean => !!DOELEN[rol]?.includes(doel) && !!a.leest[rol]?.includes(p.gemeenteCode)
  const inzage = INZAGEN.some(
    (i) => i.persoonId === p.id && i.gebruikerId === a.gebruikerId && i.doel === doel && i.van <= nu && i.tot > nu,
  )
  const waar = a.waarneemt.some((x) => x.gebruikerId === p.regisseurId && x.gemeenteCode === p.gemeenteCode)
  const caseload = a.teamGemeenten.includes(p.gemeenteCode) || p.regisseurId === a.gebruikerId || waar
  return [
    ...(leest('REGISSEUR') && caseload ? (['REGISSEUR'] as const) : []),
    ...(['REGIOCOORDINATOR', 'PRIVACY_OFFICER'] as const).filter((rol) => leest(rol) && inzage),
  ]
}
const ziet = (a: Actor, doel: Doel) => PERSONEN.filter((p) => rollenDieTonen(a, doel, p).length > 0)
const WIE = (Object.keys(ACTOREN) as (keyof typeof ACTOREN)[])
  .filter((naam) => naam !== 'beleid')
  .flatMap((naam) => {
    const rollen = Object.keys(ACTOREN[naam].leest) as Rol[]
    const doelen = [...new Set(rollen.flatMap((rol) => DOELEN[rol] ?? []))]
    return doelen.map((doel) => [naam, doel] as const)
  })
type Rij = { id: string; ziet: string[]; gezondheid: { tekst: string } | null; herkomstland?: string | null }
const ids = (rijen: readonly { id: string }[]) => rijen.map((r) => r.id).sort()
async function lijst(als: keyof typeof ACTOREN, doel: string, velden: string): Promise<{ n: number; rijen: Rij[] }> {
  const rijen: Rij[] = []
  for (let na = ''; ;) {
    const query = `{ personen(first: 7${na}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${velden} } } }`
    const { data, errors } = await vraag(w, { query, als, doel })
    expect(errors).toBeUndefined()
    const p = data!['personen'] as {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      nodes: Rij[]
    }
    rijen.push(...p.nodes)
    if (!p.pageInfo.hasNextPage) return { n: p.totalCount, rijen }
    na = `, after: "${p.pageInfo.endCursor}"`
  }
}

describe('wie welke personen ziet', () => {
  it('kent ieder geval: alles, een deel, niemand', () => {
    const aantallen = WIE.map(([als, doel]) => ziet(ACTOREN[als], doel).length)
    expect(new Set(aantallen).size).toBeGreaterThan(4)
    expect(aantallen).toContain(0)
    expect(WIE.length).toBeGreaterThan(15)
  })
  it.each(WIE)(
    '%s voor %s: lijst, telling, bladeren, één, node, genest, filter en aantekeningen zijn gelijk',
    async (als, doel) => {
      const verwacht = ziet(ACTOREN[als], doel)
      const { n, rijen } = await lijst(als, doel, 'id')
      expect([n, ids(rijen)]).toEqual([verwacht.length, ids(verwacht)])
      expect(rijen.map((r) => r.id)).toEqual(verwacht.map((p) => p.id))
      for (const i of [1, 2, 4, 5, 6, 7, 8, 9, 11, 14, 19]) {
        const p = PERSONEN[i]!
        const is = verwacht.includes(p) ? { id: p.id } : null
        const query = `{ persoon(id: "${p.id}") { id } node(id: "${p.id}") { id } personen(filter: { naam: { eq: "${p.naam}" } }) { totalCount nodes { id } } }`
        const { data } = await vraag(w, { query, als, doel })
        expect(data).toEqual({ persoon: is, node: is, personen: { totalCount: is ? 1 : 0, nodes: is ? [is] : [] } })
      }
      const genest = await vraag(w, {
        query: '{ gemeenten { personen(first: 50) { totalCount nodes { id } } } }',
        als,
        doel,
      })
      const perGemeente = genest.data!['gemeenten'] as { personen: { totalCount: number; nodes: { id: string }[] } }[]
      expect(ids(perGemeente.flatMap((g) => g.personen.nodes))).toEqual(ids(verwacht))
      expect(perGemeente.reduce((som, g) => som + g.personen.totalCount, 0)).toBe(verwacht.length)
      const bij = await vraag(w, {
        query: '{ notities { persoonId } aantekeningen(first: 50) { totalCount nodes { persoonId } } }',
        als,
        doel,
      })
      const over = PERSONEN.map((_, i) => persoonId((i * 6) % PERSONEN.length)).filter((id) =>
        verwacht.some((p) => p.id === id),
      )
      const { notities, aantekeningen } = bij.data as {
        notities: { persoonId: string }[]
        aantekeningen: { totalCount: number; nodes: { persoonId: string }[] }
      }
      expect(notities.map((x) => x.persoonId).sort()).toEqual(over.sort())
      expect(aantekeningen.nodes.length).toBe(Math.min(50, over.length))
      expect(over).toEqual(expect.arrayContaining(aantekeningen.nodes.map((x) => x.persoonId)))
      expect(aantekeningen.totalCount).toBe(over.length)
    },
  )
  it('de waarnemer ziet ook de personen van wie hij waarneemt, en daarna niet meer', async () => {
    const query = '{ personen { totalCount } }'
    const tel = async (als: Actor) =>
      ((await vraag(w, { query, als })).data!['personen'] as { totalCount: number }).totalCount
    const na = { ...ACTOREN.waarnemer, caseload: [ACTOREN.waarnemer.gebruikerId!], waarneemt: [] }
    expect([await tel(ACTOREN.ander), await tel(ACTOREN.waarnemer), await tel(na)]).toEqual([4, 8, 4])
  })
  it('wie in twee gemeenten regisseur is en in één waarneemt, ziet in de andere niets van die ander', () => {
    const gezien = ziet(ACTOREN.tweede, 'BEGELEIDING')
    const bij = (gemeente: string) =>
      PERSONEN.filter((p) => p.regisseurId === ACTOREN.regisseur.gebruikerId && p.gemeenteCode === gemeente)
    expect([bij('0988').length > 0, ids(gezien)]).toEqual([true, ids(bij('1706'))])
  })
  it('inzage eindigt op het moment zelf', async () => {
    const query = `{ persoon(id: "${persoonId(4)}") { id } }`
    const zie = async () => (await vraag(w, { query, als: 'coordinator' })).data!['persoon']
    expect(await zie()).toEqual({ id: persoonId(4) })
    await w.owner`update inzage set van = now() - interval '30 minutes', tot = now() + interval '150 milliseconds' where persoon_id = ${persoonId(4)}`
    expect(await zie()).toEqual({ id: persoonId(4) })
    await new Promise((klaar) => setTimeout(klaar, 200))
    expect(await zie()).toBeNull()
    await w.owner`update inzage set tot = now() + interval '20 minutes' where persoon_id = ${persoonId(4)}`
  })
})

describe('delen en velden van een persoon', () => {
  it.each(WIE)('%s voor %s: ziet zegt wat er te zien is, per persoon en per rol', async (als, doel) => {
    const { rijen } = await lijst(als, doel, 'id ziet gezondheid { tekst }')
    const magLand = mayRead(ACTOREN[als], 'inburgeraar', 'herkomstland')
    const landen = magLand ? (await lijst(als, doel, 'id herkomstland')).rijen : []
    for (const r of rijen) {
      const i = PERSONEN.findIndex((p) => p.id === r.id)
      const rollen = rollenDieTonen(ACTOREN[als], doel, PERSONEN[i]!)
      const meer = rollen.some((rol) => rol !== 'REGIOCOORDINATOR')
      expect(r.ziet).toEqual(meer ? ['CONTACT', 'BSN', 'GEZONDHEID'] : ['CONTACT'])
      expect(r.gezondheid).toEqual(meer ? { tekst: `Gezondheid ${i}` } : null)
      if (magLand) expect(landen.find((l) => l.id === r.id)!.herkomstland).toBe(meer ? `Land ${i}` : null)
    }
  })
  it('een veld dat geen enkele rol heeft, wordt geweigerd', async () => {
    const { errors } = await vraag(w, { query: '{ personen { nodes { herkomstland } } }', als: 'coordinator' })
    expect(errors?.map((e) => e.extensions['code'])).toEqual(['GEEN_TOEGANG'])
  })
  it('wie beide rollen heeft, ziet van een persoon in inzage niet wat alleen een regisseur ziet', () => {
    const alleenInzage = ziet(ACTOREN.alles, 'TERMIJNBEWAKING').filter(
      (p) => !rollenDieTonen(ACTOREN.alles, 'TERMIJNBEWAKING', p).includes('REGISSEUR'),
    )
    expect(ids(alleenInzage)).toEqual([persoonId(10)])
  })
})

describe('wie alleen een caseload ziet', () => {
  /** Pages of memory that the list of this actor reads, as the application. */
  const buffers = async (verander = (tekst: string): string => tekst): Promise<number> => {
    const vraagstuk = parse('{ personen(first: 5) { nodes { id } } }')
    const { sql: tekst, params } = w.plan.uitleg(
      vraagstuk,
      {},
      { actor: ACTOREN.ander, vandaag: '2026-06-15', kenmerk: 'B' },
    )
    const [rij] = await w.client.begin((tx) =>
      tx.unsafe(`explain (analyze, buffers, format json) ${verander(tekst)}`, params as string[]),
    )
    const [{ Plan }] = rij!['QUERY PLAN'] as [{ Plan: Record<string, number> }]
    return Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!
  }
  it('zoekt de personen daarvan één keer per vraag op, en niet bij elke persoon opnieuw', async () => {
    await buffers()
    const goed = await buffers()
    // Planted: what is looked up asks the row that it is looked up for.
    const fout = await buffers((tekst) =>
      tekst.replace(
        "q$.regio_code = (select nullif(current_setting('app.regio', true), '')) and q$.regisseur_id",
        () => 'q$.regio_code = "t7$"."regio_code" and q$.regisseur_id',
      ),
    )
    // Sixty persons stand on one page; each look at them counts.
    expect([goed < 10, fout > goed + 3]).toEqual([true, true])
  })
})

describe('een fout in het bereik komt aan het licht', () => {
  /** What the regisseur of a caseload sees of persons and parts, under changed policies. */
  const onder = async (opdrachten: string[], terug: string[]) => {
    for (const o of opdrachten) await w.owner.unsafe(o)
    try {
      const { rijen } = await lijst('ander', 'BEGELEIDING', 'id gezondheid { tekst }')
      const inzage = await lijst('coordinator', 'TERMIJNBEWAKING', 'id gezondheid { tekst }')
      return { personen: rijen.length, delen: inzage.rijen.filter((r) => r.gezondheid).length }
    } finally {
      for (const o of terug) await w.owner.unsafe(o)
    }
  }
  const open = (tabel: string) => `create policy open on ${tabel} for select to regiotafel_app using (true)`
  const dicht = (tabel: string) => `drop policy open on ${tabel}`
  it('niets veranderd: vier personen, geen gezondheid voor de coördinator', async () => {
    expect(await onder([], [])).toEqual({ personen: 4, delen: 0 })
  })
  it('de policy van een deel staat open', async () => {
    expect((await onder([open('persoon_gezondheid')], [dicht('persoon_gezondheid')])).delen).toBeGreaterThan(0)
  })
  it('het deel van de caseload ontbreekt in de policy', async () => {
    const groep = `create policy open on persoon for select to regiotafel_app using (leesgroep = any(string_to_array(current_setting('app.leest_regisseur', true), ',')))`
    const zonderWegen = { ...ACTOREN.ander, teamGemeenten: ['0946'] }
    const { data } = await vraag(w, { query: '{ personen { totalCount } }', als: zonderWegen })
    expect(data).toEqual({ personen: { totalCount: 20 } })
    await w.owner.unsafe(groep)
    const { data: per } = await vraag(w, { query: '{ gemeenten { personen { totalCount } } }', als: 'ander' })
    await w.owner.unsafe(dicht('persoon'))
    expect((per!['gemeenten'] as { personen: { totalCount: number } }[]).map((g) => g.personen.totalCount)).toContain(
      20,
    )
  })
})
