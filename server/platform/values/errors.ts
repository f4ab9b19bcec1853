// Every error a client can get. The code is for programs, the sentence for people; `velden` names the input at fault.
import { GraphQLError, type ASTNode } from 'graphql'

/** Codes any operation can give. */
export const PLATFORM_CODES = [
  'NIET_GEVONDEN',
  'GEEN_TOEGANG',
  'NIET_INGELOGD',
  'ONGELDIGE_INVOER',
  'VEROUDERD',
  'CONFLICT',
  'QUERY_TE_ZWAAR',
  'TE_VEEL_VERZOEKEN',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'NIET_BESCHIKBAAR',
  'INTERN',
] as const
/** Codes of the domain: a rule refused the act. */
export const DOMAIN_CODES = [
  'STATUS_LAAT_NIET_TOE',
  'PERSOONSGEGEVENS_VERMOED',
  'ACTIES_LOPEN_NOG',
  'UITSTEL_VRAAGT_REDEN',
  'PARTNER_ZIET_ACTIE_NIET',
  'KNELPUNT_NIET_KOPPELBAAR',
  'PARTNER_BESTAAT_AL',
  'PARTNER_LIJKT_OP',
  'INBURGERAAR_LIJKT_OP',
  'TRAJECT_LOOPT',
  'OPEN_PLICHTEN',
  'BSN_ONTBREEKT',
  'TE_VAAK_GEZOCHT',
  'TE_WEINIG_PARTIJEN',
  'PARTIJ_BESTAAT_AL',
  'PARTIJ_TEKENDE_NIET',
  'EVALUATIE_ONTBREEKT',
  'CIJFER_BESTAAT_AL',
  'VOORSTEL_OPEN',
  'TWEEDE_PERSOON_NODIG',
  'REGEL_ONTBREEKT',
] as const
export type ErrorCode = (typeof PLATFORM_CODES)[number] | (typeof DOMAIN_CODES)[number]
/** Path of an input → Dutch sentence. */
export type FieldErrors = Record<string, string>

/** HTTP status where a code concerns the whole request; absent = 200 with `errors`. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  NIET_INGELOGD: 401,
  GEEN_TOEGANG: 403,
  QUERY_TE_ZWAAR: 400,
  TE_VEEL_VERZOEKEN: 429,
  NIET_BESCHIKBAAR: 503,
}

interface Extra {
  velden?: FieldErrors | undefined
  versie?: number
  status?: number | undefined
  retryAfter?: number
  /** the estimated rows of an operation that is too heavy, and how many it may be */
  kosten?: number
  grens?: number
  /** number of the request, of what went wrong with us */
  kenmerk?: string
  /** the sentence instead, for who may not read the schema: the message tells of it */
  general?: string
  /** where in the document it is, for who may read the schema */
  at?: { nodes: readonly ASTNode[]; path: readonly string[] }
  /** what went wrong, for the log alone */
  cause?: unknown
}
/** What is away is seldom back within a second, and most restarts take fewer. */
export const RETRY_AFTER_S = 5

/** An error that may be shown as it is. Anything else that is thrown becomes INTERN with a reference number. */
export class DomainError extends GraphQLError {
  readonly code: ErrorCode
  /** seconds after which asking again makes sense; only of NIET_BESCHIKBAAR */
  readonly retryAfter: number | undefined
  /** what who may not read the schema is told instead; undefined: the same as everybody */
  readonly general: string | undefined
  constructor(
    code: ErrorCode,
    message: string,
    { status = STATUS[code], retryAfter, cause, general, at, ...extra }: Extra = {},
  ) {
    super(message, { ...at, extensions: { code, ...extra, ...(status ? { http: { status } } : {}) } })
    this.name = 'DomainError'
    this.code = code
    this.general = general
    if (cause !== undefined) this.cause = cause
    this.retryAfter = code === 'NIET_BESCHIKBAAR' ? (retryAfter ?? RETRY_AFTER_S) : undefined
  }
}
/** Input that cannot be accepted; each field with its own sentence. */
export const invalid = (velden: FieldErrors, message = 'Controleer uw invoer.'): DomainError =>
  new DomainError('ONGELDIGE_INVOER', message, { velden })
/** The same error under another HTTP status. */
export function withStatus(e: DomainError, status: number): DomainError {
  const { code: _code, http: _http, ...extra } = e.extensions
  return new DomainError(e.code, e.message, { ...extra, status })
}
/** The same error for a request that cannot be carried out at all: HTTP 400 instead of 200 with errors. */
export const asRequestError = (e: unknown): unknown =>
  e instanceof DomainError && !e.extensions.http ? withStatus(e, 400) : e
/** One sentence for what does not exist and what is out of reach: the difference would betray rows of others. */
export const notFound = (wat: string, velden?: FieldErrors): DomainError =>
  new DomainError('NIET_GEVONDEN', `${wat} is niet gevonden, of u kunt er niet bij.`, velden ? { velden } : {})
