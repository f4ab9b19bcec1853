// An older database: it has what the first migration of now makes, and nothing of the later ones.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '../../server/platform/db/migrate.js'
import { MIGRATIONS, OWN } from '../../server/platform/http/root.js'
import { voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'

interface Journal {
  entries: { tag: string }[]
}
/** Makes of an empty database one of before the first migration of now: what that makes, under the old name, without rights. */
export async function migrateAsBefore(ownerUrl: string, appUrl: Parameters<typeof migrate>[1]): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-baseline-'))
  try {
    const journal = JSON.parse(readFileSync(path.join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as Journal
    const entries = journal.entries.slice(0, 1)
    mkdirSync(path.join(folder, 'meta'))
    writeFileSync(path.join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
    for (const name of [`${entries[0]!.tag}.sql`, 'voorheen.json'])
      cpSync(path.join(MIGRATIONS, name), path.join(folder, name))
    for (const name of ['rechten.sql', 'taken.sql']) writeFileSync(path.join(folder, name), 'select 1;')
    await migrate(ownerUrl, appUrl, folder)
    const { moment, hash } = OWN.migraties.before
    await voerUit(ownerUrl, `update drizzle.__drizzle_migrations set created_at = ${moment}, hash = '${hash}'`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
