// The session ends between opening a form and sending it. Short here (4 of them); `SESSIE_EINDEN=alle` does every form
// and act, with both ways a session ends.
import { createHash } from 'node:crypto'
import postgres from 'postgres'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als as alsApi } from '../support/als.js'
import { totRust, venster } from './portal.js'
import { raiseStage } from './stage.js'
import { GEVALLEN, type Geval } from './session-end.cases.js'

const EINDEN = {
  'de rij is weg': (hash: string) => `delete from sessie where hash = '${hash}'`,
  'na 31 minuten stilte': (hash: string) =>
    `update sessie set gezien_op = now() - interval '31 minutes' where hash = '${hash}'`,
} as const
type Einde = keyof typeof EINDEN
const KORT = [
  'een knelpunt melden',
  'een actie blokkeren, in een venster',
  'een actie starten, met één klik',
  'een cijfer verbeteren',
]
const manieren = Object.keys(EINDEN) as Einde[]
const proeven: [Geval, Einde][] =
  process.env['SESSIE_EINDEN'] === 'alle'
    ? GEVALLEN.flatMap((geval) => manieren.map((einde): [Geval, Einde] => [geval, einde]))
    : GEVALLEN.filter(({ naam }) => KORT.includes(naam)).map((geval, i): [Geval, Einde] => [geval, manieren[i % 2]!])

/** Everything that ever was announced, also what was gone a moment later. As text: compiled without browser types. */
const BEWAAR_MELDINGEN = `window.gemeld = [];
new MutationObserver(() => {
  for (const e of document.querySelectorAll('.MuiSnackbar-root')) window.gemeld.push(e.textContent);
}).observe(document, { childList: true, subtree: true, characterData: true })`
const gemeld = (page: Page): Promise<string> => page.evaluate<string>('window.gemeld.join(" | ")')

// A slow machine runs a browser, a server and a database at the same time.
describe('een sessie die eindigt terwijl iemand iets invult', { timeout: 90_000 }, () => {
  const stage = raiseStage({ vandaag: '2026-11-25' })
  let sql: postgres.Sql

  beforeAll(async () => {
    sql = postgres(stage.server.ownerUrl, { max: 1, onnotice: () => undefined })
  })
  afterAll(async () => {
    await sql?.end()
  })
  const beeindig = async (page: Page, einde: Einde): Promise<void> => {
    await totRust(page)
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'sid')!
    const { count } = await sql.unsafe(EINDEN[einde](createHash('sha256').update(cookie.value).digest('hex')))
    expect(count, 'er was een sessie om te beëindigen').toBe(1)
  }

  it.each(proeven.map(([geval, einde], i) => ({ geval, einde, i, wat: geval.naam })))(
    '$wat ($einde): niets heet opgeslagen, de tekst blijft, en na inloggen wordt het opgeslagen',
    async ({ geval, einde, i }) => {
      const titel = `Sessieproef ${i} van vandaag`
      const api = await alsApi(stage.server.url, geval.account)
      const { page, context, meldingen } = await stage.als(geval.account)
      const sleutels: unknown[] = []
      page.on('request', (verzoek) => {
        const { query, variables } = (verzoek.postDataJSON() ?? {}) as {
          query?: string
          variables?: { idempotentieSleutel?: string }
        }
        if (query?.startsWith('mutation')) sleutels.push(variables?.idempotentieSleutel)
      })
      await page.addInitScript(BEWAAR_MELDINGEN)
      const opgeslagen = async (): Promise<number> => (await sql.unsafe(geval.telling, [titel])).length
      const { knop, velden } = await geval.begin(page, api, titel)
      const adres = page.url()
      const blijft = async (): Promise<void> => {
        for (const [veld, tekst] of velden) expect(await veld.inputValue()).toBe(tekst)
      }
      expect(await opgeslagen()).toBe(0)

      await beeindig(page, einde)
      await knop.click()
      const inloggen = venster(page).filter({ hasText: 'Uw sessie is voorbij' })
      await inloggen.getByRole('button').first().waitFor()
      expect(await gemeld(page)).not.toContain(geval.gelukt)
      expect(await opgeslagen()).toBe(0)
      expect(page.url()).toBe(adres)
      await blijft()
      expect(await inloggen.evaluate('document.activeElement.closest(".rt-sessievenster") !== null')).toBe(true)

      await inloggen.locator('.rt-account').first().click()
      await inloggen.waitFor({ state: 'detached' })
      await blijft()
      expect(await gemeld(page)).not.toContain(geval.gelukt)
      // The keyboard is back at the button that was pressed.
      await expect.poll(() => page.evaluate<string>('document.activeElement.innerText')).toBe(await knop.innerText())

      await page.keyboard.press('Enter')
      await page.getByText(geval.gelukt).first().waitFor()
      expect(await opgeslagen()).toBe(1)
      expect(new Set(sleutels).size, 'dezelfde sleutel').toBe(1)
      expect(sleutels).toHaveLength(2)
      expect(meldingen).toEqual([])
      await context.close()
    },
  )
})
