// A migrated and seeded database that test files copy: migrating once takes a second, copying a tenth of that.
import { randomBytes } from 'node:crypto'
import { laadBron } from '../../server/bron/laden.js'
import { mastersOf } from '../../server/platform/secret/master.js'
import { connect, type Client } from '../../server/platform/db/client.js'
import { VANDAAG } from './vandaag.js'
import { migrate } from '../../server/platform/db/migrate.js'

/** How the application signs in to a test database: roles belong to the whole server, so one password for all. */
export function appUrlVan(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = 'regiotafel_login'
  url.password = 'alleen-voor-tests'
  return url.href
}

/** @returns the name of the template, and how to remove it */
export async function maakSjabloon(serverUrl: string): Promise<{ naam: string; verwijder: () => Promise<void> }> {
  const naam = `sjabloon_${randomBytes(6).toString('hex')}`
  const server = connect(serverUrl, { max: 1, statementTimeoutMs: 60_000 })
  await server`create database ${server(naam)}`
  const url = new URL(serverUrl)
  url.pathname = naam
  const appUrl = appUrlVan(url.href)
  await migrate(url.href, appUrl, 'migrations')
  const [owner, app] = [url.href, appUrl].map((u) => connect(u, { max: 1, statementTimeoutMs: 0 })) as [Client, Client]
  try {
    await laadBron(owner, app, mastersOf({ AUTH: 'demo' }), VANDAAG)
  } finally {
    await Promise.all([owner.end(), app.end()])
  }
  const verwijder = async () => {
    await server`drop database if exists ${server(naam)} with (force)`
    await server.end()
  }
  return { naam, verwijder }
}
