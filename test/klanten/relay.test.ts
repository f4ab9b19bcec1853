// Relay's compiler on the schema that the server hands out: it takes paging of nested lists, and node to ask a part again.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js')
const BRON = `import { graphql } from 'react-relay'
export const scherm = graphql\`
  query schermQuery { knelpunten(first: 1) @connection(key: "scherm_knelpunten") {
    edges { node { id titel ...scherm_acties } } } }\`
export const acties = graphql\`
  fragment scherm_acties on Knelpunt
    @refetchable(queryName: "schermActiesQuery")
    @argumentDefinitions(aantal: { type: "Int", defaultValue: 1 }, na: { type: "String" }) {
    acties(first: $aantal, after: $na) @connection(key: "scherm_acties") { edges { node { id titel } } } }\`
`
let s: TestServer
let wie: Persoon
let map: string
beforeAll(async () => {
  s = await startServer()
  wie = await als(s.url, 'coordinator')
  map = mkdtempSync(path.join(tmpdir(), 'relay-'))
  const schema = await fetch(`${s.url}/schema.graphql`, { headers: { cookie: wie.cookie } })
  mkdirSync(path.join(map, 'src'))
  writeFileSync(path.join(map, 'schema.graphql'), await schema.text())
  writeFileSync(path.join(map, 'src/scherm.ts'), BRON)
  writeFileSync(
    path.join(map, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript' }),
  )
})
afterAll(async () => {
  rmSync(map, { recursive: true, force: true })
  await s?.stop()
})

/** The text that the compiler made of an operation, from its artifact. */
const tekstVan = (naam: string): string => {
  const artefact = readFileSync(path.join(map, 'src/__generated__', `${naam}.graphql.ts`), 'utf8')
  return JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(artefact)![1]!) as string
}

describe('de compiler van Relay', () => {
  it('aanvaardt het schema, bladeren in een lijst in een lijst, en opnieuw vragen met node', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER], { cwd: map, encoding: 'utf8' })
    expect([status, stdout + stderr]).toEqual([0, expect.not.stringMatching(/error/i)])
    expect(readdirSync(path.join(map, 'src/__generated__')).sort()).toEqual([
      'schermActiesQuery.graphql.ts',
      'schermQuery.graphql.ts',
      'scherm_acties.graphql.ts',
    ])
  })
  it('maakt vragen die de server beantwoordt, ook de volgende bladzijde', async () => {
    interface Eerste {
      knelpunten: { edges: { node: { id: string; acties: Lijst } }[] }
    }
    interface Lijst {
      edges: { cursor: string; node: { id: string } }[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
    }
    const {
      knelpunten: { nodes },
    } = await wie.krijg<{ knelpunten: { nodes: { id: string }[] } }>('{ knelpunten(first: 1) { nodes { id } } }')
    const { id } = nodes[0]!
    for (const titel of ['Bladzijde een', 'Bladzijde twee'])
      await wie.krijg('mutation ($i: ActieToevoegenInput!) { actieToevoegen(input: $i) { id } }', {
        i: { titel, knelpunten: [id] },
      })
    expect((await wie.krijg<Eerste>(tekstVan('schermQuery'))).knelpunten.edges[0]!.node.acties.edges).toBeDefined()
    const bladzijde = async (na: string | null): Promise<Lijst> =>
      (await wie.krijg<{ node: { acties: Lijst } }>(tekstVan('schermActiesQuery'), { id, aantal: 1, na })).node.acties
    const een = await bladzijde(null)
    const twee = await bladzijde(een.pageInfo.endCursor)
    expect(een.pageInfo.hasNextPage).toBe(true)
    expect(twee.edges[0]!.node.id).not.toBe(een.edges[0]!.node.id)
  })
})
