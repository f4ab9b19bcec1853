// Migrations as they were when the first of now was the only one: what an older database has.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '../../server/platform/db/migrate.js'
import { MIGRATIONS } from '../../server/platform/http/root.js'

interface Journal {
  entries: { tag: string }[]
}
/** Migrates an empty database no further than the first migration, without any right for the application. */
export async function migrateToBaseline(ownerUrl: string, appUrl: Parameters<typeof migrate>[1]): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-baseline-'))
  try {
    const journal = JSON.parse(readFileSync(path.join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as Journal
    const entries = journal.entries.slice(0, 1)
    mkdirSync(path.join(folder, 'meta'))
    writeFileSync(path.join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
    for (const name of [`${entries[0]!.tag}.sql`, 'voorheen.json'])
      cpSync(path.join(MIGRATIONS, name), path.join(folder, name))
    writeFileSync(path.join(folder, 'rechten.sql'), 'select 1;')
    await migrate(ownerUrl, appUrl, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
