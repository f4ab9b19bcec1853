// A server and a browser for the tests of one describe, and whoever signs in on them.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startServer, type TestServer } from '../support/server.js'
import { startBrowser } from './browser.js'
import { als, open, type Scherm, type Sessie } from './portal.js'

export interface Stage {
  server: TestServer
  browser: Browser
  /** signed in, on the start page */
  als(account: string, scherm?: Scherm): Promise<Sessie>
  /** nobody signed in, nothing opened */
  open(scherm?: Scherm): Promise<Sessie>
}

/** Made before the tests of this describe and ended after them; what it holds is there from the first `beforeAll` after it. */
export const raiseStage = (opties?: Parameters<typeof startServer>[0]): Stage => {
  const stage = {
    als: (account, scherm) => als(stage.browser, stage.server.url, account, scherm),
    open: (scherm) => open(stage.browser, stage.server.url, scherm),
  } as Stage
  beforeAll(async () => {
    stage.server = await startServer(opties)
    stage.browser = await startBrowser()
  })
  afterAll(async () => {
    await stage.browser?.close()
    await stage.server?.stop()
  })
  return stage
}
