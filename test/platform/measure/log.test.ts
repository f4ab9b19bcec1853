// One number per request, and what the log says of a request: enough to find it back, nothing of a person.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { alsEigenaar, voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../../support/server.js'
import { vraagMetToken } from '../../support/token.js'

interface Regel extends Record<string, unknown> {
  msg: string
  kenmerk: string
  fout?: { plaats: string; stapel: string[]; sql?: string; sqlstate?: string }
}
let server: TestServer
let coordinator: Persoon
beforeAll(async () => {
  server = await startServer()
  coordinator = await als(server.url, 'coordinator')
})
afterAll(() => server?.stop())

const stuur = (body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: coordinator.cookie, ...headers },
    body: JSON.stringify(body),
  })
/** Lines of the log of this answer; the line of a request is written just after it. */
async function regels(kenmerk: string | null): Promise<Regel[]> {
  for (let n = 0; ; n++) {
    const van = server.log.map((r) => JSON.parse(r) as Regel).filter((r) => r.kenmerk === kenmerk)
    if (van.some((r) => r.msg.startsWith('verzoek')) || n > 100) return van
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
}
const regel = async (r: Response): Promise<Regel> =>
  (await regels(r.headers.get('x-request-id'))).find((x) => x.msg.startsWith('verzoek'))!

describe('de regel van een verzoek', () => {
  it('zegt welke vraag het was, van wat voor iemand, hoe het afliep en wat het kostte', async () => {
    const r = await stuur({ query: 'query knelpunten { knelpunten(first: 2) { nodes { id } } }' })
    const { time, ms, sqlMs, wachtMs, document, kosten, ...rest } = await regel(r)
    expect(rest).toEqual({
      level: 30,
      msg: 'verzoek',
      kenmerk: r.headers.get('x-request-id'),
      methode: 'POST',
      route: '/graphql',
      status: 200,
      wie: 'sessie',
      rollen: ['REGIOCOORDINATOR'],
      operatie: 'knelpunten',
      soort: 'query',
      velden: ['knelpunten'],
      // The session and the reading.
      statements: 2,
    })
    expect(document).toMatch(/^[0-9a-f]{12}$/)
    expect(kosten).toBeGreaterThan(0)
    for (const getal of [time, ms, sqlMs, wachtMs]) expect(getal).toBeGreaterThanOrEqual(0)
  })
  it('zegt van een antwoord met 200 dat er iets in mislukte, en welke codes', async () => {
    const r = await stuur({ query: '{ knelpunt(id: "00000000-0000-4000-8000-000000000000") { id } }' })
    expect(r.status).toBe(200)
    expect(await regel(r)).toMatchObject({ msg: 'verzoek met fouten', operatie: 'anders', fouten: ['NIET_GEVONDEN'] })
  })
  it.each<[string, object, Record<string, string>, object]>([
    ['een vraag die niet klopt', { query: '{ bestaatNiet }' }, {}, { fouten: ['ONGELDIGE_INVOER'] }],
    ['een verzoek zonder vraag', {}, {}, { status: 400, fouten: ['ONGELDIGE_INVOER'] }],
    [
      'niemand',
      { query: '{ mij { id } }' },
      { cookie: '' },
      { status: 401, wie: 'niemand', fouten: ['NIET_INGELOGD'] },
    ],
  ])('zegt de code van %s', async (_, body, headers, verwacht) =>
    expect(await regel(await stuur(body, headers))).toMatchObject(verwacht),
  )
  it('telt bij een handeling elk statement mee, BEGIN en COMMIT ook', async () => {
    const r = await stuur({
      query: 'mutation knelpuntMelden { knelpuntMelden(input: { thema: ZORG, titel: "Telt mee" }) { id } }',
    })
    const { statements, soort, operatie } = await regel(r)
    expect([soort, operatie]).toEqual(['mutation', 'knelpuntMelden'])
    expect(statements).toBeGreaterThan(4)
  })
  it('noemt van een token alleen dat het een token is', async () => {
    const { geheim } = await vraagMetToken(server.url, ['0988'])
    const r = await stuur({ query: '{ gemeenten { naam } }' }, { cookie: '', authorization: `Bearer ${geheim}` })
    expect(await regel(r)).toMatchObject({ wie: 'token', rollen: ['DASHBOARD'], status: 200 })
  })
  it('heeft het spoor van wie het vroeg, als dat er een is', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const met = (traceparent: string) => stuur({ query: '{ mij { id } }' }, { traceparent }).then(regel)
    expect(await met(`00-${trace}-00f067aa0ba902b7-01`)).toMatchObject({ trace })
    expect(await met(`00-${trace}-00f067aa0ba902b7-01-CANARIE`)).not.toHaveProperty('trace')
  })
})

describe('geen enkele regel van het log', () => {
  it('bevat iets dat een client kan kiezen: waarden, document, naam, koppen of adres', async () => {
    const lang = 'CANARIE'.repeat(500)
    const koppen = {
      traceparent: `CANARIE"}\\n{"level":60`,
      tracestate: 'k=CANARIE',
      'x-request-id': 'CANARIE',
      'request-id': 'CANARIE',
      'x-correlation-id': 'CANARIE',
      'user-agent': 'CANARIE',
      referer: 'https://CANARIE.example/',
    }
    const vragen: object[] = [
      { query: 'query CANARIE_Jan { CANARIE_alias: mij { CANARIE_veld: id } }', operationName: 'CANARIE_Jan' },
      { query: `query ${lang} { mij { id } }` },
      { query: '{ mij { id } }', operationName: lang },
      { query: '{ mij { id } } # CANARIE' },
      {
        query: 'query($q: String) { knelpunten(filter: { q: $q }) { totalCount } }',
        variables: { q: 'CANARIE', CANARIE: 1 },
      },
      { query: '{ knelpunten(filter: { q: "CANARIE@regio.example" }) { totalCount } }' },
      { query: '{ knelpunt(id: "CANARIE") { id } }' },
      { query: '{ CANARIE }' },
      { query: '{ mij { id ...CANARIE } } fragment CANARIE on Gebruiker { id }' },
      { query: 'CANARIE' },
      { query: 'mutation CANARIE { knelpuntMelden(input: { thema: ZORG, titel: "CANARIE" }) { titel } }' },
      { query: 'mutation { knelpuntMelden(input: { thema: CANARIE }) { titel } }' },
    ]
    const voor = server.log.length
    for (const vraag of vragen) await stuur(vraag, koppen)
    for (const pad of [
      '/CANARIE',
      '/api/v1/convenanten/CANARIE.pdf',
      '/api/v1/taakstellingen.csv?jaar=CANARIE',
      '/%FFCANARIE',
    ])
      await fetch(`${server.url}${pad}`, { headers: { cookie: coordinator.cookie, ...koppen } })
    await regel(await stuur({ query: '{ mij { id } }' }))
    const log = server.log.slice(voor)
    expect(log.length).toBeGreaterThanOrEqual(vragen.length)
    expect(log.filter((r) => /CANARIE|@regio|coordinator/.test(r))).toEqual([])
  })
})

it('de geschiedenis van wat een verzoek opsloeg, heeft zijn nummer', async () => {
  const r = await stuur({ query: 'mutation { knelpuntMelden(input: { thema: ZORG, titel: "Met nummer" }) { id } }' })
  const { data } = (await r.json()) as { data: { knelpuntMelden: { id: string } } }
  const regels = await alsEigenaar(server.ownerUrl, async (tx) => [
    ...(await tx<{ kenmerk: string }[]>`
      select kenmerk from knelpunt_gebeurtenis where ouder_id = ${data.knelpuntMelden.id}`),
  ])
  expect(regels).toEqual([{ kenmerk: r.headers.get('x-request-id') }])
})

describe('een fout van ons', () => {
  const MELD = 'mutation knelpuntMelden($t: String!) { knelpuntMelden(input: { thema: ZORG, titel: $t }) { id } }'
  const kapot = (kenmerk: string) => regels(kenmerk).then((r) => r.find((x) => x.msg === 'onverwachte fout')!)
  it('bij een handeling is met de code uit het antwoord te vinden: vraag en onze eigen regel', async () => {
    await voerUit(
      server.ownerUrl,
      "create function breek() returns trigger language plpgsql as 'begin raise exception ''CANARIE %'', new.titel; end'",
      'create trigger breek before insert on knelpunt for each row execute function breek()',
    )
    const r = await stuur({ query: MELD, variables: { t: 'CANARIE' } })
    await voerUit(server.ownerUrl, 'drop trigger breek on knelpunt')
    const { errors } = (await r.json()) as {
      errors: { message: string; extensions: { kenmerk: string; code: string } }[]
    }
    const { code, kenmerk } = errors[0]!.extensions
    expect([code, kenmerk]).toEqual(['INTERN', r.headers.get('x-request-id')])
    expect(errors[0]!.message).toContain(kenmerk)
    const fout = await kapot(kenmerk)
    expect(fout).toMatchObject({ level: 50, operatie: 'knelpuntMelden', fout: { sqlstate: 'P0001' } })
    expect(fout.fout!.plaats).toMatch(/server\/platform\/write\/act\.run\.ts:\d+:\d+$/)
    expect(await regel(r)).toMatchObject({ fouten: ['INTERN'], operatie: 'knelpuntMelden' })
    expect(JSON.stringify(await regels(kenmerk))).not.toMatch(/CANARIE|titel/)
  })
  it('bij het lezen noemt ook het commentaar van de SQL', async () => {
    await voerUit(server.ownerUrl, 'alter table succes rename column titel to weg')
    const r = await stuur({ query: 'query successen { successen(filter: { q: "CANARIE" }) { nodes { titel } } }' })
    await voerUit(server.ownerUrl, 'alter table succes rename column weg to titel')
    const { errors } = (await r.json()) as { errors: { extensions: { kenmerk: string } }[] }
    const fout = await kapot(errors[0]!.extensions.kenmerk)
    expect(fout.fout).toMatchObject({
      sqlstate: '42703',
      sql: expect.stringMatching(/^successen [0-9a-f]{12}$/),
      plaats: expect.stringMatching(/server\/platform\/read\/.+\.ts:\d+:\d+$/),
    })
    expect(JSON.stringify(await regels(fout.kenmerk))).not.toMatch(new RegExp(`CANARIE|${process.cwd()}`))
  })
})

it('het nummer kiest de server zelf, voor elk verzoek een ander, ook bij een weigering', async () => {
  const koppen = { 'x-request-id': 'AAAAAAAA', 'request-id': 'AAAAAAAA' }
  const antwoorden = [
    await stuur({ query: '{ mij { id } }' }, koppen),
    await stuur({}, koppen),
    await fetch(`${server.url}/bestaat-niet`, { headers: koppen }),
    await fetch(`${server.url}/live`, { headers: koppen }),
  ].map((r) => r.headers.get('x-request-id'))
  expect(new Set(antwoorden).size).toBe(4)
  for (const a of antwoorden) expect(a).toMatch(/^[0-9A-F]{8}$/)
  expect(antwoorden).not.toContain('AAAAAAAA')
})
