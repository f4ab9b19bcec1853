// Text that comes in: how long it may be, and that it is text. Declared at the field (`@Tekst(200)`), checked in one place.
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql'
import { Field, getMetadataStorage } from 'type-graphql'
import { invalid, type FieldErrors } from './errors.js'

type Args = Record<string, unknown>
const STANDAARD = 200

/** Length per class and field; not an extension of the schema, because type-graphql drops those of inherited inputs. */
const lengtes = new Map<object, Map<string, number>>()

/** A text field, at most `max` characters. Required unless `nullable`; then an empty text counts as absent. */
export const Tekst =
  (max: number, description: string, optie: { nullable?: boolean; lijst?: boolean } = {}): PropertyDecorator =>
  (proto, naam) => {
    lengtes.set(proto, (lengtes.get(proto) ?? new Map<string, number>()).set(naam as string, max))
    Field(() => (optie.lijst ? [String] : String) as never, { description, nullable: optie.nullable })(
      proto,
      naam as string,
    )
  }
/** The length declared at the field, by the class of this input or one that it inherits from. */
function maxVan(type: string, veld: string): number {
  const klasse = getMetadataStorage().inputTypes.find((t) => t.name === type)?.target as
    { prototype: object } | undefined
  for (let p: object | null = klasse?.prototype ?? null; p; p = Object.getPrototypeOf(p) as object | null) {
    const max = lengtes.get(p)?.get(veld)
    if (max) return max
  }
  return STANDAARD
}

const lengte = (v: string): number => [...v].length
/** Spaces and characters that show nothing: zero width, fillers, the empty Braille pattern. */
const ONZICHTBAAR = /[\p{C}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu
const isLeeg = (v: string): boolean => v.replace(ONZICHTBAAR, '') === ''
function tekst(v: string, max: number, verplicht: boolean, pad: string, velden: FieldErrors): string | null {
  if (lengte(v) > max) velden[pad] = `Deze tekst is te lang: ${lengte(v)} tekens. Er mogen er ${max} in.`
  if (!isLeeg(v)) return v
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
function waardeVan(type: GraphQLInputType, v: unknown, max: number, pad: string, velden: FieldErrors): unknown {
  if (v === null || v === undefined) return v
  const kern = isNonNullType(type) ? type.ofType : type
  const named = getNamedType(kern)
  if (isListType(kern))
    return (v as unknown[]).map((x, i) => waardeVan(kern.ofType as GraphQLInputType, x, max, `${pad}.${i}`, velden))
  if (isInputObjectType(named)) return object(named, v as Args, pad, velden)
  if (named.name === 'String') return tekst(v as string, max, isNonNullType(type), pad, velden)
  if (named.name === 'ID' && isLeeg(v as string)) velden[pad] = 'Dit kenmerk is leeg. Kies er een, of laat dit weg.'
  return v
}

/** An argument beside the input is there for a reason; only in the input does an empty text clear a field. */
const argument = (type: GraphQLInputType, v: unknown, naam: string, velden: FieldErrors): unknown => {
  // Which row it is about: an empty id is one that is not found, like any other.
  if (getNamedType(type).name === 'ID') return v
  const uit = waardeVan(type, v, STANDAARD, naam, velden)
  if (typeof v === 'string' && isLeeg(v)) velden[naam] ??= 'Dit is leeg. Vul iets in, of laat dit weg.'
  return uit
}

/**
 * The arguments of a mutation with empty optional texts of its input made null.
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

const MAX_LIJST = 250
const MAX_TEKST = 20_000
/** Deeper than any filter a person makes; unlimited, a body of brackets would exhaust the stack. */
const MAX_DIEPTE = 30
/** NUL and half surrogate pairs cannot be stored as text. */
const ONMOGELIJK = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Refuses values that no field can take, wherever they stand in the variables; literals go through it one by one. */
export function checkValue(v: unknown, pad: string, diepte = 0): void {
  if (diepte > MAX_DIEPTE) throw invalid({}, `Deze invoer is te diep genest: hoogstens ${MAX_DIEPTE} lagen.`)
  if (typeof v === 'string') {
    if (ONMOGELIJK.test(v)) throw invalid({ [pad]: 'Deze tekst bevat een teken dat niet kan worden bewaard.' })
    if (v.length > MAX_TEKST) throw invalid({ [pad]: `Deze tekst is te lang. Er mogen ${MAX_TEKST} tekens in.` })
  } else if (Array.isArray(v)) {
    if (v.length > MAX_LIJST) throw invalid({ [pad]: `Geef hier hoogstens ${MAX_LIJST} waarden.` })
    v.forEach((x, i) => checkValue(x, `${pad}.${i}`, diepte + 1))
  } else if (v && typeof v === 'object') {
    for (const [k, x] of Object.entries(v)) checkValue(x, pad ? `${pad}.${k}` : k, diepte + 1)
  }
}
