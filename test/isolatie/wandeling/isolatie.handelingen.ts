// What the walk does with each act, from the acts themselves: an act cannot be forgotten, nor a field of its input that names a
// row. Who may do it stays written by hand, per noun.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Act } from '../../../server/platform/write/act.js'
import type { Noun } from './isolatie.noun.js'
import type { Recept, Verwijzing } from './isolatie.schrijven.js'
import { GEEN_ID } from './isolatie.verslag.js'
import { thuisVan } from './isolatie.wie.js'

const WAARDEN: Record<string, unknown> = {
  String: 'Proef',
  Datum: '2026-06-01',
  Int: 9,
  Float: 9,
  Boolean: false,
  ID: GEEN_ID,
}
function voorbeeldVan(type: GraphQLInputType): unknown {
  const kern = isNonNullType(type) ? type.ofType : type
  if (isListType(kern)) return [voorbeeldVan(kern.ofType as GraphQLInputType)]
  if (isInputObjectType(kern)) return invoerVan(kern)
  if (isEnumType(kern)) return kern.getValues()[0]!.name
  if (!(kern.name in WAARDEN)) throw new Error(`geen voorbeeld van ${kern.name}`)
  return WAARDEN[kern.name]
}
/** The smallest input that the schema accepts; where nothing is required, the first text. */
export function invoerVan(type: GraphQLInputObjectType): Record<string, unknown> {
  const velden = Object.values(type.getFields())
  const nodig = velden.filter((f) => isNonNullType(f.type))
  const gekozen = nodig.length ? nodig : velden.filter((f) => String(f.type) === 'String').slice(0, 1)
  return Object.fromEntries(gekozen.map((f) => [f.name, voorbeeldVan(f.type)]))
}
function inputVan(schema: GraphQLSchema, { name }: Act): GraphQLInputObjectType | undefined {
  const arg = schema
    .getMutationType()!
    .getFields()
    [name]!.args.find((a) => a.name === 'input')
  const type = arg && getNamedType(arg.type)
  return isInputObjectType(type) ? type : undefined
}
const idArgument = (schema: GraphQLSchema, { name }: Act): string | undefined =>
  schema
    .getMutationType()!
    .getFields()
    [name]!.args.find((a) => getNamedType(a.type).name === 'ID')?.name

/** @param nouns by hand: whom the acts of each are open to, the rows they are possible on, values that the schema cannot tell */
export const receptenVan = (
  schema: GraphQLSchema,
  acts: readonly Act[],
  nouns: Record<string, Noun>,
): Record<string, Recept> =>
  Object.fromEntries(
    acts.map((a) => {
      const noun = nouns[a.noun]
      const groepen = noun?.schrijft
      if (!groepen) throw new Error(`${a.name}: nergens staat wie dit mag; schrijf het in wandeling/nouns/${a.noun}.ts`)
      const type = inputVan(schema, a)
      const { kan } = noun
      const recept: Recept = {
        groepen,
        recht: noun.mag?.[a.name] ?? ((wie) => groepen[wie] !== null),
        houdt: (actor, r, w) =>
          noun.houdt?.(actor, r, w, a.name) ?? groepen[actor.naam]?.includes(thuisVan(r)) ?? false,
        tabel: a.table,
        sleutel: idArgument(schema, a),
        ...(kan ? { kan: (r) => kan(r, a.name) } : {}),
        ...(type ? { input: { ...invoerVan(type), ...noun.invoer?.[a.name] } } : {}),
      }
      return [a.name, recept]
    }),
  )
/** Every field of every input that names a row. @throws for an id that no reference, link or name of its act claims */
export const verwijzingenVan = (schema: GraphQLSchema, acts: readonly Act[]): Verwijzing[] =>
  acts.flatMap((a) =>
    Object.values(inputVan(schema, a)?.getFields() ?? {})
      .filter((f) => getNamedType(f.type).name === 'ID')
      .map((f): Verwijzing => {
        const tabel = a.names[f.name] ?? (f.name === 'gemeente' ? 'gemeente' : undefined)
        if (!tabel) throw new Error(`${a.name}.${f.name} noemt een rij die niemand opzoekt`)
        return [a.name, f.name, tabel, isListType(isNonNullType(f.type) ? f.type.ofType : f.type)]
      }),
  )
