// Which folders are back-ups of ours, and removing the oldest of them.
import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { processIdentity } from '../../platform/db/embedded/process-info.js'
import { leesManifest } from './manifest.js'

const NAAM = /^regiotafel-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/
const ONAF = /^\.onaf-regiotafel-.*-(\d+)$/

/** Name of a back-up made at this moment, and the name it has until it is whole. */
export function namenVoor(moment: string): { naam: string; onaf: string } {
  const naam = `regiotafel-${moment.replaceAll(':', '-')}`
  return { naam, onaf: onafVan(naam) }
}
const onafVan = (naam: string): string => `.onaf-${naam}-${process.pid}`

/** Removes what broken-off runs left behind. */
export function ruimOnaf(map: string): void {
  for (const naam of readdirSync(map)) {
    const pid = ONAF.exec(naam)?.[1]
    if (pid && !processIdentity(Number(pid))) rmSync(path.join(map, naam), { recursive: true, force: true })
  }
}

const isVan = (map: string, bron: string): boolean => {
  try {
    return lstatSync(map).isDirectory() && leesManifest(map).bron === bron
  } catch {
    return false
  }
}

/** Keeps the newest back-ups of this database and removes its older ones; returns the names of those. */
export function bewaarNieuwste(map: string, aantal: number, bron: string): string[] {
  const eigen = readdirSync(map).filter((naam) => NAAM.test(naam) && isVan(path.join(map, naam), bron))
  const weg = eigen.sort().reverse().slice(aantal)
  for (const naam of weg) {
    // Renamed first: half a back-up must never look like a whole one.
    const onaf = path.join(map, onafVan(naam))
    renameSync(path.join(map, naam), onaf)
    rmSync(onaf, { recursive: true, force: true })
  }
  return weg
}
