// Prints FORCE ROW LEVEL SECURITY and the grants that the policies of the tables ask for, as SQL for a custom migration.
// Run it after a table is added: npx tsx scripts/rechten.ts [table …] > migrations/<file>.sql
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as tables from '../server/tables.js'

/** Columns that never change once a row is there; the application gets no right to change them. */
const VAST = new Set(['regio_code', 'id', 'gemeente_code', 'code', 'aangemaakt_op'])
/** Exceptions: a contact person may move to another gemeente of the partner, never to another partner; children stay put. */
const EIGEN_VAST: Record<string, Set<string>> = {
  contactpersoon: new Set(['regio_code', 'id', 'partner_id', 'aangemaakt_op']),
  convenant_partij: new Set([...VAST, 'convenant_id', 'volgorde']),
  afspraak: new Set([...VAST, 'convenant_id', 'volgorde']),
  meetmoment: new Set([...VAST, 'pilot_id']),
  taakstelling: new Set([...VAST, 'jaar', 'halfjaar', 'soort']),
}
/** Tables without tenant: what the application may do with them, as narrow as its code. */
const ZONDER_HUURDER: Record<string, string> = {
  regio: 'SELECT',
  gemeente: 'SELECT',
  account: 'SELECT',
  // Who an account belongs to stays as it was found at the first sign-in.
  identiteit: 'SELECT, INSERT',
  // Members of a double partner move along with it.
  lidmaatschap: 'SELECT, UPDATE ("partner_id")',
  token: 'SELECT, INSERT, UPDATE ("laatst_gebruikt_op", "ingetrokken_door_id", "ingetrokken_op")',
  sessie: 'SELECT, INSERT, UPDATE, DELETE',
  inlogpoging: 'SELECT, INSERT, DELETE',
}
const gekozen = process.argv.slice(2)

const regels: string[] = []
for (const t of Object.values(tables).filter((x) => is(x, PgTable))) {
  const { name, policies, columns } = getTableConfig(t)
  if (gekozen.length && !gekozen.includes(name)) continue
  const recht = ZONDER_HUURDER[name]
  if (recht) regels.push(`GRANT ${recht} ON "${name}" TO "regiotafel_app";`)
  else {
    regels.push(`ALTER TABLE "${name}" FORCE ROW LEVEL SECURITY;`)
    for (const op of new Set(policies.map((p) => p.for!))) {
      const kolommen = columns
        .filter((c) => !(EIGEN_VAST[name] ?? VAST).has(c.name) && !c.generated)
        .map((c) => `"${c.name}"`)
      const wat = op === 'update' ? `UPDATE (${kolommen.join(', ')})` : op.toUpperCase()
      regels.push(`GRANT ${wat} ON "${name}" TO "regiotafel_app";`)
    }
  }
}
console.log(regels.join('--> statement-breakpoint\n'))
