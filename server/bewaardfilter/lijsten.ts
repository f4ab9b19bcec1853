// What each list of the schema can be asked, and of what kind that is. Read from the schema itself, so that a filter of a new noun
// is known here by itself, and one of a kind that nobody thought of is not kept.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql'
import { nouns, type Noun } from '../beleid.js'
import { requirementOf } from '../platform/rights/rights.js'

/** Types whose id may stand in a filter that is kept: colleagues and gemeenten, never a row about a person. */
export const VERWIJSBAAR = ['Gebruiker', 'Gemeente'] as const
export type Verwijsbaar = (typeof VERWIJSBAAR)[number]
export type Soort =
  | { soort: 'KEUZE'; waarden: readonly string[] }
  | { soort: 'JA_NEE' }
  | { soort: 'VERWIJZING'; naar: Verwijsbaar }
  | { soort: 'DAG' }
  | { soort: 'TEKST' }
  /** points at one row, or is of a kind that is not kept */
  | { soort: 'RIJ' | 'ANDERS' }
export interface Lijst {
  /** the root field */
  naam: string
  noun: Noun
  /** are its rows about persons? */
  personen: boolean
  velden: ReadonlyMap<string, Soort>
  /** fields that it can be sorted on */
  volgorden: readonly string[]
}

const SEARCH = 'q'
const inputOf = (veld: GraphQLField<unknown, unknown>, arg: string): GraphQLInputObjectType | undefined => {
  const type = veld.args.find(({ name }) => name === arg)?.type
  const named = type && getNamedType(type)
  return isInputObjectType(named) ? named : undefined
}
/** The type of the rows that a connection gives. */
const rowsOf = (veld: GraphQLField<unknown, unknown>) => {
  const connection = getNamedType(veld.type)
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined
  const type = nodes && getNamedType(nodes.type)
  return isObjectType(type) ? type : undefined
}
/** @param to name of the type that a field of the same name leads to */
function kindOf(operators: GraphQLInputObjectType, to: string | undefined): Soort {
  const value = operators.getFields()['eq']
  const type = value && getNamedType(value.type)
  if (isEnumType(type)) return { soort: 'KEUZE', waarden: type.getValues().map(({ name }) => name) }
  switch (type?.name) {
    case 'Boolean':
      return { soort: 'JA_NEE' }
    case 'Datum':
      return { soort: 'DAG' }
    case 'String':
      return { soort: 'TEKST' }
    case 'ID': {
      const naar = VERWIJSBAAR.find((naam) => naam === to)
      return naar ? { soort: 'VERWIJZING', naar } : { soort: 'RIJ' }
    }
    default:
      return { soort: 'ANDERS' }
  }
}
function lijstUit(veld: GraphQLField<unknown, unknown>): Lijst[] {
  const [filter, volgorde, rij] = [inputOf(veld, 'filter'), inputOf(veld, 'sortering'), rowsOf(veld)]
  const noun = requirementOf('query', veld.name)?.noun
  if (!filter || !volgorde || !rij || !noun) return []
  const velden = Object.values(filter.getFields()).flatMap((f): [string, Soort][] => {
    if (f.name === SEARCH) return [[f.name, { soort: 'TEKST' }]]
    const operators = getNamedType(f.type)
    // Filters inside filters are not kept: no list of the portal asks them.
    if (!isInputObjectType(operators) || operators === filter) return []
    const to = rij.getFields()[f.name]
    return [[f.name, kindOf(operators, to && getNamedType(to.type).name)]]
  })
  const sort = getNamedType(volgorde.getFields()['veld']!.type)
  return [
    {
      naam: veld.name,
      noun,
      personen: !!nouns[noun].personen,
      velden: new Map(velden),
      volgorden: isEnumType(sort) ? sort.getValues().map(({ value }) => String(value)) : [],
    },
  ]
}
/** Every list of the schema, by its root field. */
export const lijstenVan = (schema: GraphQLSchema): ReadonlyMap<string, Lijst> =>
  new Map(
    Object.values(schema.getQueryType()?.getFields() ?? {})
      .flatMap(lijstUit)
      .map((lijst) => [lijst.naam, lijst]),
  )

let alle: ReadonlyMap<string, Lijst> | undefined
/** Says at start-up which lists there are: acts do not know the schema that they are made into. */
export const lijstenZijn = (schema: GraphQLSchema): void => {
  alle = lijstenVan(schema)
}
/** @throws when nothing was said at start-up: what is not known cannot be judged */
export function lijstMet(naam: string): Lijst | undefined {
  if (!alle) throw new Error('bewaardfilter: the lists were not said at start-up')
  return alle.get(naam)
}
