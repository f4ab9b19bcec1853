import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { maakBackup } from '../../server/beheer/back-up/back-up.js'
import { verbind } from '../../server/beheer/back-up/feiten.js'
import { herstel } from '../../server/beheer/back-up/herstel.js'
import { leesManifest } from '../../server/beheer/back-up/manifest.js'
import { OWN, MIGRATIONS } from '../../server/platform/http/root.js'
import { appUrlVan } from '../../server/platform/db/app-url.js'
import { startEmbedded } from '../../server/platform/db/embedded/embedded.js'
import { acquireLock } from '../../server/platform/db/embedded/lock.js'
import { migrate } from '../../server/platform/db/migrate.js'
import { maakSchema } from '../../server/schema.js'
import {
  BACKUP_SLEUTEL,
  beeldVanMap,
  begin,
  beschadigd,
  draai,
  kapAf,
  metManifest,
  namenIn,
  tijdelijk,
  verander,
  type Beeld,
} from '../support/backup.js'
import { maakBron } from '../support/backup.bron.js'
import { migrateToBaseline } from '../support/baseline.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import type { Kanarie } from '../isolatie/wandeling/isolatie.planten.js'
import { startProces } from '../isolatie/wandeling/isolatie.proces.js'
import { leesAlles } from '../isolatie/wandeling/isolatie.wandeling.js'
import { betreed } from '../isolatie/wandeling/isolatie.wereld.js'
import { startServer } from '../support/server.js'

// Whole databases are copied and started: seconds each on a quiet machine, many more on a busy one.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 })
const [map, verwijder] = tijdelijk()
const bron = path.join(map, 'bron')
const envVan = (DATA_DIR: string) => ({ DATA_DIR, BACKUP_SLEUTEL })
let kanaries: Map<number, Kanarie>
let beeld: Beeld
let tijdensLopen: Awaited<ReturnType<typeof draai>>
let backup: string

beforeAll(async () => {
  ;[{ kanaries, beeld }, tijdensLopen] = await maakBron(bron, () => draai('backup', [], { DATA_DIR: bron }))
  const gemaakt = await draai('backup', [], { DATA_DIR: bron })
  expect(gemaakt).toMatchObject({ code: 0, fout: '' })
  backup = /^Back-up gemaakt: (.*)$/m.exec(gemaakt.uit)![1]!
})
afterAll(verwijder)

describe('npm run backup op de ingebouwde database', () => {
  it('mag terwijl de server loopt: wat dan is gemaakt, is even volledig', async () => {
    expect(tijdensLopen).toMatchObject({ code: 0, fout: '' })
    const lopend = path.join(bron, 'backups', namenIn(path.join(bron, 'backups'))[0]!)
    expect(leesManifest(lopend)).toMatchObject({ lopend: true, methode: 'map' })
    const nieuw = path.join(map, 'uit-lopend')
    await herstel(envVan(nieuw), lopend)
    expect(await beeldVanMap(nieuw)).toEqual(beeld)
    rmSync(lopend, { recursive: true })
  })
  it('weigert zolang een ander de map vasthoudt, zegt wat er te doen is en laat niets achter', async () => {
    const slot = acquireLock(bron)
    const { code, fout } = await draai('backup', [], { DATA_DIR: bron }).finally(() => slot.release())
    expect(code).toBe(1)
    expect(fout).toMatch(/al in gebruik door een ander proces \(pid \d+\).*\nStop de server eerst/)
    expect(namenIn(path.join(bron, 'backups'))).toEqual([path.basename(backup)])
  })
  it('maakt één map met een datum in de naam, alleen leesbaar voor de eigenaar, met de geheimen van de database', () => {
    expect(path.basename(backup)).toMatch(/^regiotafel-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/)
    const { bestanden, mappen, ...inhoud } = leesManifest(backup)
    expect(inhoud).toMatchObject({ methode: 'map', versie: OWN.versie, migraties: OWN.migraties.all.length })
    expect(inhoud.bytes).toBe(bestanden.reduce((som, b) => som + b.bytes, 0))
    const modes = new Set(bestanden.map((b) => statSync(path.join(backup, b.pad)).mode & 0o777))
    expect([
      ...modes,
      ...new Set([backup, ...mappen.map((m) => path.join(backup, m))].map((m) => statSync(m).mode & 0o777)),
    ]).toEqual([0o600, 0o700])
    const paden = bestanden.map((b) => b.pad)
    expect(paden).toEqual(expect.arrayContaining(['gegevens/login.geheim', 'gegevens/pg/regiotafel.secret']))
    expect(paden.filter((p) => /gegevens\/(lock|backups)|postmaster\.pid/.test(p))).toEqual([])
  })
  it('weigert een map zonder database, en maakt daar niets', async () => {
    const leeg = path.join(map, 'geen')
    expect(await draai('backup', [], { DATA_DIR: leeg })).toMatchObject({
      code: 1,
      fout: `In ${leeg} staat geen database. Zet DATA_DIR of DATABASE_URL goed.\n`,
    })
    expect(existsSync(leeg)).toBe(false)
  })
  it('legt bij een verkeerde aanroep uit hoe het moet', async () => {
    const { code, fout } = await draai('backup', ['--bewaar', '0'], { DATA_DIR: bron })
    expect([code, fout]).toEqual([2, expect.stringMatching(/^Gebruik: npm run backup/)])
  })
  it('bewaart met --bewaar de nieuwste, en raakt niets aan wat geen back-up van deze database is', async () => {
    const doel = path.join(map, 'bewaar')
    mkdirSync(doel)
    const [vreemd, ander] = ['regiotafel-2020-01-01T00-00-00.000Z', 'regiotafel-2020-01-02T00-00-00.000Z'] as const
    mkdirSync(path.join(doel, vreemd))
    writeFileSync(path.join(doel, 'notities.txt'), '')
    beschadigd(backup, path.join(doel, ander), metManifest({ bron: 'andere server' }))
    cpSync(backup, path.join(doel, path.basename(backup)), { recursive: true })
    mkdirSync(path.join(doel, '.onaf-regiotafel-x-999999999'))
    const een = await maakBackup(envVan(bron), doel)
    const twee = await maakBackup(envVan(bron), doel, 2)
    expect(twee.verwijderd).toEqual([path.basename(backup)])
    expect(namenIn(doel)).toEqual(
      ['notities.txt', vreemd, ander, path.basename(een.map), path.basename(twee.map)].sort(),
    )
  })
  it('is na kill -9 halverwege nooit een hele back-up, en de volgende ruimt de resten op', async () => {
    const doel = path.join(map, 'afgebroken')
    const { kind, einde } = begin('backup', [doel], { DATA_DIR: bron })
    while (!existsSync(doel) || !namenIn(doel).some((n) => existsSync(path.join(doel, n, 'gegevens/pg'))))
      await new Promise((klaar) => setTimeout(klaar, 2))
    kind.kill('SIGKILL')
    await einde
    const [rest, ...meer] = namenIn(doel)
    expect([rest, meer]).toEqual([expect.stringMatching(/^\.onaf-/), []])
    await expect(herstel(envVan(path.join(map, 'x')), path.join(doel, rest!))).rejects.toThrow('geen (volledige)')
    const { map: goed } = await maakBackup(envVan(bron), doel)
    expect(namenIn(doel)).toEqual([path.basename(goed)])
  })
})

describe('npm run herstel van de ingebouwde database', () => {
  const doel = path.join(map, 'doel')
  it('zet alles terug in een lege map: elke rij, elk recht, elke regel', async () => {
    const { code, uit, fout } = await draai('herstel', [backup], { DATA_DIR: doel })
    expect([code, fout]).toEqual([0, ''])
    expect(uit).toMatch(/knelpunt +\d+\n/)
    expect(uit).toContain('de zelftest is goed')
    expect(await beeldVanMap(doel)).toEqual(beeld)
    expect(namenIn(doel)).toEqual(['lock', 'login.geheim', 'pg'])
  })
  it('geeft op het resultaat elke rol precies de rijen die ze mag zien', async () => {
    const database = await startEmbedded(doel)
    const appUrl = await migrate(database.url, appUrlVan(envVan(doel), database.url), MIGRATIONS)
    const server = await startServer({ database: { url: database.url, appUrl } })
    try {
      const w = await betreed(server, kanaries, ['regisseur.nederweert', 'puntwelzijn', 'elders', 'anoniem'])
      const verslag = await leesAlles(w, maakSchema())
      expect(verslag.bevindingen).toEqual([])
      expect(verslag.kanaries.size).toBeGreaterThan(50)
    } finally {
      await server.stop()
      await database.stop()
    }
  })
  it('laat de server zelf er gewoon op starten', async () => {
    const proces = startProces(doel)
    await expect(proces.klaar).resolves.toMatch(/^http/)
    proces.kind.kill('SIGTERM')
    expect(await proces.einde).toBe(0)
  })
  it('weigert als er al een database staat, en zet die met --over-bestaande apart', async () => {
    const voor = namenIn(doel)
    const geweigerd = await draai('herstel', [backup], { DATA_DIR: doel })
    expect([geweigerd.code, geweigerd.fout]).toEqual([1, expect.stringContaining('staat al een database')])
    expect(namenIn(doel)).toEqual(voor)
    const database = await startEmbedded(doel)
    const sql = verbind(database.url)
    await sql`insert into regio (code, naam) values ('later', 'na de back-up')`
    await sql.end()
    await expect(herstel(envVan(doel), backup, { over: true })).rejects.toThrow('Stop de server eerst')
    await database.stop()
    const { oud } = await herstel(envVan(doel), backup, { over: true })
    expect((await beeldVanMap(doel))[0]).toBe(beeld[0])
    expect(path.dirname(oud!)).toBe(doel)
    chmodSync(oud!, 0o711)
    expect((await beeldVanMap(oud!))[0]).not.toBe(beeld[0])
  })
  it('werkt een back-up van een ouder schema bij, ook van vlak voor de eerste migratie van nu', async () => {
    const [ouder, nieuw] = [path.join(map, 'ouder'), path.join(map, 'bijgewerkt')]
    const database = await startEmbedded(ouder)
    await migrateToBaseline(database.url, appUrlVan(envVan(ouder), database.url))
    const { moment, hash } = OWN.migraties.before
    await voerUit(database.url, `update drizzle.__drizzle_migrations set created_at = ${moment}, hash = '${hash}'`)
    await database.stop()
    const { map: oud } = await maakBackup(envVan(ouder), path.join(map, 'oude'))
    expect(await herstel(envVan(nieuw), oud)).toMatchObject({ gemigreerd: OWN.migraties.all.length - 1 })
    expect((await beeldVanMap(nieuw))[1]).toEqual(beeld[1])
  })

  const pg = (naam: string) => (m: string) => path.join(m, 'gegevens/pg', naam)
  it.each<[string, (m: string) => void, RegExp]>([
    ['zonder manifest', (m) => rmSync(path.join(m, 'manifest.json')), /geen \(volledige\) back-up/],
    [
      'met een ander teken in het manifest',
      (m) => verander(path.join(m, 'manifest.json')),
      /klopt niet met zijn contr/,
    ],
    ['met een afgekapt manifest', (m) => kapAf(path.join(m, 'manifest.json'), 999), /klopt niet met zijn contr/],
    ['met een bestand te weinig', (m) => rmSync(pg('global/pg_control')(m)), /pg_control ontbreekt/],
    ['met een afgekapt bestand', (m) => kapAf(pg('PG_VERSION')(m), 1), /PG_VERSION heeft 1 bytes in plaats van/],
    ['met één andere bit', (m) => verander(pg('global/pg_control')(m)), /pg_control is veranderd/],
    ['van een nieuwere versie', metManifest({ laatste: { moment: 9e15, hash: '' } }), /nieuwere versie van Regiotafel/],
    [
      'van voor de eerste migratie van nu',
      metManifest({ laatste: undefined, migraties: 17 }),
      /Een heel oude database/,
    ],
    ['van een andere PostgreSQL', metManifest({ postgres: 99 }), /van PostgreSQL 99/],
    ['van een andere machine', metManifest({ platform: 'plan9-vax' }), /op plan9-vax/],
    ['van een server', metManifest({ methode: 'pg_dump' }), /Zet DATABASE_URL/],
    ['met een pad naar buiten', metManifest({ mappen: ['gegevens/../../weg'] }), /indeling die deze versie/],
  ])('weigert een back-up %s, en verandert niets', async (wat, doe, zin) => {
    const kapot = beschadigd(backup, path.join(map, `kapot ${wat}`), doe)
    const leeg = path.join(map, `leeg ${wat}`)
    await expect(herstel(envVan(leeg), kapot)).rejects.toThrow(zin)
    expect(existsSync(leeg)).toBe(false)
    rmSync(kapot, { recursive: true })
  })
  it('weigert een back-up die niet bestaat, met code 1', async () => {
    const { code, fout } = await draai('herstel', [path.join(map, 'nergens')], { DATA_DIR: path.join(map, 'nee') })
    expect([code, fout]).toEqual([1, expect.stringMatching(/nergens bestaat niet.*Er is niets veranderd/)])
  })
  it('laat de oude database staan als de herstelde niet door de controle komt', async () => {
    const { rijen: aantallen } = leesManifest(backup)
    const kapot = beschadigd(backup, path.join(map, 'rijen'), metManifest({ rijen: { ...aantallen, actie: 0 } }))
    const voor = namenIn(doel)
    await expect(herstel(envVan(doel), kapot, { over: true })).rejects.toThrow('Het aantal rijen')
    expect([namenIn(doel), await beeldVanMap(doel)]).toEqual([voor, beeld])
  })
})
