import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { knownIn } from '../db/versions.js'

/** Folder of Regiotafel itself: the nearest one upwards with a package.json, from source and from dist alike. */
function zoek(map: string): string {
  return existsSync(path.join(map, 'package.json')) ? map : zoek(path.dirname(map))
}
export const ROOT = zoek(import.meta.dirname)
const lees = (bestand: string): unknown => JSON.parse(readFileSync(path.join(ROOT, bestand), 'utf8'))

export const MIGRATIONS = path.join(ROOT, 'migrations')
/** Version of this code, and the migrations it knows. */
export const OWN = {
  versie: (lees('package.json') as { version: string }).version,
  migraties: knownIn(MIGRATIONS),
}
