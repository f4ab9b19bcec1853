// Who is shown is logged, by the statement that shows; who has no purpose is shown nobody.
import { sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createModel } from '../../../../server/platform/read/model/model.js'
import { createReading } from '../../../../server/platform/read/run/direct.js'
import { inOneStatement, ProofExpired } from '../../../../server/platform/read/run/envelope.js'
import { mayRead, leesgroepen, reachesFurther } from '../../../../server/platform/rights/actor.js'
import { maakVraag, toeval } from './maak.js'
import { drizzleSchema, makeSchema, nouns } from './nouns.js'
import { personenIn, vraag } from './vraag.js'
import { ACTOREN, persoonId, start, type Wereld } from './wereld.js'

const AANTAL = Number(process.env.LEESLOG_N ?? 400)
const SEED = Number(process.env.LEESLOG_SEED ?? 1)
const VRAGERS = ['regisseur', 'ander', 'waarnemer', 'coordinator', 'beide', 'alles'] as const
const LIJST = '{ personen(first: 5) { totalCount nodes { id naam } } }'
let w: Wereld
beforeAll(async () => {
  w = await start()
}, 120_000)
afterAll(() => w?.stop())
const codes = (errors: readonly { extensions: { code?: unknown } }[] | undefined) =>
  errors?.map((e) => e.extensions.code)

describe('het leeslog', () => {
  it(
    'noemt van elke vraag precies de personen die in het antwoord staan',
    async () => {
      const kies = toeval(SEED)
      let getoond = 0
      const metAntwoord: string[] = []
      const inAntwoorden: string[] = []
      for (let n = 0; n < AANTAL; n++) {
        const query = maakVraag(kies)
        const kenmerk = `P${n}`
        const { data, tekst, regels } = await vraag(w, {
          query,
          kenmerk,
          als: VRAGERS[n % VRAGERS.length]!,
          ...(n % 6 === 4 ? { doel: 'TOEZICHT' } : {}),
        })
        const gelogd = new Set(regels.flatMap((r) => r.personen))
        const gezien = personenIn(data)
        // Of an answer that was lost by an error elsewhere, who was read is logged all the same.
        if (data) expect([query, [...gelogd].sort()]).toEqual([query, [...gezien].sort()])
        expect(tekst).not.toContain('$p')
        getoond += gezien.size
        if (data) metAntwoord.push(kenmerk)
        inAntwoorden.push(...[...gezien].map((p) => `${kenmerk} ${p}`))
      }
      expect(getoond).toBeGreaterThan(AANTAL)
      await w.vouw()
      const uitgevouwen = await w.owner<{ r: string; klopt: boolean }[]>`
        select distinct l.kenmerk || ' ' || persoon_id r, l.gemeente_code = p.gemeente_code klopt
        from leesregel l join persoon p on p.id = l.persoon_id where l.kenmerk in ${w.owner(metAntwoord)}`
      expect(uitgevouwen.map((x) => x.r).toSorted()).toEqual(inAntwoorden.toSorted())
      expect(uitgevouwen.every((x) => x.klopt)).toBe(true)
    },
    AANTAL * 200,
  )
  it('heeft één regel per vraag, met wie, waarvoor en welke velden', async () => {
    const { regels, data } = await vraag(w, { query: LIJST })
    const { nodes } = data!['personen'] as { nodes: { id: string }[] }
    expect(regels).toEqual([
      {
        doel: 'BEGELEIDING',
        gebruiker: ACTOREN.regisseur.gebruikerId,
        velden: ['inburgeraar', 'inburgeraar.id', 'inburgeraar.naam'],
        personen: expect.arrayContaining(nodes.map((n) => n.id)),
      },
    ])
    expect(regels[0]!.personen).toHaveLength(5)
  })
  it.each([
    ['een telling', '{ personen { totalCount } }'],
    ['een filter dat niemand vindt', '{ personen(filter: { naam: { eq: "Niemand" } }) { nodes { id } } }'],
    ['iemand van een andere gemeente', `{ persoon(id: "${persoonId(1)}") { id naam } }`],
    ['een kenmerk van niemand', '{ node(id: "11111111-0000-4000-8000-00000000ffff") { id } }'],
  ])('heeft ook een regel van %s, zonder personen', async (_wat, query) => {
    const { regels } = await vraag(w, { query })
    expect(regels.map((r) => r.personen)).toEqual([[]])
  })
  it('zwijgt over wat niet over personen gaat, ook bij node', async () => {
    expect((await vraag(w, { query: '{ gemeenten { code naam } }' })).regels).toEqual([])
    expect((await vraag(w, { query: '{ node(id: "0988") { id } }' })).regels).toEqual([])
  })
  it('heeft een regel per vraag als twee verzoeken hetzelfde nummer hebben', async () => {
    const twee = [await vraag(w, { query: LIJST, kenmerk: 'D' }), await vraag(w, { query: LIJST, kenmerk: 'D' })]
    expect(twee.at(-1)!.regels.map((r) => r.personen.length)).toEqual([5, 5])
  })
  it('laat een tekst heel waarin het merk staat, en noemt daardoor niemand anders', async () => {
    const vals = `"$p":"${persoonId(59)}", {"$p":"${persoonId(59)}"} \\"$p\\":\\"${persoonId(59)}\\",`
    await w.owner`update persoon set naam = ${vals} where id = ${persoonId(3)}`
    const { data, regels } = await vraag(w, { query: `{ persoon(id: "${persoonId(3)}") { naam id } }` })
    await w.owner`update persoon set naam = 'Persoon 03' where id = ${persoonId(3)}`
    expect(data).toEqual({ persoon: { naam: vals, id: persoonId(3) } })
    expect(regels.map((r) => r.personen)).toEqual([[persoonId(3)]])
  })
  it('dat niet te schrijven is, houdt het antwoord tegen', async () => {
    await w.owner`alter table leesvraag add constraint proef check (kenmerk <> 'STUK')`
    const { data, tekst } = await vraag(w, { query: LIJST, kenmerk: 'STUK' })
    await w.owner`alter table leesvraag drop constraint proef`
    expect(data?.['personen'] ?? null).toBeNull()
    expect(tekst).not.toContain('Persoon')
  })
  it('heeft geen regel als de sessie voorbij is, en dan is er ook geen antwoord', async () => {
    const planner = w.planner(inOneStatement(w.client, () => sql`false`))
    const als = { ...ACTOREN.regisseur, proof: { hash: 'x', version: '1' } }
    await expect(vraag(w, { query: LIJST, als, planner, kenmerk: 'VOORBIJ' })).rejects.toBeInstanceOf(ProofExpired)
    expect(await w.owner`select from leesvraag where kenmerk = 'VOORBIJ'`).toHaveLength(0)
  })
})

describe('zonder doel is er niemand', () => {
  it('voor een rol die er geen heeft', async () => {
    const { errors, regels } = await vraag(w, { query: LIJST, als: 'beleid' })
    expect([codes(errors), regels]).toEqual([['GEEN_TOEGANG'], []])
    const { data } = await vraag(w, { query: `{ nodes(ids: ["${persoonId(0)}", "0988"]) { id } }`, als: 'beleid' })
    expect(data).toEqual({ nodes: [null, { id: '0988' }] })
  })
  it.each(['TOEZICHT', 'NIEUWSGIERIG', '', 'BEGELEIDING, INTAKE', "BEGELEIDING' or true --"])(
    'met een doel dat de rol niet heeft: ‘%s’',
    async (doel) => {
      for (const query of [LIJST, '{ gemeenten { code } }']) {
        const { errors, regels } = await vraag(w, { query, doel })
        expect([codes(errors), regels]).toEqual([['GEEN_TOEGANG'], []])
      }
    },
  )
  it('en met een ander doel van de rol staat dat in het log', async () => {
    expect((await vraag(w, { query: LIJST, doel: 'INTAKE' })).regels.map((r) => r.doel)).toEqual(['INTAKE'])
  })
  it('en wie twee rollen heeft, ziet met het doel van de ene niet wat de andere ziet', async () => {
    const gemeenten = async (doel?: string) => {
      const query = '{ personen(first: 50) { nodes { gemeente { code } } } }'
      const { data } = await vraag(w, { query, als: 'beide', ...(doel ? { doel } : {}) })
      const { nodes } = data!['personen'] as { nodes: { gemeente: { code: string } }[] }
      return [...new Set(nodes.map((n) => n.gemeente.code))]
    }
    expect([await gemeenten(), await gemeenten('INTAKE'), await gemeenten('TOEZICHT')]).toEqual([
      ['0988'],
      ['0988'],
      ['1706'],
    ])
  })
  it('in een uitdrukking waarvan niemand zei dat zij over personen gaat', async () => {
    const { data, regels } = await vraag(w, { query: '{ gemeenten { geteld } }' })
    expect(data).toEqual({ gemeenten: [{ geteld: 0 }, { geteld: 0 }, { geteld: 0 }] })
    expect(regels).toEqual([])
  })
  it('in wat een gewone wortel of lader leest', async () => {
    const lees = createReading(w.client, () => sql`true`)
    expect(await lees(ACTOREN.regisseur, (tx) => tx.execute(sql`select id from persoon`))).toEqual([])
  })
  it('als de omslag van de lezing vergeet dat zij over personen gaat', async () => {
    const goed = inOneStatement(w.client)
    const planner = w.planner({ ...goed, wrap: (body) => goed.wrap(body) })
    const { data } = await vraag(w, { query: LIJST, planner })
    expect(data).toEqual({ personen: { totalCount: 0, nodes: [] } })
  })
})

describe('wie rechtstreeks bij de database komt als de toepassing', () => {
  const alsToepassing = (doel: string, opdracht: string): Promise<unknown> =>
    w.client
      .begin(async (tx) => {
        await tx`select set_config('app.leest_regisseur', '0988', true), set_config('app.regio', 'L', true),
          set_config('app.gebruiker', ${ACTOREN.regisseur.gebruikerId}, true), set_config('app.doel', ${doel}, true)`
        return (await tx.unsafe(opdracht)).length
      })
      .catch((e: { code: string }) => e.code)
  const REGEL = `insert into leesvraag (kenmerk, velden, personen`
  it.each([
    ['leest zonder doel niemand', '', 'select from persoon', 0],
    ['schrijft zonder doel geen regel', '', `${REGEL}) values ('S', '{}', '{}')`, '42501'],
    [
      'schrijft geen regel namens een ander',
      'INTAKE',
      `${REGEL}, gebruiker_id) values ('S', '{}', '{}', gen_random_uuid())`,
      '42501',
    ],
    [
      'schrijft geen regel met een ander doel',
      'INTAKE',
      `${REGEL}, doel) values ('S', '{}', '{}', 'BEGELEIDING')`,
      '42501',
    ],
    [
      'schrijft geen regel in een andere regio',
      'INTAKE',
      `${REGEL}, regio_code) values ('S', '{}', '{}', 'X')`,
      '42501',
    ],
    ['leest het log niet', 'INTAKE', 'select from leesvraag', '42501'],
    ['wijzigt het log niet', 'INTAKE', `update leesvraag set personen = '{}'`, '42501'],
    ['wist het log niet', 'INTAKE', 'delete from leesvraag', '42501'],
  ])('%s', async (_wat, doel, opdracht, uitkomst) => {
    expect(await alsToepassing(doel, opdracht)).toBe(uitkomst)
  })
})

describe('de server start niet', () => {
  const model = (persoon: object) =>
    createModel(
      makeSchema(),
      nouns.map((n) => (n.id === 'persoon' ? { ...n, ...persoon } : n)),
      drizzleSchema,
      { leesgroepen, magLezen: mayRead, reachesFurther },
    )
  it('met een persoon die leeg kan zijn, geen kenmerk is of niet bestaat', () => {
    expect(() => model({})).not.toThrow()
    expect(() => model({ person: 'hoofdId' })).toThrow('persoon: hoofdId is not always a person')
    expect(() => model({ person: 'naam' })).toThrow('persoon: naam is not always a person')
    expect(() => model({ person: 'niets' })).toThrow('persoon: has no column niets')
    const zonder = pgTable('persoon', {
      regioCode: text('regio_code').notNull(),
      id: uuid('id').notNull(),
      naam: text('naam').notNull(),
    })
    expect(() => model({ table: zonder, tenant: 'id' })).toThrow('persoon: has no gemeenteCode')
  })
})
