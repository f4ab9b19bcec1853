// Input types of lists: operators per kind of value, a filter and an order per noun. Made by calling the decorators.
import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql'
import { DateTime, Datum } from '../../values/scalars.js'
import { nameValues } from '../../values/words.js'
import type { Noun } from './noun.js'

export type Class = new () => object
/** field → [type, nullable, description] */
export type FieldSpecs = Record<string, [() => unknown, boolean, string]>

/** A decorated class made at run time. */
export function makeClass(decorate: ClassDecorator, name: string, fields: FieldSpecs): Class {
  const made = { [name]: class {} }[name] as Class
  for (const [field, [type, nullable, description]] of Object.entries(fields))
    Field(type as never, { nullable, description })(made.prototype as object, field)
  decorate(made)
  return made
}
/**
 * Makes a class once per key. Module-level by need: type-graphql keeps its metadata per process and runs decorators before
 * any model exists, so what is made for them lives as long. Weak keys (classes and enum objects), so two schemas in one
 * process never mix.
 */
export function oncePer<V>(make: (key: object) => V): (key: object) => V {
  const made = new WeakMap<object, V>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

const enumNames = new WeakMap<object, string>()
/**
 * A const array of text values as a GraphQL enum; the values are the same in table, API and answer.
 * @param descriptions per value its word and what it means: "Klaar: er hoeft niets meer." Nobody writes the word elsewhere.
 * @param parts other const arrays with values of this list
 * @throws Error at start-up for a value without a word
 */
export function enumOf<V extends string>(
  name: string,
  values: readonly V[],
  descriptions: Record<V, string>,
  description = `De mogelijke waarden van ${name}.`,
  parts: readonly (readonly V[])[] = [],
): Record<V, V> {
  const made = Object.fromEntries(values.map((v) => [v, v])) as Record<V, V>
  const config = Object.fromEntries(values.map((v) => [v, { description: descriptions[v] }]))
  registerEnumType(made, { name, description, valuesConfig: config as never })
  enumNames.set(made, name)
  nameValues(name, values, descriptions, parts)
  return made
}
export const nameOf = (type: unknown): string => enumNames.get(type as object) ?? (type as { name: string }).name

export const Richting = enumOf(
  'Richting',
  ['OPLOPEND', 'AFLOPEND'],
  {
    OPLOPEND:
      'Oplopend: van klein naar groot, van A naar Z, van vroeger naar later, in een vaste lijst van begin naar eind.',
    AFLOPEND: 'Aflopend: andersom.',
  },
  'De richting van een volgorde.',
)

const RANGE: unknown[] = [Int, Float, Datum, DateTime]
/** Operators for one type of value, such as `DatumFilter`; shared by every noun. */
export const operatorsOf = oncePer((type) => {
  const name = `${nameOf(type)}Filter`
  const of = () => type
  const fields: FieldSpecs = { eq: [of, true, 'Is gelijk aan deze waarde.'] }
  if (type !== Boolean) fields.in = [() => [type], true, 'Is een van deze waarden.']
  if (RANGE.includes(type)) {
    fields.gte = [of, true, 'Is deze waarde of hoger (later).']
    fields.lte = [of, true, 'Is deze waarde of lager (eerder).']
  }
  if (type === String) fields.contains = [of, true, 'Bevat deze tekst; hoofdletters maken niet uit.']
  fields.isNull = [() => Boolean, true, 'true: is niet ingevuld. false: is wel ingevuld.']
  const description = 'Voorwaarden aan één veld. Alle voorwaarden die u geeft, gelden samen.'
  return makeClass(InputType(name, { description }), name, fields)
})

/** Operators for a value that can only be equal, such as `StringExactFilter`: no part of it, and not whether it is there. */
const exactOperatorsOf = oncePer((type) => {
  const name = `${nameOf(type)}ExactFilter`
  const description = 'Voorwaarden aan één veld dat u alleen in zijn geheel kunt zoeken.'
  return makeClass(InputType(name, { description }), name, {
    eq: [() => type, true, 'Is gelijk aan deze waarde.'],
    in: [() => [type], true, 'Is een van deze waarden.'],
  })
})

const nounsOf = new WeakMap<object, Noun>()
/** Tells which noun gives a GraphQL type its filter and order; of several nouns with one type, the first. */
export const registerNoun = (noun: Noun): void => {
  if (!nounsOf.has(noun.type)) nounsOf.set(noun.type, noun)
}
const nounOf = (type: object): Noun => {
  const noun = nounsOf.get(type)
  if (!noun) throw new Error(`leesplan: ${nameOf(type)} is listed but is not a declared noun`)
  return noun
}
/** `KnelpuntFilter` */
export const filterOf = oncePer((type) => {
  const { filter, zoek } = nounOf(type)
  const name = `${nameOf(type)}Filter`
  const fields: FieldSpecs = {}
  for (const [veld, op] of Object.entries(filter)) {
    const operators = (op.among || op.keys ? exactOperatorsOf : operatorsOf)(op.type as object)
    fields[veld] = [() => operators, true, op.description ?? `Voorwaarden aan ${veld}.`]
  }
  if (zoek)
    fields.q = [
      () => String,
      true,
      'Zoekwoorden. Elk woord moet voorkomen. Hoofdletters en accenten maken niet uit: lukasz vindt Łukasz.',
    ]
  fields.and = [() => [made], true, 'Alle filters in deze lijst gelden.']
  fields.or = [() => [made], true, 'Minstens één filter in deze lijst geldt.']
  fields.not = [() => made, true, 'Dit filter geldt niet. Een leeg veld hoort daar ook bij.']
  const description = 'Welke regels u wilt zien. Alle voorwaarden die u geeft, gelden samen.'
  const made: Class = makeClass(InputType(name, { description }), name, fields)
  return made
})
/** `KnelpuntSortering` with `KnelpuntSorteerveld` */
export const sorteringOf = oncePer((type) => {
  const { sort } = nounOf(type)
  const fieldName = `${nameOf(type)}Sorteerveld`
  const valueOf = (veld: string) => veld.replace(/[A-Z]/g, '_$&').toUpperCase()
  const values = Object.fromEntries(Object.keys(sort).map((veld) => [valueOf(veld), veld]))
  const config = Object.fromEntries(Object.keys(sort).map((veld) => [valueOf(veld), { description: `Op ${veld}.` }]))
  registerEnumType(values, { name: fieldName, description: 'Waarop u de lijst kunt ordenen.', valuesConfig: config })
  const name = `${nameOf(type)}Sortering`
  return makeClass(InputType(name, { description: 'De volgorde van een lijst.' }), name, {
    veld: [() => values, false, 'Waarop de lijst is geordend.'],
    richting: [() => Richting, false, 'Oplopend of aflopend.'],
  })
})
