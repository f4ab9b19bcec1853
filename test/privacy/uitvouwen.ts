// Unfolds what waits in the read log, as the job does every minute.
import type { Client } from '../../server/platform/db/client.js'
import { regionsOf } from '../../server/platform/jobs/system.js'
import { unfold } from '../../server/platform/read/log/unfold.job.js'

/** @param client the application's own */
export const vouwUit = (client: Client) =>
  unfold.run({ client, perRegion: regionsOf(client), signal: new AbortController().signal, warn: () => undefined }, {})
