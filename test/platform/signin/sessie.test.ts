import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakApp } from '../../../server/app.js'
import { als, type Persoon } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, VANDAAG, type TestServer } from '../../support/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())
const owner = (...s: string[]): Promise<void> => voerUit(server.ownerUrl, ...s)
const hash = (cookie: string): string => createHash('sha256').update(cookie.split('=')[1]!).digest('hex')
const inlog = (cookie = ''): Promise<Response> =>
  fetch(`${server.url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: '{"gebruiker":"taskforce@regio.example"}',
  })
const leeft = async (p: Pick<Persoon, 'vraag'>): Promise<boolean> => {
  const a = await p.vraag('{ mij { id } }')
  if (a.status === 200 && !a.errors) return true
  expect([a.status, nette(a.tekst)[0]!.extensions.code]).toEqual([401, 'NIET_INGELOGD'])
  return false
}
const code = async (p: Persoon, query: string): Promise<string | undefined> =>
  (await p.vraag(query)).errors?.[0]?.extensions.code

describe('de cookie van een sessie', () => {
  it('is niet te lezen door een script, gaat niet mee vanaf een andere site en staat in geen adres', async () => {
    const r = await inlog()
    expect(r.status).toBe(204)
    const [cookie, ...rest] = r.headers.getSetCookie()
    expect(rest).toEqual([])
    expect(cookie).toMatch(/^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })
  it('gaat in productie alleen over een veilige verbinding', async () => {
    const { app } = await maakApp({
      client: server.app,
      ready: async () => true,
      log: pino({ level: 'silent' }),
      demo: true,
      productie: true,
      veilig: true,
      versie: 'test',
      vandaag: () => VANDAAG,
      portaal: 'geen',
    })
    const r = await app.inject({ method: 'POST', url: '/auth/demo', payload: { gebruiker: 'taskforce@regio.example' } })
    expect(r.headers['set-cookie']).toMatch(/; Secure/)
    await app.close()
  })
  it('staat niet zo in de database', async () => {
    const { cookie } = await als(server.url, 'taskforce')
    const rijen = (await server.app`select to_jsonb(s)::text t from sessie s`).map((r) => r['t'] as string)
    expect(rijen.some((r) => r.includes(hash(cookie)))).toBe(true)
    expect(rijen.join()).not.toContain(cookie.split('=')[1])
  })
  it('is bij elke keer inloggen een nieuwe, en de oude is dan voorbij', async () => {
    const eerst = (await inlog()).headers.getSetCookie()[0]!.split(';')[0]!
    const dan = (await inlog(eerst)).headers.getSetCookie()[0]!.split(';')[0]!
    expect(dan).not.toBe(eerst)
    const met = (cookie: string) => fetch(`${server.url}/api/mij`, { headers: { cookie } }).then((r) => r.status)
    expect([await met(eerst), await met(dan)]).toEqual([401, 200])
  })
  it('die iemand zelf verzint, wordt niet overgenomen', async () => {
    const verzonnen = 'sid=verzonnen-door-een-ander'
    const nieuw = (await inlog(verzonnen)).headers.getSetCookie()[0]!
    expect(nieuw).not.toContain('verzonnen')
    expect((await fetch(`${server.url}/api/mij`, { headers: { cookie: verzonnen } })).status).toBe(401)
  })
})

describe('een sessie', () => {
  it.each([
    ['na 31 minuten zonder vraag', `gezien_op = now() - interval '31 minutes'`, false],
    ['na 29 minuten zonder vraag nog niet', `gezien_op = now() - interval '29 minutes'`, true],
    ['na 12 uur, ook als er net nog een vraag was', `aangemaakt_op = now() - interval '721 minutes'`, false],
    ['na 11 uur nog niet', `aangemaakt_op = now() - interval '11 hours'`, true],
  ])('eindigt %s', async (_wanneer, zet, verwacht) => {
    const p = await als(server.url, 'taskforce')
    await owner(`update sessie set ${zet} where hash = '${hash(p.cookie)}'`)
    expect(await leeft(p)).toBe(verwacht)
  })
  it('die wordt gebruikt, begint opnieuw te tellen', async () => {
    const p = await als(server.url, 'taskforce')
    await owner(`update sessie set gezien_op = now() - interval '20 minutes' where hash = '${hash(p.cookie)}'`)
    expect(await leeft(p)).toBe(true)
    const [rij] =
      await server.app`select gezien_op > now() - interval '1 minute' vers from sessie where hash = ${hash(p.cookie)}`
    expect(rij?.['vers']).toBe(true)
  })
  it('eindigt met uitloggen, op elk tabblad, en laat in de browser niets achter', async () => {
    const p = await als(server.url, 'taskforce')
    const ander = await als(server.url, 'taskforce')
    const r = await fetch(`${server.url}/auth/logout`, { method: 'POST', headers: { cookie: p.cookie } })
    expect(r.status).toBe(204)
    expect(r.headers.get('clear-site-data')).toContain('"storage"')
    expect(r.headers.getSetCookie()[0]).toMatch(/^sid=; .*Expires=Thu, 01 Jan 1970/)
    expect([await leeft(p), await leeft(ander)]).toEqual([false, true])
    expect((await fetch(`${server.url}/auth/logout`, { method: 'POST' })).status).toBe(204)
  })
})

describe('een recht dat verandert, telt bij de volgende vraag', () => {
  const van = (wie: string): string => `(select gebruiker_id from account where email = '${wie}@regio.example')`
  it('als een lidmaatschap eindigt of begint', async () => {
    const p = await als(server.url, 'regisseur.cranendonck')
    const vraag = '{ knelpunten { totalCount } }'
    expect(await code(p, vraag)).toBeUndefined()
    // Both days count: the last day itself is still inside.
    await owner(`update lidmaatschap set tot_datum = '${VANDAAG}' where gebruiker_id = ${van('regisseur.cranendonck')}`)
    expect(await code(p, vraag)).toBeUndefined()
    await owner(
      `update lidmaatschap set tot_datum = date '${VANDAAG}' - 1 where gebruiker_id = ${van('regisseur.cranendonck')}`,
    )
    expect(await code(p, vraag)).toBe('GEEN_TOEGANG')
    expect(await code(p, 'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x"}) { id } }')).toBe('GEEN_TOEGANG')
    await owner(
      `update lidmaatschap set tot_datum = null, vanaf_datum = date '${VANDAAG}' + 1 where gebruiker_id = ${van('regisseur.cranendonck')}`,
    )
    expect(await code(p, vraag)).toBe('GEEN_TOEGANG')
    await owner(
      `update lidmaatschap set vanaf_datum = '${VANDAAG}' where gebruiker_id = ${van('regisseur.cranendonck')}`,
    )
    expect(await code(p, vraag)).toBeUndefined()
  })
  it('als iemand van gemeente wisselt', async () => {
    const p = await als(server.url, 'regisseur.nederweert')
    const vraag =
      'mutation($g: ID) { k: knelpuntMelden(input: {thema: ZORG, titel: "Wissel", gemeente: $g}) { gemeente { code } } }'
    const meld = async (g: string) => (await p.vraag(vraag, { g })).errors?.[0]?.extensions.code
    expect([await meld('0946'), await meld('1706')]).toEqual([undefined, 'NIET_GEVONDEN'])
    await owner(`update lidmaatschap set gemeente_code = '1706' where gebruiker_id = ${van('regisseur.nederweert')}`)
    expect([await meld('0946'), await meld('1706')]).toEqual(['NIET_GEVONDEN', undefined])
  })
  it('als een account op non-actief gaat, ook voor opnieuw inloggen', async () => {
    const p = await als(server.url, 'beleid.weert')
    await owner(`update account set actief = false where email = 'beleid.weert@regio.example'`)
    expect(await leeft(p)).toBe(false)
    await expect(als(server.url, 'beleid.weert')).rejects.toThrow('400')
    await owner(`update account set actief = true where email = 'beleid.weert@regio.example'`)
    expect(await leeft(p)).toBe(true)
  })
  it('en zonder lidmaatschap blijft er niets over', async () => {
    const p = await als(server.url, 'werkkom')
    await owner(`delete from lidmaatschap where gebruiker_id = ${van('werkkom')}`)
    for (const veld of ['partners', 'knelpunten', 'acties', 'gebruikers', 'mijnActies'])
      expect(await code(p, `{ ${veld} { totalCount } }`)).toBe('GEEN_TOEGANG')
    for (const veld of ['gemeenten { naam }', 'taakstellingen { jaar }'])
      expect(await code(p, `{ ${veld} }`)).toBe('GEEN_TOEGANG')
  })
})

describe('het log', () => {
  it('zegt van een verzoek en van een fout niets over mensen, teksten of waarden', async () => {
    const p = await als(server.url, 'coordinator')
    await owner(
      `create function breek() returns trigger language plpgsql as 'begin raise exception ''CAN-GEHEIM % %'', new.titel, new.id; end'`,
      'create trigger breek before insert on knelpunt for each row execute function breek()',
    )
    const antwoord = await p.vraag('mutation($t: String!) { knelpuntMelden(input: {thema: ZORG, titel: $t}) { id } }', {
      t: 'CAN-TITEL',
    })
    await owner('drop trigger breek on knelpunt')
    const [fout] = nette(antwoord.tekst)
    expect(fout!.extensions.code).toBe('INTERN')
    expect(antwoord.tekst).not.toContain('CAN-')
    await p.vraag('{ knelpunten(filter: {q: "CAN-ZOEK"}) { totalCount } bestaatNiet }')
    await fetch(`${server.url}/api/onbekend?naam=CAN-PAD`, { headers: { cookie: p.cookie, 'user-agent': 'CAN-AGENT' } })
    const log = server.log.join('')
    expect(log).toContain(fout!.extensions.kenmerk)
    expect(log).not.toMatch(/CAN-|@regio|coordinator|titel|127\.0\.0\.1|sid=/)
    for (const r of server.log)
      expect(Object.keys(JSON.parse(r) as object)).toEqual(
        expect.not.arrayContaining(['hostname', 'pid', 'req', 'err', 'parameters', 'query']),
      )
  })
})
