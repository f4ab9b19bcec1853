// The services of compose.yaml without an engine: each command in the files of the image alone, with the settings and
// secrets that its service gets, on a real database.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { verbind } from '../../server/beheer/back-up/feiten.js'
import { tijdelijk } from '../support/backup.js'
import { lezer, overgeslagen } from '../support/backup.rol.js'
import { blok, dockerfile, envVanFase, omgevingVan, paren } from '../support/compose.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import { vrijePoort } from '../support/poort.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })
const [map, verwijder] = tijdelijk()
const geheimen = path.join(map, 'geheimen')
const backups = path.join(map, 'back-up')
let database: FreshDatabase
let doel: FreshDatabase

/** Writes the secrets as docker/geheimen.sh makes them, for databases of this server. */
function zetGeheimen(naar: string): void {
  const op = (rol: string, wachtwoord?: string): string => {
    const url = new URL(rol)
    url.pathname = new URL(naar).pathname
    if (wachtwoord) [url.username, url.password] = ['regiotafel_docker_login', wachtwoord]
    return `${url.href}\n`
  }
  const wachtwoord = /:([0-9a-f]{64})@/.exec(readFileSync(path.join(geheimen, 'eerst'), 'utf8'))![1]!
  writeFileSync(path.join(geheimen, 'database_url'), op(naar))
  writeFileSync(path.join(geheimen, 'app_database_url'), op(naar, wachtwoord))
  writeFileSync(path.join(geheimen, 'backup_database_url'), op(lezer ?? naar))
}
function begin(
  dienst: string,
  woorden: string[],
  extra: Record<string, string> = {},
): { kind: ChildProcess; uit: () => string } {
  const fase = dienst === 'app' || dienst === 'beheer' ? 'app' : 'backup'
  const env = {
    PATH: process.env['PATH'],
    ...envVanFase(fase),
    BACKUP_DIR: backups,
    ...omgevingVan(dienst, geheimen),
    ...extra,
  }
  const [programma, ...rest] = woorden
  const kind = spawn(programma === 'node' ? process.execPath : programma!, rest, { cwd: path.join(map, 'app'), env })
  let uit = ''
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (d: Buffer) => (uit += d.toString()))
  return { kind, uit: () => uit }
}
async function draai(...args: Parameters<typeof begin>): Promise<{ code: number; uit: string }> {
  const { kind, uit } = begin(...args)
  const [code] = (await once(kind, 'close')) as [number]
  return { code, uit: uit() }
}
const opdracht = (dienst: string): string[] =>
  /^\[(.*)\]$/.exec(paren(blok('services', dienst))['command']!)![1]!.split(', ')
const rijen = async (url: string): Promise<number> => {
  const sql = verbind(url)
  const [rij] = await sql<{ n: number }[]>`select count(*)::int n from gemeente`
  await sql.end()
  return rij!.n
}

beforeAll(async () => {
  ;[database, doel] = [await freshDatabase(), await freshDatabase()]
  // The image holds what its Dockerfile copies from the build, and nothing of the packages.
  const inhoud = dockerfile.slice(dockerfile.indexOf(' AS inhoud'), dockerfile.indexOf(' AS node\n'))
  for (const [, bronnen] of inhoud.matchAll(/^COPY (?:--from=bouw \/app\/\S+ )?(.*)$/gm))
    for (const bron of bronnen!.split(' ').filter((b) => b !== './'))
      cpSync(bron, path.join(map, 'app', bron), { recursive: true })
  execFileSync('sh', ['docker/geheimen.sh', geheimen])
  writeFileSync(path.join(geheimen, 'oidc_client_secret'), 'van-de-inlogdienst')
  writeFileSync(path.join(geheimen, 'eerst'), readFileSync(path.join(geheimen, 'app_database_url')))
  zetGeheimen(database.url)
})
afterAll(async () => {
  await Promise.all([database?.drop(), doel?.drop()])
  const sql = verbind(inject('databaseUrl'))
  await sql`drop role if exists regiotafel_docker_login`
  await sql`drop role if exists regiotafel_docker_app`
  await sql.end()
  verwijder()
})

describe('met alleen de bestanden van het image', () => {
  it('werkt beheer de database bij, en maakt een regio en een account', async () => {
    expect(readdirSync(path.join(map, 'app')).sort()).toEqual([
      'LICENSE',
      'dist',
      'docker',
      'migrations',
      'package.json',
      'scripts',
    ])
    expect(await draai('beheer', opdracht('beheer'))).toMatchObject({
      code: 0,
      uit: expect.stringContaining('De toepassing logt in als regiotafel_docker_login.') as string,
    })
    const regio = ['aanmaken', '--code', 'wnc', '--naam', 'Weert en omstreken', '--gemeente', '0988:Weert']
    expect(await draai('beheer', ['node', 'scripts/start.mjs', '--taak=regio', ...regio])).toMatchObject({ code: 0 })
    const account = ['toevoegen', '--email', 'anna@gemeente.example', '--naam', 'Anna', '--rol', 'REGIOCOORDINATOR']
    expect(await draai('beheer', ['npm', 'run', '-s', 'account', '--', ...account])).toMatchObject({ code: 0 })
  })
  it('start de app zonder het adres van de eigenaar, en stopt zij netjes', async () => {
    const poort = String(await vrijePoort())
    const app = begin('app', ['node', 'dist/server/main.js'], {
      PORT: poort,
      OIDC_ISSUER: `https://127.0.0.1:${await vrijePoort()}`,
    })
    while (!app.uit().includes('staat klaar') && app.kind.exitCode === null) await new Promise((r) => setTimeout(r, 50))
    expect((await fetch(`http://127.0.0.1:${poort}/ready`)).status).toBe(200)
    const einde = once(app.kind, 'exit')
    app.kind.kill('SIGTERM')
    expect(await einde).toEqual([0, null])
  })
  describe.skipIf(overgeslagen)(`back-up en herstel${overgeslagen}`, () => {
    /** The schedule with a clock of its own: `sleep` writes down how long and the first `beurten` of them end at once. */
    async function rooster(beurten: number, extra: Record<string, string> = {}) {
      const bin = path.join(map, `bin-${beurten}-${Object.keys(extra).length}`)
      mkdirSync(bin)
      const slaap = `#!/bin/sh\necho "$1" >>${bin}/rust\n[ "$(wc -l <${bin}/rust)" -le ${beurten} ] || exec /bin/sleep 600\n`
      writeFileSync(path.join(bin, 'sleep'), slaap, { mode: 0o755 })
      const kind = begin('backup', ['sh', 'docker/backup-rooster.sh'], {
        PATH: `${bin}:${path.dirname(process.execPath)}:${process.env['PATH']}`,
        ...extra,
      })
      const rust = () => readFileSync(path.join(bin, 'rust'), 'utf8').trim().split('\n').map(Number)
      const klaar = () => kind.kind.exitCode !== null || (readdirSync(bin).includes('rust') && rust().length > beurten)
      while (!klaar()) await new Promise((r) => setTimeout(r, 50))
      const einde = kind.kind.exitCode === null ? once(kind.kind, 'exit') : [kind.kind.exitCode]
      kind.kind.kill('SIGTERM')
      return {
        code: (await einde)[0] as number,
        uit: kind.uit(),
        rust: readdirSync(bin).includes('rust') ? rust() : [],
      }
    }
    it('maakt het rooster elke dag een back-up op de ingestelde tijd, en stopt het als Docker stopt', async () => {
      const { code, rust, uit } = await rooster(1)
      expect([code, uit]).toEqual([0, expect.stringContaining('Back-up gemaakt')])
      expect(rust.every((s) => s > 0 && s <= 86_400)).toBe(true)
      expect(readdirSync(backups)).toHaveLength(1)
    })
    it('probeert het rooster een mislukte back-up na een uur weer, en weigert het een tijd die er geen is', async () => {
      const { code, rust, uit } = await rooster(2, { BACKUP_DIR: path.join(geheimen, 'eerst', 'hier') })
      expect([code, rust.slice(1), uit]).toEqual([
        0,
        [3600, 3600],
        expect.stringContaining('mislukt; over een uur opnieuw'),
      ])
      expect(await rooster(3, { BACKUP_TIJD: '26:00' })).toMatchObject({ code: 2, rust: [] })
    })
    it('zet herstel die back-up terug in een andere database, met dezelfde rollen', async () => {
      zetGeheimen(doel.url)
      const [naam] = readdirSync(backups)
      const gedaan = await draai('herstel', [...opdracht('herstel'), path.join(backups, naam!)])
      expect(gedaan).toMatchObject({ code: 0 })
      expect(await rijen(doel.url)).toBe(1)
    })
  })
})
