// Which settings do not go together, or may not be absent.
import { isIP } from 'node:net'
import type { Name } from './env.js'
import { urlOf } from '../values/url.js'

/** The settings as they were given. */
export type Source = Partial<Record<string, string>>
interface Rule {
  name: Name
  expected: string
  /** about listening and signing in: a command of the administrator does neither */
  server?: true
  broken(source: Source, production: boolean): boolean
}

/** Any of these says that the database is a server's. */
const DATABASES = ['DATABASE_URL', 'APP_DATABASE_URL', 'BACKUP_DATABASE_URL']

// Each rule looks at the raw settings, so that a mistake in one setting never hides a mistake in another.
export const RULES: readonly Rule[] = [
  {
    name: 'AUTH',
    server: true,
    expected: 'demo mag niet in productie; zet AUTH=oidc',
    broken: (source, production) => production && source['AUTH'] !== 'oidc',
  },
  {
    name: 'HOST',
    server: true,
    expected: 'met AUTH=demo alleen dit apparaat zelf (127.0.0.1, ::1 of localhost)',
    // In production demo is refused already, and there another HOST is right.
    broken: ({ HOST, AUTH }, production) => !production && AUTH !== 'oidc' && HOST !== undefined && !isLoopback(HOST),
  },
  {
    name: 'SESSION_SECRET',
    expected: 'verplicht in productie, minstens 32 tekens',
    server: true,
    broken: ({ SESSION_SECRET }, production) => production && SESSION_SECRET === undefined,
  },
  {
    name: 'SESSION_SECRET',
    // Another password than the server's would shut the server out.
    expected: 'verplicht in productie zonder APP_DATABASE_URL: het wachtwoord van de toepassing komt hieruit',
    broken: ({ SESSION_SECRET, DATABASE_URL, APP_DATABASE_URL }, production) =>
      production && !SESSION_SECRET && DATABASE_URL !== undefined && APP_DATABASE_URL === undefined,
  },
  {
    name: 'APP_DATABASE_URL',
    server: true,
    expected: 'verplicht als alleen BACKUP_DATABASE_URL er is; of zet DATABASE_URL',
    broken: ({ DATABASE_URL, APP_DATABASE_URL, BACKUP_DATABASE_URL }) =>
      BACKUP_DATABASE_URL !== undefined && DATABASE_URL === undefined && APP_DATABASE_URL === undefined,
  },
  {
    name: 'OIDC_ISSUER',
    server: true,
    expected: 'verplicht met AUTH=oidc, een adres dat begint met https://',
    broken: ({ AUTH, OIDC_ISSUER }, production) => AUTH === 'oidc' && !isSafeIssuer(OIDC_ISSUER, production),
  },
  {
    name: 'OIDC_ISSUER',
    server: true,
    // There everyone with a Microsoft account can sign in, with any e-mail address their own organisation lets them have.
    expected: 'bij Microsoft Entra het adres van één organisatie (met haar tenant-id), niet common of organizations',
    broken: ({ AUTH, OIDC_ISSUER = '' }) =>
      AUTH === 'oidc' &&
      /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/i.test(OIDC_ISSUER),
  },
  ...(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).map((name) => ({
    name,
    server: true as const,
    expected: 'verplicht met AUTH=oidc',
    broken: (source: Source) => source['AUTH'] === 'oidc' && source[name] === undefined,
  })),
  {
    name: 'BASIS_URL',
    server: true,
    expected: 'verplicht met AUTH=oidc, het adres waar de browser na het inloggen naar terug gaat',
    broken: ({ AUTH, BASIS_URL }, production) => !production && AUTH === 'oidc' && BASIS_URL === undefined,
  },
  {
    name: 'BASIS_URL',
    server: true,
    expected: 'verplicht in productie, een adres dat begint met https://',
    broken: ({ BASIS_URL }, production) => production && !BASIS_URL?.toLowerCase().startsWith('https://'),
  },
  {
    name: 'DATABASE_URL',
    expected:
      'verplicht in productie, of alleen APP_DATABASE_URL; de ingebouwde database mag alleen met EMBEDDED_TOEGESTAAN=1',
    broken: (source, production) =>
      production && !DATABASES.some((name) => source[name] !== undefined) && source['EMBEDDED_TOEGESTAAN'] !== '1',
  },
  {
    name: 'SEED',
    expected: 'bron laadt als eigenaar van de database; zet DATABASE_URL, of SEED=geen',
    broken: ({ SEED, DATABASE_URL, APP_DATABASE_URL }) =>
      SEED === 'bron' && APP_DATABASE_URL !== undefined && DATABASE_URL === undefined,
  },
  {
    name: 'SLEUTEL',
    expected: 'verplicht naast SLEUTEL_OUD: de nieuwe sleutel',
    broken: ({ SLEUTEL, SLEUTEL_OUD }) => SLEUTEL_OUD !== undefined && SLEUTEL === undefined,
  },
  {
    name: 'VANDAAG',
    expected: 'mag niet in productie; daar geldt de echte dag',
    broken: ({ VANDAAG }, production) => production && VANDAAG !== undefined,
  },
]

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** Whoever can change what the issuer says can sign in as anyone; without TLS only this machine is trusted, for tests. */
function isSafeIssuer(issuer: string | undefined, production: boolean): boolean {
  const url = urlOf(issuer ?? '')
  if (!url) return false
  const { protocol, hostname } = url
  return protocol === 'https:' || (!production && isLoopback(hostname.replace(/^\[|\]$/g, '')))
}
