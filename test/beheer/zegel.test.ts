// The seal of a back-up: without the key nobody can make one that counts, or change one unseen.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { herstel } from '../../server/beheer/back-up/herstel.js'
import { leesManifest, schrijfManifest, type Inhoud } from '../../server/beheer/back-up/manifest.js'
import { SLEUTELBESTAND, zegelsleutel } from '../../server/beheer/back-up/zegel.js'
import { OWN } from '../../server/platform/http/root.js'
import { draai, tijdelijk } from '../support/backup.js'

const [map, verwijder] = tijdelijk()
const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as const
const sha = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')
const backup = path.join(map, 'back-up')
const manifest = path.join(backup, 'manifest.json')
const DATA_DIR = path.join(map, 'leeg')
/** A back-up of a server: here there is none, so a restore that gets past the seal stops at the next question. */
const VERDER = 'Zet DATABASE_URL op een (lege) database'
const maak = (sleutel: string, wijzig: Partial<Inhoud> = {}): void => {
  rmSync(backup, { recursive: true, force: true })
  mkdirSync(backup)
  writeFileSync(path.join(backup, 'regiotafel.dump'), 'rijen')
  const vast = { soort: 'regiotafel-back-up', indeling: 1, methode: 'pg_dump', postgres: 17 } as const
  const dump = { pad: 'regiotafel.dump', bytes: 5, sha256: sha('rijen') }
  const over = {
    versie: OWN.versie,
    migraties: 1,
    laatste: { moment: OWN.migraties.before.moment, hash: OWN.migraties.before.hash },
    moment: new Date().toISOString(),
    bron: 'x/y',
    bytes: 5,
    rijen: {},
    mappen: [],
  }
  schrijfManifest(backup, { ...vast, ...over, bestanden: [dump], ...wijzig }, sleutel)
}
const poging = (env: object, keuzes = {}): Promise<unknown> => herstel({ DATA_DIR, ...env }, backup, keuzes)

beforeEach(() => maak(A))
afterAll(verwijder)

it('telt met de sleutel waarmee de back-up is gemaakt', async () => {
  await expect(poging({ BACKUP_SLEUTEL: A })).rejects.toThrow(VERDER)
})
it('weigert een andere sleutel, en geen sleutel; --zonder-zegel gaat verder', async () => {
  await expect(poging({ BACKUP_SLEUTEL: B })).rejects.toThrow(/van een andere sleutel.*--zonder-zegel/s)
  await expect(poging({})).rejects.toThrow(/een sleutel die hier niet is/)
  expect(existsSync(DATA_DIR)).toBe(false)
  await expect(poging({}, { zonderZegel: true })).rejects.toThrow(VERDER)
})
it('weigert een veranderd manifest, ook als het controlegetal weer klopt', async () => {
  const [tekst, onder] = readFileSync(manifest, 'utf8').split('sha256 ', 2) as [string, string]
  const anders = tekst.replace('"migraties": 1', '"migraties": 2')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(tekst, anders))
  await expect(poging({ BACKUP_SLEUTEL: A })).rejects.toThrow('klopt niet met zijn controlegetal')
  const zegel = readFileSync(manifest, 'utf8').split('\n').at(-2)!
  writeFileSync(manifest, `${anders}sha256 ${sha(anders)}\n${zegel}\n`)
  expect([onder.length > 0, leesManifest(backup).migraties]).toEqual([true, 2])
  await expect(poging({ BACKUP_SLEUTEL: A })).rejects.toThrow(/iemand heeft het manifest veranderd/)
})
it('weigert een manifest waarvan het zegel is weggehaald, zoals dat van een oudere versie', async () => {
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/hmac-sha256 .*\n$/, ''))
  await expect(poging({ BACKUP_SLEUTEL: A })).rejects.toThrow('heeft geen zegel')
  await expect(poging({ BACKUP_SLEUTEL: A }, { zonderZegel: true })).rejects.toThrow(VERDER)
})
it('maakt zonder BACKUP_SLEUTEL een sleutel in DATA_DIR, voor de eigenaar alleen, en houdt die', async () => {
  const dataDir = path.join(map, 'data')
  const sleutel = zegelsleutel({ DATA_DIR: dataDir })
  expect([zegelsleutel({ DATA_DIR: dataDir }), sleutel.length]).toEqual([sleutel, 64])
  expect(readdirSync(dataDir)).toEqual([SLEUTELBESTAND])
  maak(sleutel)
  await expect(poging({ DATA_DIR: dataDir })).rejects.toThrow(VERDER)
})
it('de opdracht zelf vraagt om de sleutel, en verandert dan niets', { timeout: 120_000 }, async () => {
  const { code, fout } = await draai('herstel', [backup], { DATA_DIR, BACKUP_SLEUTEL: B })
  expect([code, fout]).toEqual([1, expect.stringContaining('Er is niets veranderd.')])
  expect((await draai('herstel', [backup, '--zonder-zegel'], { DATA_DIR, BACKUP_SLEUTEL: B })).fout).toContain(VERDER)
})
