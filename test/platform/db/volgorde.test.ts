// A server that cannot sort as lists do is refused before anything is made; one that sorts in a newer way makes its indexes again.
import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { requireCollation } from '../../../server/platform/db/collation.js'
import { migrate, requireSchema } from '../../../server/platform/db/migrate.js'
import { MIGRATIONS } from '../../../server/platform/http/root.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'

let database: FreshDatabase
let owner: postgres.Sql
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  owner = postgres(database.url, { max: 1, onnotice: () => undefined })
})
afterAll(async () => {
  await owner?.end()
  await database?.drop()
})
const ZIN = /kent de sortering nl-x-icu niet/

it('een database zonder deze sortering wordt geweigerd voordat er iets in staat', async () => {
  // ICU serves UTF8 only; a PostgreSQL without ICU has no row for it in any database.
  const naam = `test_${randomBytes(8).toString('hex')}`
  await owner.unsafe(`create database ${naam} template template0 encoding 'SQL_ASCII' locale 'C'`)
  const url = new URL(database.url)
  url.pathname = naam
  const zonder = postgres(url.href, { max: 1, onnotice: () => undefined })
  try {
    await expect(migrate(url.href, appUrlVan(url.href), MIGRATIONS)).rejects.toThrow(ZIN)
    expect(await zonder`select from pg_class where relnamespace = 'public'::regnamespace`).toHaveLength(0)
    await expect(requireSchema(zonder, MIGRATIONS)).rejects.toThrow(ZIN)
  } finally {
    await zonder.end()
    await owner.unsafe(`drop database ${naam} with (force)`)
  }
})
it('ook een PostgreSQL die de naam niet heeft', async () => {
  const leeg = ((..._: unknown[]) => Promise.resolve([])) as unknown as postgres.Sql
  await expect(requireCollation(leeg)).rejects.toThrow(ZIN)
  const app = connect(appUrlVan(database.url), { max: 1 })
  await expect(requireCollation(app)).resolves.toBeUndefined()
  await app.end()
})
it('na een andere ICU zijn de indexen op teksten nieuw, en de andere niet', async () => {
  const bestanden = async () =>
    Object.fromEntries(
      (
        await owner<{ i: string; f: string }[]>`
          select relname i, relfilenode::text f from pg_class where relname in ('partner_lijst', 'pilot_lijst', 'contactpersoon_partner', 'actie_lijst')`
      ).map(({ i, f }) => [i, f]),
    )
  const werkBij = () => migrate(database.url, appUrlVan(database.url), MIGRATIONS)
  const eerst = await bestanden()
  await werkBij()
  expect(await bestanden()).toEqual(eerst)
  await owner`update drizzle.sortering set versie = 'van vroeger'`
  await werkBij()
  const daarna = await bestanden()
  expect(Object.keys(eerst).filter((i) => daarna[i] === eerst[i])).toEqual(['actie_lijst'])
  await werkBij()
  expect(await bestanden()).toEqual(daarna)
})
