// The bundle that runs in production tells the lines of our source, not those of a file of a hundred thousand lines.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { als } from '../../support/als.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })
let map: string
let database: FreshDatabase
let kind: ChildProcess | undefined
let uit = ''
beforeAll(async () => {
  mkdirSync('node_modules/.cache', { recursive: true })
  // Below the folder of Regiotafel, where the server looks for its own package.json and migrations.
  map = mkdtempSync(path.resolve('node_modules/.cache/bundel-'))
  execFileSync(process.execPath, ['scripts/bundel.mjs', map])
  database = await freshDatabase(inject('sjabloon'))
})
afterAll(async () => {
  if (kind?.exitCode === null) {
    kind.kill()
    await once(kind, 'close')
  }
  await database?.drop()
  rmSync(map, { recursive: true, force: true })
})

async function start(): Promise<string> {
  const { TEST_DATABASE_URL: _, ...env } = process.env
  kind = spawn(process.execPath, [path.join(map, 'main.js')], {
    env: {
      ...env,
      NODE_ENV: 'development',
      PORT: '0',
      SEED: 'geen',
      DATABASE_URL: database.url,
      APP_DATABASE_URL: appUrlVan(database.url),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  kind.stdout!.on('data', (d: Buffer) => (uit += d.toString()))
  return vi.waitFor(
    () => {
      const [, url] = /klaar op (http:\S+)/.exec(uit) ?? []
      if (!url) throw new Error(uit)
      return url
    },
    { timeout: 50_000, interval: 100 },
  )
}

it('een fout in het gebouwde programma wijst naar onze eigen regel, met het nummer uit het antwoord', async () => {
  const p = await als(await start(), 'coordinator')
  await voerUit(
    database.url,
    "create function breek() returns trigger language plpgsql as 'begin raise exception ''CANARIE %'', new.titel; end'",
    'create trigger breek before insert on knelpunt for each row execute function breek()',
  )
  const a = await p.vraag('mutation knelpuntMelden { knelpuntMelden(input: { thema: ZORG, titel: "CANARIE" }) { id } }')
  const { kenmerk } = a.errors![0]!.extensions
  const regel = await vi.waitFor(() => {
    const gevonden = uit.split('\n').find((r) => r.includes('onverwachte fout') && r.includes(String(kenmerk)))
    if (!gevonden) throw new Error(uit)
    return gevonden
  })
  const { fout, operatie } = JSON.parse(regel) as { operatie: string; fout: { plaats: string; stapel: string[] } }
  expect(operatie).toBe('knelpuntMelden')
  expect(fout.plaats).toMatch(/(^| )server\/platform\/write\/act\.run\.ts:\d+:\d+$/)
  expect(fout.stapel.join()).not.toMatch(/main\.js|bundel-/)
  expect(uit).not.toContain('CANARIE')
})
