import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLANT } from '../../support/idp.js'
import { maakOidcAccount, startOidc, type App, type OidcServer } from '../../support/oidc.js'
import { hs256, maakToken, rs256, startVervalser, type Vervalser } from '../../support/vervalser.js'

const TASKFORCE = 'taskforce@regio.example'
let s: OidcServer
let v: Vervalser
let app: App
beforeAll(async () => {
  s = await startOidc()
  await maakOidcAccount(s.ownerUrl, TASKFORCE)
  // It even says of itself that it signs with nothing, or with a shared secret.
  v = await startVervalser(KLANT.id, ['RS256', 'HS256', 'none'])
  app = await s.nogEen({ issuer: new URL(v.issuer) })
})
afterAll(async () => {
  await app?.close()
  await v?.stop()
  await s?.stop()
})

interface Poging {
  cookie: string
  nonce: string
  terug: string
}
async function begin(): Promise<Poging> {
  const r = await app.inject('/auth/login')
  const zoek = new URL(r.headers.location as string).searchParams
  const terug = new URLSearchParams({ code: 'x', state: zoek.get('state')!, iss: v.issuer })
  const cookie = String(r.headers['set-cookie']).split(';')[0]!
  return { cookie, nonce: zoek.get('nonce')!, terug: `/auth/callback?${terug.toString()}` }
}
const komTerug = ({ cookie, terug }: Poging) => app.inject({ url: terug, headers: { cookie } })
const KOP = { alg: 'RS256', kid: 'echt', typ: 'JWT' }
const goed = (nonce: string, anders: object = {}): string =>
  maakToken(KOP, { ...v.claims(nonce), email: TASKFORCE, ...anders }, rs256(v.sleutel.privateKey))
const publiek = () => v.sleutel.publicKey.export({ format: 'pem', type: 'spki' })
const inhoud = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url')
const alsTaskforce = (nonce: string) => ({ ...v.claims(nonce), email: TASKFORCE })

describe('een ID-token', () => {
  it('met de handtekening van de inlogdienst geeft een sessie', async () => {
    const poging = await begin()
    v.token = goed(poging.nonce)
    const r = await komTerug(poging)
    expect([r.statusCode, String(r.headers['set-cookie'])]).toEqual([303, expect.stringContaining('sid=')])
  })
  it.each<[string, (nonce: string) => string]>([
    ['zonder handtekening', (n) => maakToken({ ...KOP, alg: 'none' }, alsTaskforce(n), () => '')],
    ['zonder handtekening, met een andere schrijfwijze', (n) => maakToken({ alg: 'None' }, alsTaskforce(n), () => '')],
    ['met een lege handtekening', (n) => maakToken(KOP, alsTaskforce(n), () => '')],
    [
      'met de publieke sleutel als geheim',
      (n) => maakToken({ ...KOP, alg: 'HS256' }, alsTaskforce(n), hs256(publiek())),
    ],
    ['met ons eigen geheim', (n) => maakToken({ ...KOP, alg: 'HS256' }, alsTaskforce(n), hs256(KLANT.geheim))],
    ['met een vreemde sleutel', (n) => maakToken(KOP, alsTaskforce(n), rs256(v.vreemd.privateKey))],
    [
      'met een vreemde sleutel die zij zelf meestuurt',
      (n) => {
        const jwk = v.vreemd.publicKey.export({ format: 'jwk' })
        return maakToken({ ...KOP, kid: 'eigen', jwk }, alsTaskforce(n), rs256(v.vreemd.privateKey))
      },
    ],
    [
      'waarvan de inhoud later is veranderd',
      (n) => goed(n).replace(/\.[^.]+\./, `.${inhoud({ ...alsTaskforce(n), sub: 'x' })}.`),
    ],
    ['voor een ander', (n) => goed(n, { aud: 'iemand-anders' })],
    ['van een andere uitgever', (n) => goed(n, { iss: 'https://kwaad.example' })],
    ['dat verlopen is', (n) => goed(n, { exp: Math.floor(Date.now() / 1000) - 120 })],
    ['dat nog niet geldt', (n) => goed(n, { nbf: Math.floor(Date.now() / 1000) + 600 })],
    ['met een andere nonce', (n) => goed(n, { nonce: 'anders' })],
    ['zonder nonce', (n) => goed(n, { nonce: undefined })],
  ])('%s geeft geen sessie', async (_wat, maak) => {
    const poging = await begin()
    v.token = maak(poging.nonce)
    const r = await komTerug(poging)
    expect([r.statusCode, r.headers.location]).toEqual([303, expect.stringContaining('/login?fout=mislukt')])
    expect(String(r.headers['set-cookie'])).not.toContain('sid=')
  })
})

describe('een poging om in te loggen', () => {
  it('lukt één keer, ook als de inlogdienst dezelfde code nog eens aanneemt', async () => {
    const poging = await begin()
    v.token = goed(poging.nonce)
    expect(String((await komTerug(poging)).headers['set-cookie'])).toContain('sid=')
    const nog = await komTerug(poging)
    expect([nog.headers.location, String(nog.headers['set-cookie'])]).toEqual([
      expect.stringContaining('fout=verlopen'),
      expect.not.stringContaining('sid='),
    ])
  })
  it('die mislukte, lukt daarna ook niet met een goed antwoord, bij geen enkele server', async () => {
    const poging = await begin()
    v.token = goed(poging.nonce, { aud: 'iemand-anders' })
    expect((await komTerug(poging)).headers.location).toContain('fout=mislukt')
    v.token = goed(poging.nonce)
    expect((await komTerug(poging)).headers.location).toContain('fout=verlopen')
    const ander = await s.nogEen({ issuer: new URL(v.issuer) })
    const r = await ander.inject({ url: poging.terug, headers: { cookie: poging.cookie } })
    expect(r.headers.location).toContain('fout=verlopen')
    await ander.close()
  })
  it('met een andere state is daarmee ook op', async () => {
    const poging = await begin()
    v.token = goed(poging.nonce)
    const kwaad = { ...poging, terug: poging.terug.replace(/state=[^&]+/, 'state=anders') }
    expect((await komTerug(kwaad)).headers.location).toContain('fout=verlopen')
    expect((await komTerug(poging)).headers.location).toContain('fout=verlopen')
  })
  it('wordt niet langer onthouden dan ze kon duren', async () => {
    await s.client`insert into inlogpoging (hash, tot) values ('oud', now() - interval '1 second')`
    const poging = await begin()
    v.token = goed(poging.nonce)
    await komTerug(poging)
    const rijen = await s.client<{ hash: string; nog: string }[]>`select hash, tot - now() nog from inlogpoging`
    expect(rijen.map((r) => r.hash)).not.toContain('oud')
    expect(rijen.length).toBeGreaterThan(0)
  })
})
