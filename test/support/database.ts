import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect, type Client } from '../../server/platform/db/client.js'

/** A database for one test file. */
export interface FreshDatabase {
  /** Connection of the owner. */
  url: string
  drop(): Promise<void>
}

/** Makes a database with a random name, empty or as a copy of `template`; nobody may be connected to the template. */
export async function freshDatabase(template?: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asOwner(async (sql) => {
    await (template ? sql`create database ${sql(name)} template ${sql(template)}` : sql`create database ${sql(name)}`)
  })
  const url = new URL(inject('databaseUrl'))
  url.pathname = name
  // A pool that a failed test left open must not keep the database alive. An owner who is no superuser may not end a
  // session of another role: one that is just closing is waited for.
  const drop = async (pogingen = 20): Promise<void> => {
    try {
      await asOwner(async (sql) => void (await sql`drop database if exists ${sql(name)} with (force)`))
    } catch (e) {
      if (pogingen <= 1) throw e
      await new Promise((klaar) => setTimeout(klaar, 250))
      await drop(pogingen - 1)
    }
  }
  return { url: url.href, drop }
}

async function asOwner(work: (sql: Client) => Promise<void>): Promise<void> {
  const sql = connect(inject('databaseUrl'), { max: 1, statementTimeoutMs: 60_000 })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
