// A link to a route that can refuse shows the refusal instead of the file: files go through `useBestand`.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const MAP = new URL('../../admin', import.meta.url).pathname
const bestanden = readdirSync(MAP, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.tsx'))
/** What leads out of the portal: to sign in, where the server answers with a page of its own; to mail and telephone. */
const MAG = /^(\{`\/auth\/login\?|\{INLOGADRES\}|"#inhoud"|\{`(mailto|tel):)/

describe('een link in het portaal', () => {
  it.each(bestanden)('%s leidt niet rechtstreeks naar een route die kan weigeren', (bestand) => {
    const bron = readFileSync(path.join(MAP, bestand), 'utf8')
    const links = [...bron.matchAll(/\bhref=(\{[^}]*\}?|"[^"]*")/g)].map((m) => m[1]!)
    expect(links.filter((link) => !MAG.test(link))).toEqual([])
    expect(bron).not.toMatch(/<\w[^<]*\sdownload[\s=>]/)
  })
})
