// What the portal knows of the server, as generated files: the schema as types, the acts, the words of closed lists, and which
// types are about persons.
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal'
import { introspectionFromSchema, lexicographicSortSchema, type GraphQLSchema } from 'graphql'
import { nouns } from '../server/beleid.js'
import { makeActor, type Lidmaatschap } from '../server/platform/rights/actor.js'
import { rightsOf } from '../server/platform/rights/rights.js'
import { allWords } from '../server/platform/values/words.js'
import type { Act } from '../server/platform/write/act.types.js'

const HEAD = '// Made by npm run gen. Do not change by hand.\n'

/** The schema as types, as gql.tada reads them. Types only: nothing of it reaches the browser. */
function types(schema: GraphQLSchema): string {
  const introspection = minifyIntrospection(introspectionFromSchema(lexicographicSortSchema(schema)))
  const text = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true })
  const map = /export type introspection_types = [\s\S]*?\n};/.exec(text)?.[0]
  if (!map) throw new Error('gql.tada gives its map of types in another form')
  return `${HEAD}${map}\n`
}
/** Per act its noun, the type it answers with, and its arguments as a document declares them. */
function actList(schema: GraphQLSchema, acts: readonly Act[]): string {
  const fields = schema.getMutationType()!.getFields()
  const lines = acts.map(({ name, noun, type }) => {
    const args = Object.fromEntries(fields[name]!.args.map((a) => [a.name, String(a.type)]))
    return `  ${name}: ${JSON.stringify({ noun, type: type().name, args })},`
  })
  return `${HEAD}export const acts = {\n${lines.sort().join('\n')}\n} as const\n`
}
/** Per closed list its values with their words, in the order in which they are declared. */
const words = (): string => `${HEAD}export const words = ${JSON.stringify(allWords(), null, 2)} as const\n`

/** What a token may ask: root fields and Type.veld. A token has one role, so it is the same for every one. */
function tokenAsks(schema: GraphQLSchema): string {
  const [token, gemeente] = [{ id: '', naam: '', websites: [] }, 'gemeente']
  const lid: Lidmaatschap = {
    rol: 'DASHBOARD',
    gemeenteCode: gemeente,
    partnerId: null,
    vanafDatum: '',
    totDatum: null,
  }
  const actor = makeActor({ gebruikerId: null, token, regioCode: 'regio', lidmaatschappen: [lid] }, [gemeente])
  const names = rightsOf(actor, schema).map(({ wat }) => wat)
  return `${HEAD}export const tokenAsks: readonly string[] = ${JSON.stringify(names.sort(), null, 2)}\n`
}

/** The types whose rows are about persons: what the portal may not write down of them, it does not have to be told per screen. */
function persons(): string {
  const types = Object.values(nouns).flatMap(({ personen, type }) => (personen && type ? [type] : []))
  return `${HEAD}export const personTypes: readonly string[] = ${JSON.stringify(types.sort())}\n`
}

/** @param acts every act. @returns path → text */
export const portalFiles = (schema: GraphQLSchema, acts: readonly Act[]): Record<string, string> => ({
  'admin/schema.generated.d.ts': types(schema),
  'admin/acts.generated.ts': actList(schema, acts),
  'admin/words.generated.ts': words(),
  'admin/token.generated.ts': tokenAsks(schema),
  'admin/persons.generated.ts': persons(),
})
