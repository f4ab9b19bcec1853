import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const eslint = new ESLint()
const refusals = async (filePath: string, text: string): Promise<string[]> => {
  const results = await eslint.lintText(text, { filePath })
  return results.flatMap(({ messages }) => messages.map(({ message }) => message))
}

describe('onze eigen regels van npm run lint weigeren', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'een vraag aan de database buiten de deur om',
      'server/knelpunt/knelpunt.query.ts',
      "import { drizzle } from 'drizzle-orm/postgres-js'\nexport const db = drizzle",
      /Use inTransactie/,
    ],
    [
      'de tabel van tokens in een ander bestand',
      'server/knelpunt/knelpunt.query.ts',
      "import { token } from '../token/token.table.js'\nexport const rows = token",
      /Use server\/token/,
    ],
    [
      'de tabel van sleutels buiten haar kamer',
      'server/knelpunt/knelpunt.query.ts',
      "import { sleutel } from '../platform/secret/sleutel.table.js'\nexport const rows = sleutel",
      /Use server\/platform\/secret/,
    ],
    ['een klok in een regel', 'server/pilot/pilot.rules.ts', 'export const vandaag = () => new Date()', /dates as/],
    ['een doorgeefbestand', 'server/pilot/index.ts', "export * from './pilot.rules.js'", /No barrel files/],
    [
      'een scherm waarop iets ontbreekt voordat het antwoord er is',
      'test/e2e/forms.test.ts',
      'export const f = async (expect, page) => expect(await page.getByText("x").count()).toBe(0)',
      /Use verwachtGeen/,
    ],
  ])('%s', async (_naam, file, text, message) => {
    expect(await refusals(file, text)).toEqual([expect.stringMatching(message)])
  })
  test('en laten staan wat mag', async () => {
    expect(await refusals('server/pilot/pilot.rules.ts', 'export const een = 1')).toEqual([])
  })
})
