// Who sees which lines of the read log, that they stand, and that finding them reads little.
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seen } from '../../../server/platform/read/log/seen.js'
import { unfoldSome } from '../../../server/platform/read/log/unfold.job.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import {
  actor,
  ander,
  id,
  partner,
  PERSONEN,
  privacy,
  REGIO,
  regisseur,
  start,
  type LeeslogWereld,
} from './leeslog.wereld.js'

let w: LeeslogWereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())
const leeg = () => w.leeg()
describe('wie het leeslog ziet', () => {
  let een = ''
  let twee = ''
  beforeAll(async () => {
    await leeg()
    een = await w.stel(regisseur, PERSONEN)
    twee = await w.stel(ander, PERSONEN)
  })
  /** Half of them unfolded, all of them, none: what one sees is the same. */
  describe.each([
    ['nog niets is uitgevouwen', async () => undefined],
    ['alles is uitgevouwen', () => w.vouw()],
  ])('als %s', (_wat, doe) => {
    beforeAll(doe)
    const wie = async (als: Parameters<LeeslogWereld['gezien']>[0], n: number) =>
      (await w.gezien(als, { persoon: id(n) })).map((r) => r.vraag_id).toSorted()
    it('ziet wie vroeg alleen wat hij zelf heeft bekeken', async () => {
      expect(await wie(regisseur, 1)).toEqual([een])
      expect(await wie(ander, 1)).toEqual([twee])
      expect(await w.gezien(regisseur, { gebruiker: regisseur.gebruikerId })).toHaveLength(3)
      expect(await w.gezien(regisseur, { gebruiker: ander.gebruikerId })).toHaveLength(0)
    })
    it('ziet de privacy officer wie er van zijn gemeente is bekeken, door wie dan ook', async () => {
      expect(await wie(privacy, 1)).toEqual([een, twee].toSorted())
      expect(await wie(privacy, 3)).toEqual([])
      const van = await w.gezien(privacy, { gebruiker: ander.gebruikerId })
      expect(van.map((r) => r.gemeente_code)).toEqual(['0988', '0988'])
    })
    it.each([
      ['een partner die niemand bekeek', partner],
      ['de coördinator', actor(1, ['REGIOCOORDINATOR', null])],
      ['de beleidsmedewerker die eerder regisseur was', actor(1, ['BELEIDSMEDEWERKER', '0988'])],
      ['de beheerder', actor(5, ['FUNCTIONEEL_BEHEERDER', null])],
      ['de privacy officer van een andere gemeente', actor(6, ['PRIVACY_OFFICER', '1706'])],
    ])('ziet %s niets', async (_wie, als) => {
      expect(await wie(als, 1)).toEqual([])
    })
    it('ziet een andere regio niets', async () => {
      expect(await wie({ ...privacy, regioCode: 'elders' }, 1)).toEqual([])
    })
  })
  it('klopt op elk moment, ook terwijl er wordt uitgevouwen', async () => {
    await leeg()
    for (let n = 0; n < 40; n++) await w.stel(ander, PERSONEN)
    let bezig = true
    const stap = async () => {
      while ((await w.telling()).open)
        await w.perRegion((asSystem, regio) => asSystem((tx) => unfoldSome(tx, regio, 1)).then(() => undefined))
      bezig = false
    }
    const kijk = async () => {
      let keren = 0
      for (; bezig; keren++) expect(await w.gezien(privacy, { persoon: id(1) })).toHaveLength(40)
      return keren
    }
    const [keren] = await Promise.all([kijk(), stap()])
    expect(keren).toBeGreaterThan(5)
  })
})

describe('wat in het leeslog staat', () => {
  beforeAll(async () => {
    await leeg()
    await w.stel(regisseur, PERSONEN)
    await w.vouw()
  })
  it.each<[string, string]>([
    ['leesvraag', `update leesvraag set personen = '{}'`],
    ['leesvraag', 'delete from leesvraag'],
    ['leesregel', 'update leesregel set gebruiker_id = gen_random_uuid()'],
    ['leesregel', 'delete from leesregel'],
    ...['leesvraag', 'leesregel', 'leesregel_zonder_maand', 'leesvraag_open'].map((t): [string, string] => [
      t,
      `truncate ${t}`,
    ]),
  ])('is voor de toepassing niet te wijzigen of te wissen, en voor de eigenaar ook niet: %s', async (_t, opdracht) => {
    await expect(w.inTransaction(privacy, (tx) => tx.execute(opdracht))).rejects.toMatchObject({ code: '42501' })
    await expect(alsEigenaar(w.database.url, (tx) => tx.unsafe(opdracht))).rejects.toThrow(
      'het leeslog wordt alleen aangevuld',
    )
  })
  it.each([
    ['de regisseur zelf', regisseur],
    ['de privacy officer', privacy],
  ])('schrijft niemand rechtstreeks als regel: %s', async (_wie, als) => {
    const regel = w.inTransaction(als, (tx) =>
      tx.execute(`insert into leesregel select * from leesregel`).then(() =>
        tx.execute(`insert into leesregel (regio_code, dag, op, vraag_id, persoon_id, gemeente_code, gebruiker_id, doel, kenmerk)
        values ('${REGIO}', '2026-01-01', now(), gen_random_uuid(), gen_random_uuid(), '0988', '${regisseur.gebruikerId}', 'INTAKE', 'x')`),
      ),
    )
    await expect(regel).rejects.toMatchObject({ code: '42501' })
  })
  it('wacht niet minder doordat iemand een wachtende vraag weghaalt', async () => {
    await w.stel(regisseur, PERSONEN)
    for (const als of [regisseur, privacy])
      expect((await w.inTransaction(als, (tx) => tx.execute('delete from leesvraag_open returning id'))).length).toBe(0)
    expect((await w.telling()).open).toBe(1)
  })
})

it('wie deze persoon zag, is gevonden zonder de tabel te lezen', async () => {
  await leeg()
  await alsEigenaar(w.database.url, async (tx) => {
    await tx`alter table leesregel disable trigger user`
    await tx`insert into leesregel select ${REGIO}, d.dag, d.dag + interval '10 hours', gen_random_uuid(), ('00000001-0000-4000-8000-' || lpad(to_hex(n % 2000), 12, '0'))::uuid,
      '0988', gen_random_uuid(), 'INTAKE', 'x' from generate_series(1, 100000) n,
      lateral (select (current_date + (n % 300))::date dag) d`
    await tx`alter table leesregel enable trigger user`
  })
  await w.owner`analyze leesregel`
  for (const van of [{ persoon: id(7) }, { gebruiker: privacy.gebruikerId }]) {
    const [plan] = await w.inTransaction(privacy, async (tx) => {
      const wie = 'persoon' in van ? { persoon: sql`${van.persoon}::uuid` } : { gebruiker: sql`${van.gebruiker}::uuid` }
      return tx.execute<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
        sql`explain (analyze, buffers, format json) select * from ${seen(wie)} s order by op desc limit 50`,
      )
    })
    const { Plan } = plan!['QUERY PLAN'][0]
    expect(Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!).toBeLessThan(300)
  }
})
