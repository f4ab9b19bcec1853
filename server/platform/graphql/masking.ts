// Errors of graphql-js and Apollo, put in the one error shape: a code of ours, a Dutch sentence, the field at fault.
import type { GraphQLFormattedError } from 'graphql'
import { GraphQLError, Kind, parse, visit } from 'graphql'
import type { Logger } from 'pino'
import { originOf } from '../db/origin.js'
import { currentRequest } from '../measure/current.js'
import { framesOf } from '../measure/frames.js'
import { newKenmerk } from '../measure/identity.js'
import { asDomainError, isOutage, sqlstate } from '../values/database-errors.js'
import { DOMAIN_CODES, DomainError, invalid, PLATFORM_CODES, type FieldErrors } from '../values/errors.js'
import { ValueError } from '../values/scalars.js'

const BEKEND = new Set<unknown>([...PLATFORM_CODES, ...DOMAIN_CODES])
/** English sentence of graphql-js → what is wrong, in Dutch. The order matters: the first that fits counts. */
const ZINNEN: [RegExp, string][] = [
  [
    /was not provided|of required type .* (was not provided|must not be null)|Expected non-nullable/,
    'Vul dit veld in.',
  ],
  [/is not defined by type/, 'Dit veld bestaat niet.'],
  [/does not exist in .* enum|cannot represent non-enum|cannot represent value/, 'Kies een van de toegestane waarden.'],
  [/non-integer|32-bit signed integer/, 'Vul een heel getal in.'],
  [/non numeric value|numeric/, 'Vul een getal in.'],
  [/non boolean/, 'Kies ja of nee (true of false).'],
  [/non string/, 'Vul een tekst in.'],
  [/non-string|ID cannot/, 'Vul een kenmerk in.'],
]
const zinVoor = (e: GraphQLError): string => {
  for (let x: unknown = e.originalError; x instanceof Error; x = (x as GraphQLError).originalError)
    if (x instanceof ValueError) return x.message
  return ZINNEN.find(([patroon]) => patroon.test(e.message))?.[1] ?? 'Deze waarde past hier niet.'
}
/** The field inside a variable, as a form knows it; a variable that is no input object is named by itself. */
function padIn(e: GraphQLError): string {
  const variabele = /^Variable "\$([^"]+)"/.exec(e.message)?.[1] ?? ''
  const pad = (/ at "([^"]+)"/.exec(e.message)?.[1] ?? variabele).replace(/\[(\d+)\]/g, '.$1')
  const veld = /Field "([^"]+)" (?:of required type|is not defined)/.exec(e.message)?.[1]
  return zonderInput([pad, ...(veld ? [veld] : [])].join('.').split('.'))
}
/** Paths start at the field of the form: the name of the input itself says nothing to a person. */
const zonderInput = (delen: string[]): string => (delen.length > 1 ? delen.slice(1) : delen).join('.')
/** Variables that do not fit their types: one error that names every field. */
export function variableError(errors: readonly GraphQLError[]): DomainError {
  const velden: FieldErrors = {}
  for (const e of errors) velden[padIn(e)] ??= zinVoor(e)
  return invalid(velden)
}
/** The argument or input field that a place in the document belongs to. */
function padOp(e: GraphQLError): string | undefined {
  const [plek] = e.locations ?? []
  if (!plek || !e.source) return undefined
  let gevonden: string | undefined
  const namen: string[] = []
  const raakt = (n: { loc?: { startToken: { line: number; column: number } } }) =>
    n.loc?.startToken.line === plek.line && n.loc.startToken.column === plek.column
  visit(parse(e.source.body), {
    enter(n) {
      if (n.kind === Kind.ARGUMENT || n.kind === Kind.OBJECT_FIELD) namen.push(n.name.value)
      if (namen.length && raakt(n)) gevonden ??= zonderInput(namen)
    },
    leave(n) {
      if (n.kind === Kind.ARGUMENT || n.kind === Kind.OBJECT_FIELD) namen.pop()
    },
  })
  return gevonden
}
function documentfout(e: GraphQLError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const pad = padOp(e)
  const zin = zinVoor(e)
  // Of an unknown field or argument only its own name is repeated; suggestions would show the schema.
  const onbekend =
    /(?:Cannot query field|Unknown argument|Unknown type|Unknown fragment|Unknown directive) "@?([^"]+)"/.exec(
      e.message,
    )?.[1]
  const message = onbekend ? `‘${onbekend}’ bestaat hier niet.` : pad ? zin : 'De vraag klopt niet.'
  return {
    message,
    locations: formatted.locations,
    extensions: { code: 'ONGELDIGE_INVOER', ...(pad ? { velden: { [pad]: zin } } : {}) },
  }
}
const APOLLO: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'De vraag is geen geldige GraphQL.',
  BAD_REQUEST: 'Het verzoek klopt niet. Stuur JSON met een veld query.',
  OPERATION_RESOLUTION_FAILURE: 'Kies met operationName welke vraag u bedoelt.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Stuur de hele vraag mee.',
}

/** What a client sees of an error. Anything unexpected becomes INTERN with a reference number; the cause is only in the log. */
export function createFormatError(log: Logger) {
  const meld = (e: unknown): string => {
    const { kenmerk = newKenmerk(), operation: operatie } = currentRequest() ?? {}
    log.error({ kenmerk, operatie, fout: withoutValues(e) }, 'onverwachte fout')
    return kenmerk
  }
  return (formatted: GraphQLFormattedError, e: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted
    const oorzaak = e instanceof GraphQLError && e.originalError ? e.originalError : e
    const fout = asDomainError(oorzaak)
    if (isOutage(oorzaak))
      log.warn({ kenmerk: currentRequest()?.kenmerk, fout: withoutValues(oorzaak) }, 'database niet bereikbaar')
    if (fout instanceof DomainError) {
      const extensions: Record<string, unknown> = { ...fout.extensions, http: undefined }
      if (fout.cause !== undefined && !isOutage(fout)) extensions['kenmerk'] = meld(fout.cause)
      return { message: fout.message, locations, path, extensions }
    }
    const code = formatted.extensions?.code
    if (BEKEND.has(code) && e instanceof GraphQLError)
      return { message: e.message, locations, path, extensions: { ...formatted.extensions, http: undefined } }
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT')
      return documentfout(e as GraphQLError, formatted)
    if (e instanceof GraphQLError && /token limit|more tha[nt] \d+ tokens/i.test(e.message))
      return { message: 'Deze vraag is te zwaar: het document is te lang.', extensions: { code: 'QUERY_TE_ZWAAR' } }
    if (typeof code === 'string' && APOLLO[code])
      return { message: APOLLO[code], locations, extensions: { code: 'ONGELDIGE_INVOER' } }
    const kenmerk = meld(oorzaak)
    return {
      message: `Er ging iets mis bij ons. Probeer het opnieuw. Blijft het misgaan? Noem dan code ${kenmerk}.`,
      path,
      extensions: { code: 'INTERN', kenmerk },
    }
  }
}
/**
 * For the log: what kind of error, whose statement and where in our source, never its text, which may hold values of a row or
 * a query.
 */
export function withoutValues(e: unknown): object {
  if (!(e instanceof Error)) return { soort: typeof e }
  const { comment, asked } = originOf(e)
  const { plaats, stapel } = framesOf(...(asked ? [asked, e] : [e]))
  return { soort: e.name, sqlstate: sqlstate(e), sql: comment, plaats, stapel }
}
