// What docs/api.md says about persons, asked as it stands there by a regisseur.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const tekst = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
const vragen = [...tekst.matchAll(/^```gql\n([\s\S]*?)^```$(?:\n\n```json\n([\s\S]*?)^```$)?/gm)].map(
  ([, vraag, belofte]): [string, string | undefined] => [vraag!, belofte],
)
let server: TestServer
let weert: Persoon
beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
})
afterAll(() => server?.stop())

it.each(vragen)('geeft bij deze vraag wat er staat: %s', async (vraag, belofte) => {
  const a = await weert.vraag(vraag)
  expect(a.errors).toBeUndefined()
  if (belofte) expect({ data: a.data }).toEqual(JSON.parse(belofte))
})
it('en de tweede keer de fout die er staat', async () => {
  expect(vragen).toHaveLength(2)
  const a = await weert.vraag(vragen[1]![0])
  expect(a.errors![0]!.extensions.code).toBe('INBURGERAAR_LIJKT_OP')
})
