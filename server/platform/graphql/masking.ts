// Errors of graphql-js and Apollo, put in the one error shape: a code of ours, a Dutch sentence, the field at fault.
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { originOf } from '../db/origin.js'
import { currentRequest } from '../measure/current.js'
import { framesOf } from '../measure/frames.js'
import { newKenmerk } from '../measure/identity.js'
import { asDomainError, isOutage, sqlstate } from '../values/database-errors.js'
import { DOMAIN_CODES, DomainError, invalid, PLATFORM_CODES, type FieldErrors } from '../values/errors.js'
import { tooHeavy } from './limits.js'
import { documentError, valueSentence } from './document-error.js'
import { withoutInput } from './place.js'

const BEKEND = new Set<unknown>([...PLATFORM_CODES, ...DOMAIN_CODES])
/** The field inside a variable, as a form knows it; a variable that is no input object is named by itself. */
function padIn(e: GraphQLError): string {
  const variabele = /^Variable "\$([^"]+)"/.exec(e.message)?.[1] ?? ''
  const pad = (/ at "([^"]+)"/.exec(e.message)?.[1] ?? variabele).replace(/\[(\d+)\]/g, '.$1')
  const veld = /Field "([^"]+)" (?:of required type|is not defined)/.exec(e.message)?.[1]
  return withoutInput([pad, ...(veld ? [veld] : [])].join('.').split('.'))
}
/** Variables that do not fit their types: one error that names every field. */
export function variableError(errors: readonly GraphQLError[]): DomainError {
  // A variable may have the name of what every object has.
  const velden = Object.create(null) as FieldErrors
  for (const e of errors) velden[padIn(e)] ??= valueSentence(e)
  return invalid(velden)
}
/** What the parser of graphql-js says; it gives no code. */
const PARSER_LIMIT = /^Syntax Error: Document contains more tha[nt] \d+ (tokens|comments)/
const APOLLO: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'De vraag is geen geldige GraphQL.',
  BAD_REQUEST: 'Het verzoek klopt niet. Stuur JSON met een veld query, of met een token een query in het adres.',
  OPERATION_RESOLUTION_FAILURE: 'Kies met operationName welke vraag u bedoelt.',
}
/** Sentences of Apollo Server about the request itself, by code and then by what they say. */
const GET_ONLY_ASKS = /^GET requests only support/
/** Clients look for exactly this, and then send the whole document. */
const NOT_PERSISTED: GraphQLFormattedError = {
  message: 'PersistedQueryNotSupported',
  extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
}
function requestError(
  code: string,
  e: unknown,
  { locations }: GraphQLFormattedError,
): GraphQLFormattedError | undefined {
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return NOT_PERSISTED
  if (!APOLLO[code]) return undefined
  const get = e instanceof Error && GET_ONLY_ASKS.test(e.message)
  const message = get ? 'Met GET kunt u alleen vragen. Stuur een handeling met POST.' : APOLLO[code]
  return { message, locations, extensions: { code: 'ONGELDIGE_INVOER' } }
}

/**
 * What a client sees of an error. Anything unexpected becomes INTERN with a reference number; the cause is only in the log.
 * @param mayKnow was this error made for somebody who may read the schema?
 */
export function createFormatError(log: Logger, mayKnow: (error: unknown) => boolean) {
  const told = new WeakSet()
  /** One failure may be the error of several fields: it is logged once. */
  const first = (e: unknown): boolean => !(e instanceof Error) || (!told.has(e) && !!told.add(e))
  const meld = (e: unknown): string => {
    const { kenmerk = newKenmerk(), operation: operatie } = currentRequest() ?? {}
    if (first(e)) log.error({ kenmerk, operatie, fout: withoutValues(e) }, 'onverwachte fout')
    return kenmerk
  }
  return (formatted: GraphQLFormattedError, e: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted
    const oorzaak = e instanceof GraphQLError && e.originalError ? e.originalError : e
    const fout = asDomainError(oorzaak)
    if (isOutage(oorzaak) && first(oorzaak))
      log.warn({ kenmerk: currentRequest()?.kenmerk, fout: withoutValues(oorzaak) }, 'database niet bereikbaar')
    if (fout instanceof DomainError) {
      const extensions: Record<string, unknown> = { ...fout.extensions, http: undefined }
      if (fout.cause !== undefined && !isOutage(fout)) extensions['kenmerk'] = meld(fout.cause)
      if (fout.general !== undefined && !mayKnow(e)) return { message: fout.general, extensions }
      return { message: fout.message, locations, path, extensions }
    }
    const code = formatted.extensions?.code
    if (BEKEND.has(code) && e instanceof GraphQLError)
      return { message: e.message, locations, path, extensions: { ...formatted.extensions, http: undefined } }
    if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT')
      return documentError(e as GraphQLError, formatted, mayKnow(e))
    const counted = e instanceof GraphQLError && PARSER_LIMIT.exec(e.message)?.[1]
    if (counted) {
      const { message, extensions } = tooHeavy(counted === 'tokens' ? 'tokens' : 'opmerkingen')
      return { message, extensions: { ...extensions, http: undefined } }
    }
    const aboutRequest = typeof code === 'string' && requestError(code, e, formatted)
    if (aboutRequest) return aboutRequest
    const kenmerk = meld(oorzaak)
    return {
      message: `Er ging iets mis bij ons. Probeer het opnieuw. Blijft het misgaan? Noem dan code ${kenmerk}.`,
      path,
      extensions: { code: 'INTERN', kenmerk },
    }
  }
}
/** A table, column or function that is not there: PostgreSQL names it, and our statements name nothing of a user. */
const UNKNOWN_NAME = new Set<string | undefined>(['42P01', '42703', '42883'])
/** What PostgreSQL said, behind what was wrapped around it. */
function refusalOf(e: Error): string | undefined {
  for (let x: unknown = e; x instanceof Error; x = x.cause) if ('severity' in x) return x.message
  return undefined
}
/**
 * For the log: what kind of error, whose statement and where in our source, never its text, which may hold values of a row or
 * a query.
 */
export function withoutValues(e: unknown): object {
  if (!(e instanceof Error)) return { soort: typeof e }
  const { comment, asked } = originOf(e)
  const { plaats, stapel } = framesOf(...(asked ? [asked, e] : [e]))
  const code = sqlstate(e)
  return {
    soort: e.name,
    sqlstate: code,
    wat: UNKNOWN_NAME.has(code) ? refusalOf(e) : undefined,
    sql: comment,
    plaats,
    stapel,
  }
}
