import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { logIn, maakOidcAccount, startOidc, TLS, totTerug, type OidcServer } from '../../support/oidc.js'
import { Surfer } from '../../support/surfer.js'

const TASKFORCE = 'taskforce@regio.example'
let s: OidcServer
beforeAll(async () => {
  s = await startOidc()
  await maakOidcAccount(s.ownerUrl, TASKFORCE)
  s.idp.personen['tf'] = { email: TASKFORCE, email_verified: true }
})
afterAll(() => s?.stop())
afterEach(() => void vi.useRealTimers())
const geweigerd = async (surfer: Surfer, adres: string, fout: string): Promise<void> => {
  const sessie = surfer.koekjes.get('sid')
  expect((await surfer.ga(adres)).url).toBe(`${s.url}/login?fout=${fout}`)
  expect(surfer.koekjes.get('sid')).toBe(sessie)
}
const met = (adres: string, naam: string, waarde: string): string => {
  const url = new URL(adres)
  url.searchParams.set(naam, waarde)
  return url.href
}

describe('terugkomen van de inlogdienst', () => {
  it('lukt niet in een browser die het inloggen niet begon', async () => {
    await geweigerd(new Surfer(), await totTerug(s, 'tf', new Surfer()), 'verlopen')
  })
  it('lukt niet met een andere, lege of dubbele state', async () => {
    for (const pas of [
      (a: string) => met(a, 'state', 'anders'),
      (a: string) => met(a, 'state', ''),
      (a: string) => `${a}&state=anders`,
      (a: string) => a.replace(/state=[^&]+/, ''),
    ]) {
      const surfer = new Surfer()
      await geweigerd(surfer, pas(await totTerug(s, 'tf', surfer)), 'verlopen')
    }
  })
  it.each([
    ['veranderde', (c: string) => `A${c.slice(1)}`],
    ['lege', () => ''],
    ['ongetekende', (c: string) => c.split('.')[0]!],
    ['verzonnen', () => Buffer.from('{"state":"x"}').toString('base64url')],
  ])('lukt niet met een %s cookie', async (_hoe, pas) => {
    const surfer = new Surfer()
    const adres = await totTerug(s, 'tf', surfer)
    surfer.koekjes.set('inloggen', pas(surfer.koekjes.get('inloggen')!))
    await geweigerd(surfer, adres, 'verlopen')
  })
  it('lukt één keer: niet nog eens, ook niet voor wie de cookie bewaarde', async () => {
    const surfer = new Surfer()
    const adres = await totTerug(s, 'tf', surfer)
    const bewaard = surfer.koekjes.get('inloggen')!
    expect((await surfer.ga(adres)).url).toBe(`${s.url}/`)
    await geweigerd(surfer, adres, 'verlopen')
    surfer.koekjes.set('inloggen', bewaard)
    await geweigerd(surfer, adres, 'verlopen')
  })
  it('lukt niet na tien minuten', async () => {
    const surfer = new Surfer()
    const adres = await totTerug(s, 'tf', surfer)
    // Our own clock only: the cookie is refused before the provider is asked anything.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 + 1 })
    await geweigerd(surfer, adres, 'verlopen')
    expect(s.log.slice(-4).join('')).toContain('te_laat')
  })
  it('lukt niet met de code van een ander, al klopt de state', async () => {
    const [dader, doelwit] = [new Surfer(), new Surfer()]
    const code = new URL(await totTerug(s, 'tf', dader)).searchParams.get('code')!
    await geweigerd(doelwit, met(await totTerug(s, 'tf', doelwit), 'code', code), 'verlopen')
  })
  it('lukt niet als het antwoord van een andere inlogdienst komt', async () => {
    const surfer = new Surfer()
    await geweigerd(surfer, met(await totTerug(s, 'tf', surfer), 'iss', 'https://kwaad.example'), 'mislukt')
  })
  it('toont een verzonnen foutmelding niet', async () => {
    const surfer = new Surfer()
    const adres = new URL(await totTerug(s, 'tf', surfer))
    const zoek = new URLSearchParams({
      state: adres.searchParams.get('state')!,
      iss: s.idp.issuer,
      error: '<script>',
      error_description: 'Bel 0900-kwaad',
    })
    await geweigerd(surfer, `${s.url}/auth/callback?${zoek.toString()}`, 'mislukt')
    expect(s.log.join('')).not.toMatch(/script|0900-kwaad/)
  })
})

describe('als de inlogdienst er niet is', () => {
  const verwachtStoring = (p: { status: number; tekst: string; kop: Headers }): void => {
    expect([p.status, p.kop.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect(p.tekst).toMatch(/Inloggen kan nu niet[\s\S]*noem code [0-9A-F]{8}/)
    expect(p.tekst).not.toMatch(/ECONN|fetch|Error|node_modules|127\.0\.0\.1/)
    expect(p.kop.getSetCookie().filter((c) => c.startsWith('sid='))).toEqual([])
  }
  it('start de server wel, zegt het bij het inloggen, en werkt zodra hij er weer is', async () => {
    await s.idp.stop()
    const app = await s.nogEen({})
    try {
      expect((await app.inject('/ready')).statusCode).toBe(200)
      for (let keer = 0; keer < 2; keer++) {
        const r = await app.inject('/auth/login')
        verwachtStoring({ status: r.statusCode, tekst: r.body, kop: new Headers(r.headers as Record<string, string>) })
      }
      await s.idp.start()
      expect((await app.inject('/auth/login')).statusCode).toBe(303)
    } finally {
      await app.close()
    }
  })
  it('komt er geen sessie als hij halverwege wegvalt', async () => {
    const surfer = new Surfer()
    const adres = await totTerug(s, 'tf', surfer)
    await s.idp.stop()
    verwachtStoring(await surfer.ga(adres))
    await s.idp.start()
    expect((await logIn(s, 'tf')).url).toBe(`${s.url}/`)
  })
  it('is een verkeerd geheim of een ander adres een storing voor de gebruiker, met de oorzaak in het log', async () => {
    const fout = await s.nogEen({ clientSecret: 'verkeerd' })
    const surfer = new Surfer()
    const adres = new URL(await totTerug(s, 'tf', surfer))
    const cookie = `inloggen=${surfer.koekjes.get('inloggen')}`
    const r = await fout.inject({ url: `${adres.pathname}${adres.search}`, headers: { cookie } })
    expect(r.statusCode).toBe(503)
    expect(s.log.slice(-4).join('')).toContain('invalid_client')
    await fout.close()
    const elders = await s.nogEen({ issuer: new URL(`${s.idp.issuer}/elders`) })
    expect((await elders.inject('/auth/login')).statusCode).toBe(503)
    await elders.close()
  })
})

describe('uitloggen', () => {
  it('beëindigt de sessie hier en wijst de weg naar uitloggen bij de organisatie', async () => {
    const surfer = new Surfer()
    await logIn(s, 'tf', surfer)
    const cookie = `sid=${surfer.koekjes.get('sid')}`
    const r = await fetch(`${s.url}/auth/logout`, { method: 'POST', headers: { cookie } })
    expect([r.status, r.headers.get('clear-site-data')]).toEqual([200, '"cache", "storage"'])
    const naar = new URL(((await r.json()) as { naar: string }).naar)
    expect(naar.origin + naar.pathname).toBe(`${s.idp.issuer}/session/end`)
    expect(naar.searchParams.get('post_logout_redirect_uri')).toBe(`${s.url}/login`)
    expect((await surfer.ga(naar.href)).status).toBe(200)
    expect((await fetch(`${s.url}/api/mij`, { headers: { cookie } })).status).toBe(401)
    // Who was signed out already stays here.
    expect((await fetch(`${s.url}/auth/logout`, { method: 'POST', headers: { cookie } })).status).toBe(204)
  })
})

describe('over een veilige verbinding', () => {
  it('horen de cookies bij dit adres alleen, en blijft de browser bij https', async () => {
    const { host } = new URL(TLS)
    const app = await s.nogEen({ veilig: true, basis: new URL(TLS) })
    const begin = await app.inject({ url: '/auth/login?naar=/acties', headers: { host } })
    expect(begin.headers['set-cookie']).toMatch(/^__Host-inloggen=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(begin.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
    const surfer = new Surfer()
    const pagina = await surfer.ga(begin.headers.location as string)
    const { url } = await surfer.ga(`${pagina.url}/tf`, (adres) => adres.startsWith(TLS))
    const cookie = (begin.headers['set-cookie'] as string).split(';')[0]!
    const r = await app.inject({ url: url.slice(TLS.length), headers: { host, cookie } })
    expect([r.statusCode, r.headers.location]).toEqual([303, `${TLS}/acties`])
    const [weg, sid] = r.headers['set-cookie'] as string[]
    expect(weg).toMatch(/^__Host-inloggen=; .*Expires=Thu, 01 Jan 1970.*Secure/)
    expect(sid).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const naam = sid!.split(';')[0]!
    expect((await app.inject({ url: '/api/mij', headers: { host, cookie: naam } })).statusCode).toBe(200)
    // A cookie that another site of the domain could have set does not count.
    const los = naam.replace('__Host-', '')
    expect((await app.inject({ url: '/api/mij', headers: { host, cookie: los } })).statusCode).toBe(401)
    const uit = await app.inject({ method: 'POST', url: '/auth/logout', headers: { host, cookie: naam, origin: TLS } })
    expect([uit.statusCode, uit.headers['set-cookie']]).toEqual([200, expect.stringMatching(/^__Host-sid=; .*Secure/)])
    await app.close()
  })
  it('zonder TLS staat er geen belofte van TLS', async () => {
    expect((await fetch(`${s.url}/live`)).headers.get('strict-transport-security')).toBeNull()
  })
})

describe('bij Entra ID, dat alles in het token zet', () => {
  it('telt de claim die is ingesteld', async () => {
    const entra = await startOidc({ inToken: true, claim: 'preferred_username' })
    try {
      await maakOidcAccount(entra.ownerUrl, TASKFORCE)
      entra.idp.personen['tf'] = { preferred_username: 'Taskforce@regio.example', email: 'prive@elders.example' }
      entra.idp.personen['naam'] = { preferred_username: 'taskforce', email: TASKFORCE }
      expect((await logIn(entra, 'tf')).url).toBe(`${entra.url}/`)
      expect((await logIn(entra, 'naam')).url).toBe(`${entra.url}/login?fout=adres`)
    } finally {
      await entra.stop()
    }
  })
})
