// The database of a server that may be running, as the application signs in there. Nothing is migrated or changed.
import { appUrlOf, ownerOf, requireVersion } from '../server/beheer/lopend.js'
import type { Env } from '../server/platform/env/env.js'

export interface Opened {
  url: string
  /** stops the built-in database when it was started here */
  close: () => Promise<void>
}

/** @throws Error, DatabaseProblem or DatabaseFailure when there is no database of this version to be had */
export async function openAsApp(env: Env): Promise<Opened> {
  const { url: ownerUrl, close } =
    env.APP_DATABASE_URL !== undefined && env.DATABASE_URL === undefined
      ? { url: env.APP_DATABASE_URL, close: async () => {} }
      : await ownerOf(env)
  try {
    const url = await appUrlOf(env, ownerUrl)
    await requireVersion(url)
    return { url, close }
  } catch (e) {
    await close()
    throw e
  }
}
