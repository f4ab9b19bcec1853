// On a PostgreSQL server: the one of TEST_DATABASE_URL, or the built-in one when pg_dump here is new enough for it.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { verbind } from '../../server/beheer/back-up/feiten.js'
import { herstel } from '../../server/beheer/back-up/herstel.js'
import { opDatabase } from '../../server/beheer/back-up/herstel.dump.js'
import { leesManifest } from '../../server/beheer/back-up/manifest.js'
import { jobs } from '../../server/jobs.js'
import { createEngine } from '../../server/platform/jobs/engine.js'
import { maakSchema } from '../../server/schema.js'
import {
  BACKUP_SLEUTEL,
  beeldVan,
  beschadigd,
  draai,
  kapAf,
  metManifest,
  namenIn,
  tijdelijk,
  verander,
  type Beeld,
} from '../support/backup.js'
import { lezer, overgeslagen, ruim, versie } from '../support/backup.rol.js'
import { freshDatabase, type FreshDatabase } from '../support/database.js'
import type { Kanarie } from '../isolatie/wandeling/isolatie.planten.js'
import { leesAlles } from '../isolatie/wandeling/isolatie.wandeling.js'
import { betreed, plant } from '../isolatie/wandeling/isolatie.wereld.js'
import { startServer } from '../support/server.js'
import { appUrlVan } from '../support/sjabloon.js'

// Whole databases are copied and started: seconds each on a quiet machine, many more on a busy one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })
const [map, verwijder] = tijdelijk()
const naamVan = (url: string): string => new URL(url).pathname.slice(1)
/** The login role is shared by all tests, so its password stays what it is. */
const envVan = (url: string) => ({
  DATABASE_URL: url,
  APP_DATABASE_URL: appUrlVan(url),
  DATA_DIR: path.join(map, 'data'),
  BACKUP_SLEUTEL,
})

let bron: FreshDatabase
const databases: FreshDatabase[] = []
const lege = async (): Promise<string> => {
  const database = await freshDatabase()
  databases.push(database)
  return database.url
}
beforeAll(async () => {
  bron = await freshDatabase(inject('sjabloon'))
})
afterAll(async () => {
  // A session of another role ends a moment after its client, and the owner may not end it.
  for (const database of [bron, ...databases])
    await vi.waitFor(() => database?.drop(), { timeout: 20_000, interval: 200 })
  verwijder()
})

describe('npm run backup zonder wat ervoor nodig is', () => {
  const poging = async (env: Record<string, string>) => {
    const doel = path.join(map, 'niets')
    const afloop = await draai('backup', [doel], { DATABASE_URL: bron.url, ...env })
    return { ...afloop, over: existsSync(doel) ? namenIn(doel) : [] }
  }
  it.skipIf(ruim)(
    'weigert een eigenaar voor wie de tabellen ook afgeschermd zijn, en zegt welke rol nodig is',
    async () => {
      const { code, fout, over } = await poging({})
      expect([code, over]).toEqual([1, []])
      expect(fout).toContain('create role regiotafel_backup login bypassrls')
    },
  )
  it.skipIf(!lezer)('weigert als pg_dump niet op de machine staat', async () => {
    const { code, fout, over } = await poging({
      BACKUP_DATABASE_URL: opDatabase(lezer!, naamVan(bron.url)),
      PATH: path.dirname(process.execPath) === '/usr/bin' ? map : path.dirname(process.execPath),
    })
    expect([code, over]).toEqual([1, []])
    expect(fout).toContain(`Installeer postgresql-client-${versie}`)
  })
  it.skipIf(!lezer)('weigert een pg_dump die ouder is dan de server', async () => {
    const oud = path.join(map, 'oud-programma')
    mkdirSync(oud)
    writeFileSync(path.join(oud, 'pg_dump'), '#!/bin/sh\necho "pg_dump (PostgreSQL) 9.6"\n')
    chmodSync(path.join(oud, 'pg_dump'), 0o755)
    const { code, fout, over } = await poging({
      BACKUP_DATABASE_URL: opDatabase(lezer!, naamVan(bron.url)),
      PATH: `${oud}${path.delimiter}${process.env['PATH']}`,
    })
    expect([code, over]).toEqual([1, []])
    expect(fout).toContain(`is versie 9; nodig is minstens ${versie}`)
  })
  it.skipIf(!lezer)('weigert als de rol voor back-ups naar een andere database wijst', async () => {
    const { code, fout, over } = await poging({ BACKUP_DATABASE_URL: lezer! })
    expect([code, over]).toEqual([1, []])
    expect(fout).toContain('verschillende databases')
  })
  it('noemt bij een server die er niet is de instelling, en geen wachtwoord', async () => {
    const { code, fout } = await poging({ DATABASE_URL: 'postgres://a:geheim@127.0.0.1:1/x' })
    expect([code, JSON.parse(fout)]).toEqual([
      1,
      expect.objectContaining({ instelling: 'DATABASE_URL', code: 'ECONNREFUSED', level: 60 }),
    ])
    expect(fout).not.toContain('geheim')
  })
})

describe.skipIf(overgeslagen)(`back-up en herstel op een PostgreSQL-server${overgeslagen}`, () => {
  let kanaries: Map<number, Kanarie>
  let beeld: Beeld
  let backup: string
  let doel: string
  beforeAll(async () => {
    kanaries = await plant(bron.url)
    beeld = await beeldVan(bron.url)
    const env = { ...envVan(bron.url), BACKUP_DATABASE_URL: opDatabase(lezer!, naamVan(bron.url)) }
    const gemaakt = await draai('backup', [path.join(map, 'backups'), '--bewaar', '3'], env)
    expect(gemaakt).toMatchObject({ code: 0, fout: '' })
    backup = /^Back-up gemaakt: (.*)$/m.exec(gemaakt.uit)![1]!
    doel = await lege()
  })

  it('bewaart elke rij van elke gemeente, terwijl er niets aan de database verandert', async () => {
    const { rijen, methode } = leesManifest(backup)
    expect(methode).toBe('pg_dump')
    expect([rijen['knelpunt']! > 20, rijen['gemeente']]).toEqual([true, 4])
    expect(await beeldVan(bron.url)).toEqual(beeld)
  })
  it.each<[string, (m: string) => void, RegExp]>([
    ['afgekapt', (m) => kapAf(path.join(m, 'regiotafel.dump'), 5000), /heeft 5000 bytes in plaats van/],
    ['met één andere bit', (m) => verander(path.join(m, 'regiotafel.dump')), /regiotafel.dump is veranderd/],
    ['van een nieuwere PostgreSQL', metManifest({ postgres: 99 }), /Zet hem terug op versie 99/],
    ['van een nieuwere versie', metManifest({ laatste: { moment: 9e15, hash: '' } }), /nieuwere versie van Regiotafel/],
    ['van de ingebouwde database', metManifest({ methode: 'map' }), /zonder DATABASE_URL/],
  ])('weigert een back-up %s, en laat de database leeg', async (wat, doe, zin) => {
    const kapot = beschadigd(backup, path.join(map, `kapot ${wat}`), doe)
    await expect(herstel(envVan(doel), kapot)).rejects.toThrow(zin)
    const sql = verbind(doel)
    expect(await sql`select 1 from pg_tables where schemaname in ('public', 'drizzle')`).toHaveLength(0)
    await sql.end()
  })
  it('zet alles terug in een lege database: elke rij, elk recht, elke regel', async () => {
    const { code, uit, fout } = await draai('herstel', [backup], envVan(doel))
    expect([code, fout]).toEqual([0, ''])
    expect(uit).toMatch(/knelpunt +\d+\n/)
    expect(await beeldVan(doel)).toEqual(beeld)
  })
  it('laat op het resultaat de taken weer beginnen', async () => {
    const motor = createEngine({ url: appUrlVan(doel), jobs, log: pino({ level: 'silent' }) })
    await expect(motor.start()).resolves.toBeUndefined()
    await motor.stop()
  })
  it('geeft op het resultaat elke rol precies de rijen die ze mag zien', async () => {
    const server = await startServer({ database: { url: doel, appUrl: appUrlVan(doel) } })
    try {
      const namen = [
        'coordinator',
        'regisseur.nederweert',
        'puntwelzijn',
        'bestuurder.weert',
        'privacy',
        'elders',
        'anoniem',
      ]
      const verslag = await leesAlles(await betreed(server, kanaries, namen), maakSchema())
      expect(verslag.bevindingen).toEqual([])
      expect(verslag.kanaries.size).toBeGreaterThan(50)
    } finally {
      await server.stop()
    }
  })
  it('weigert een database die niet leeg is, en zet die met --over-bestaande apart onder een andere naam', async () => {
    await expect(herstel(envVan(doel), backup)).rejects.toThrow('is niet leeg')
    const sql = verbind(doel)
    await sql`insert into regio (code, naam) values ('later', 'na de back-up')`
    await expect(herstel(envVan(doel), backup, { over: true })).rejects.toThrow('Stop de server eerst')
    await sql.end()
    const { rijen } = leesManifest(backup)
    const kapot = beschadigd(backup, path.join(map, 'rijen'), metManifest({ rijen: { ...rijen, actie: 0 } }))
    await expect(herstel(envVan(doel), kapot, { over: true })).rejects.toThrow('Het aantal rijen')
    expect((await beeldVan(doel))[0]).not.toBe(beeld[0])
    const { oud } = await herstel(envVan(doel), backup, { over: true })
    expect(await beeldVan(doel)).toEqual(beeld)
    const apart = verbind(opDatabase(doel, oud!))
    expect(await apart`select naam from regio where code = 'later'`).toHaveLength(1)
    await apart.end()
    const beheer = verbind(inject('databaseUrl'))
    const namen = await beheer`select datname from pg_database where datname like ${`${naamVan(doel)}_%`}`
    expect(namen.map((r) => r['datname'] as string)).toEqual([oud])
    await beheer`drop database ${beheer(oud!)} with (force)`
    await beheer.end()
  })
})
