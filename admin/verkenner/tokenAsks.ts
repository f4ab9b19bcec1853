// Whether a token may ask what stands in the editor: it reads figures, and the server refuses it the rest.
import {
  Kind,
  OperationTypeNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import type { Rechten } from '../platform/rights.js'
import { magZien } from './reference.js'
import { wortels } from './readyMade.js'

const gelezen = (query: string): DocumentNode | null => {
  try {
    return parse(query)
  } catch {
    return null
  }
}
/** With the schema, every field is looked at; without, what is asked first. */
const velden = (document: DocumentNode, schema: GraphQLSchema, rechten: Rechten): boolean => {
  const types = new TypeInfo(schema)
  let mag = true
  const Field = ({ name }: { name: { value: string } }): void => {
    const ouder = types.getParentType()
    if (ouder && !name.value.startsWith('__')) mag &&= magZien(schema, ouder, rechten)(name.value)
  }
  visit(document, visitWithTypeInfo(types, { Field }))
  return mag
}

/** What is not finished yet is no reason to say that it is refused. */
export const magMetToken = (query: string, schema: GraphQLSchema | null, rechten: Rechten): boolean => {
  const document = gelezen(query)
  if (!document) return true
  const wijzigt = document.definitions.some(
    (deel) => deel.kind === Kind.OPERATION_DEFINITION && deel.operation !== OperationTypeNode.QUERY,
  )
  if (wijzigt) return false
  return schema
    ? velden(document, schema, rechten)
    : wortels(query).every((wortel) => wortel.startsWith('__') || rechten.magVragen(wortel))
}
