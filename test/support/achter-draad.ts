// A server with a database of its own behind a wire that a test bends or listens to.
import { afterAll, beforeAll, inject } from 'vitest'
import { freshDatabase } from './database.js'
import { startServer, type TestServer } from './server.js'
import { appUrlVan } from './sjabloon.js'
import { Wire } from './wire.js'

export interface AchterDraad {
  wire: Wire
  server: TestServer
}
/**
 * Made before the tests of this file and ended after them; what it holds is there from the first `beforeAll` after it.
 * @param lines of the pool; with one everybody is asked over the same connection
 */
export function achterDraad(lines?: number): AchterDraad {
  const held = {} as AchterDraad
  let drop: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const database = await freshDatabase(inject('sjabloon'))
    drop = () => database.drop()
    const { wire, url } = await Wire.to(appUrlVan(database.url))
    held.wire = wire
    held.server = await startServer({ database: { url: database.url, appUrl: url }, ...(lines && { lines }) })
  })
  afterAll(async () => {
    await held.server?.stop()
    await held.wire?.close()
    await drop?.()
  })
  return held
}
