// Prints FORCE ROW LEVEL SECURITY and the grants that the policies of the tables ask for, as SQL for a custom migration.
// Run it after a table is added: npx tsx scripts/rechten.ts [table …] > migrations/<file>.sql
import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as tables from '../server/tables.js'

/** Columns that never change once a row is there; the application gets no right to change them. */
const VAST = new Set(['regio_code', 'id', 'gemeente_code', 'nummer', 'aangemaakt_op'])
/** Exceptions: a contact person may move to another gemeente of the partner, never to another partner; children stay put. */
const EIGEN_VAST: Record<string, Set<string>> = {
  contactpersoon: new Set(['regio_code', 'id', 'partner_id', 'aangemaakt_op']),
  convenant_partij: new Set([...VAST, 'convenant_id', 'volgorde']),
  afspraak: new Set([...VAST, 'convenant_id', 'volgorde']),
  meetmoment: new Set([...VAST, 'pilot_id']),
  taakstelling: new Set([...VAST, 'jaar', 'halfjaar', 'soort']),
}
const ALLEEN_LEZEN = ['regio', 'gemeente', 'account', 'lidmaatschap']
/** Tables without policies where a row stays as it was added. */
const ALLEEN_TOEVOEGEN = ['identiteit']
/** What the application may change of a table that it otherwise only reads: members of a double partner move along. */
const ENKELE_KOLOM: Record<string, string> = { lidmaatschap: 'partner_id' }
const gekozen = process.argv.slice(2)

const regels: string[] = []
for (const t of Object.values(tables).filter((x) => is(x, PgTable))) {
  const { name, policies, columns } = getTableConfig(t)
  if (gekozen.length && !gekozen.includes(name)) continue
  if (ALLEEN_LEZEN.includes(name)) {
    regels.push(`GRANT SELECT ON "${name}" TO "regiotafel_app";`)
    const kolom = ENKELE_KOLOM[name]
    if (kolom) regels.push(`GRANT UPDATE ("${kolom}") ON "${name}" TO "regiotafel_app";`)
  } else if (ALLEEN_TOEVOEGEN.includes(name)) regels.push(`GRANT SELECT, INSERT ON "${name}" TO "regiotafel_app";`)
  else if (!policies.length) regels.push(`GRANT SELECT, INSERT, UPDATE, DELETE ON "${name}" TO "regiotafel_app";`)
  else {
    regels.push(`ALTER TABLE "${name}" FORCE ROW LEVEL SECURITY;`)
    for (const op of new Set(policies.map((p) => p.for!))) {
      const kolommen = columns
        .filter((c) => !(EIGEN_VAST[name] ?? VAST).has(c.name) && !c.generated)
        .map((c) => `"${c.name}"`)
      const recht = op === 'update' ? `UPDATE (${kolommen.join(', ')})` : op.toUpperCase()
      regels.push(`GRANT ${recht} ON "${name}" TO "regiotafel_app";`)
    }
  }
}
console.log(regels.join('--> statement-breakpoint\n'))
