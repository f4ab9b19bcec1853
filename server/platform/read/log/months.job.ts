// Whether the read log has its coming months. Making one is for the owner (db/months.ts): the application may not.
import { job } from '../../jobs/job.js'
import { monthsAhead } from '../../db/months.js'

/** Below this somebody should look: a server that starts as the owner, or `npm run migreer`, makes a year of them. */
const ENOUGH = 2

export const months = job({
  name: 'leeslog-maanden',
  description: 'Waarschuwt als de komende maanden van het leeslog nog niet zijn gemaakt.',
  schedule: '15 6 * * *',
  run: async ({ client, warn }) => {
    const maanden = await monthsAhead(client)
    if (maanden < ENOUGH)
      warn('het leeslog heeft bijna geen maanden meer: voer "npm run migreer" uit, als eigenaar', { maanden })
  },
})
