// Rights for tests: everything the schema has, or all of it but what is named.
import { isObjectType, type GraphQLSchema } from 'graphql'
import type { Rechten } from '../../admin/platform/rights.js'
import { maakRechten } from '../../admin/platform/rights.js'

export const alleRechten = (schema: GraphQLSchema, zonder: readonly string[] = []): Rechten => {
  const wortels = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  )
  const velden = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((veld) => `${type.name}.${veld}`))
  return maakRechten(
    [...wortels, ...velden]
      .filter((wat) => !zonder.some((z) => wat === z || wat.startsWith(`${z}.`)))
      .map((wat) => ({ wat, bereik: 'REGIO' })),
  )
}
