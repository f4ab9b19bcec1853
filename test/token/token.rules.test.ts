import { describe, expect, it } from 'vitest'
import { makeActor } from '../../server/platform/rights/actor.js'
import { valuesOf, SETTINGS } from '../../server/platform/rights/settings.js'
import { eisUitgifte, statusVan, websitesVan } from '../../server/token/token.rules.js'

describe('de laatste dag van een token', () => {
  it.each([
    ['2026-11-22', '2026-11-21', false],
    ['2026-11-22', '2026-11-22', true],
    ['2026-11-22', '2027-11-22', true],
    ['2026-11-22', '2027-11-23', false],
    ['2027-02-28', '2028-02-28', true],
    ['2027-02-28', '2028-02-29', false],
    ['2028-02-29', '2029-02-28', true],
    ['2028-02-29', '2029-03-01', false],
    ['2026-12-31', '2027-12-31', true],
    ['2026-12-31', '2028-01-01', false],
  ])('op %s is %s toegestaan: %s', (dag, verlooptDatum, goed) => {
    const doe = () => eisUitgifte({ gemeenten: ['0988'], verlooptDatum }, dag)
    if (goed) expect(doe).not.toThrow()
    else expect(doe).toThrow('Controleer uw invoer.')
  })
  it.each([
    ['2026-11-21', null, 'GELDIG'],
    ['2026-11-22', null, 'GELDIG'],
    ['2026-11-23', null, 'VERLOPEN'],
    ['2026-11-21', '2026-11-20T10:00:00Z', 'INGETROKKEN'],
    ['2026-11-23', '2026-11-20T10:00:00Z', 'INGETROKKEN'],
  ])('op %s, ingetrokken op %s, is een token tot 22 november %s', (dag, ingetrokkenOp, status) => {
    expect(statusVan({ verlooptDatum: '2026-11-22', ingetrokkenOp }, dag)).toBe(status)
  })
})
describe('de websites van een token', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['https://www.weert.nl'], ['https://www.weert.nl']],
    // As browsers name them: lower case, no standard port, punycode.
    [[' HTTPS://WWW.Weert.nl/ ', 'https://www.weert.nl:443'], ['https://www.weert.nl']],
    [['https://één.nl:8443'], ['https://xn--n-9faa.nl:8443']],
    [
      ['http://localhost:5173', 'http://127.0.0.1'],
      ['http://localhost:5173', 'http://127.0.0.1'],
    ],
    [['*', ' * '], ['*']],
  ])('%j worden %j', (input, uit) => expect(websitesVan(input)).toEqual(uit))
  it.each([
    'weert.nl',
    'http://www.weert.nl',
    'https://www.weert.nl/cijfers',
    'https://www.weert.nl?x',
    'https://www.weert.nl#x',
    'https://u:p@www.weert.nl',
    'https://*.weert.nl',
    'https://',
    'null',
    'file:///x',
    'chrome-extension://abc',
    'javascript:alert(1)',
    'http://localhost.weert.nl',
  ])('‘%s’ is er geen', (website) => {
    expect(() => websitesVan([website])).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ velden: { websites: expect.stringContaining(website) } }),
      }),
    )
  })
  it.each([[['*', 'https://www.weert.nl']], [Array.from({ length: 21 }, (_, i) => `https://w${i}.nl`)]])(
    'zijn * of hoogstens twintig namen: %j niet',
    (websites) => expect(() => websitesVan(websites)).toThrow('Controleer uw invoer.'),
  )
})
describe('een token tegenover PostgreSQL', () => {
  it('is nooit het systeem, nooit een gebruiker en nooit een partner, en leest alleen in haar regio', () => {
    const lid = {
      rol: 'DASHBOARD',
      gemeenteCode: '0988',
      partnerId: null,
      vanafDatum: '2026-01-01',
      totDatum: null,
    } as const
    const wie = {
      gebruikerId: null,
      token: { id: 'x', naam: 'x', websites: [] },
      regioCode: 'wnc',
      lidmaatschappen: [lid],
    } as const
    const waarden = valuesOf(makeActor(wie, ['0988', '0946']))
    const gevuld = Object.fromEntries(SETTINGS.map((n, i) => [n, waarden[i]]).filter(([, w]) => w))
    expect(gevuld).toEqual({ 'app.leest_dashboard': '0988,R:wnc,P:wnc', 'app.regio': 'wnc' })
  })
})
