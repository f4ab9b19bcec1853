import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { Page } from 'playwright-core'

/** The portal has no frames to look into, and what passes is not asked for: a check takes a third of the time. */
const ernstig = async (page: Page, regels?: string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (regels ? axe.withRules(regels) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
/** What keeps people out: findings of axe that are serious or critical, as `rule: place`. */
export const ernstigeDrempels = (page: Page): Promise<string[]> => ernstig(page)

type Kleuren = 'light' | 'dark'
const kleurenNu = (page: Page): Promise<Kleuren> =>
  page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'")
const achtergrond = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor')
const zetKleuren = async (page: Page, colorScheme: Kleuren): Promise<void> => {
  const eerst = await achtergrond(page)
  await page.emulateMedia({ colorScheme })
  await expect.poll(() => achtergrond(page), { timeout: 20_000 }).not.toBe(eerst)
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
