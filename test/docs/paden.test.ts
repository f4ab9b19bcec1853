// A reader follows the paths that the documents name; a file that moved must take its name along.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

const DOCUMENTEN = [
  'README.md',
  'server/platform/read/README.md',
  'server/traject/README.md',
  ...['docs', 'docs/besluiten'].flatMap((map) =>
    readdirSync(map)
      .filter((naam) => naam.endsWith('.md'))
      .map((naam) => `${map}/${naam}`),
  ),
]
const PAD = /`((?:server|admin|test|docs|scripts|docker|installatie|migrations)\/[\w.,{}/-]+)`/g

/** `a/{b,c}/d` names two. */
const uitgeschreven = (pad: string): string[] => {
  const [, voor, binnen, na] = /^(.*?)\{([^}]*)\}(.*)$/.exec(pad) ?? []
  return binnen === undefined ? [pad] : binnen.split(',').flatMap((deel) => uitgeschreven(`${voor}${deel}${na}`))
}
const ontbrekend = (tekst: string): string[] =>
  [...tekst.matchAll(PAD)].flatMap(([, pad]) => uitgeschreven(pad!)).filter((pad) => !existsSync(pad))

it.each(DOCUMENTEN)('%s noemt alleen bestanden die er zijn', (document) => {
  expect(ontbrekend(readFileSync(document, 'utf8'))).toEqual([])
})
it('een bestand dat er niet is, wordt gevonden, ook tussen andere', () => {
  expect(ontbrekend('Zie `server/{app,weg}.ts` en `docs/api.md`.')).toEqual(['server/weg.ts'])
})
