import { isIP } from 'node:net'
import { z } from 'zod'
import { readSecretFiles } from './env.files.js'
import { RULES, type Source } from './env.rules.js'
import { LIMIT_SETTINGS } from '../http/quota.js'
import { isMaster } from '../secret/master.js'
import { urlOf } from '../values/url.js'

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `kies uit ${values.join(', ')}` })
const address = (start: string, ...protocols: string[]) =>
  z.string().refine((value) => protocols.includes(urlOf(value)?.protocol ?? ''), {
    error: `een adres dat begint met ${start}`,
  })
const database = address('postgres://', 'postgres:', 'postgresql:')
const secret = z.string().min(32, { error: 'minstens 32 tekens' })
const master = z.string().refine(isMaster, {
  error: '32 bytes in base64, zoals `openssl rand -base64 32` ze maakt',
})
const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535, { error: 'een getal van 0 tot en met 65535' })
  .transform(Number)
const seconds = (lowest: number, highest: number) =>
  z
    .string()
    .refine((value) => /^\d{1,5}$/.test(value) && Number(value) >= lowest && Number(value) <= highest, {
      error: `een aantal seconden van ${lowest} tot en met ${highest}`,
    })
    .transform(Number)
// Names are those of proxy-addr; a number of hops would let everyone who reaches the port choose an address.
const proxies = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isNetwork), {
    error: 'IP-adressen of netwerken met komma’s ertussen, bijvoorbeeld 10.0.0.5 of 172.31.40.0/24',
  })

const schema = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: database.optional(),
  APP_DATABASE_URL: database.optional(),
  DATABASE_WACHTTIJD: seconds(0, 3600).default(60),
  BEWAKER_TIJD: seconds(1, 3600).default(30),
  STOP_WACHTTIJD: seconds(0, 10).default(0),
  TAKEN: oneOf(['aan', 'uit']).default('aan'),
  DATA_DIR: z.string().default('.data'),
  BACKUP_DATABASE_URL: database.optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_SLEUTEL: secret.optional(),
  AUTH: oneOf(['demo', 'oidc']).default('demo'),
  SESSION_SECRET: secret.optional(),
  SLEUTEL: master.optional(),
  SLEUTEL_OUD: master.optional(),
  METRICS_SLEUTEL: secret.optional(),
  OIDC_ISSUER: address('https://', 'https:', 'http:').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_CLAIM: oneOf(['email', 'preferred_username', 'upn']).default('email'),
  BASIS_URL: address('https:// of http://', 'https:', 'http:')
    .refine(
      (value) => {
        const url = urlOf(value)
        return url !== undefined && url.href === `${url.origin}/`
      },
      {
        error: 'alleen het adres van de website zelf, zonder pad erachter',
      },
    )
    .optional(),
  PROXY_ADRES: proxies.optional(),
  ...LIMIT_SETTINGS,
  VANDAAG: z.iso.date({ error: 'een bestaande dag, geschreven als JJJJ-MM-DD' }).optional(),
  SEED: oneOf(['bron', 'geen']).optional(),
  EMBEDDED_TOEGESTAAN: oneOf(['0', '1']).default('0'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** Names of all settings. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape)

type Parsed = z.infer<typeof schema>
export type Name = keyof Parsed

/** The settings of this process, checked. */
export type Env = Omit<Parsed, 'EMBEDDED_TOEGESTAAN' | 'SEED'> & {
  SEED: NonNullable<Parsed['SEED']>
  EMBEDDED_TOEGESTAAN: boolean
}

/** The environment holds mistakes; the message names every one of them and never shows a value. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  constructor(readonly fouten: readonly string[]) {
    super(`De instellingen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`)
  }
}

/**
 * Reads and checks the environment; throws EnvError with all mistakes at once.
 * @param doel a command needs no settings about listening and signing in
 */
export function readEnv(source: Source = process.env, doel: 'server' | 'opdracht' = 'server'): Env {
  // In a compose or .env file `NAME=` means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const { source: filled, fouten, kapot } = readSecretFiles(given)
  const parsed = schema.safeParse(filled)
  for (const issue of parsed.error?.issues ?? []) addFirst(fouten, String(issue.path[0]), issue.message)
  const production = filled['NODE_ENV'] === 'production'
  for (const rule of RULES)
    if (!(rule.server && doel === 'opdracht') && !kapot.has(rule.name) && rule.broken(filled, production))
      addFirst(fouten, rule.name, rule.expected)
  if (!parsed.success || fouten.size > 0) throw new EnvError([...fouten].map(([name, text]) => `${name}: ${text}`))
  const zonderEigenaar = parsed.data.APP_DATABASE_URL !== undefined && parsed.data.DATABASE_URL === undefined
  const { SEED = production || zonderEigenaar ? 'geen' : 'bron', EMBEDDED_TOEGESTAAN, ...rest } = parsed.data
  return { ...rest, SEED, EMBEDDED_TOEGESTAAN: EMBEDDED_TOEGESTAAN === '1' }
}

/** Whether the settings are about a PostgreSQL server, not about the built-in database. */
export const onDatabaseServer = (env: Partial<Env>): boolean =>
  Boolean(env.DATABASE_URL ?? env.APP_DATABASE_URL ?? env.BACKUP_DATABASE_URL)

function addFirst(fouten: Map<string, string>, name: string, text: string): void {
  if (!fouten.has(name)) fouten.set(name, text)
}

function isNetwork(part: string): boolean {
  const [address = '', bits, ...rest] = part.split('/')
  const version = isIP(address)
  if (!version || rest.length) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** What sign-in with OIDC needs to know. */
export interface OidcSettings {
  issuer: URL
  clientId: string
  clientSecret: string
  /** which claim holds the address that an account is known by */
  claim: Env['OIDC_CLAIM']
  /** where the browser reaches this server */
  basis: URL
}

/** The settings of OIDC, or undefined with demo sign-in; readEnv has seen to it that none is missing. */
export function oidcOf(env: Env): OidcSettings | undefined {
  const { AUTH, OIDC_ISSUER, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, BASIS_URL } = env
  if (AUTH !== 'oidc' || !OIDC_ISSUER || !clientId || !clientSecret || !BASIS_URL) return undefined
  return { issuer: new URL(OIDC_ISSUER), clientId, clientSecret, claim: env.OIDC_CLAIM, basis: new URL(BASIS_URL) }
}
