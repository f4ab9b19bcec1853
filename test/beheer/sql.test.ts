// npm run sql: what a query asks of a database on which a server runs, without leaving anything there.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'
import { appUrlVan } from '../support/sjabloon.js'

vi.setConfig({ testTimeout: 60_000 })
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

const sql = async (...woorden: string[]): Promise<{ code: number; uit: string; fout: string }> => {
  const { TEST_DATABASE_URL: _, ...env } = process.env
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'scripts/sql.ts', ...woorden],
      {
        env: {
          ...env,
          DATABASE_URL: server.ownerUrl,
          APP_DATABASE_URL: appUrlVan(server.ownerUrl),
          NODE_ENV: 'development',
        },
      },
    )
    return { code: 0, uit: stdout, fout: stderr }
  } catch (e) {
    const { code, stdout, stderr } = e as { code: number; stdout: string; stderr: string }
    return { code, uit: stdout, fout: stderr }
  }
}
const sessies = () =>
  alsEigenaar(server.ownerUrl, async (tx) => (await tx<{ n: number }[]>`select count(*)::int n from sessie`)[0]!.n)

it('toont naast een lopende server elke opdracht met waarden, plan en tijd, en laat niets achter', async () => {
  const voor = await sessies()
  const { code, uit, fout } = await sql(
    '--als',
    'taskforce@regio.example',
    '--variabelen',
    '{"n":2}',
    'query knelpunten($n: Int) { knelpunten(first: $n) { nodes { titel } } mijnRechten { wat } }',
  )
  expect([code, fout]).toEqual([0, ''])
  expect(uit).toMatch(/-- antwoord 200, \d+ tekens, fouten \[\], kosten \d+/)
  expect(uit).toMatch(/-- \d+ ms, waarvan [\d.]+ ms bij de database in \d+ opdrachten/)
  expect(uit).toMatch(/\/\* knelpunten [0-9a-f]{12} \*\/ select case/)
  expect(uit.match(/Execution Time: /g)!.length).toBe(Number(/opdracht 1 van (\d+)/.exec(uit)![1]))
  expect(await sessies()).toBe(voor)
})
it('zegt niet dat iemand personen zag: van zo’n vraag toont het alleen het plan', async () => {
  const gezien = () =>
    alsEigenaar(server.ownerUrl, async (tx) => (await tx<{ n: number }[]>`select count(*)::int n from leesvraag`)[0]!.n)
  const voor = await gezien()
  const { code, uit, fout } = await sql(
    '--als',
    'regisseur.weert@regio.example',
    '{ inburgeraars(first: 2) { nodes { achternaam } } partners { totalCount } }',
  )
  expect([code, fout]).toEqual([0, ''])
  expect(uit).toContain('over personen: niet uitgevoerd')
  expect(uit).toMatch(/insert into leesvraag[^]*Insert on leesvraag/)
  expect(await gezien()).toBe(voor)
})
it.each([
  ['een handeling', ['--als', 'taskforce@regio.example', 'mutation { x }'], /Alleen een query/],
  ['een account dat er niet is', ['--als', 'niemand@regio.example', '{ mij { id } }'], /geen werkend account/],
  ['waarden die geen JSON zijn', ['--als', 'x@y.example', '--variabelen', '{', '{ mij { id } }'], /geen geldige JSON/],
  ['zonder gebruiker', ['{ mij { id } }'], /Gebruik: npm run sql/],
])('weigert %s met één zin', async (_, woorden, zin) => {
  const { code, fout } = await sql(...woorden)
  expect(code).toBe(1)
  expect(fout).toMatch(zin)
  expect(fout).not.toMatch(/^\s+at /m)
})
