// Every noun, joined into one schema.
import 'reflect-metadata'
import { getNullableType, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { Gebeurtenis } from './gebruiker/gebeurtenis.type.js'
import { nouns } from './nouns.js'
import { NodeQueries } from './platform/read/declare/node.js'
import { queriesOf } from './platform/read/declare/schema.js'
import { mutationsOf } from './platform/write/act.schema.js'
import { historyRead } from './platform/write/history.read.js'
import { addConfirmation } from './platform/write/personal-data.js'
import { describeFilters } from './platform/graphql/descriptions.js'

/** The history of every noun that has one. */
export const histories = nouns.flatMap((n) => n.history ?? [])

export const leesNouns = [
  ...nouns.flatMap((n) => n.reads ?? []),
  ...histories.map((h) => historyRead(Gebeurtenis, h.noun, h.table, h.relations, h.belongsTo)),
]

/** Every act. */
export const acts = nouns.flatMap((n) => n.acts ?? [])
const Mutations = mutationsOf(acts)

/**
 * A mutation field that is refused is null with its own error. Were it non-null, its null would wipe out `data` and with it
 * the answer of the fields before it, which are committed. Done for all of them here, so that none can be forgotten.
 */
function elkVoorZich(schema: GraphQLSchema): void {
  for (const handeling of Object.values(schema.getMutationType()!.getFields()))
    handeling.type = getNullableType(handeling.type)
}

/** The GraphQL schema with its resolvers. `validate: false`: input is checked by platform/values/input.ts and the rules. */
export function maakSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [queriesOf(leesNouns), NodeQueries, Mutations, ...nouns.flatMap((n) => n.resolvers ?? [])] as never,
    validate: false,
  })
  schema.getQueryType()!.description = 'Alles wat u kunt opvragen.'
  schema.getMutationType()!.description =
    'Alles wat u kunt doen. Elke handeling is één stap met een eigen naam en een eigen antwoord. Een handeling die wordt geweigerd, geeft null en een fout; de andere handelingen in dezelfde vraag gaan gewoon door.'
  elkVoorZich(schema)
  addConfirmation(schema)
  return describeFilters(schema)
}
