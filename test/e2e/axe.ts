import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import type { Page } from 'playwright-core'

const ernstig = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}
/** What keeps people out: findings of axe that are serious or critical, as `rule: place`. */
export const ernstigeDrempels = (page: Page): Promise<string[]> => ernstig(new AxeBuilder({ page }))

const achtergrond = (page: Page): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor')
const zetKleuren = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  const eerst = await achtergrond(page)
  await page.emulateMedia({ colorScheme })
  await expect.poll(() => achtergrond(page)).not.toBe(eerst)
}

/**
 * The same in light and in dark, of a page that is open in light: of all rules only contrast depends on the colours.
 * @param ook what else to do in dark, such as a picture
 */
export const drempelsInBeideKleuren = async (page: Page, ook?: () => Promise<void>): Promise<string[]> => {
  const licht = await ernstigeDrempels(page)
  await zetKleuren(page, 'dark')
  const donker = await ernstig(new AxeBuilder({ page }).withRules(['color-contrast']))
  await ook?.()
  await zetKleuren(page, 'light')
  return [...licht, ...donker.map((drempel) => `donker: ${drempel}`)]
}
