// A server remembers who a session is. What it remembers is compared in the statement that reads, on every instance.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { tables } from '../../../server/tables.js'
import { alsEigenaar, voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als, stuur, type Antwoord, type Persoon } from '../../support/als.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { startServer, VANDAAG, type TestServer } from '../../support/server.js'

let een: TestServer
let twee: TestServer
beforeAll(async () => {
  een = await startServer({ productie: true })
  twee = await startServer({ productie: true, database: { url: een.ownerUrl, appUrl: appUrlVan(een.ownerUrl) } })
})
afterAll(async () => {
  await twee?.stop()
  await een?.stop()
})
const owner = (...s: string[]): Promise<void> => voerUit(een.ownerUrl, ...s)
const hash = (cookie: string): string => createHash('sha256').update(cookie.split('=')[1]!).digest('hex')
const van = (wie: string): string => `(select gebruiker_id from account where email = '${wie}@regio.example')`
const LIJST = '{ knelpunten(first: 250) { nodes { id gemeente { code } } } }'
type Lijst = { knelpunten: { nodes: { id: string; gemeente: { code: string } | null }[] } }
const beide = (p: Persoon, query: string) => Promise.all([een, twee].map((s) => stuur<Lijst>(s.url, p.cookie, query)))
const codes = async (p: Persoon, query: string) =>
  (await beide(p, query)).map((a) => a.errors?.[0]?.extensions.code ?? 'goed')
/** Signed in, and remembered by both. */
async function bekend(wie: string): Promise<Persoon> {
  const p = await als(een.url, wie)
  await beide(p, LIJST)
  await beide(p, LIJST)
  return p
}
/** The lines that this made a server log. */
async function regelsVan(werk: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const voor = een.log.length
  await werk()
  return een.log.slice(voor).map((r) => JSON.parse(r) as Record<string, unknown>)
}
const statements = async (p: Persoon, query: string): Promise<unknown> =>
  (await regelsVan(() => p.vraag(query))).find((r) => r['route'] === '/graphql')?.['statements']

describe('een server die weet wie er vraagt', () => {
  it('leest een lijst, een kenmerk en een kenmerk dat er niet is met één opdracht', async () => {
    const p = await bekend('coordinator')
    const [eerste] = (await p.krijg<Lijst>(LIJST)).knelpunten.nodes
    for (const id of [eerste!.id, '00000000-0000-7000-8000-000000000000'])
      expect([id, await statements(p, `{ knelpunt(id: "${id}") { titel } }`)]).toEqual([id, 1])
    expect(await statements(p, LIJST)).toBe(1)
  })
  it('leest alle geplande velden met één opdracht, en de gewone zonder transactie ernaast', async () => {
    const p = await bekend('coordinator')
    const vraag =
      '{ mij { naam } knelpunten { totalCount } acties { totalCount } regio { naam } pilots { totalCount } }'
    await p.krijg(vraag)
    // Besides the one: gebruiker and account of `mij`, and region with gemeenten.
    expect(await statements(p, vraag)).toBe(4)
  })
  it('meldt een lezing die mislukt één keer, ook als meer velden erop wachten', async () => {
    const p = await bekend('coordinator')
    await owner('alter table succes rename to succes_weg')
    const regels = await regelsVan(async () => {
      const a = await p.vraag('{ a: succes(id: "x") { id } b: succes(id: "y") { id } mij { naam } }')
      expect(a.errors?.map((e) => [e.path, e.extensions.code])).toEqual([
        [['a'], 'INTERN'],
        [['b'], 'INTERN'],
      ])
      expect(a.data).toMatchObject({ a: null, b: null, mij: {} })
    }).finally(() => owner('alter table succes_weg rename to succes'))
    expect(regels.filter((r) => r['msg'] === 'onverwachte fout')).toHaveLength(1)
  })
})

describe('een recht dat verandert, telt op elke server bij de volgende vraag', () => {
  const lid = (wie: string) => `lidmaatschap where gebruiker_id = ${van(wie)}`
  it.each([
    ['een lidmaatschap dat eindigt', 'regisseur.weert', `tot_datum = date '${VANDAAG}' - 1`, 'tot_datum = null'],
    ['een andere rol', 'regisseur.weert', `rol = 'FUNCTIONEEL_BEHEERDER'`, `rol = 'REGISSEUR'`],
  ])('%s', async (_wat, wie, zet, terug) => {
    const p = await bekend(wie)
    await owner(`update lidmaatschap set ${zet} where gebruiker_id = ${van(wie)}`)
    expect(await codes(p, LIJST)).toEqual(['GEEN_TOEGANG', 'GEEN_TOEGANG'])
    await owner(`update lidmaatschap set ${terug} where gebruiker_id = ${van(wie)}`)
    expect(await codes(p, LIJST)).toEqual(['goed', 'goed'])
  })
  it('een lidmaatschap dat weg is', async () => {
    const p = await bekend('regisseur.nederweert')
    await owner(
      `create table bewaard as select * from ${lid('regisseur.nederweert')}`,
      `delete from ${lid('regisseur.nederweert')}`,
    )
    expect(await codes(p, LIJST)).toEqual(['GEEN_TOEGANG', 'GEEN_TOEGANG'])
    await owner('insert into lidmaatschap select * from bewaard', 'drop table bewaard')
    expect(await codes(p, LIJST)).toEqual(['goed', 'goed'])
  })
  it.each([
    [
      'een account dat op non-actief gaat',
      (p: Persoon) =>
        `update account set actief = false where gebruiker_id = (select gebruiker_id from sessie where hash = '${hash(p.cookie)}')`,
      `update account set actief = true`,
    ],
    ['een sessie die weg is', (p: Persoon) => `delete from sessie where hash = '${hash(p.cookie)}'`, 'select 1'],
    [
      'een sessie die stil was',
      (p: Persoon) => `update sessie set gezien_op = now() - interval '31 minutes' where hash = '${hash(p.cookie)}'`,
      'select 1',
    ],
    [
      'een sessie die te lang duurt',
      (p: Persoon) =>
        `update sessie set aangemaakt_op = now() - interval '721 minutes' where hash = '${hash(p.cookie)}'`,
      'select 1',
    ],
  ])('%s: wat er ook wordt gevraagd, het antwoord is 401', async (_wat, zet, terug) => {
    const vragen = [
      LIJST,
      '{ mij { naam } }',
      '{ mijnRechten { wat } }',
      `{ mijnRechten { wat } ${LIJST.slice(1)}`,
      '{ __schema { types { name } } }',
      '{ bestaatNiet }',
      '{ knelpunten(first: 251) { totalCount } }',
      'mutation { actieAfronden(id: "x", versie: 1, input: {resultaat: "x"}) { id } }',
    ]
    for (const vraag of vragen) {
      const p = await bekend('coordinator')
      await owner(zet(p))
      const antwoorden = await beide(p, vraag)
      const kort = antwoorden.map((a: Antwoord<Lijst>) => [
        vraag,
        a.status,
        a.errors?.map((e) => e.extensions.code),
        a.data,
      ])
      expect(kort).toEqual(antwoorden.map(() => [vraag, 401, ['NIET_INGELOGD'], undefined]))
      // Asking does not bring it back.
      expect(await codes(p, vraag)).toEqual(['NIET_INGELOGD', 'NIET_INGELOGD'])
      await owner(terug)
    }
  })
  it('wie het schema niet meer mag lezen, hoort niet welke velden bestaan', async () => {
    const p = await bekend('beheer')
    const fout = async () => (await p.vraag('{ knelpunt(id: "x") { bestaatNiet } }')).errors?.[0]?.message
    expect(await fout()).toContain('bestaatNiet')
    await owner(`update lidmaatschap set rol = 'REGIOCOORDINATOR' where gebruiker_id = ${van('beheer')}`)
    await beide(p, LIJST)
    expect(await fout()).toBe('De vraag klopt niet.')
    await owner(`update lidmaatschap set rol = 'FUNCTIONEEL_BEHEERDER' where gebruiker_id = ${van('beheer')}`)
  })
})

describe('een oud antwoord', () => {
  const gemeenten = (a: Antwoord<Lijst>) => [...new Set(a.data.knelpunten.nodes.flatMap((k) => k.gemeente?.code ?? []))]
  const wissel = (naar: string) =>
    owner(`update lidmaatschap set gemeente_code = '${naar}' where gebruiker_id = ${van('taskforce')}`)
  it('komt nooit, ook niet terwijl er veel tegelijk wordt gevraagd', async () => {
    await alsEigenaar(een.ownerUrl, (tx) =>
      tx.unsafe(`insert into knelpunt (regio_code, id, code, thema, titel, gemeente_code, zichtbaarheid, melddatum, ernst, status)
       select 'wnc', gen_random_uuid(), 'K-' || g, 'ZORG', 'Van ' || g, g, 'GEMEENTE', '2026-01-01', 'LAAG', 'GEMELD' from unnest(array['0988', '0946']) g`),
    )
    const p = await bekend('taskforce')
    const oud: string[] = []
    for (let i = 0; i < 30; i++) {
      const [naar, ander] = i % 2 ? ['0988', '0946'] : ['0946', '0988']
      const onderweg = Array.from({ length: 4 }, () => beide(p, LIJST))
      await wissel(naar!)
      for (const a of await beide(p, LIJST))
        if (gemeenten(a).includes(ander!) || !gemeenten(a).includes(naar!)) oud.push(naar!)
      await Promise.all(onderweg)
    }
    expect(oud).toEqual([])
  }, 60_000)
  it('zou er wel komen zonder de trigger, en dan start geen server', async () => {
    const p = await bekend('taskforce')
    const nu = (await beide(p, LIJST)).map(gemeenten)
    await owner('alter table lidmaatschap disable trigger rechten_versie')
    await wissel(nu[0]!.includes('0988') ? '0946' : '0988')
    expect((await beide(p, LIJST)).map(gemeenten)).toEqual(nu)
    await expect(selfTest(een.app, tables)).rejects.toThrow('lidmaatschap.rechten_versie: deze trigger werkt niet')
    await owner('alter table lidmaatschap enable trigger rechten_versie')
    await expect(selfTest(een.app, tables)).resolves.toBeUndefined()
  })
})

it('de versie van de rechten gaat alleen omhoog, wie haar ook schrijft', async () => {
  const versie = async () =>
    (await een.app<{ v: number }[]>`select rechten_versie v from account where email = 'coordinator@regio.example'`)[0]!
      .v
  const voor = await versie()
  await een.app`update account set rechten_versie = 0 where email = 'coordinator@regio.example'`
  expect(await versie()).toBe(voor + 1)
})
