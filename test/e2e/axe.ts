import axe, { type AxeResults } from 'axe-core'
import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** What passes is not asked for, and style sheets are not read again: a check takes a third of the time. */
const OPTIES = { resultTypes: ['violations'], preload: false }
/** What just changed colour is on its way for a moment, even where nothing moves. */
const getekend = 'new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))'
/** A page that is not loaded anew keeps its axe. */
const ernstig = async (page: Page, regels?: string[]): Promise<string[]> => {
  await page.evaluate(getekend)
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source)
  const opties = JSON.stringify({ ...OPTIES, ...(regels && { runOnly: regels }) })
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${opties})`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
/** What keeps people out: findings of axe that are serious or critical, as `rule: place`. */
export const ernstigeDrempels = (page: Page): Promise<string[]> => ernstig(page)

type Kleuren = 'light' | 'dark'
const kleurenNu = (page: Page): Promise<Kleuren> =>
  page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'")
/** Of the page itself and of what stands in it: style sheets and the components change one after the other. */
const kleurenVan = (page: Page): Promise<string[]> =>
  page.evaluate(
    "[getComputedStyle(document.body).backgroundColor, ...[document.body, document.querySelector('h1') ?? document.body].map((e) => getComputedStyle(e).color)]",
  )
const zetKleuren = async (page: Page, colorScheme: Kleuren): Promise<void> => {
  const eerst = await kleurenVan(page)
  const blijft = async () => (await kleurenVan(page)).map((kleur, i) => kleur === eerst[i])
  await page.emulateMedia({ colorScheme })
  await expect.poll(async () => (await blijft())[0], { timeout: 20_000 }).toBe(false)
  // What is drawn as paper keeps its ink.
  for (let sinds = Date.now(); Date.now() - sinds < 1000 && (await blijft()).includes(true);)
    await page.waitForTimeout(50)
}

/**
 * The same in light and in dark: of all rules only contrast depends on the colours. The page stays in the other ones.
 * @param ook what else to do in each of both, such as a picture
 */
export const drempelsInBeideKleuren = async (
  page: Page,
  ook?: (kleuren: Kleuren) => Promise<unknown>,
): Promise<string[]> => {
  const nu = await kleurenNu(page)
  const ander = nu === 'light' ? 'dark' : 'light'
  const eerste = await ernstigeDrempels(page)
  await ook?.(nu)
  await zetKleuren(page, ander)
  const tweede = await ernstig(page, ['color-contrast'])
  await ook?.(ander)
  return [...eerste.map((drempel) => `${nu}: ${drempel}`), ...tweede.map((drempel) => `${ander}: ${drempel}`)]
}
