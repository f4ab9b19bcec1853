// Generated files. `npm run gen` writes them; `npm run check` runs this with --controleer and fails when one is stale.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { jobs } from '../server/jobs.js'
import { queuesSql } from '../server/platform/jobs/queues.js'
import { acts, maakSchema } from '../server/schema.js'
import { rightsSql } from '../server/platform/rights/grants.js'
import { tables } from '../server/tables.js'
import { portalFiles } from './gen.portal.js'
import { gevallenAlsTabel } from './gevallen.js'
import { matrix } from './matrix.js'

const controleer = process.argv.includes('--controleer')
const lees = (bestand: string): string => {
  try {
    return readFileSync(bestand, 'utf8')
  } catch {
    return ''
  }
}
const schema = maakSchema()
const bestanden: Record<string, string> = {
  'schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
  'docs/toegangsmatrix.md': `${matrix()}`,
  'docs/gevallen-termijnen.md': gevallenAlsTabel(),
  'migrations/rechten.sql': rightsSql(tables),
  'migrations/taken.sql': queuesSql(jobs),
  ...portalFiles(schema, acts),
}
let oud = false
for (const [bestand, tekst] of Object.entries(bestanden)) {
  if (lees(bestand) === tekst) continue
  if (controleer) {
    console.error(`${bestand} is verouderd: draai npm run gen.`)
    oud = true
  } else writeFileSync(bestand, tekst)
}

const { entries } = JSON.parse(lees('migrations/meta/_journal.json')) as { entries: { idx: number }[] }
const nieuwste = `${String(entries.at(-1)!.idx).padStart(4, '0')}_snapshot.json`
/** drizzle-kit needs the newest snapshot only; each is a quarter of a megabyte. */
for (const snapshot of readdirSync('migrations/meta').filter((b) => b.endsWith('_snapshot.json') && b !== nieuwste)) {
  if (controleer) {
    console.error(`migrations/meta/${snapshot} is niet de nieuwste: draai npm run gen.`)
    oud = true
  } else rmSync(`migrations/meta/${snapshot}`)
}

interface Kit {
  generateDrizzleJson: (schema: object, vorige?: string) => { id: string }
  generateMigration: (oud: object, nieuw: object) => Promise<string[]>
}
/** Tables and policies must be what the last migration made of them. */
async function migratiesKloppen(): Promise<boolean> {
  const kit = createRequire(import.meta.url)('drizzle-kit/api') as Kit
  const laatste = JSON.parse(lees(`migrations/meta/${nieuwste}`)) as { id: string }
  const verschil = await kit.generateMigration(laatste, kit.generateDrizzleJson(tables, laatste.id))
  if (verschil.length) console.error(`De tabellen of policies zijn gewijzigd zonder migratie:\n${verschil.join('\n')}`)
  return verschil.length === 0
}
if (!(await migratiesKloppen()) || oud) process.exit(1)
