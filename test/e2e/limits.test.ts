// Who works quickly is not refused by the limits as the server is delivered.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/limits.js'
import { startServer, type TestServer } from '../support/server.js'
import { startBrowser } from './browser.js'
import { als, kop } from './portal.js'

describe('wie vlug werkt in het portaal', { timeout: 180_000 }, () => {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    server = await startServer({ limits: LIMITS })
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('wordt nooit geweigerd: de startpagina vijf keer, en twintig keer een andere lijst zonder te wachten', async () => {
    const { page, context } = await als(browser, server.url, 'coordinator')
    const statussen: number[] = []
    context.on('response', (r) => {
      if (/\/(graphql|api)/.test(new URL(r.url()).pathname)) statussen.push(r.status())
    })
    for (let n = 0; n < 5; n++) await page.reload({ waitUntil: 'commit' })
    await kop(page, 'Vandaag').waitFor()
    const lijsten = page.getByRole('navigation').getByRole('link')
    await lijsten.first().waitFor()
    const aantal = await lijsten.count()
    expect(aantal).toBeGreaterThan(4)
    for (let n = 0; n < 20; n++) await lijsten.nth(n % aantal).click()
    await page.waitForLoadState('networkidle')
    expect(statussen.length).toBeGreaterThan(20)
    expect(statussen.filter((status) => status !== 200)).toEqual([])
    await context.close()
  })
})
