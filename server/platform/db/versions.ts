// Which migrations a database has, held against those of this code. By moment and hash, never by number of rows: the numbered
// migrations of before the baseline were squashed into it, so fewer files can be a newer version.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import type postgres from 'postgres'

/** A migration that was applied: when it was made, and the SHA-256 of its text. */
export interface Applied {
  moment: number
  hash: string
}
export interface Known {
  all: readonly MigrationMeta[]
  /** the last migration of before the baseline: a database that has it has all that the baseline makes */
  before: Applied & { aantal: number }
}
interface Standing {
  missing: readonly MigrationMeta[]
  /** the baseline is there under its old name, and must be written down as applied */
  adopt?: MigrationMeta
}
type Kind = 'newer' | 'too old' | 'other'
export class DatabaseProblem extends Error {
  constructor(
    message: string,
    readonly kind?: Kind,
  ) {
    super(message)
  }
}

const NEWER = 'De database is van een nieuwere versie van Regiotafel. Start die versie, of zet een back-up terug.'
const OTHER =
  'De database is bijgewerkt door een andere uitgave van Regiotafel dan deze. Start die uitgave, of zet een back-up terug.'
const TOO_OLD =
  'De database is ouder dan deze versie kan bijwerken. Werk haar eerst bij met de versie die docs/beheer.md noemt onder "Een heel oude database", en start dan deze versie.'

/** @param folder of the migrations */
export const knownIn = (folder: string): Known => ({
  all: readMigrationFiles({ migrationsFolder: folder }),
  before: JSON.parse(readFileSync(path.join(folder, 'voorheen.json'), 'utf8')) as Known['before'],
})
const same = (m: MigrationMeta, a: Applied): boolean => m.folderMillis === a.moment && m.hash === a.hash

/** The newest migration of a database. @param sql any role that may read schema drizzle */
export async function lastOf(sql: postgres.Sql | postgres.TransactionSql): Promise<Applied | undefined> {
  const [last] = await sql<Applied[]>`
    select created_at::float8 moment, hash from drizzle.__drizzle_migrations order by created_at desc, id desc limit 1`
  return last
}
/**
 * What this code must still do to a database.
 * @param last its newest migration; undefined = none yet
 * @throws DatabaseProblem when the database is newer, older than the baseline, or of other migrations
 */
export function standingOf(last: Applied | undefined, { all, before }: Known): Standing {
  const [baseline] = all
  if (!last || !baseline) return { missing: all }
  if (last.moment > all.at(-1)!.folderMillis) throw new DatabaseProblem(NEWER, 'newer')
  if (last.moment < baseline.folderMillis) {
    if (last.moment !== before.moment || last.hash !== before.hash) throw new DatabaseProblem(TOO_OLD, 'too old')
    return { missing: all.slice(1), adopt: baseline }
  }
  if (!all.some((m) => same(m, last))) throw new DatabaseProblem(OTHER, 'other')
  return { missing: all.filter((m) => m.folderMillis > last.moment) }
}
