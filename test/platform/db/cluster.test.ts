import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { startEmbedded } from '../../../server/platform/db/embedded/embedded.js'
import { acquireLock } from '../../../server/platform/db/embedded/lock.js'

let home: string
let dataDir: string

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-cluster-'))
  chmodSync(home, 0o711)
  dataDir = path.join(home, 'data')
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

describe('het slot op een gegevensmap', () => {
  test('een vrijgegeven slot kan opnieuw worden genomen', () => {
    mkdirSync(dataDir)
    for (let turn = 0; turn < 3; turn++) {
      const lock = acquireLock(dataDir)
      expect(() => acquireLock(dataDir)).toThrow('al in gebruik')
      lock.release()
    }
    expect(readdirSync(path.join(dataDir, 'lock'))).toHaveLength(1)
  })

  test('een slot van een pid die nu een ander programma heeft, houdt niemand tegen', () => {
    mkdirSync(path.join(dataDir, 'lock'), { recursive: true })
    writeFileSync(path.join(dataDir, 'lock', '7'), JSON.stringify({ pid: process.pid, identity: 'voor de herstart' }))
    acquireLock(dataDir).release()
    expect(readdirSync(path.join(dataDir, 'lock'))).toEqual(['8'])
  })
})

describe('de gegevensmap', () => {
  test('uit een teruggezette kopie luistert alleen op dit apparaat en zet geen gegevens in de log', async () => {
    const original = path.join(home, 'eerder')
    await (await startEmbedded(original)).stop()
    cpSync(path.join(original, 'pg'), path.join(dataDir, 'pg'), { recursive: true })
    const database = await startEmbedded(dataDir)
    const sql = connect(database.url, { max: 1 })
    const rows = await sql<{ name: string; setting: string }[]>`select name, setting from pg_settings`
    const setting = Object.fromEntries(rows.map(({ name, setting: value }) => [name, value]))
    await sql.end()
    await database.stop()
    expect(setting).toMatchObject({ listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'on' })
    expect(setting).toMatchObject({ log_min_messages: 'log', log_min_error_statement: 'panic', log_statement: 'none' })
    expect(setting).toMatchObject({ log_error_verbosity: 'terse', log_parameter_max_length_on_error: '0' })
    expect(setting).toMatchObject({ server_encoding: 'UTF8', password_encryption: 'scram-sha-256' })
    expect(statSync(path.join(dataDir, 'pg', 'regiotafel.secret')).mode & 0o777).toBe(0o600)
  })

  test('begint opnieuw als de eerste start halverwege is afgebroken', async () => {
    mkdirSync(path.join(dataDir, 'pg.nieuw'), { recursive: true })
    writeFileSync(path.join(dataDir, 'pg.nieuw', 'PG_VERSION'), '18\n')
    const database = await startEmbedded(dataDir)
    await database.stop()
    // Where the programs cannot be reached by the user of PostgreSQL, a copy of them lies here too.
    expect(
      readdirSync(dataDir)
        .filter((naam) => !naam.startsWith('pg-programma-'))
        .sort(),
    ).toEqual(['lock', 'pg'])
  })

  test('weigert een map met andere bestanden en laat ze staan', async () => {
    mkdirSync(path.join(dataDir, 'pg'), { recursive: true })
    writeFileSync(path.join(dataDir, 'pg', 'brief.txt'), 'van iemand anders')
    await expect(startEmbedded(dataDir)).rejects.toThrow('bevat geen database van Regiotafel')
    expect(readdirSync(path.join(dataDir, 'pg'))).toEqual(['brief.txt'])
  })

  test.runIf(process.getuid?.() === 0)(
    'werkt als root ook in een map die voor anderen dicht is, of zegt wat te doen',
    async () => {
      chmodSync(home, 0o700)
      const outcome = await startEmbedded(dataDir).catch((error: unknown) => String(error))
      if (typeof outcome === 'string') expect(outcome).toContain('Zet DATA_DIR op een map')
      else await outcome.stop()
      expect(statSync(home).mode & 0o777).toBe(0o700)
    },
  )

  test('zegt op een platform zonder PostgreSQL dat DATABASE_URL nodig is, en maakt geen map', async () => {
    const real = Object.getOwnPropertyDescriptor(process, 'platform')
    try {
      for (const platform of ['win32', 'sunos']) {
        Object.defineProperty(process, 'platform', { ...real, value: platform })
        const message = `Voor dit platform (${platform}-${process.arch}) is er geen ingebouwde PostgreSQL. Zet DATABASE_URL.`
        await expect(startEmbedded(dataDir)).rejects.toThrow(message)
      }
    } finally {
      if (real) Object.defineProperty(process, 'platform', real)
    }
    expect(readdirSync(home)).toEqual([])
  })
})
