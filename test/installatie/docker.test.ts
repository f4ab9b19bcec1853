// The files that production is installed with, held against what they promise. No image is built here: that takes Docker.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECRETS } from '../../server/platform/env/env.files.js'
import { VARIABLES, oidcOf, readEnv } from '../../server/platform/env/env.js'
import { blok, dockerfile, envVanFase, lees, lijst, omgevingVan, paren, sleutels } from '../support/compose.js'

/** The stage that is the server. */
const laatste = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '))
describe('Dockerfile', () => {
  it('draait op een vast gekozen Node 24 en de PostgreSQL van compose.yaml, in elke fase dezelfde', () => {
    expect(dockerfile).toMatch(/^ARG NODE=24\.\d+\.\d+-\w+-slim$/m)
    const [, postgres] = /^ARG POSTGRES=(\d+\.\d+-\w+)$/m.exec(dockerfile)!
    expect(paren(blok('services', 'database'))['image']).toBe(`postgres:${postgres}`)
    const basis = dockerfile.match(/^FROM \S+/gm)!
    expect(new Set(basis)).toEqual(new Set(['FROM node:${NODE}', 'FROM scratch', 'FROM postgres:${POSTGRES}']))
  })
  it('draait niet als root, en de gebruiker kan de code niet wijzigen', () => {
    const [voor, na] = laatste.split('\nUSER 1000:1000\n')
    expect(na).toBeDefined()
    expect(na).not.toMatch(/^(USER|COPY|ADD|RUN)/m)
    expect(voor).not.toContain('--chown')
  })
  it('heeft een controle op /ready zonder extra programma, en start zonder shell', () => {
    expect(laatste).toMatch(/^HEALTHCHECK .*CMD \["node", "-e", ".*\/ready/m)
    expect(laatste).toMatch(/^CMD \["node", "dist\/server\/main\.js"\]$/m)
    expect(laatste).not.toMatch(/^ENTRYPOINT/m)
  })
  it('neemt geen pakketten, geen bouwgereedschap en geen ingebouwde database mee', () => {
    expect(dockerfile.slice(dockerfile.indexOf('\nFROM scratch'))).not.toContain('node_modules')
    expect(laatste).not.toMatch(/^RUN/m)
    expect(dockerfile).not.toContain('EMBEDDED_TOEGESTAAN')
  })
  it('bevat geen geheim', () => {
    for (const naam of SECRETS) expect(dockerfile).not.toContain(naam)
  })
  it('kopieert alleen wat er is en wat .dockerignore doorlaat', () => {
    const door = lees('.dockerignore')
      .split('\n')
      .filter((r) => r.startsWith('!'))
      .map((r) => r.slice(1))
    const bronnen = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)].flatMap((m) => m[1]!.split(' '))
    expect(bronnen.length).toBeGreaterThan(8)
    for (const bron of bronnen) {
      expect([bron, existsSync(bron)]).toEqual([bron, true])
      expect(door).toContain(bron.split('/')[0])
    }
    expect(lees('.dockerignore').split('\n')[0]).toBe('*')
  })
})

describe('compose.yaml', () => {
  it.each(['app', 'database', 'beheer', 'backup', 'herstel'])(
    '%s draait zonder rechten die niet nodig zijn',
    (dienst) => {
      const d = blok('services', dienst)
      expect(paren(d)).toMatchObject({ read_only: 'true' })
      expect(lijst(blok('services', dienst, 'cap_drop'))).toEqual(['ALL'])
      expect(lijst(blok('services', dienst, 'security_opt'))).toEqual(['no-new-privileges:true'])
      expect(paren(d)).toMatchObject({
        mem_limit: /^\d+[mg]$/.exec(paren(d)['mem_limit'] ?? '')?.[0],
        cpus: expect.stringMatching(/^\d$/),
        pids_limit: expect.stringMatching(/^\d+$/),
      })
      expect(d).not.toMatch(/privileged|cap_add|network_mode|docker\.sock/)
    },
  )
  it('de database is van buiten niet te bereiken, de app alleen vanaf deze machine', () => {
    expect(sleutels(blok('services', 'database'))).not.toContain('ports')
    expect(lijst(blok('services', 'database', 'networks'))).toEqual(['achter'])
    expect(paren(blok('networks', 'achter'))).toEqual({ internal: 'true' })
    expect(lijst(blok('services', 'app', 'ports'))).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
  })
  it('wat moet blijven draaien, start vanzelf weer; wat een keer loopt, niet', () => {
    const diensten = sleutels(blok('services'))
    const vanzelf = diensten.filter((d) => paren(blok('services', d))['restart'] === 'unless-stopped')
    expect(vanzelf.sort()).toEqual(['app', 'backup', 'database'])
  })
  it('alleen beheer en herstel hebben het adres van de eigenaar', () => {
    const met = sleutels(blok('services')).filter((d) => lijst(blok('services', d, 'secrets')).includes('database_url'))
    expect(met.sort()).toEqual(['beheer', 'herstel'])
    expect(paren(blok('services', 'app', 'depends_on', 'beheer'))).toEqual({
      condition: 'service_completed_successfully',
    })
  })
  it('de app wacht op een database die antwoordt, en krijgt signalen', () => {
    expect(paren(blok('services', 'app', 'depends_on', 'database'))).toEqual({ condition: 'service_healthy' })
    expect(blok('services', 'database', 'healthcheck')).toContain('pg_isready, --host=127.0.0.1')
    expect(paren(blok('services', 'app'))).toMatchObject({ init: 'true', stop_grace_period: '30s' })
    expect(paren(blok('services', 'database'))['user']).toBe('postgres')
  })
  it('elk geheim komt uit een bestand buiten de repository', () => {
    const geheimen = sleutels(blok('secrets'))
    for (const g of geheimen) expect(paren(blok('secrets', g))).toEqual({ file: `./geheimen/${g}` })
    const gebruikt = ['app', 'database', 'beheer', 'backup', 'herstel'].flatMap((d) =>
      lijst(blok('services', d, 'secrets')),
    )
    expect([...new Set(gebruikt)].sort()).toEqual([...geheimen].sort())
    expect(lijst(blok('services', 'backup', 'secrets'))).toEqual(['backup_database_url', 'backup_sleutel'])
    expect(lees('.gitignore').split('\n')).toEqual(expect.arrayContaining(['geheimen/', '.env']))
    const omgeving = {
      ...paren(blok('services', 'app', 'environment')),
      ...paren(blok('services', 'database', 'environment')),
      ...paren(blok('services', 'beheer', 'environment')),
      ...paren(blok('services', 'backup', 'environment')),
      ...paren(blok('services', 'herstel', 'environment')),
    }
    for (const [naam, waarde] of Object.entries(omgeving)) {
      if (naam.endsWith('_FILE')) expect(geheimen).toContain(waarde.replace('/run/secrets/', ''))
      else expect([naam, /PASSWORD|SECRET|SLEUTEL|DATABASE_URL/.test(naam)]).toEqual([naam, false])
    }
  })
})

describe('de installatie', () => {
  let map: string
  beforeAll(() => {
    map = mkdtempSync(path.join(os.tmpdir(), 'installatie-'))
    execFileSync('sh', ['docker/geheimen.sh', path.join(map, 'geheimen')])
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))
  const geheim = (naam: string): string => path.join(map, 'geheimen', naam)

  it('maakt elk geheim één keer, elk een ander, in een map die voor anderen dicht is', () => {
    const namen = sleutels(blok('secrets'))
    const inhoud = () => namen.map((n) => readFileSync(geheim(n), 'utf8'))
    const eerst = inhoud()
    expect(new Set(eerst).size).toBe(namen.length)
    expect(statSync(path.join(map, 'geheimen')).mode & 0o777).toBe(0o700)
    expect(readFileSync(geheim('database_url'), 'utf8')).toContain(readFileSync(geheim('db_eigenaar'), 'utf8').trim())
    execFileSync('sh', ['docker/geheimen.sh', path.join(map, 'geheimen')])
    expect(inhoud()).toEqual(eerst)
  })
  it('geeft de app instellingen die zij kent en waarmee zij in productie start', () => {
    const omgeving = paren(blok('services', 'app', 'environment'))
    const bekend = [...VARIABLES, ...SECRETS.map((n) => `${n}_FILE`)]
    expect(Object.keys(omgeving).filter((n) => !bekend.includes(n))).toEqual([])
    const bron = { ...envVanFase('app'), ...omgevingVan('app', path.join(map, 'geheimen')) }
    expect(() => readEnv(bron)).toThrow(
      /^De instellingen kloppen niet:\n- OIDC_CLIENT_SECRET_FILE: het bestand is leeg$/,
    )
    writeFileSync(geheim('oidc_client_secret'), 'van-de-inlogdienst\n')
    const env = readEnv(bron)
    expect([env.NODE_ENV, env.HOST, env.SEED, env.EMBEDDED_TOEGESTAAN]).toEqual([
      'production',
      '0.0.0.0',
      'geen',
      false,
    ])
    expect([env.DATABASE_URL, env.APP_DATABASE_URL, oidcOf(env)?.clientSecret]).toEqual([
      undefined,
      expect.stringMatching(/^postgres:\/\/regiotafel_docker_login:[0-9a-f]{64}@database:5432\/regiotafel$/),
      'van-de-inlogdienst',
    ])
  })
  it('maakt een eigenaar van de database zonder rechten van een superuser', () => {
    const script = lees('docker/database/10-eigenaar.sh')
    expect(script).toMatch(/create role regiotafel login nosuperuser nocreatedb createrole nobypassrls/)
    expect(statSync('docker/database/10-eigenaar.sh').mode & 0o111).not.toBe(0)
  })
  it('staat met elke instelling in docs/beheer.md', () => {
    const beheer = readFileSync('docs/beheer.md', 'utf8')
    const buiten = ['VANDAAG', 'NODE_ENV']
    expect(VARIABLES.filter((n) => !buiten.includes(n) && !beheer.includes(`\`${n}\``))).toEqual([])
    for (const n of SECRETS) expect(beheer).toContain(`${n}_FILE`)
  })
})
