// Production on one machine as the samples in installatie/ set it up: units, environment files, proxy and back-up.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import http2 from 'node:http2'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BACKUP_SLEUTEL, tijdelijk } from '../support/backup.js'
import { lezer, overgeslagen } from '../support/backup.rol.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { draai, heeft, lees, omgeving, start } from '../support/installatie.js'
import { vrijePoort } from '../support/poort.js'
import { appUrlVan } from '../support/sjabloon.js'

vi.setConfig({ hookTimeout: 180_000 })
const [map, verwijder] = tijdelijk()
let database: FreshDatabase
let server: ReturnType<typeof start>
let plekken: Record<string, string>
let [poort, poort80, poort443] = [0, 0, 0]

beforeAll(async () => {
  database = await freshDatabase()
  ;[poort, poort80, poort443] = [await vrijePoort(), await vrijePoort(), await vrijePoort()]
  plekken = {
    '/opt/regiotafel': process.cwd(),
    '/usr/bin/node': process.execPath,
    '/back-up/regiotafel': path.join(map, 'back-up'),
    '/etc/regiotafel': map,
    'PORT=4000': `PORT=${poort}`,
    // Nobody listens there; the server starts all the same.
    'https://login.microsoftonline.com': `https://127.0.0.1:${await vrijePoort()}`,
  }
  const lezerUrl = new URL(lezer ?? database.url)
  lezerUrl.pathname = new URL(database.url).pathname
  mkdirSync(path.join(map, 'geheimen'))
  for (const [naam, inhoud] of Object.entries({
    database_url: database.url,
    app_database_url: appUrlVan(database.url),
    backup_database_url: lezerUrl.href,
    session_secret: 'zeergeheim'.repeat(4),
    metrics_sleutel: 'meetgeheim'.repeat(4),
    sleutel: Buffer.alloc(32, 7).toString('base64'),
    oidc_client_secret: 'zeergeheim',
    backup_sleutel: BACKUP_SLEUTEL,
  }))
    writeFileSync(path.join(map, 'geheimen', naam), `${inhoud}\n`)
  for (const naam of ['server', 'beheer', 'backup'])
    writeFileSync(path.join(map, `${naam}.env`), lees(`${naam}.env`, plekken))
  expect(await draai('regiotafel-migreer.service', plekken)).toMatchObject({ code: 0 })
  server = start('regiotafel.service', plekken)
  while (!server.uit().includes('staat klaar') && server.kind.exitCode === null)
    await new Promise((r) => setTimeout(r, 50))
})
afterAll(async () => {
  server?.kind.kill('SIGKILL')
  await database?.drop()
  verwijder()
})

describe('de units van systemd', () => {
  it('starten de server als die na migreer geen adres van de eigenaar meer heeft', async () => {
    expect(server.uit()).toContain('Regiotafel staat klaar op https://regiotafel.example')
    expect(Object.keys(omgeving(lees('server.env', {})))).not.toContain('DATABASE_URL_FILE')
    expect((await fetch(`http://127.0.0.1:${poort}/ready`)).status).toBe(200)
  })
  it.skipIf(!heeft('systemd-analyze'))('zijn voor systemd in orde, en een fout erin ziet het', () => {
    const units = readdirSync('installatie').filter((f) => /\.(service|timer)$/.test(f))
    expect(units).toHaveLength(4)
    const controle = (fout: Record<string, string>) => {
      for (const unit of units) writeFileSync(path.join(map, unit), lees(unit, { ...plekken, ...fout }))
      return spawnSync('systemd-analyze', ['verify', '--man=no', ...units.map((u) => path.join(map, u))], {
        encoding: 'utf8',
      })
    }
    expect(controle({})).toMatchObject({ status: 0, stderr: '' })
    expect(controle({ 'OnCalendar=': 'OnCalender=' }).stderr).toContain('OnCalender')
  })
})

describe('de regel voor cron', () => {
  const regel = () => /^0 2 \* \* \* \S+ (.*)$/m.exec(lees('regiotafel.cron', plekken))![1]!
  const pad = () => `${path.dirname(process.execPath)}:${omgeving(lees('regiotafel.cron', {}))['PATH']}`
  it.skipIf(overgeslagen)(`maakt een back-up, met alleen de omgeving van cron${overgeslagen}`, () => {
    execFileSync('/bin/sh', ['-c', regel()], { env: { PATH: pad() } })
    expect(readdirSync(path.join(map, 'back-up'))).toEqual([expect.stringMatching(/^regiotafel-\d{4}-/)])
  })
  it('schrijft een mislukking in syslog', () => {
    mkdirSync(path.join(map, 'bin'))
    writeFileSync(path.join(map, 'bin/logger'), `#!/bin/sh\necho "$@" >${map}/syslog\n`, { mode: 0o755 })
    // A program that is not there: the back-up cannot be made.
    spawnSync('/bin/sh', ['-c', regel().replace('--taak=backup', '--taak=geen')], {
      env: { PATH: `${map}/bin:${pad()}` },
    })
    expect(readFileSync(path.join(map, 'syslog'), 'utf8')).toBe('-p user.err back-up van Regiotafel mislukt\n')
  })
})

// In CI its absence is a failure.
describe.skipIf(!heeft('nginx') && !process.env['CI'])('de proxy', () => {
  let nginx: ChildProcess
  const log = (naam: string): string =>
    existsSync(path.join(map, naam)) ? readFileSync(path.join(map, naam), 'utf8') : ''
  const conf = () => path.join(map, 'nginx.conf')
  /** Over TLS and HTTP/2, by the name of the website. */
  const vraag = async (pad: string, koppen: Record<string, string> = {}) => {
    const verbinding = http2.connect(`https://127.0.0.1:${poort443}`, {
      servername: 'regiotafel.example',
      rejectUnauthorized: false,
    })
    try {
      const stroom = verbinding.request({ ':path': pad, ':authority': 'regiotafel.example', ...koppen })
      const [antwoord] = (await once(stroom, 'response')) as [http2.IncomingHttpHeaders & { ':status': number }]
      let tekst = ''
      for await (const deel of stroom.setEncoding('utf8')) tekst += deel as string
      return { antwoord, tekst }
    } finally {
      verbinding.close()
    }
  }

  beforeAll(async () => {
    const pem = (naam: string) => path.join(map, `${naam}.pem`)
    const sleutel = ['-newkey', 'rsa:2048', '-nodes', '-keyout', pem('privkey'), '-out', pem('fullchain')]
    execFileSync('openssl', ['req', '-x509', ...sleutel, '-days', '2', '-subj', '/CN=regiotafel.example'], {
      stdio: 'ignore',
    })
    const hier = {
      '/etc/letsencrypt/live/regiotafel.example': map,
      '/run/nginx.pid': path.join(map, 'nginx.pid'),
      '/var/log/nginx': map,
      'listen 80': `listen 127.0.0.1:${poort80}`,
      'listen 443': `listen 127.0.0.1:${poort443}`,
      '127.0.0.1:4000': `127.0.0.1:${poort}`,
      ...(process.getuid?.() === 0 ? {} : { 'user www-data;\n': '' }),
    }
    writeFileSync(conf(), lees('nginx.conf', hier))
    expect(spawnSync('nginx', ['-t', '-c', conf()], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('test is successful') as string,
    })
    nginx = spawn('nginx', ['-c', conf(), '-g', 'daemon off;'], { stdio: 'ignore' })
    while (
      !(await fetch(`http://127.0.0.1:${poort80}/`).then(
        () => true,
        (e: Error) => !String(e.cause).includes('ECONNREFUSED'),
      ))
    )
      await new Promise((r) => setTimeout(r, 50))
  })
  afterAll(async () => {
    if (!nginx) return
    nginx.kill('SIGTERM')
    await once(nginx, 'exit')
  })

  it('geeft over TLS en HTTP/2 het portaal, verkleind en met de koppen van de beveiliging', async () => {
    const { antwoord, tekst } = await vraag('/')
    expect([antwoord[':status'], tekst]).toEqual([200, expect.stringContaining('<title>Regiotafel')])
    expect(antwoord['strict-transport-security']).toContain('max-age=')
    const js = /src="([^"]+\.js)"/.exec(tekst)![1]!
    expect((await vraag(js, { 'accept-encoding': 'br' })).antwoord['content-encoding']).toBe('br')
  })
  it('laat de meetwaarden niet naar buiten', async () => {
    expect((await vraag('/metrics')).antwoord[':status']).toBe(404)
  })
  it('stuurt http door naar https, en zegt op een andere naam niets', async () => {
    const zonderVolgen = (host: string) =>
      spawnSync(
        'curl',
        [
          '-sS',
          '-o',
          '/dev/null',
          '-w',
          '%{http_code} %{redirect_url}',
          '-H',
          `Host: ${host}`,
          `http://127.0.0.1:${poort80}/taken?x=1`,
        ],
        { encoding: 'utf8' },
      )
    expect(zonderVolgen('regiotafel.example').stdout).toBe('301 https://regiotafel.example/taken?x=1')
    expect(zonderVolgen('kwaad.example').stdout).toBe('000 ')
  })
  it('schrijft geen vraag in een log, ook niet als de server weg is; dan zegt zij dat in het Nederlands', async () => {
    expect((await vraag('/auth/callback?code=inlogcode')).antwoord[':status']).toBeLessThan(500)
    const einde = once(server.kind, 'exit')
    server.kind.kill('SIGTERM')
    expect(await einde).toEqual([0, null])
    const { antwoord, tekst } = await vraag('/auth/callback?code=inlogcode')
    expect([antwoord[':status'], antwoord['retry-after'], antwoord['cache-control']]).toEqual([503, '5', 'no-store'])
    expect(tekst).toContain('Regiotafel is even niet bereikbaar.')
    // Nginx writes the line after the answer has gone.
    await expect.poll(() => log('access.log').match(/GET \/auth\/callback /g)?.length).toBe(2)
    expect(log('access.log') + log('error.log')).not.toContain('inlogcode')
  })
})
