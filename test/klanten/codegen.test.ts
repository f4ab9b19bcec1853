// graphql-codegen through its API (its command does not install on Node 20): types of the schema and of a client's documents.
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import { preset } from '@graphql-codegen/client-preset'
import { buildSchema, parse, printSchema, type DocumentNode } from 'graphql'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const SCALARS = { Datum: 'string', DateTime: 'string' }
const VRAAG = `query Stand($jaren: [Int!]) { taakstellingen(jaren: $jaren) { id jaar gemeente { id naam }
    realisatie { waarde redenGeenWaarde eenheid peildatum } } }
  mutation Start($id: ID!, $versie: Int!) { actieStarten(id: $id, versie: $versie) { id versie status mag } }`

let s: TestServer
let schema: DocumentNode
beforeAll(async () => {
  s = await startServer()
  const { cookie } = await als(s.url, 'coordinator')
  const antwoord = await fetch(`${s.url}/schema.graphql`, { headers: { cookie } })
  schema = parse(printSchema(buildSchema(await antwoord.text())))
})
afterAll(() => s?.stop())

/** What the compiler of TypeScript finds wrong in one file. */
const fouten = (tekst: string): string[] => {
  const bestand = ts.createSourceFile('klant.ts', tekst, ts.ScriptTarget.ES2022, true)
  const gastheer = ts.createCompilerHost({})
  const lees = gastheer.getSourceFile.bind(gastheer)
  gastheer.getSourceFile = (naam, ...rest) => (naam === 'klant.ts' ? bestand : lees(naam, ...rest))
  const programma = ts.createProgram(
    ['klant.ts'],
    { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022 },
    gastheer,
  )
  return ts.getPreEmitDiagnostics(programma, bestand).map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'))
}

describe('graphql-codegen', () => {
  it('maakt van het schema typen die TypeScript aanvaardt', async () => {
    const uit = await codegen({
      schema,
      documents: [],
      filename: 'schema.ts',
      config: { scalars: SCALARS },
      plugins: [{ typescript: {} }],
      pluginMap: { typescript },
    })
    expect(fouten(uit)).toEqual([])
    expect(fouten(`${uit}\nexport const x: Cijfer['peildatum'] = 5`)).toHaveLength(1)
  })
  it('maakt met de client-preset van elk document zijn typen', async () => {
    const delen = await preset.buildGeneratesSection({
      schema,
      documents: [{ location: 'vraag.ts', document: parse(VRAAG), rawSDL: VRAAG }],
      baseOutputDir: 'uit/',
      config: { scalars: SCALARS },
      presetConfig: {},
      plugins: [],
      pluginMap: {},
      profiler: { run: (doe: () => unknown) => doe() } as never,
      cache: (async (_naam: string, _sleutel: string, doe: () => unknown) => doe()) as never,
      documentTransforms: [],
    } as never)
    const uit = await Promise.all(delen.map((deel) => codegen(deel)))
    expect(uit.join('\n')).toMatch(/export type StandQuery = /)
    expect(uit.join('\n')).toMatch(/export type StartMutationVariables = /)
  })
})
