// Every text of every mutation is looked at for personal data, in the wrapper: no act has to think of it. The writer may say
// that there are none, by one argument that every mutation with text gets here.
import {
  getNamedType,
  GraphQLBoolean,
  isEnumType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql'
import { DomainError, type FieldErrors } from '../values/errors.js'
import { allowanceOf, type Allowance, type Args } from '../values/input.js'
import { SENTENCE, suspicion, type Kind } from '../values/personal-data.js'

/** The argument, and the deprecated field of the inputs that had it first. */
export const CONFIRMATION = 'bevestigGeenPersoonsgegevens'
/** The one text that no person writes or reads: a program makes it, and only its equality counts. */
const KEY = 'idempotentieSleutel'
/** Leaves that cannot hold a sentence. A new scalar is text until it stands here. */
const NO_TEXT = new Set(['ID', 'Int', 'Float', 'Boolean', 'Datum', 'DateTime'])

type Field = GraphQLField<unknown, unknown>
/** A place in the arguments of a mutation where a text can stand. */
interface TextPlace {
  path: string
  kinds: readonly Kind[]
  strict: boolean
}
const mutationsOf = (schema: GraphQLSchema): Field[] => Object.values(schema.getMutationType()?.getFields() ?? {})

function placesIn(type: GraphQLInputObjectType, path: string, above: readonly string[]): TextPlace[] {
  if (above.includes(type.name)) throw new Error(`${path}: an input inside itself is not looked at`)
  return Object.values(type.getFields()).flatMap((f) =>
    placesOf(f.type, `${path}.${f.name}`, allowanceOf(type.name, f.name), [...above, type.name]),
  )
}
function placesOf(
  type: Field['args'][number]['type'],
  path: string,
  { kinds, strict = false }: Partial<Allowance> = {},
  above: readonly string[] = [],
): TextPlace[] {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return placesIn(named, path, above)
  if (isEnumType(named) || NO_TEXT.has(named.name)) return []
  if (named.name !== 'String') throw new Error(`${path}: is a ${named.name} text? Say so in write/personal-data.ts`)
  return [{ path, kinds: kinds ?? [], strict }]
}
/**
 * Every place of a mutation where a text can stand.
 * @throws Error for a scalar that nobody said is text or not: what is not looked at may not exist
 */
export const textPlaces = (field: Field): TextPlace[] =>
  field.args.filter(({ name }) => name !== KEY).flatMap(({ name, type }) => placesOf(type, name))

/** Gives every mutation with text its argument. Call it once, on the finished schema. */
export function addConfirmation(schema: GraphQLSchema): void {
  for (const field of mutationsOf(schema))
    if (textPlaces(field).length)
      (field.args as Field['args'][number][]).push({
        name: CONFIRMATION,
        type: GraphQLBoolean,
        description:
          'Bevestig dat de tekst geen persoonsgegevens bevat. Alleen nodig na een fout PERSOONSGEGEVENS_VERMOED.',
        defaultValue: undefined,
        deprecationReason: undefined,
        extensions: {},
        astNode: undefined,
      })
}
/** @throws Error at start-up for a mutation with text without its argument, or with a scalar of which nobody knows */
export function requireConfirmation(schema: GraphQLSchema): void {
  const without = mutationsOf(schema).filter(
    (f) => textPlaces(f).length > 0 && !f.args.some(({ name }) => name === CONFIRMATION),
  )
  if (without.length)
    throw new Error(`mutations with text without ${CONFIRMATION}: ${without.map((f) => f.name).join()}`)
}

/** The texts at a place: a list has one per item, named by its number. */
function* textsAt(
  value: unknown,
  [next, ...path]: readonly string[],
  done: string[] = [],
): Generator<[string, string]> {
  if (Array.isArray(value)) {
    const rest = next === undefined ? path : [next, ...path]
    for (const [i, x] of value.entries()) yield* textsAt(x, rest, [...done, String(i)])
  } else if (next === undefined) {
    // A client reads paths inside the input without its name.
    if (typeof value === 'string') yield [done.join('.').replace(/^input\./, ''), value]
  } else if (value && typeof value === 'object') yield* textsAt((value as Args)[next], path, [...done, next])
}

/** Both places of the confirmation taken out: to the act it is no value of the row. */
function takeConfirmation({ [CONFIRMATION]: beside, ...args }: Args): { confirmed: boolean; args: Args } {
  if (!args.input) return { confirmed: beside === true, args }
  const { [CONFIRMATION]: inside, ...input } = args.input as Args
  return { confirmed: beside === true || inside === true, args: { ...args, input } }
}
/**
 * The check of one mutation: gives the arguments for the act, without the confirmation.
 * @throws DomainError PERSOONSGEGEVENS_VERMOED with a sentence per field, unless the writer confirmed that there are none
 */
export function personalDataCheck(field: Field): (given: Args, vandaag: string) => Args {
  const places = textPlaces(field).map((place) => ({ ...place, path: place.path.split('.') }))
  return (given, vandaag) => {
    const { confirmed, args } = takeConfirmation(given)
    if (confirmed) return args
    const velden: FieldErrors = {}
    for (const { path, kinds, strict } of places)
      for (const [waar, tekst] of textsAt(args, path)) {
        const wat = suspicion(tekst, vandaag, kinds, strict)
        if (wat) velden[waar] = SENTENCE[wat]
      }
    if (!Object.keys(velden).length) return args
    throw new DomainError(
      'PERSOONSGEGEVENS_VERMOED',
      'In de tekst lijkt iets over een persoon te staan. Haal dat weg, of bevestig dat het geen persoonsgegeven is.',
      { velden },
    )
  }
}
