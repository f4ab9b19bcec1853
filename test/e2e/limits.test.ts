// Who works quickly is not refused by the limits as the server is delivered.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/platform/http/quota.js'
import { kop } from './portal.js'
import { raiseStage } from './stage.js'

describe('wie vlug werkt in het portaal', { timeout: 180_000 }, () => {
  const stage = raiseStage({ limits: LIMITS })

  it('wordt nooit geweigerd: de startpagina vijf keer, en twintig keer een andere lijst zonder te wachten', async () => {
    const { page, context } = await stage.als('coordinator')
    const statussen: number[] = []
    context.on('response', (r) => {
      if (/\/(graphql|api)/.test(new URL(r.url()).pathname)) statussen.push(r.status())
    })
    // Not sooner: while Chromium puts the new page in the place of the old one, it refuses to load again.
    for (let n = 0; n < 5; n++) await page.reload({ waitUntil: 'domcontentloaded' })
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
