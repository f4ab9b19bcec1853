// SLEUTEL as who runs the server meets it: the start that refuses, and `npm run sleutel`.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { mastersOf } from '../../../server/platform/secret/master.js'
import { createSecrets } from '../../../server/platform/secret/secrets.js'
import { createInTransaction } from '../../../server/platform/write/transaction.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { program } from '../../support/program.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { NEDERWEERT, VAN_ALLE, WEERT, zonderSleutels } from './wereld.js'

const [OUD, NIEUW, VREEMD] = [1, 2, 3].map(() => randomBytes(32).toString('base64')) as [string, string, string]
let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  await zonderSleutels(database.url)
  const app = connect(appUrlVan(database.url), { max: 1 })
  const secrets = createSecrets(app, mastersOf({ SLEUTEL: OUD }))
  await createInTransaction(app)(VAN_ALLE, async (tx) => {
    for (const gemeente of [WEERT, NEDERWEERT]) await secrets.sealer(tx, gemeente)
  })
  await app.end()
})
afterAll(() => database?.drop())

function voer(naam: 'main' | 'sleutel', sleutels: Record<string, string>, ...woorden: string[]) {
  const { TEST_DATABASE_URL: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(naam), ...woorden], {
    encoding: 'utf8',
    timeout: 30_000,
    env: {
      ...env,
      ...sleutels,
      NODE_ENV: 'development',
      PORT: '0',
      SEED: 'geen',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      APP_DATABASE_URL: appUrlVan(database.url),
    },
  })
  // No secret in whatever is printed.
  for (const geheim of Object.values(sleutels).filter(Boolean)) expect(stdout + stderr).not.toContain(geheim)
  return { code: status, uit: stdout.trim(), fout: stderr.trim() }
}

describe('de server start niet', { timeout: 60_000 }, () => {
  it.each([
    [
      'met een andere SLEUTEL',
      { SLEUTEL: VREEMD },
      /^SLEUTEL: de versleutelde gegevens van Weert en Nederweert gaan hiermee niet open\./,
    ],
    [
      // With AUTH=demo there is a key that everybody can know; it is not the one of these.
      'zonder SLEUTEL',
      { SLEUTEL: '' },
      /^SLEUTEL: de versleutelde gegevens van Weert en Nederweert gaan hiermee niet open\./,
    ],
    [
      'met een SLEUTEL in een verkeerde vorm',
      { SLEUTEL: 'geheim-geheim-geheim-geheim-geheim' },
      /- SLEUTEL: 32 bytes in base64/,
    ],
    ['met alleen SLEUTEL_OUD', { SLEUTEL_OUD: OUD }, /- SLEUTEL: verplicht naast SLEUTEL_OUD/],
  ])('%s', (_wat, sleutels, zin) => {
    expect(voer('main', sleutels as Record<string, string>)).toMatchObject({
      code: 1,
      fout: expect.stringMatching(zin),
    })
  })
})

describe('npm run sleutel', { timeout: 60_000 }, () => {
  it('zegt hoe hij heet als hij verkeerd wordt aangeroepen, en werkt niet zonder SLEUTEL', () => {
    for (const woorden of [[], ['weg'], ['omhullen', 'nu'], ['vernieuwen', '--alles']])
      expect(voer('sleutel', { SLEUTEL: OUD }, ...woorden)).toMatchObject({
        code: 1,
        fout: expect.stringContaining('Gebruik:'),
      })
    expect(voer('sleutel', {}, 'vernieuwen')).toMatchObject({ code: 1, fout: expect.stringContaining('zet SLEUTEL') })
  })
  it('verandert niets met een SLEUTEL die niets opent', () => {
    expect(voer('sleutel', { SLEUTEL: VREEMD }, 'vernieuwen')).toMatchObject({
      code: 1,
      fout: expect.stringContaining('Weert'),
    })
    expect(voer('sleutel', { SLEUTEL: NIEUW, SLEUTEL_OUD: VREEMD }, 'omhullen')).toMatchObject({ code: 1 })
  })
  it('geeft elke gemeente een nieuwe sleutel', () => {
    expect(voer('sleutel', { SLEUTEL: OUD }, 'vernieuwen')).toEqual({
      code: 0,
      uit: 'Gemeente 0946: 0 waarden opnieuw versleuteld.\nGemeente 0988: 0 waarden opnieuw versleuteld.',
      fout: '',
    })
  })
  it('sluit alles met de nieuwe SLEUTEL: daarna opent de vorige niets meer', () => {
    const wissel = { SLEUTEL: NIEUW, SLEUTEL_OUD: OUD }
    // Two gemeenten: a search key, a data key and a retired data key each.
    expect(voer('sleutel', wissel, 'omhullen').uit).toMatch(/^6 sleutels zijn nu met SLEUTEL gesloten\./)
    expect(voer('sleutel', wissel, 'omhullen').uit).toBe('Alle sleutels waren al met SLEUTEL gesloten.')
    expect(voer('main', { SLEUTEL: OUD }).code).toBe(1)
    expect(voer('sleutel', { SLEUTEL: NIEUW }, 'vernieuwen').code).toBe(0)
  })
})
