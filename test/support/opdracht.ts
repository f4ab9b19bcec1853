// A command of the administrator, as it is typed, on a database of the tests.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { appUrlVan } from './sjabloon.js'
import { program } from './program.js'

/** @throws with what the command printed, when it fails */
export async function opdracht(naam: 'regio' | 'account', databaseUrl: string, ...woorden: string[]): Promise<void> {
  const { TEST_DATABASE_URL: _, ...env } = process.env
  await promisify(execFile)(process.execPath, [program(naam), ...woorden], {
    env: { ...env, DATABASE_URL: databaseUrl, APP_DATABASE_URL: appUrlVan(databaseUrl), NODE_ENV: 'development' },
  })
}
