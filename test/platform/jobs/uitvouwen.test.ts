// Every question becomes its lines exactly once, whatever happens to who unfolds it.
import { EventEmitter, once } from 'node:events'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seen } from '../../../server/platform/read/log/seen.js'
import { unfoldSome } from '../../../server/platform/read/log/unfold.job.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { actor, id, REGIO, start, type LeeslogWereld } from './leeslog.wereld.js'

let w: LeeslogWereld
beforeAll(async () => {
  w = await start()
})
afterAll(() => w?.stop())
const regisseur = actor(1, ['REGISSEUR', '0988'])
const ander = actor(2, ['REGISSEUR', '0946'])
const partner = actor(3, ['PARTNERMEDEWERKER', null])
const privacy = actor(4, ['PRIVACY_OFFICER', '0988'])
const PERSONEN = [
  [id(1), '0988'],
  [id(2), '0988'],
  [id(3), '0946'],
] as const
const leeg = () =>
  alsEigenaar(w.database.url, async (tx) => {
    for (const t of ['leesregel', 'leesvraag', 'leesvraag_open']) await tx.unsafe(`truncate ${t}`)
  })
const regels = () =>
  alsEigenaar(w.database.url, async (tx) =>
    (
      await tx<
        { r: string }[]
      >`select vraag_id || ' ' || persoon_id || ' ' || gemeente_code r from leesregel order by 1`
    ).map((x) => x.r),
  )
const verwacht = (...vragen: string[]) => vragen.flatMap((v) => PERSONEN.map(([p, g]) => `${v} ${p} ${g}`)).toSorted()

describe('uitvouwen', () => {
  beforeEach(leeg)
  it('maakt van elke vraag een regel per persoon, en van een telling geen', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.stel(regisseur, [])
    expect(await w.telling()).toEqual({ open: 2, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
    const [r] = await w.gezien(regisseur, { persoon: id(3) })
    expect(r).toMatchObject({
      gebruiker_id: regisseur.gebruikerId,
      doel: 'BEGELEIDING',
      gemeente_code: '0946',
      kenmerk: een.slice(0, 8),
    })
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
  })
  it('een tweede keer verandert niets', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.vouw()
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('dat halverwege stopt, laat alles staan zoals het was', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    const valOm = w.vouw((werk) =>
      w.perRegion((asSystem, regio) =>
        werk(
          (fn) =>
            asSystem(async (tx) => {
              await fn(tx)
              throw new Error('omgevallen')
            }),
          regio,
        ),
      ),
    )
    await expect(valOm).rejects.toThrow('omgevallen')
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('waarvan de verbinding halverwege wegvalt ook', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w
      .perRegion((asSystem, regio) =>
        asSystem(async (tx) => {
          await unfoldSome(tx, regio)
          await tx.execute('select pg_terminate_backend(pg_backend_pid())')
        }),
      )
      .catch(() => undefined)
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await regels()).toEqual(verwacht(een))
  })
  it('mist geen vraag die later vast komt te staan dan een die al is uitgevouwen', async () => {
    let vroeg = ''
    const tussen = new EventEmitter()
    const geschreven = once(tussen, 'geschreven')
    const vast = w.inTransaction(regisseur, async (tx) => {
      vroeg = await w.stelIn(tx, regisseur, PERSONEN)
      const vastleggen = once(tussen, 'vastleggen')
      tussen.emit('geschreven')
      await vastleggen
    })
    await geschreven
    const laat = await w.stel(ander, PERSONEN)
    await w.vouw()
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
    tussen.emit('vastleggen')
    await vast
    expect((await w.gezien(regisseur, { persoon: id(1) })).map((r) => r.vraag_id)).toEqual([vroeg])
    await w.vouw()
    expect(await regels()).toEqual(verwacht(vroeg, laat))
  })
  it('door twee servers tegelijk, met vragen die binnenkomen, is precies één keer', async () => {
    const vragen: string[] = []
    let bezig = true
    const vrager = (async () => {
      for (let n = 0; n < 150; n++) vragen.push(await w.stel(n % 2 ? regisseur : ander, PERSONEN))
      bezig = false
    })()
    const server = async () => {
      while (bezig) await w.vouw()
    }
    await Promise.all([vrager, server(), server(), server()])
    await w.vouw()
    expect(await regels()).toEqual(verwacht(...vragen))
    expect(await w.telling()).toEqual({ open: 0, regels: 450 })
  })
  it('houdt op als de server stopt, en doet de rest de volgende keer', async () => {
    for (let n = 0; n < 3; n++) await w.stel(regisseur, PERSONEN)
    await w.vouw(undefined, AbortSignal.abort())
    expect((await w.telling()).open).toBe(3)
    await w.vouw()
    expect((await w.telling()).open).toBe(0)
  })
  it('dat een vraag niet kan lezen, mislukt en laat haar wachten', async () => {
    await w.stel(regisseur, PERSONEN)
    const [was] = await w.owner<{ regel: string }[]>`
      select pg_get_expr(polqual, polrelid) regel from pg_policy where polname = 'lezen' and polrelid = 'leesvraag'::regclass`
    await w.owner`alter policy lezen on leesvraag using (false)`
    await expect(w.vouw()).rejects.toThrow('a question waits that is not in the log')
    await w.owner.unsafe(`alter policy lezen on leesvraag using (${was!.regel})`)
    expect(await w.telling()).toEqual({ open: 1, regels: 0 })
    await w.vouw()
    expect(await w.telling()).toEqual({ open: 0, regels: 3 })
  })
  it('dat twee keer hetzelfde zou schrijven, is geweigerd', async () => {
    const een = await w.stel(regisseur, PERSONEN)
    await w.vouw()
    await alsEigenaar(
      w.database.url,
      (tx) => tx`insert into leesvraag_open select regio_code, dag, id from leesvraag where id = ${een}`,
    )
    await expect(w.vouw()).rejects.toMatchObject({ code: '23505' })
    expect(await regels()).toEqual(verwacht(een))
  })
})

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
  it.each([
    ['leesvraag', `update leesvraag set personen = '{}'`],
    ['leesvraag', 'delete from leesvraag'],
    ['leesregel', 'update leesregel set gebruiker_id = gen_random_uuid()'],
    ['leesregel', 'delete from leesregel'],
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
