// Filters and orders are made from the fields of a noun, so they say what the field itself says.
import { isEnumType, isInputObjectType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'

/** The first sentence, to stand after a colon. */
const kern = (uitleg: string): string => {
  const zin = /^.*?[.?](?=\s|$)/s.exec(uitleg)?.[0] ?? uitleg
  return /^\p{Lu}\p{Ll}/u.test(zin) ? zin[0]!.toLowerCase() + zin.slice(1) : zin
}
/** `GEWIJZIGD_OP` → `gewijzigdOp` */
const veldnaam = (waarde: string): string => waarde.toLowerCase().replace(/_(.)/g, (_, l: string) => l.toUpperCase())

function legTypeUit(schema: GraphQLSchema, type: GraphQLObjectType): void {
  const uitleg = (veld: string): string | null => {
    const tekst = type.getFields()[veld]?.description
    return tekst ? kern(tekst) : null
  }
  const filter = schema.getType(`${type.name}Filter`)
  if (isInputObjectType(filter))
    for (const veld of Object.values(filter.getFields())) {
      const tekst = uitleg(veld.name)
      if (tekst) veld.description = `Filter op: ${tekst}`
    }
  const velden = schema.getType(`${type.name}Sorteerveld`)
  if (isEnumType(velden))
    for (const waarde of velden.getValues()) {
      const tekst = uitleg(veldnaam(waarde.name))
      if (tekst) waarde.description = `Volgorde op: ${tekst}`
    }
}

/** Gives every filter and every order the explanation of the field it is about. */
export function describeFilters(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) legTypeUit(schema, type)
  return schema
}
