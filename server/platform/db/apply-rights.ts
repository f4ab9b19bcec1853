// Grants and queues are no part of the numbered migrations: migrations/rechten.sql and migrations/taken.sql say them all (see
// platform/rights/grants.ts and platform/jobs/queues.ts).
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type postgres from 'postgres'

/**
 * Applies the grants when their text differs from what this database got last; within the transaction of the caller.
 * @param forRole puts the role of this installation in the place of its name in migrations
 * @param always also when the text is the same: what was changed by hand is put right
 */
export async function applyRights(
  owner: postgres.Sql,
  folder: string,
  forRole: (sql: string) => string,
  always: boolean,
): Promise<void> {
  const text = forRole(readFileSync(path.join(folder, 'rechten.sql'), 'utf8'))
  const hash = createHash('sha256').update(text).digest('hex')
  await owner`create table if not exists drizzle.rechten (een boolean primary key default true check (een), hash text not null)`
  const [applied] = await owner<{ hash: string }[]>`select hash from drizzle.rechten`
  if (applied?.hash === hash && !always) return
  await owner.unsafe(text)
  await owner`insert into drizzle.rechten (hash) values (${hash}) on conflict (een) do update set hash = excluded.hash`
}

/** Makes the queues of the jobs that are not there yet, and changes those that are said otherwise now. */
export async function applyQueues(owner: postgres.Sql, folder: string): Promise<void> {
  await owner.unsafe(readFileSync(path.join(folder, 'taken.sql'), 'utf8'))
}
