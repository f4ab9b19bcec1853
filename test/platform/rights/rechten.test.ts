// The rights of the application in the database: those that the tables ask for, column by column, and no others.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { integer, pgTable } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { migrate } from '../../../server/platform/db/migrate.js'
import { MIGRATIONS } from '../../../server/platform/http/root.js'
import { rightsSql } from '../../../server/platform/rights/grants.js'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { tables } from '../../../server/tables.js'
import { catalogus } from '../../isolatie/wandeling/isolatie.catalogus.js'
import { voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { appUrlVan } from '../../support/sjabloon.js'

let database: FreshDatabase
let owner: postgres.Sql
let app: Client
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  app = connect(appUrlVan(database.url), { max: 2 })
})
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()])
  await database?.drop()
})

describe('de catalogus, kolom voor kolom,', () => {
  it.each<[string, string, string[]]>([
    [
      'een kolom waarvan het recht is vergeten',

      'knelpunt.titel: UPDATE ontbreekt',
      ['revoke update (titel) on knelpunt from regiotafel_app'],
    ],
    [
      'een kolom te veel',

      'knelpunt.gemeente_code: UPDATE te veel',
      ['grant update (gemeente_code) on knelpunt to regiotafel_app'],
    ],
    [
      'een recht op één kolom dat de inlogrol zelf kreeg',

      'pilot_evaluatie.besluit: UPDATE te veel',
      ['grant update (besluit) on pilot_evaluatie to regiotafel_login'],
    ],
    [
      'een recht op een nieuwe tabel',

      'lijst: SELECT te veel',
      ['create table lijst (id int)', 'grant select on lijst to regiotafel_app'],
    ],
    [
      'een rij die van gemeente mag veranderen',

      'actie.gemeente_code: dit verandert nooit',
      ['grant update (gemeente_code) on actie to regiotafel_app'],
    ],
  ])('wordt betrapt op %s', async (_wat, zin, breek) => {
    expect((await catalogus(owner, breek, ['kolommen'])).kolommen).toContain(zin)
  })
})

describe('de zelftest bij het starten', () => {
  it.each([
    ['te weinig', 'revoke update (titel) on knelpunt from regiotafel_app', 'knelpunt.titel: UPDATE ontbreekt'],
    ['te veel', 'grant delete on actie to regiotafel_app', 'actie: DELETE te veel'],
  ])('weigert te starten met een recht %s, tot npm run migreer het herstelt', async (_wat, breek, zin) => {
    await voerUit(database.url, breek)
    const migreer = (rights: 'changed' | 'always') =>
      migrate(database.url, appUrlVan(database.url), MIGRATIONS, { rights })
    await migreer('changed')
    await expect(selfTest(app, tables)).rejects.toThrow(zin)
    await migreer('always')
    await expect(selfTest(app, tables)).resolves.toBeUndefined()
  })
})

describe('de rechten', () => {
  const kopie = (wijzig: (tekst: string) => string): string => {
    const map = mkdtempSync(path.join(os.tmpdir(), 'regiotafel-rechten-'))
    cpSync(MIGRATIONS, map, { recursive: true })
    const bestand = path.join(map, 'rechten.sql')
    writeFileSync(bestand, wijzig(readFileSync(bestand, 'utf8')))
    return map
  }
  const gaan = (map: string) => migrate(database.url, appUrlVan(database.url), map)
  it('komen opnieuw in de database als hun tekst anders is: wat de code niet meer vraagt, is weg', async () => {
    const ruimer = kopie((tekst) => `${tekst}GRANT DELETE ON "actie" TO "regiotafel_app";\n`)
    try {
      await gaan(ruimer)
      expect((await catalogus(owner, [], ['kolommen'])).kolommen).toEqual(['actie: DELETE te veel'])
      await gaan(MIGRATIONS)
      expect(await catalogus(owner, [], ['kolommen'])).toEqual({})
    } finally {
      rmSync(ruimer, { recursive: true })
    }
  })
  it('staan er helemaal of helemaal niet: een fout halverwege laat alles zoals het was', async () => {
    const kapot = kopie((tekst) => `${tekst}GRANT DELETE ON "bestaat_niet" TO "regiotafel_app";\n`)
    try {
      await expect(gaan(kapot)).rejects.toThrow('bestaat_niet')
      expect(await catalogus(owner, [], ['kolommen'])).toEqual({})
    } finally {
      rmSync(kapot, { recursive: true })
    }
  })
  it('wachten niet op wie de tabel bezet houdt: er is niets veranderd, en de melding zegt wat te doen', async () => {
    await voerUit(database.url, 'alter table actie no force row level security')
    const bezet = await owner.reserve()
    try {
      await bezet`begin`
      await bezet`select 1 from actie`
      await expect(
        migrate(database.url, appUrlVan(database.url), MIGRATIONS, { rights: 'always', lockTimeout: '200ms' }),
      ).rejects.toThrow('De database is nu in gebruik')
    } finally {
      await bezet`rollback`
      bezet.release()
    }
    await migrate(database.url, appUrlVan(database.url), MIGRATIONS, { rights: 'always' })
    expect(await catalogus(owner, [], ['beveiliging'])).toEqual({})
  })
  it('worden gevraagd voor elke tabel: wie niets zegt, krijgt geen recht en geen bestand', () => {
    expect(() => rightsSql({ ...tables, lijst: pgTable('lijst', { id: integer('id') }) })).toThrow(
      'lijst: geen policies',
    )
  })
})
