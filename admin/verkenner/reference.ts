// What the reference shows of the schema: the fields of a type that the actor may ask, and which type comes next.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql'
import type { Rechten } from '../platform/rights.js'

export interface Onderdeel {
  naam: string
  uitleg: string
  /** as written in the schema, for instance `[Int!]!`; none for a value of a list */
  type?: string
  /** name of the type behind it, when there is more to see there */
  naar?: string
  argumenten: readonly Onderdeel[]
}

const verder = (type: GraphQLNamedType): string | undefined => (isScalarType(type) ? undefined : type.name)
const onderdeel = (
  { name, description, type }: { name: string; description?: string | null | undefined; type: GraphQLType },
  args: readonly GraphQLArgument[] = [],
): Onderdeel => {
  const naar = verder(getNamedType(type))
  return {
    naam: name,
    uitleg: description ?? '',
    type: String(type),
    ...(naar ? { naar } : {}),
    argumenten: args.map((arg) => onderdeel(arg)),
  }
}

/** Rights are known per noun; a type without any is a part of one (a Cijfer, a page) and comes with it. */
export const magZien = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  rechten: Rechten,
): ((veld: string) => boolean) => {
  if (type === schema.getQueryType() || type === schema.getMutationType()) return (veld) => rechten.magVragen(veld)
  const velden = isObjectType(type) ? Object.keys(type.getFields()) : []
  return velden.some((veld) => rechten.magVeld(type.name, veld))
    ? (veld) => rechten.magVeld(type.name, veld)
    : () => true
}

export const onderdelen = (schema: GraphQLSchema, naam: string, rechten: Rechten): Onderdeel[] => {
  const type = schema.getType(naam)
  if (isEnumType(type))
    return type.getValues().map((w) => ({ naam: w.name, uitleg: w.description ?? '', argumenten: [] }))
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((veld) => onderdeel(veld))
  if (!isObjectType(type)) return []
  const mag = magZien(schema, type, rechten)
  return Object.values(type.getFields())
    .filter(({ name }) => mag(name))
    .map((veld) => onderdeel(veld, veld.args))
}

export const zoek = (lijst: readonly Onderdeel[], tekst: string): readonly Onderdeel[] => {
  const woorden = tekst.toLowerCase().split(/\s+/).filter(Boolean)
  return lijst.filter(({ naam, uitleg }) => woorden.every((w) => `${naam} ${uitleg}`.toLowerCase().includes(w)))
}
