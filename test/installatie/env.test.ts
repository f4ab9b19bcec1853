import { afterEach, describe, expect, test } from 'vitest'
import { EnvError, readEnv } from '../../server/platform/env/env.js'
import { vandaag } from '../../server/platform/values/today.js'

const SECRET = 'geheim-geheim-geheim-geheim-geheim'
const MASTER = `${'A'.repeat(43)}=`
const production = {
  NODE_ENV: 'production',
  AUTH: 'oidc',
  OIDC_ISSUER: 'https://login.example/regio',
  OIDC_CLIENT_ID: 'regiotafel',
  OIDC_CLIENT_SECRET: 'geheim',
  SESSION_SECRET: SECRET,
  SLEUTEL: MASTER,
  BASIS_URL: 'https://regiotafel.example',
  DATABASE_URL: 'postgres://eigenaar@db/regiotafel',
}
const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BASIS_URL } = production
const oidc = { AUTH: 'oidc', OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BASIS_URL }
const tenant = (naam: string): string => `https://login.microsoftonline.com/${naam}/v2.0`

/** The names of the settings that are refused. */
function refused(source: Record<string, string>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.fouten.map((fout) => fout.split(':')[0] ?? '')
  }
}

describe('readEnv', () => {
  test('zonder instellingen draait het lokaal, met demo-inlog en de ingebouwde database', () => {
    expect(readEnv({})).toEqual({
      NODE_ENV: 'development',
      BEWAKER_TIJD: 30,
      TAKEN: 'aan',
      DATABASE_WACHTTIJD: 60,
      STOP_WACHTTIJD: 0,
      LIMIET_TEGELIJK: 2,
      LIMIET_BUDGET_MS: 10_000,
      LIMIET_HERSTEL_MS: 250,
      TOKEN_LIMIET_TEGELIJK: 2,
      TOKEN_LIMIET_BUDGET_MS: 10_000,
      TOKEN_LIMIET_HERSTEL_MS: 250,
      LIMIET_ADRES: 300,
      PORT: 4000,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      AUTH: 'demo',
      OIDC_CLAIM: 'email',
      SEED: 'bron',
      EMBEDDED_TOEGESTAAN: false,
      LOG_LEVEL: 'info',
    })
  })

  test('een lege waarde telt als afwezig', () => {
    expect(readEnv({ PORT: '', HOST: ' ', VANDAAG: '', DATABASE_URL: '' })).toEqual(readEnv({}))
  })

  test('onbekende namen worden genegeerd', () => {
    expect(readEnv({ SMTP_URL: 'smtp://post', PATH: '/bin' })).toEqual(readEnv({}))
  })

  test.each<[string, Record<string, string>, string[]]>([
    ['PORT 0 kiest een vrije poort', { PORT: '0' }, []],
    ['PORT 65535 is de hoogste', { PORT: '65535' }, []],
    ['een grens is een heel getal', { LIMIET_TEGELIJK: '1.5', LIMIET_ADRES: '0' }, ['LIMIET_TEGELIJK', 'LIMIET_ADRES']],
    ['een budget is minstens een seconde', { LIMIET_BUDGET_MS: '999' }, ['LIMIET_BUDGET_MS']],
    ['PORT 65536 bestaat niet', { PORT: '65536' }, ['PORT']],
    ['PORT is een getal', { PORT: '4000x' }, ['PORT']],
    ['PORT is niet negatief', { PORT: '-1' }, ['PORT']],
    ['PORT is een heel getal', { PORT: '80.5' }, ['PORT']],
    ['demo mag op localhost', { HOST: 'localhost' }, []],
    ['demo mag op ::1', { HOST: '::1' }, []],
    ['demo mag op heel 127.0.0.0/8', { HOST: '127.1.2.3' }, []],
    ['demo mag niet op alle adressen', { HOST: '0.0.0.0' }, ['HOST']],
    ['demo mag niet op alle IPv6-adressen', { HOST: '::' }, ['HOST']],
    ['demo mag niet op een naam die op 127 lijkt', { HOST: '127.0.0.1.example.nl' }, ['HOST']],
    ['VANDAAG is een schrikkeldag', { VANDAAG: '2028-02-29' }, []],
    ['VANDAAG bestaat niet', { VANDAAG: '2027-02-29' }, ['VANDAAG']],
    ['VANDAAG heeft vier cijfers voor het jaar', { VANDAAG: '27-01-01' }, ['VANDAAG']],
    ['VANDAAG heeft geen tijd', { VANDAAG: '2027-01-01T00:00:00Z' }, ['VANDAAG']],
    ['SEED kent drie waarden', { SEED: 'alles' }, ['SEED']],
    ['NODE_ENV kent drie waarden', { NODE_ENV: 'staging' }, ['NODE_ENV']],
    ['LOG_LEVEL is een niveau', { LOG_LEVEL: 'luid' }, ['LOG_LEVEL']],
    ['DATABASE_URL is van PostgreSQL', { DATABASE_URL: 'mysql://db/x' }, ['DATABASE_URL']],
    ['DATABASE_URL mag beginnen met postgresql://', { DATABASE_URL: 'postgresql://db/x' }, []],
    ['APP_DATABASE_URL mag zonder de eigenaar', { APP_DATABASE_URL: 'postgres://db/x' }, []],
    ['maar laadt dan geen brongegevens', { APP_DATABASE_URL: 'postgres://db/x', SEED: 'bron' }, ['SEED']],
    ['BACKUP_DATABASE_URL is te weinig', { BACKUP_DATABASE_URL: 'postgres://db/x' }, ['APP_DATABASE_URL']],
    ['productie zonder de eigenaar', { ...production, DATABASE_URL: '', APP_DATABASE_URL: 'postgres://db/x' }, []],
    ['SESSION_SECRET is lang genoeg', { SESSION_SECRET: 'kort' }, ['SESSION_SECRET']],
    ['EMBEDDED_TOEGESTAAN is 0 of 1', { EMBEDDED_TOEGESTAAN: 'ja' }, ['EMBEDDED_TOEGESTAAN']],
    ['AUTH kent twee waarden', { AUTH: 'saml' }, ['AUTH']],
    ['AUTH oidc mag ook buiten productie', oidc, []],
    ['AUTH oidc mag op alle adressen', { ...oidc, HOST: '0.0.0.0' }, []],
    [
      'AUTH oidc zonder instellingen',
      { AUTH: 'oidc' },
      ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'BASIS_URL'],
    ],
    ['OIDC_ISSUER heeft TLS', { ...oidc, OIDC_ISSUER: 'http://login.example' }, ['OIDC_ISSUER']],
    ['OIDC_ISSUER op dit apparaat mag zonder TLS', { ...oidc, OIDC_ISSUER: 'http://[::1]:9000' }, []],
    ['maar niet in productie', { ...production, OIDC_ISSUER: 'http://127.0.0.1:9000' }, ['OIDC_ISSUER']],
    ['OIDC_ISSUER is een adres', { ...oidc, OIDC_ISSUER: 'entra' }, ['OIDC_ISSUER']],
    ['OIDC_ISSUER is één organisatie van Entra', { ...oidc, OIDC_ISSUER: tenant('6f2b1d0e-6a0c') }, []],
    ['OIDC_ISSUER is niet heel Entra (common)', { ...oidc, OIDC_ISSUER: tenant('common') }, ['OIDC_ISSUER']],
    [
      'OIDC_ISSUER is niet heel Entra (organizations)',
      { ...oidc, OIDC_ISSUER: tenant('organizations') },
      ['OIDC_ISSUER'],
    ],
    ['OIDC_CLAIM kent drie waarden', { ...oidc, OIDC_CLAIM: 'sub' }, ['OIDC_CLAIM']],
    ['BASIS_URL heeft geen pad', { ...oidc, BASIS_URL: 'https://gemeente.example/tafel' }, ['BASIS_URL']],
    ['PROXY_ADRES is een adres', { PROXY_ADRES: '10.0.0.5' }, []],
    ['PROXY_ADRES mag een lijst van netwerken zijn', { PROXY_ADRES: '172.31.40.0/24, ::1, fd00::/8' }, []],
    ['PROXY_ADRES is geen aantal', { PROXY_ADRES: '1' }, ['PROXY_ADRES']],
    ['PROXY_ADRES is geen naam', { PROXY_ADRES: 'proxy.example' }, ['PROXY_ADRES']],
    ['PROXY_ADRES kent het masker', { PROXY_ADRES: '10.0.0.0/33' }, ['PROXY_ADRES']],
    ['productie met alles wat nodig is', production, []],
    ['productie zonder AUTH kan niet', { ...production, AUTH: '' }, ['AUTH']],
    ['productie met demo kan niet', { ...production, AUTH: 'demo' }, ['AUTH']],
    ['productie op alle adressen mag', { ...production, HOST: '0.0.0.0' }, []],
    ['productie zonder SESSION_SECRET', { ...production, SESSION_SECRET: '' }, ['SESSION_SECRET']],
    ['productie zonder SLEUTEL: zolang er niets versleuteld is bewaard', { ...production, SLEUTEL: '' }, []],
    ['productie met een kort geheim', { ...production, SESSION_SECRET: 'kort' }, ['SESSION_SECRET']],
    ['SLEUTEL is 32 bytes in base64', { ...production, SLEUTEL: SECRET }, ['SLEUTEL']],
    ['SLEUTEL_OUD staat naast SLEUTEL', { SLEUTEL: MASTER, SLEUTEL_OUD: MASTER }, []],
    ['SLEUTEL_OUD alleen kan niet', { SLEUTEL_OUD: MASTER }, ['SLEUTEL']],
    ['productie zonder TLS', { ...production, BASIS_URL: 'http://regiotafel.example' }, ['BASIS_URL']],
    ['productie zonder BASIS_URL', { ...production, BASIS_URL: '' }, ['BASIS_URL']],
    ['productie met de ingebouwde database', { ...production, DATABASE_URL: '' }, ['DATABASE_URL']],
    [
      'productie met de ingebouwde database en toestemming',
      { ...production, DATABASE_URL: '', EMBEDDED_TOEGESTAAN: '1' },
      [],
    ],
    ['productie met een vaste dag', { ...production, VANDAAG: '2026-01-01' }, ['VANDAAG']],
  ])('%s', (_name, source, expected) => {
    expect(refused(source)).toEqual(expected)
  })

  test('een opdracht vraagt niet naar inloggen en luisteren, wel naar wat het wachtwoord van de toepassing bepaalt', () => {
    const kaal = { NODE_ENV: 'production', BACKUP_DATABASE_URL: 'postgres://db/x' }
    expect(readEnv(kaal, 'opdracht').BACKUP_DATABASE_URL).toBe('postgres://db/x')
    expect(() => readEnv({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/x' }, 'opdracht')).toThrow(
      /^De instellingen kloppen niet:\n- SESSION_SECRET: verplicht in productie zonder APP_DATABASE_URL[^\n]*$/,
    )
  })

  test('alle fouten staan tegelijk in de melding, elk op een eigen regel met wat er moet staan', () => {
    const source = { NODE_ENV: 'production', PORT: 'x', SESSION_SECRET: 'kort', VANDAAG: 'morgen' }
    expect(() => readEnv(source)).toThrow(
      [
        'De instellingen kloppen niet:',
        '- PORT: een getal van 0 tot en met 65535',
        '- SESSION_SECRET: minstens 32 tekens',
        '- VANDAAG: een bestaande dag, geschreven als JJJJ-MM-DD',
        '- AUTH: demo mag niet in productie; zet AUTH=oidc',
        '- BASIS_URL: verplicht in productie, een adres dat begint met https://',
        '- DATABASE_URL: verplicht in productie, of alleen APP_DATABASE_URL; de ingebouwde database mag alleen met EMBEDDED_TOEGESTAAN=1',
      ].join('\n'),
    )
  })

  test('de melding toont nooit een waarde', () => {
    const source = {
      SESSION_SECRET: 'zeergeheim',
      SLEUTEL: 'zeergeheim',
      DATABASE_URL: 'db://u:zeergeheim@x',
      HOST: 'zeergeheim',
    }
    expect(refused(source)).toEqual(['DATABASE_URL', 'SESSION_SECRET', 'SLEUTEL', 'HOST'])
    expect(() => readEnv(source)).toThrow(/^(?!.*zeergeheim)/s)
  })
})

describe('vandaag', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  test.each(['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
    'is de dag in Nederland op een server in %s',
    (tijdzone) => {
      process.env['TZ'] = tijdzone
      const days = [
        ['2026-01-14T22:59:59.999Z', '2026-01-14'],
        ['2026-01-14T23:00:00.000Z', '2026-01-15'],
        ['2026-07-14T21:59:59.999Z', '2026-07-14'],
        ['2026-07-14T22:00:00.000Z', '2026-07-15'],
        // The clock goes back in the night of 25 October and forward in that of 29 March.
        ['2026-10-25T22:59:59.999Z', '2026-10-25'],
        ['2026-10-25T23:00:00.000Z', '2026-10-26'],
        ['2026-03-29T21:59:59.999Z', '2026-03-29'],
        ['2026-12-31T23:00:00.000Z', '2027-01-01'],
      ]
      for (const [moment = '', day] of days) expect(vandaag({}, new Date(moment))).toBe(day)
    },
  )

  test('VANDAAG wint van de klok', () => {
    expect(vandaag({ VANDAAG: '2025-05-05' }, new Date('2026-01-01T12:00:00Z'))).toBe('2025-05-05')
  })

  test('zonder moment geldt de klok', () => {
    expect(vandaag({})).toMatch(/^20\d\d-\d\d-\d\d$/)
  })
})
