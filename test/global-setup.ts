import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../server/platform/db/embedded/embedded.js'
import { maakSjabloon } from './support/sjabloon.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection of an owner that may make databases and roles. */
    databaseUrl: string
    /** Name of a migrated and seeded database to copy. */
    sjabloon: string
  }
}

/** One database server for the whole test run: TEST_DATABASE_URL, else the built-in one in a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildServer()
  const given = process.env['TEST_DATABASE_URL']
  if (given) return provide(project, given)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-test-'))
  // For root PostgreSQL runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711)
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    // Nothing in it outlives the run, so nothing waits for a disk. What must survive is tried on databases of its own.
    const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }
    const database = await startEmbedded(path.join(folder, 'data'), { settings })
    const verwijder = await provide(project, database.url)
    return async () => {
      await verwijder()
      await database.stop()
      remove()
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** What tests run as a process of its own is the bundle that people run, up to date with the sources. */
function buildServer(): void {
  const { status } = spawnSync(process.execPath, ['scripts/start.mjs', '--taak=migreer', '--alleen-bouwen'], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('de server is niet gebouwd')
}

async function provide(project: TestProject, databaseUrl: string): Promise<() => Promise<void>> {
  const sjabloon = await maakSjabloon(databaseUrl)
  project.provide('databaseUrl', databaseUrl)
  project.provide('sjabloon', sjabloon.naam)
  return sjabloon.verwijder
}
