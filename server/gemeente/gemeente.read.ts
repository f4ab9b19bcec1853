// How gemeenten may be read.
import { sql } from 'drizzle-orm'
import { noun, plain } from '../platform/read/declare/noun.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { Gemeente } from './gemeente.type.js'

export const gemeenteRead = noun(Gemeente, gemeente, {
  beleid: 'gemeente',
  key: 'code',
  sort: { volgorde: 'volgorde' },
  standaard: ['volgorde', 'OPLOPEND'],
  queries: { gemeenten: plain('De gemeenten in de regio.', (g, { regio }) => sql`${g.regioCode} = ${regio}`) },
})
