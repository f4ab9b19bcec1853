import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { tables } from '../../../server/tables.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { appUrlVan } from '../../support/sjabloon.js'

let database: FreshDatabase
let app: Client
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  app = connect(appUrlVan(database.url), { max: 2 })
})
afterAll(async () => {
  await app?.end()
  await database?.drop()
})
const huurders = Object.values(tables)
  .filter((t) => is(t, PgTable))
  .map((t) => getTableConfig(t))
  .filter((t) => t.policies.length > 0)
  .map((t) => t.name)

describe('de zelftest bij het starten', () => {
  it('gaat akkoord met deze database', async () => {
    await expect(selfTest(app, tables)).resolves.toBeUndefined()
  })
  it.each(huurders)('weigert te starten als row level security uit staat op %s', async (t) => {
    await voerUit(database.url, `alter table "${t}" disable row level security`)
    try {
      await expect(selfTest(app, tables)).rejects.toThrow(`Zelftest: ${t}`)
    } finally {
      await voerUit(database.url, `alter table "${t}" enable row level security`)
    }
  })
  it('weigert te starten als de eigenaar de toepassing is', async () => {
    const zelf = connect(database.url, { max: 1 })
    try {
      await expect(selfTest(zelf, tables)).rejects.toThrow('Zelftest')
    } finally {
      await zelf.end()
    }
  })
})
