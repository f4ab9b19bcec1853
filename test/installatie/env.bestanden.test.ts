import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SECRETS } from '../../server/platform/env/env.files.js'
import { EnvError, readEnv } from '../../server/platform/env/env.js'

const SECRET = 'geheim-geheim-geheim-geheim-geheim'
const MASTER = `${'A'.repeat(43)}=`
const production = {
  NODE_ENV: 'production',
  AUTH: 'oidc',
  OIDC_ISSUER: 'https://login.example/regio',
  OIDC_CLIENT_ID: 'regiotafel',
  OIDC_CLIENT_SECRET: 'geheim',
  SESSION_SECRET: SECRET,
  SLEUTEL: MASTER,
  BASIS_URL: 'https://regiotafel.example',
  DATABASE_URL: 'postgres://eigenaar@db/regiotafel',
}

/** A value in the form of this secret. */
const goed = (naam: string): string =>
  naam.endsWith('URL') ? 'postgres://eigenaar@db/x' : /^SLEUTEL/.test(naam) ? MASTER : SECRET

/** The names of the settings that are refused. */
function refused(source: Record<string, string>): string[] {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.fouten.map((fout) => fout.split(':')[0] ?? '')
  }
}

describe('een geheim uit een bestand', () => {
  let map: string
  beforeAll(() => {
    map = mkdtempSync(path.join(os.tmpdir(), 'geheimen-'))
  })
  afterAll(() => rmSync(map, { recursive: true, force: true }))
  const bestand = (inhoud: string): string => {
    const pad = path.join(map, 'geheim')
    writeFileSync(pad, inhoud)
    return pad
  }

  test.each(['', '\n', '\r\n', '\n\n'])('telt zonder het regeleinde %j erachter', (einde) => {
    expect(readEnv({ SESSION_SECRET_FILE: bestand(`${SECRET}${einde}`) }).SESSION_SECRET).toBe(SECRET)
  })

  test('houdt een spatie of regeleinde in het midden', () => {
    const geheim = `${SECRET} \n x`
    expect(readEnv({ SESSION_SECRET_FILE: bestand(`${geheim}\n`) }).SESSION_SECRET).toBe(geheim)
  })

  test('wordt gecontroleerd als elke andere waarde', () => {
    expect(refused({ SLEUTEL_FILE: bestand('kort') })).toEqual(['SLEUTEL'])
    expect(refused({ DATABASE_URL_FILE: bestand('mysql://db/x') })).toEqual(['DATABASE_URL'])
  })

  test('een naam die geen geheim is, komt niet uit een bestand', () => {
    expect(readEnv({ PORT_FILE: bestand('5000') }).PORT).toBe(4000)
  })

  test.each(SECRETS)('%s wordt geweigerd als de waarde en het bestand er allebei zijn', (naam) => {
    const waarde = goed(naam)
    expect(refused({ ...production, [naam]: waarde, [`${naam}_FILE`]: bestand(waarde) })).toContain(`${naam}_FILE`)
  })

  test.each(SECRETS)('%s mag in productie uit een bestand komen', (naam) => {
    const waarde = goed(naam)
    expect(refused({ ...production, [naam]: '', [`${naam}_FILE`]: bestand(waarde) })).toEqual([])
  })

  test('dat er niet is of leeg is, wordt genoemd: één keer, zonder het pad', () => {
    const kapot = {
      ...production,
      SESSION_SECRET: '',
      SESSION_SECRET_FILE: path.join(map, 'weg'),
      SLEUTEL: '',
      SLEUTEL_FILE: bestand('\n'),
    }
    expect(() => readEnv(kapot)).toThrow(
      'De instellingen kloppen niet:\n- SESSION_SECRET_FILE: het bestand is niet te lezen (ENOENT)\n- SLEUTEL_FILE: het bestand is leeg',
    )
    expect(() => readEnv(kapot)).not.toThrow(map)
    expect(refused(kapot)).toEqual(['SESSION_SECRET_FILE', 'SLEUTEL_FILE'])
    expect(refused({ SLEUTEL_FILE: map })).toEqual(['SLEUTEL_FILE'])
  })
})
