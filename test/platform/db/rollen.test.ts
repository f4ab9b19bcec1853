// Installations that share one PostgreSQL server: each with roles of its own, whatever the others do.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { laadBron } from '../../../server/bron/laden.js'
import { mastersOf } from '../../../server/platform/secret/master.js'
import { appUrlVan } from '../../../server/platform/db/app-url.js'
import { VANDAAG } from '../../support/vandaag.js'
import { connect } from '../../../server/platform/db/client.js'
import { DatabaseFailure } from '../../../server/platform/db/setting-failure.js'
import { requireSchema, migrate } from '../../../server/platform/db/migrate.js'
import { rolesSql } from '../../../server/platform/db/roles-sql.js'
import { MIGRATIONS } from '../../../server/platform/http/root.js'
import { selfTest } from '../../../server/platform/rights/selftest.js'
import { tables } from '../../../server/tables.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { startServer } from '../../support/server.js'

const databases: FreshDatabase[] = []
const rollen = new Set<string>()
const opruimen: (() => Promise<unknown>)[] = []
const verbind = (url: string) => postgres(url, { max: 1, onnotice: () => undefined })
async function vraag<T extends object>(url: string, tekst: string): Promise<T[]> {
  const sql = verbind(url)
  return sql.unsafe<T[]>(tekst).finally(() => sql.end({ timeout: 5 }))
}
const naamVan = (url: string): string => new URL(url).pathname.slice(1)
const op = (url: string, naam: string): string => Object.assign(new URL(url), { pathname: naam }).href
const gebruikerIn = (url: string): string => new URL(url).username
const voorvoegsel = (appUrl: string): string => /^regiotafel_(\w+)_login$/.exec(gebruikerIn(appUrl))![1]!
const geheim = (letter: string) => ({ SESSION_SECRET: letter.repeat(40), DATA_DIR: '/bestaat-niet' })
const begin = async (url: string, letter: string): Promise<string> => {
  const appUrl = await migrate(url, appUrlVan(geheim(letter), url), MIGRATIONS)
  rollen.add(voorvoegsel(appUrl))
  return appUrl
}
const werkt = async (appUrl: string): Promise<boolean> =>
  (await vraag(appUrl, 'select 1 from drizzle.__drizzle_migrations limit 1').catch(() => [])).length === 1
const leeg = async (sjabloon?: string): Promise<string> => {
  const database = await freshDatabase(sjabloon)
  databases.push(database)
  return database.url
}
/** Does the server look at passwords at all? */
const metWachtwoord = !(await vraag(
  Object.assign(new URL(inject('databaseUrl')), { password: 'onzin' }).href,
  'select 1',
).then(
  () => true,
  () => false,
))

afterAll(async () => {
  for (const doe of opruimen.reverse()) await doe()
  for (const database of databases) await database.drop()
  for (const prefix of rollen)
    await vraag(inject('databaseUrl'), `drop role if exists regiotafel_${prefix}_login, regiotafel_${prefix}_app`)
})

describe('twee installaties op één PostgreSQL-server', () => {
  let urls: [string, string]
  let apps: [string, string]
  beforeAll(async () => {
    urls = [await leeg(), await leeg()]
    apps = [await begin(urls[0], 'a'), await begin(urls[1], 'b')]
  })
  it('hebben elk een eigen rol en werken naast elkaar, ook nadat een van beide opnieuw start', async () => {
    expect(voorvoegsel(apps[0])).not.toBe(voorvoegsel(apps[1]))
    for (const i of [0, 1, 0, 1] as const) {
      expect(await begin(urls[i], 'ab'[i]!)).toBe(apps[i])
      expect([await werkt(apps[0]), await werkt(apps[1])]).toEqual([true, true])
    }
  })
  it('kunnen met elkaars rol niets lezen', async () => {
    const vreemd = op(apps[0], naamVan(urls[1]))
    await expect(vraag(vreemd, 'select 1 from public.regio')).rejects.toThrow(/permission denied/)
    await expect(vraag(vreemd, 'select 1 from drizzle.__drizzle_migrations')).rejects.toThrow(/permission denied/)
  })
  it('verdragen een nieuw SESSION_SECRET: de naam blijft, het wachtwoord wordt nieuw, de ander merkt niets', async () => {
    const nieuw = await begin(urls[0], 'c')
    expect([voorvoegsel(nieuw), nieuw === apps[0]]).toEqual([voorvoegsel(apps[0]), false])
    expect([await werkt(nieuw), await werkt(apps[1])]).toEqual([true, true])
    if (metWachtwoord) expect(await werkt(apps[0])).toBe(false)
    apps[0] = nieuw
  })
  it('geven een kopie eigen rollen, en een database met een andere naam houdt de zijne', async () => {
    const kopie = await leeg(naamVan(urls[0]))
    const appKopie = await begin(kopie, 'd')
    expect(voorvoegsel(appKopie)).not.toBe(voorvoegsel(apps[0]))
    expect([await werkt(appKopie), await werkt(apps[0])]).toEqual([true, true])
    const app = connect(appKopie, { max: 1 })
    await selfTest(app, tables).finally(() => app.end())
    // What names the old role would give its application rights here.
    await expect(vraag(op(apps[0], naamVan(kopie)), 'select 1 from public.regio')).rejects.toThrow(/permission denied/)
    const anders = `test_${randomBytes(8).toString('hex')}`
    await vraag(inject('databaseUrl'), `alter database ${naamVan(kopie)} rename to ${anders}`)
    opruimen.push(() => vraag(inject('databaseUrl'), `drop database if exists ${anders} with (force)`))
    expect(voorvoegsel(await begin(op(kopie, anders), 'd'))).toBe(voorvoegsel(appKopie))
  })
})

describe('een installatie van voor de eigen rollen', () => {
  it('krijgt ze bij het bijwerken, met alles wat de rol mag, en houdt haar rijen', async () => {
    const url = await leeg(inject('sjabloon'))
    await vraag(url, 'drop table drizzle.installatie')
    const appUrl = await begin(url, 'e')
    const server = await startServer({ database: { url, appUrl } })
    try {
      expect((await fetch(`${server.url}/ready`)).status).toBe(200)
      const [rij] = await vraag<{ n: number }>(
        url,
        `select count(*)::int n from pg_policies where roles::text like '%regiotafel_app%'`,
      )
      expect(rij!.n).toBe(0)
    } finally {
      await server.stop()
    }
    const [owner, app] = [connect(url, { max: 1 }), connect(appUrl, { max: 1 })]
    expect(
      await laadBron(owner, app, mastersOf({ AUTH: 'demo' }), VANDAAG).finally(() =>
        Promise.all([owner.end(), app.end()]),
      ),
    ).toBe(false)
  })
})

describe('een eigenaar die geen rollen mag maken', () => {
  const prefix = `t${randomBytes(4).toString('hex')}`
  const eigenaar = `eigenaar_${prefix}`
  let url: string
  beforeAll(async () => {
    const beheer = inject('databaseUrl')
    await vraag(beheer, `create role ${eigenaar} login nocreaterole nosuperuser nocreatedb password '${eigenaar}'`)
    await vraag(beheer, `grant ${eigenaar} to current_user`).catch(() => undefined)
    await vraag(beheer, `create database ${eigenaar} owner ${eigenaar}`)
    opruimen.push(async () => {
      await vraag(beheer, `drop database ${eigenaar} with (force)`)
      await vraag(beheer, `drop role ${eigenaar}`)
    })
    rollen.add(prefix)
    url = Object.assign(new URL(op(beheer, eigenaar)), { username: eigenaar, password: eigenaar }).href
  })
  it('krijgt te horen wat de beheerder van de server moet doen', async () => {
    const fout = await begin(url, 'f').catch((e: unknown) => e)
    expect(fout).toBeInstanceOf(DatabaseFailure)
    expect(fout).toMatchObject({
      setting: 'DATABASE_URL',
      code: '42501',
      message: expect.stringContaining('npm run migreer -- --rollen'),
    })
  })
  it('migreert met de rollen uit het SQL-bestand, en de server start zonder de eigenaar', async () => {
    const [wij] = await vraag<{ super: boolean }>(
      inject('databaseUrl'),
      'select rolsuper super from pg_roles where rolname = current_user',
    )
    // Only a superuser may make the role that reads past every policy; the other two are what this test is about.
    const regels = rolesSql(prefix)
    await vraag(inject('databaseUrl'), wij!.super ? regels : regels.replace(/^create role \S+_backup .*$/m, ''))
    await vraag(inject('databaseUrl'), `alter role regiotafel_${prefix}_login password 'van de beheerder'`)
    const appUrl = Object.assign(new URL(url), {
      username: `regiotafel_${prefix}_login`,
      password: 'van de beheerder',
    }).href
    const app = connect(appUrl, { max: 1 })
    try {
      await expect(requireSchema(app, MIGRATIONS)).rejects.toThrow('Voer eerst "npm run migreer" uit')
      expect(await migrate(url, appUrl, MIGRATIONS)).toBe(appUrl)
      await requireSchema(app, MIGRATIONS)
      await selfTest(app, tables)
    } finally {
      await app.end()
    }
  })
})

it('migraties noemen de rol van de toepassing alleen in de vorm die per installatie wordt vervangen', () => {
  for (const bestand of readdirSync(MIGRATIONS).filter((b) => b.endsWith('.sql'))) {
    const tekst = readFileSync(`${MIGRATIONS}/${bestand}`, 'utf8').replace(/^--(?!> ).*$/gm, '')
    expect([bestand, tekst.replaceAll(/\bregiotafel_app\b/g, '').match(/regiotafel_\w+/g)]).toEqual([bestand, null])
  }
})
