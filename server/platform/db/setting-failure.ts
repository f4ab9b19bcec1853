// Why the database cannot be used as the settings say, for the administrator, in one place for the server and every command.
// What a single statement meets when the database does not answer is in away.ts.

/** A failure of which a setting is the cause or the cure. The message is for the administrator and holds no secret. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
  constructor(
    /** the setting to look at */
    readonly setting: string,
    /** SQLSTATE or code of the system */
    readonly code: string,
    /** the database may be there in a moment; waiting makes sense */
    readonly away: boolean,
    sentence: string,
  ) {
    super(`${setting}: ${sentence}`)
  }
}

interface Kind {
  codes: RegExp
  away?: boolean
  sentence: string
}
// The first that fits counts. SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html
const KINDS: Kind[] = [
  {
    codes: /^(ENOTFOUND|ERR_INVALID_URL)$/,
    sentence: 'de naam van de databaseserver is niet bekend; kijk de hostnaam na.',
  },
  {
    codes: /^EAI_AGAIN$/,
    away: true,
    sentence: 'de naam van de databaseserver is nu niet op te zoeken; kijk de hostnaam en de DNS na.',
  },
  {
    codes: /^ECONNREFUSED$/,
    away: true,
    sentence: 'op dit adres luistert geen database; kijk de hostnaam en de poort na.',
  },
  {
    codes: /^(CONNECT_TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    away: true,
    sentence: 'de database antwoordt niet; kijk de hostnaam, de poort en de firewall na.',
  },
  {
    codes: /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/,
    sentence:
      'een beveiligde verbinding (TLS) lukt niet; kijk sslmode in het adres en het certificaat van de server na.',
  },
  { codes: /^28P01$/, sentence: 'de gebruikersnaam of het wachtwoord klopt niet.' },
  {
    codes: /^28/,
    sentence: 'de database laat deze gebruiker vanaf hier niet toe; kijk de gebruikersnaam, sslmode en pg_hba.conf na.',
  },
  {
    codes: /^(3D000|08P01)$/,
    sentence: 'de database met deze naam bestaat niet op de server; kijk het laatste deel van het adres na.',
  },
  { codes: /^42501$/, sentence: 'deze gebruiker heeft niet genoeg rechten op de database.' },
  { codes: /^25006$/, sentence: 'dit is een kopie die alleen gelezen kan worden; noem het adres van de hoofdserver.' },
  {
    codes: /^(53300|55000)$/,
    away: true,
    sentence: 'de database neemt nu geen verbindingen meer aan; er zijn er te veel, of zij mag het niet.',
  },
  { codes: /^57P0[1-5]$/, away: true, sentence: 'de database start of stopt net.' },
  {
    codes: /^(CONNECTION_|ECONNRESET|EPIPE|08)/,
    away: true,
    sentence: 'de verbinding met de database breekt af; kijk de poort, sslmode en de firewall na.',
  },
]
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/**
 * What a failed connection or statement says about a setting.
 * @returns undefined when the failure is of another kind, such as a fault in a statement
 */
export function explain(error: unknown, setting: string): DatabaseFailure | undefined {
  if (error instanceof DatabaseFailure) return error
  const code = codeOf(error)
  const kind = code && KINDS.find(({ codes }) => codes.test(code))
  return kind ? new DatabaseFailure(setting, code, kind.away ?? false, kind.sentence) : undefined
}

/** Runs work on the database that a setting points to; a failure that the setting explains names it. */
export async function explained<T>(setting: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explain(error, setting) ?? error
  }
}
