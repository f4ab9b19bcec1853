// Text that comes in: how long it may be, that it is text, and what it may hold. Declared at the field (`@Tekst(200)`),
// checked in one place.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import { Field, getMetadataStorage } from 'type-graphql'
import { invalid, type FieldErrors } from './errors.js'
import type { Kind } from './personal-data.js'
import { isEmpty, tidy } from './text.js'

export type Args = Record<string, unknown>
/** Nothing that is recorded here lies outside: such a day is a slip of the hand, and a term until 9999 is never too late. */
const [VROEGST, LAATST] = ['1900-01-01', '2199-12-31']
/** A text of at most this length is a title or a name: one line. */
const STANDAARD = 200

/** Personal data that a field is made for, and why. Everything else is asked about. */
export interface Allowance {
  kinds: readonly Kind[]
  /** it is no such thing, it only looks like one: what else it looks like is asked about, also inside what looks like that */
  strict?: boolean
  because: string
}
interface Text {
  max: number
  allows?: Allowance | undefined
}
/** What a text field may be, per class and field; not an extension of the schema: type-graphql drops those of inherited inputs. */
const texts = new Map<object, Map<string, Text>>()

/**
 * A text field, at most `max` characters. Required unless `nullable`; then an empty text counts as absent. Up to 200
 * characters, and in a list, it is one line.
 * @throws Error at start-up for personal data that are allowed without a reason
 */
export const Tekst =
  (
    max: number,
    description: string,
    optie: { nullable?: boolean; lijst?: boolean; allows?: Allowance } = {},
  ): PropertyDecorator =>
  (proto, naam) => {
    if (optie.allows && optie.allows.because.trim().length < 10)
      throw new Error(`${proto.constructor.name}.${String(naam)}: personal data without a reason`)
    const own = texts.get(proto) ?? new Map<string, Text>()
    texts.set(proto, own.set(naam as string, { max, allows: optie.allows }))
    Field(() => (optie.lijst ? [String] : String) as never, { description, nullable: optie.nullable })(
      proto,
      naam as string,
    )
  }
/** What was declared at the field, by the class of this input or one that it inherits from. */
function declared(type: string, veld: string): Text | undefined {
  const klasse = getMetadataStorage().inputTypes.find((t) => t.name === type)?.target as
    { prototype: object } | undefined
  for (let p: object | null = klasse?.prototype ?? null; p; p = Object.getPrototypeOf(p) as object | null) {
    const text = texts.get(p)?.get(veld)
    if (text) return text
  }
  return undefined
}
/** The personal data that a field of an input is made for; undefined for nearly every field. */
export const allowanceOf = (type: string, veld: string): Allowance | undefined => declared(type, veld)?.allows
const maxVan = (type: string, veld: string): number => declared(type, veld)?.max ?? STANDAARD

const lengte = (v: string): number => [...v].length
function tekst(ruw: string, max: number, verplicht: boolean, inLijst: boolean, pad: string, velden: FieldErrors) {
  const v = tidy(ruw, max <= STANDAARD || inLijst)
  if (lengte(v) > max) velden[pad] = `Deze tekst is te lang: ${lengte(v)} tekens. Er mogen er ${max} in.`
  if (!isEmpty(v)) return v
  if (verplicht) velden[pad] = 'Vul dit veld in.'
  return null
}
function object(type: GraphQLInputObjectType, v: Args, pad: string, velden: FieldErrors): Args {
  const uit: Args = {}
  for (const [naam, waarde] of Object.entries(v)) {
    const veld = type.getFields()[naam]!
    uit[naam] = waardeVan(veld.type, waarde, maxVan(type.name, naam), pad ? `${pad}.${naam}` : naam, velden)
  }
  return uit
}
/** The same thing named twice is named once; ids are the same in any case. */
const zonderDubbele = (v: unknown[]): unknown[] => [
  ...new Map(v.map((x) => [typeof x === 'string' ? x.toLowerCase() : x, x])).values(),
]
function lijst(type: GraphQLInputType, v: unknown[], max: number, pad: string, velden: FieldErrors): unknown[] {
  const named = getNamedType(type)
  const uit = v.map((x, i) => waardeVan(type, x, max, `${pad}.${i}`, velden, true))
  return named.name === 'ID' || isEnumType(named) ? zonderDubbele(uit) : uit
}
function waardeVan(
  type: GraphQLInputType,
  v: unknown,
  max: number,
  pad: string,
  velden: FieldErrors,
  inLijst = false,
): unknown {
  if (v === null || v === undefined) return v
  const kern = isNonNullType(type) ? type.ofType : type
  const named = getNamedType(kern)
  if (isListType(kern)) return lijst(kern.ofType as GraphQLInputType, v as unknown[], max, pad, velden)
  if (isInputObjectType(named)) return object(named, v as Args, pad, velden)
  if (named.name === 'String') return tekst(v as string, max, isNonNullType(type), inLijst, pad, velden)
  if (named.name === 'Datum' && ((v as string) < VROEGST || (v as string) > LAATST))
    velden[pad] = 'Vul een dag in van 1900 tot en met 2199. Staat er een typefout in het jaar?'
  if (named.name === 'ID' && isEmpty(v as string)) velden[pad] = 'Dit kenmerk is leeg. Kies er een, of laat dit weg.'
  return v
}

/** An argument beside the input is there for a reason; only in the input does an empty text clear a field. */
const argument = (type: GraphQLInputType, v: unknown, naam: string, velden: FieldErrors): unknown => {
  // Which row it is about: an empty id is one that is not found, like any other.
  if (getNamedType(type).name === 'ID') return v
  const uit = waardeVan(type, v, STANDAARD, naam, velden)
  if (typeof v === 'string' && isEmpty(v)) velden[naam] ??= 'Dit is leeg. Vul iets in, of laat dit weg.'
  return uit
}

/**
 * The arguments of a mutation as they are kept: texts tidied, empty optional ones of its input null, nothing named twice.
 * @throws DomainError ONGELDIGE_INVOER with every text that is too long or empty, and every empty id, by path
 */
export function clean(veld: GraphQLField<unknown, unknown>, args: Args): Args {
  const velden: FieldErrors = {}
  const uit = Object.fromEntries(
    veld.args
      .filter((a) => a.name in args)
      .map(({ name, type }) => [
        name,
        name === 'input'
          ? waardeVan(type, args[name], STANDAARD, '', velden)
          : argument(type, args[name], name, velden),
      ]),
  )
  if (Object.keys(velden).length) throw invalid(velden)
  return uit
}
