// Which databases this version brings up to date, and which it refuses with what to do: by moment and hash.
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../../server/platform/db/client.js'
import { migrate, requireSchema } from '../../../server/platform/db/migrate.js'
import { MIGRATIONS, OWN } from '../../../server/platform/http/root.js'
import { catalogus } from '../../isolatie/wandeling/isolatie.catalogus.js'
import { migrateToBaseline } from '../../support/baseline.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'

const { all, before } = OWN.migraties
const nu = { moment: all.at(-1)!.folderMillis, hash: all.at(-1)!.hash }
let database: FreshDatabase
let owner: postgres.Sql
let app: postgres.Sql
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  app = connect(appUrlVan(database.url), { max: 1 })
})
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()])
  await database?.drop()
})
const laatsteIs = async ({ moment, hash }: { moment: number; hash: string }, aantal = 1): Promise<void> => {
  await owner`delete from drizzle.__drizzle_migrations`
  for (let i = aantal - 1; i >= 0; i--)
    await owner`insert into drizzle.__drizzle_migrations (hash, created_at) values (${i ? 'eerder' : hash}, ${moment - i})`
}
const werkBij = () => migrate(database.url, appUrlVan(database.url), MIGRATIONS)

describe('een database', () => {
  it.each([
    ['van een nieuwere versie', { moment: nu.moment + 1, hash: 'later' }, 1, 'van een nieuwere versie van Regiotafel'],
    [
      'van lang voor de eerste migratie van nu',
      { moment: before.moment - 1, hash: before.hash },
      17,
      'Een heel oude database',
    ],
    [
      'die op dat moment iets anders kreeg',
      { moment: before.moment, hash: 'anders' },
      before.aantal,
      'Een heel oude database',
    ],
    [
      'met meer rijen dan wij migraties hebben, en toch ouder',
      { moment: 5, hash: 'oud' },
      40,
      'Een heel oude database',
    ],
    ['van een andere uitgave', { moment: nu.moment, hash: 'anders' }, 1, 'een andere uitgave van Regiotafel'],
  ])('%s wordt geweigerd, met wat te doen, en blijft zoals zij is', async (_wat, laatste, aantal, zin) => {
    await laatsteIs(laatste, aantal)
    const rijen = () => owner`select hash, created_at from drizzle.__drizzle_migrations order by id`
    const was = await rijen()
    await expect(werkBij()).rejects.toThrow(zin)
    await expect(requireSchema(app, MIGRATIONS)).rejects.toThrow(zin)
    expect(await rijen()).toEqual(was)
  })
  it('van vlak voor de eerste migratie van nu gaat mee, en krijgt wat er later bij kwam', async () => {
    const oud = await freshDatabase()
    const [eigenaar, toepassing] = [postgres(oud.url, { max: 1, onnotice: () => undefined }), appUrlVan(oud.url)]
    const lezer = connect(toepassing, { max: 1 })
    try {
      await migrateToBaseline(oud.url, toepassing)
      await eigenaar`update drizzle.__drizzle_migrations set hash = ${before.hash}, created_at = ${before.moment}`
      await expect(requireSchema(lezer, MIGRATIONS)).rejects.toThrow('Voer eerst "npm run migreer" uit')
      await migrate(oud.url, toepassing, MIGRATIONS)
      await requireSchema(lezer, MIGRATIONS)
      expect(await catalogus(eigenaar)).toEqual({})
    } finally {
      await Promise.all([eigenaar.end(), lezer.end()])
      await oud.drop()
    }
  })
})
