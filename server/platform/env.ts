import { isIP } from 'node:net'
import { z } from 'zod'

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `kies uit ${values.join(', ')}` })
const address = (start: string, ...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `een adres dat begint met ${start}`,
  })
const database = address('postgres://', 'postgres:', 'postgresql:')
const secret = z.string().min(32, { error: 'minstens 32 tekens' })
const port = z
  .string()
  .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65535, { error: 'een getal van 0 tot en met 65535' })
  .transform(Number)

const schema = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: database.optional(),
  APP_DATABASE_URL: database.optional(),
  DATA_DIR: z.string().default('.data'),
  BACKUP_DATABASE_URL: database.optional(),
  BACKUP_DIR: z.string().optional(),
  AUTH: oneOf(['demo', 'oidc']).default('demo'),
  SESSION_SECRET: secret.optional(),
  SLEUTEL: secret.optional(),
  BASIS_URL: address('https:// of http://', 'https:', 'http:').optional(),
  VANDAAG: z.iso.date({ error: 'een bestaande dag, geschreven als JJJJ-MM-DD' }).optional(),
  SEED: oneOf(['bron', 'geen']).optional(),
  EMBEDDED_TOEGESTAAN: oneOf(['0', '1']).default('0'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

type Parsed = z.infer<typeof schema>
type Name = keyof Parsed
type Source = Partial<Record<string, string>>

/** The settings of this process, checked. */
export type Env = Omit<Parsed, 'EMBEDDED_TOEGESTAAN' | 'SEED'> & {
  SEED: NonNullable<Parsed['SEED']>
  EMBEDDED_TOEGESTAAN: boolean
}

/** The environment holds mistakes; the message names every one of them and never shows a value. */
export class OmgevingFout extends Error {
  override readonly name = 'OmgevingFout'
  constructor(readonly fouten: readonly string[]) {
    super(`De instellingen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`)
  }
}

interface Rule {
  name: Name
  expected: string
  broken(source: Source, production: boolean): boolean
}

// Each rule looks at the raw settings, so that a mistake in one setting never hides a mistake in another.
const RULES: Rule[] = [
  {
    name: 'AUTH',
    expected: 'oidc is nog niet gebouwd in deze versie; alleen demo werkt, en dat kan niet in productie',
    broken: (source) => source['AUTH'] === 'oidc',
  },
  {
    name: 'AUTH',
    expected: 'demo mag niet in productie; oidc is nodig, maar dat is nog niet gebouwd in deze versie',
    broken: (source, production) => production && source['AUTH'] !== 'oidc',
  },
  {
    name: 'HOST',
    expected: 'met AUTH=demo alleen dit apparaat zelf (127.0.0.1, ::1 of localhost)',
    // In production demo is refused already, and there another HOST is right.
    broken: ({ HOST, AUTH }, production) => !production && AUTH !== 'oidc' && HOST !== undefined && !isLoopback(HOST),
  },
  ...(['SESSION_SECRET', 'SLEUTEL'] as const).map((name) => ({
    name,
    expected: 'verplicht in productie, minstens 32 tekens',
    broken: (source: Source, production: boolean) => production && source[name] === undefined,
  })),
  {
    name: 'BASIS_URL',
    expected: 'verplicht in productie, een adres dat begint met https://',
    broken: ({ BASIS_URL }, production) => production && !BASIS_URL?.toLowerCase().startsWith('https://'),
  },
  {
    name: 'DATABASE_URL',
    expected: 'verplicht in productie; de ingebouwde database mag alleen met EMBEDDED_TOEGESTAAN=1',
    broken: ({ DATABASE_URL, EMBEDDED_TOEGESTAAN }, production) =>
      production && DATABASE_URL === undefined && EMBEDDED_TOEGESTAAN !== '1',
  },
  {
    name: 'APP_DATABASE_URL',
    expected: 'kan alleen samen met DATABASE_URL',
    broken: ({ DATABASE_URL, APP_DATABASE_URL }) => APP_DATABASE_URL !== undefined && DATABASE_URL === undefined,
  },
  {
    name: 'BACKUP_DATABASE_URL',
    expected: 'kan alleen samen met DATABASE_URL',
    broken: ({ DATABASE_URL, BACKUP_DATABASE_URL }) => BACKUP_DATABASE_URL !== undefined && DATABASE_URL === undefined,
  },
  {
    name: 'VANDAAG',
    expected: 'mag niet in productie; daar geldt de echte dag',
    broken: ({ VANDAAG }, production) => production && VANDAAG !== undefined,
  },
]

/** Reads and checks the environment; throws OmgevingFout with all mistakes at once. */
export function readEnv(source: Source = process.env): Env {
  // In a compose or .env file `NAME=` means "not set".
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(filled)
  const fouten = new Map<string, string>()
  for (const issue of parsed.error?.issues ?? []) addFirst(fouten, String(issue.path[0]), issue.message)
  const production = filled['NODE_ENV'] === 'production'
  for (const rule of RULES) if (rule.broken(filled, production)) addFirst(fouten, rule.name, rule.expected)
  if (!parsed.success || fouten.size > 0) throw new OmgevingFout([...fouten].map(([name, text]) => `${name}: ${text}`))
  const { SEED = production ? 'geen' : 'bron', EMBEDDED_TOEGESTAAN, ...rest } = parsed.data
  return { ...rest, SEED, EMBEDDED_TOEGESTAAN: EMBEDDED_TOEGESTAAN === '1' }
}

function addFirst(fouten: Map<string, string>, name: string, text: string): void {
  if (!fouten.has(name)) fouten.set(name, text)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

const AMSTERDAM = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands as YYYY-MM-DD, wherever the server stands; VANDAAG wins. */
export function vandaag(env: Pick<Env, 'VANDAAG'>, moment: Date = new Date()): string {
  if (env.VANDAAG !== undefined) return env.VANDAAG
  const parts = new Map(AMSTERDAM.formatToParts(moment).map(({ type, value }) => [type, value]))
  return ['year', 'month', 'day'].map((type) => parts.get(type as 'year')).join('-')
}
