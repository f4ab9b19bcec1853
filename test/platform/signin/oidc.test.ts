import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { logIn, maakOidcAccount, startOidc, totTerug, type OidcServer } from '../../support/oidc.js'
import { Surfer } from '../../support/surfer.js'

const TASKFORCE = 'taskforce@regio.example'
const BELEID = 'beleid.weert@regio.example'
let s: OidcServer
beforeAll(async () => {
  s = await startOidc()
  for (const email of [TASKFORCE, BELEID, 'regisseur.weert@regio.example']) await maakOidcAccount(s.ownerUrl, email)
  await voerUit(s.ownerUrl, `update account set actief = false where email = 'regisseur.weert@regio.example'`)
})
beforeEach(async () => {
  await voerUit(s.ownerUrl, 'delete from identiteit')
  Object.assign(s.idp.personen, {
    tf: { email: TASKFORCE, email_verified: true },
    hoofdletters: { email: 'TaskForce@Regio.Example' },
    beleid: { email: BELEID, email_verified: true },
    vreemd: { email: 'iemand@elders.example', email_verified: true },
    demo: { email: 'coordinator@regio.example', email_verified: true },
    uit: { email: 'regisseur.weert@regio.example', email_verified: true },
    onbevestigd: { email: TASKFORCE, email_verified: false },
    onbevestigdAlsTekst: { email: TASKFORCE, email_verified: 'false' },
    zonder: { name: 'Zonder adres' },
    kelvin: { email: 'tas\u212Aforce@regio.example', email_verified: true },
  })
})
afterAll(() => s?.stop())
const mij = async (surfer: Surfer) => {
  const r = await surfer.vraag(`${s.url}/api/mij`)
  return r.status === 200 ? ((await r.json()) as { gebruiker: { email: string } }).gebruiker.email : r.status
}
const tel = async (tabel: string): Promise<number> =>
  (await s.client.unsafe(`select count(*)::int n from ${tabel}`))[0]!['n'] as number

describe('inloggen bij de eigen organisatie', () => {
  it('geeft een sessie en brengt u op de startpagina', async () => {
    const surfer = new Surfer()
    const pagina = await logIn(s, 'tf', surfer)
    expect(pagina.url).toBe(`${s.url}/`)
    expect(await mij(surfer)).toBe(TASKFORCE)
    const cookie = surfer.gezet.filter((c) => c.startsWith('sid='))
    expect(cookie).toHaveLength(1)
    expect(cookie[0]).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect([...surfer.koekjes.keys()]).not.toContain('inloggen')
  })
  it('vraagt om een code, met PKCE, state en nonce, elke keer andere', async () => {
    const vraag = async () => {
      const r = await fetch(`${s.url}/auth/login`, { redirect: 'manual' })
      expect([r.status, r.headers.get('cache-control')]).toEqual([303, 'no-store'])
      expect(r.headers.getSetCookie()[0]).toMatch(/^inloggen=.*; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
      return new URL(r.headers.get('location')!).searchParams
    }
    const [een, twee] = [await vraag(), await vraag()]
    expect(Object.fromEntries(een)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${s.url}/auth/callback`,
      scope: 'openid email profile',
    })
    for (const naam of ['state', 'nonce', 'code_challenge']) {
      expect(een.get(naam)?.length).toBeGreaterThan(40)
      expect(een.get(naam)).not.toBe(twee.get(naam))
    }
  })
  it('let niet op hoofdletters in het adres', async () => {
    const surfer = new Surfer()
    await logIn(s, 'hoofdletters', surfer)
    expect(await mij(surfer)).toBe(TASKFORCE)
  })
  it('beëindigt de sessie die er was, en neemt een verzonnen sessie niet over', async () => {
    const surfer = new Surfer()
    await logIn(s, 'tf', surfer)
    const oud = surfer.koekjes.get('sid')!
    await logIn(s, 'tf', surfer)
    expect(surfer.koekjes.get('sid')).not.toBe(oud)
    expect((await fetch(`${s.url}/api/mij`, { headers: { cookie: `sid=${oud}` } })).status).toBe(401)
    const ander = new Surfer()
    ander.koekjes.set('sid', 'verzonnen')
    await logIn(s, 'tf', ander)
    expect(ander.koekjes.get('sid')).not.toBe('verzonnen')
  })
  it.each([
    ['/knelpunten?filter=%7B%7D', '/knelpunten?filter=%7B%7D'],
    ['/acties/1#boven', '/acties/1'],
    ['https://kwaad.example/', '/'],
    ['//kwaad.example', '/'],
    ['/\\kwaad.example', '/'],
    ['/\t/kwaad.example', '/'],
    ['/.//kwaad.example', '//kwaad.example'],
    ['javascript:alert(1)', '/'],
    ['kwaad.example', '/'],
    ['/auth/login', '/'],
    ['/login?fout=onbekend', '/'],
    ['/auth/klaar?naar=https://kwaad.example', '/'],
    ['/auth/klaar/', '/'],
  ])('brengt u met naar=%j nooit naar een andere website', async (naar, pad) => {
    const surfer = new Surfer()
    await logIn(s, 'tf', surfer, `/auth/login?naar=${encodeURIComponent(naar)}`)
    expect(new URL(surfer.weg.at(-1)!).href.replace(/#.*/, '')).toBe(`${s.url}${pad}`)
    expect(surfer.weg.filter((w) => new URL(w).hostname !== '127.0.0.1')).toEqual([])
  })
})

describe('inloggen in een venster boven een pagina', () => {
  it('eindigt op een pagina die de eigen vensters waarschuwt, zonder te zeggen wie er inlogde', async () => {
    const surfer = new Surfer()
    const pagina = await logIn(s, 'tf', surfer, '/auth/login?naar=%2Fauth%2Fklaar')
    expect(pagina.url).toBe(`${s.url}/auth/klaar`)
    expect(await mij(surfer)).toBe(TASKFORCE)
    expect(pagina.kop.get('cache-control')).toBe('no-store')
    const nonce = /<script nonce="([^"]{16,})">/.exec(pagina.tekst)?.[1]
    const beleid = pagina.kop.get('content-security-policy')!
    expect(beleid).toContain(`'nonce-${nonce}'`)
    expect(beleid).not.toContain('unsafe')
    // Only the windows of this origin hear a BroadcastChannel; a window of another site is never spoken to.
    expect(pagina.tekst).not.toMatch(/opener|regio\.example|\bpostMessage\([^)]*\*/)
    expect((await surfer.ga(`${s.url}/auth/klaar?naar=https://kwaad.example&x=<script>`)).tekst).not.toContain('kwaad')
    expect(await mij(surfer)).toBe(TASKFORCE)
  })
  it('zegt niet dat u bent ingelogd als dat niet zo is', async () => {
    expect((await new Surfer().ga(`${s.url}/auth/klaar`)).url).toBe(`${s.url}/login`)
  })
})

describe('wie hier geen account heeft', () => {
  it.each([
    ['een onbekend adres', 'vreemd', 'onbekend'],
    ['een account dat uit staat', 'uit', 'onbekend'],
    ['een account van de proefomgeving', 'demo', 'onbekend'],
    ['een adres dat niet is bevestigd', 'onbevestigd', 'adres'],
    ['een adres dat niet is bevestigd, als tekst gezegd', 'onbevestigdAlsTekst', 'adres'],
    ['geen adres', 'zonder', 'adres'],
    ['een adres dat met een andere letter op een bekend adres lijkt', 'kelvin', 'adres'],
    ['iemand die annuleert', 'annuleren', 'geannuleerd'],
  ])('komt niet binnen: %s', async (_wie, keuze, fout) => {
    const [accounts, identiteiten, sessies] = [await tel('account'), await tel('identiteit'), await tel('sessie')]
    const surfer = new Surfer()
    const pagina = await logIn(s, keuze, surfer)
    expect(pagina.url).toBe(`${s.url}/login?fout=${fout}`)
    expect(surfer.koekjes.has('sid')).toBe(false)
    expect([await tel('account'), await tel('identiteit'), await tel('sessie')]).toEqual([
      accounts,
      identiteiten,
      sessies,
    ])
  })
})

describe('een account', () => {
  it('hoort vanaf de eerste keer bij één persoon, ook als het adres verandert', async () => {
    await logIn(s, 'tf')
    s.idp.personen['tf'] = { email: 'nieuwe.naam@regio.example' }
    const surfer = new Surfer()
    await logIn(s, 'tf', surfer)
    expect(await mij(surfer)).toBe(TASKFORCE)
    // Also when the new address happens to be that of another account.
    s.idp.personen['tf'] = { email: BELEID }
    const weer = new Surfer()
    await logIn(s, 'tf', weer)
    expect(await mij(weer)).toBe(TASKFORCE)
  })
  it('gaat niet mee met het adres naar een nieuwe collega', async () => {
    await logIn(s, 'tf')
    s.idp.personen['opvolger'] = { email: TASKFORCE, email_verified: true }
    const surfer = new Surfer()
    expect((await logIn(s, 'opvolger', surfer)).url).toBe(`${s.url}/login?fout=anders`)
    expect(surfer.koekjes.has('sid')).toBe(false)
  })
  it('laat ook wie al bekend is niet meer toe als het uit staat', async () => {
    await logIn(s, 'beleid')
    await voerUit(s.ownerUrl, `update account set actief = false where email = '${BELEID}'`)
    expect((await logIn(s, 'beleid')).url).toBe(`${s.url}/login?fout=onbekend`)
    await voerUit(s.ownerUrl, `update account set actief = true where email = '${BELEID}'`)
    expect((await logIn(s, 'beleid')).url).toBe(`${s.url}/`)
  })
  it('krijgt bij twee eerste keren tegelijk één eigenaar', async () => {
    s.idp.personen['dubbel'] = { email: BELEID }
    const [een, twee] = [new Surfer(), new Surfer()]
    const adressen = [await totTerug(s, 'beleid', een), await totTerug(s, 'dubbel', twee)]
    const paginas = await Promise.all([een.ga(adressen[0]!), twee.ga(adressen[1]!)])
    expect(paginas.map((p) => p.url.slice(s.url.length)).sort()).toEqual(['/', '/login?fout=anders'])
    expect(await tel('identiteit')).toBe(1)
  })
  it('kan door de toepassing niet van eigenaar wisselen', async () => {
    await logIn(s, 'tf')
    for (const q of [`update identiteit set sub = 'x'`, 'delete from identiteit'])
      await expect(s.client.unsafe(q)).rejects.toThrow(/permission denied/)
  })
})

describe('onder oidc', () => {
  it('bestaat inloggen met een demo-account niet, en een sessie daarvan is voorbij', async () => {
    expect(await (await fetch(`${s.url}/auth/manier`)).json()).toEqual({ manier: 'oidc' })
    for (const method of ['GET', 'POST']) {
      const body = method === 'POST' ? '{"gebruiker":"coordinator@regio.example"}' : undefined
      const r = await fetch(`${s.url}/auth/demo`, {
        method,
        headers: body ? { 'content-type': 'application/json' } : {},
        body,
      })
      expect([method, r.status]).toEqual([method, 404])
    }
    await s.client`insert into sessie select 'x', gebruiker_id, now(), now() from account where email = 'coordinator@regio.example'`
    await (await s.nogEen({})).close()
    expect((await s.client`select 1 from sessie where hash = 'x'`).length).toBe(0)
  })
  it('staat in het log waarom iemand niet binnenkwam, en van niemand een naam, adres of code', async () => {
    await logIn(s, 'vreemd')
    const surfer = new Surfer()
    const terug = await totTerug(s, 'annuleren', surfer)
    await surfer.ga(terug)
    const log = s.log.join('')
    expect(log).toContain('"reden":"onbekend","code":"geen_account"')
    expect(log).toContain('"reden":"geannuleerd","code":"access_denied"')
    for (const geheim of [/@/, /vreemd/, /code=/, /\bstate\b/, /error_description/, /geheim/])
      expect(log).not.toMatch(geheim)
  })
})
