// The purpose of a request, as a header: the actor's own, or nothing is answered.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purposesOf } from '../../../server/platform/rights/purpose.js'
import { als } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
async function vraag(wie: string, koppen: Record<string, string>, query = '{ gemeenten { code } }') {
  const { cookie } = await als(server.url, wie)
  const r = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...koppen },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await r.json()) as { errors?: { message: string; extensions: { code: string } }[] }
  return errors?.map((e) => `${e.extensions.code}: ${e.message}`) ?? 'antwoord'
}
const GEWEIGERD = [
  'GEEN_TOEGANG: Uw rol heeft het doel in X-Doel niet. U kunt kiezen: BEGELEIDING, INTAKE, TERMIJNBEWAKING, VERWIJZING.',
]
const ZONDER = ['GEEN_TOEGANG: Uw rol heeft het doel in X-Doel niet.']

describe('de kop X-Doel', () => {
  it.each<[string, Record<string, string>, string | string[]]>([
    ['regisseur.weert', {}, 'antwoord'],
    ['regisseur.weert', { 'X-Doel': 'BEGELEIDING' }, 'antwoord'],
    ['regisseur.weert', { 'x-doel': 'INTAKE' }, 'antwoord'],
    ['regisseur.weert', { 'X-Doel': 'intake' }, GEWEIGERD],
    ['regisseur.weert', { 'X-Doel': 'TOEZICHT' }, GEWEIGERD],
    ['regisseur.weert', { 'X-Doel': '' }, GEWEIGERD],
    ['privacy', { 'X-Doel': 'TOEZICHT' }, 'antwoord'],
    ['bestuurder.weert', {}, 'antwoord'],
    ['bestuurder.weert', { 'X-Doel': 'BEGELEIDING' }, ZONDER],
  ])('van %s met %j: %s', async (wie, koppen, uitkomst) => {
    expect(await vraag(wie, koppen)).toEqual(uitkomst)
  })
  it('telt ook bij een handeling: er is niets gedaan', async () => {
    const melden = 'mutation { knelpuntMelden(input: {thema: ZORG, titel: "Met een vreemd doel"}) { id } }'
    expect(await vraag('regisseur.weert', { 'X-Doel': 'TOEZICHT' }, melden)).toEqual(GEWEIGERD)
    const { krijg } = await als(server.url, 'regisseur.weert')
    expect(await krijg('{ knelpunten(filter: { q: "vreemd doel" }) { totalCount } }')).toEqual({
      knelpunten: { totalCount: 0 },
    })
  })
  it('is van elke rol bekend, de eerste zonder kop', () => {
    const van = (...rollen: string[]) => purposesOf({ leest: Object.fromEntries(rollen.map((rol) => [rol, []])) })
    expect(van('REGISSEUR')[0]).toBe('BEGELEIDING')
    expect(van('PRIVACY_OFFICER', 'REGIOCOORDINATOR')).toEqual(['TERMIJNBEWAKING', 'TOEZICHT', 'INZAGEVERZOEK'])
    expect(van('DASHBOARD', 'BESTUURDER', 'BELEIDSMEDEWERKER')).toEqual([])
  })
})
