// The files that production in Docker is made with, as their tests read them.
import { readFileSync } from 'node:fs'

/** A file without its comments, with each continued line on one. */
export const lees = (bestand: string): string =>
  readFileSync(bestand, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
export const dockerfile = lees('Dockerfile')
const compose = lees('compose.yaml')
const springt = (regel: string): number => regel.length - regel.trimStart().length

/** The lines below a key of the compose file, without their common indentation. */
export function blok(...pad: string[]): string {
  return pad.reduce((tekst, sleutel) => {
    const regels = tekst.split('\n')
    const begin = regels.findIndex((r) => r.startsWith(`${sleutel}:`))
    if (begin < 0) throw new Error(`compose.yaml heeft geen ${pad.join('.')}`)
    const rest = regels.slice(begin + 1)
    const einde = rest.findIndex((r) => r.trim() && springt(r) === 0)
    const onder = rest.slice(0, einde < 0 ? undefined : einde).filter((r) => r.trim())
    return onder.map((r) => r.slice(springt(onder[0]!))).join('\n')
  }, compose)
}
/** `name: value` per line, or with another sign in between. */
export const paren = (tekst: string, teken = ':'): Record<string, string> =>
  Object.fromEntries(tekst.split('\n').map((r) => [r.slice(0, r.indexOf(teken)), r.slice(r.indexOf(teken) + 1).trim()]))
export const lijst = (tekst: string): string[] => tekst.split('\n').map((r) => r.replace(/^- /, ''))
/** The keys of a block. */
export const sleutels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .filter((r) => r && springt(r) === 0)
    .map((r) => r.split(':')[0]!)

/** The settings that a service gets; `geheimen` is the folder where its secrets are on this machine. */
export function omgevingVan(dienst: string, geheimen: string): Record<string, string> {
  const voorbeeld = paren(lees('docker/voorbeeld.env').trim(), '=')
  const vul = (waarde: string): string =>
    waarde
      .replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/, (_, naam: string, anders: string) => voorbeeld[naam] ?? anders)
      .replace('/run/secrets', geheimen)
  const gegeven = paren(blok('services', dienst, 'environment'))
  return Object.fromEntries(Object.entries(gegeven).map(([naam, waarde]) => [naam, vul(waarde)]))
}
/** What `ENV` sets in the last stage of the Dockerfile with this name. */
export function envVanFase(fase: string): Record<string, string> {
  const tekst = dockerfile.slice(dockerfile.indexOf(` AS ${fase}\n`))
  const regel = /^ENV (.*)$/m.exec(tekst)![1]!
  return Object.fromEntries(regel.split(' ').map((p) => p.split('=') as [string, string]))
}
