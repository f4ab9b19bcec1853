// A page of another website in a real browser: what it may ask with a token, and what the browser keeps from it.
import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { dag, geefUit } from '../support/token.js'
import { raiseStage } from './stage.js'

const doc = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
/** The example of the documentation, as it stands there. */
const VOORBEELD = /^```js\n([\s\S]*?)^```$/m.exec(doc)![1]!

/** A website of one empty page, on a port of its own. */
async function website(): Promise<{ url: string; stop: () => void }> {
  const server = http.createServer((_req, res) => res.setHeader('content-type', 'text/html').end('<h1>Gemeente</h1>'))
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() }
}

describe('een pagina van een andere website', { timeout: 90_000 }, () => {
  const stage = raiseStage()
  let genoemd: Awaited<ReturnType<typeof website>>
  let vreemd: Awaited<ReturnType<typeof website>>
  let token = ''
  beforeAll(async () => {
    ;[genoemd, vreemd] = [await website(), await website()]
    token = (await geefUit(await als(stage.server.url, 'beheer'), ['0988'], dag(9), 'Pagina', [genoemd.url])).geheim
  })
  afterAll(() => [genoemd, vreemd].forEach((site) => site?.stop()))

  const opPagina = async <T>(site: { url: string }, doe: (page: Page) => Promise<T>): Promise<T> => {
    const context = await stage.browser.newContext()
    const page = await context.newPage()
    await page.goto(site.url)
    return doe(page).finally(() => context.close())
  }
  /** Runs in the page. @returns what it could read, or that the browser let it read nothing */
  const haal = (
    page: Page,
    pad: string,
    opties: object,
  ): Promise<{ status: number; tekst: string; budget: string } | string> =>
    page.evaluate(
      async ([adres, o]) => {
        try {
          const r = await fetch(adres, o)
          return { status: r.status, tekst: await r.text(), budget: r.headers.get('RateLimit') ?? '' }
        } catch (e) {
          return (e as Error).name
        }
      },
      [stage.server.url + pad, opties] as const,
    )
  const met = (extra: object = {}) => ({
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ mij { naam } }' }),
    ...extra,
  })
  const alleen = () => ({ headers: { authorization: `Bearer ${token}` } })
  const regels = () => stage.server.log.map((r) => JSON.parse(r) as { methode: string; route: string; status: number })

  it('die het token noemt, krijgt cijfers en leest haar grenzen, na een voorvraag', async () => {
    const voor = stage.server.log.length
    await opPagina(genoemd, async (page) => {
      expect(await haal(page, '/graphql', met())).toMatchObject({
        status: 200,
        tekst: '{"data":{"mij":{"naam":"Pagina"}},"extensions":{"kosten":0}}',
      })
      expect(await haal(page, '/graphql', met())).toMatchObject({
        budget: expect.stringMatching(/^"tijd";r=/) as string,
      })
      expect(await haal(page, '/graphql?query={mij{naam}}', alleen())).toMatchObject({ status: 200 })
      expect(await haal(page, '/api/v1/taakstellingen.csv?jaren=2022', alleen())).toMatchObject({
        status: 200,
        tekst: expect.stringContaining('Weert') as string,
      })
      // A refusal is read as well as an answer.
      expect(await haal(page, '/graphql', met({ body: '{"query":"{ weg }"}' }))).toMatchObject({
        tekst: expect.stringContaining('‘weg’ bestaat hier niet.') as string,
      })
    })
    expect(
      regels()
        .slice(voor)
        .filter(({ methode }) => methode === 'OPTIONS')
        .map(({ status }) => status),
    ).toContain(204)
  })
  it('kan het voorbeeld uit de documentatie gebruiken', async () => {
    const code = VOORBEELD.replace('https://regiotafel.example', stage.server.url).replace('rt_…', token)
    const uit = await opPagina(genoemd, (page) =>
      page.evaluate<{ data: { taakstellingen: object[] }; errors?: object }>(
        `(async () => {${code}; return { data, errors } })()`,
      ),
    )
    expect(uit.errors).toBeUndefined()
    expect(uit.data.taakstellingen).toHaveLength(9)
  })
  it('die het token niet noemt, leest niets, en het verzoek is geweigerd voor het iets deed', async () => {
    const voor = stage.server.log.length
    await opPagina(vreemd, async (page) => {
      expect(await haal(page, '/graphql', met())).toBe('TypeError')
      expect(await haal(page, '/graphql?query={mij{naam}}', alleen())).toBe('TypeError')
      expect(await haal(page, '/api/v1/taakstellingen.csv', alleen())).toBe('TypeError')
    })
    const gevraagd = regels()
      .slice(voor)
      .filter(({ methode }) => methode !== 'OPTIONS')
    expect(gevraagd.map(({ status }) => status)).toEqual([403, 403, 403])
  })
  it('krijgt niets met de cookie van wie is ingelogd, ook niet als het token haar noemt', async () => {
    const { page, context } = await stage.als('beheer')
    await page.goto(genoemd.url)
    const voor = stage.server.log.length
    // The cookie is of the same site: ports do not count.
    const zonderToken = { headers: { 'content-type': 'application/json' }, credentials: 'include' }
    expect(await haal(page, '/graphql', met({ credentials: 'include' }))).toBe('TypeError')
    expect(await haal(page, '/graphql', met(zonderToken))).toBe('TypeError')
    expect(await haal(page, '/graphql', met({ mode: 'no-cors', headers: {}, credentials: 'include' }))).toBe(
      'TypeError',
    )
    const gevraagd = regels()
      .slice(voor)
      .filter(({ methode }) => methode !== 'OPTIONS')
    expect(gevraagd.filter(({ status }) => status < 400)).toEqual([])
    await context.close()
  })
})
