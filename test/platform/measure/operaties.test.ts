// Every operation that our own clients send has a name that log, metrics and SQL may tell.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { OPERATIES } from '../../../server/operaties.js'
import { createOperations } from '../../../server/platform/measure/operations.js'
import { maakSchema } from '../../../server/schema.js'

const { labelOf } = createOperations(maakSchema(), OPERATIES)
const bestanden = readdirSync('admin', { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => readFileSync(path.join('admin', f), 'utf8'))
/** `query naam(` or `mutation naam {` at the start of a text; a name that is made at run time has `$` in it. */
const NAAM = /(?:^|['"`])(?:query|mutation) ([A-Za-z$][\w${}.]*)/gm
const namen = [
  ...new Set(
    [...bestanden, readFileSync('docs/api.md', 'utf8')].flatMap((t) => [...t.matchAll(NAAM)]).map(([, n]) => n!),
  ),
]

it('elke vraag van het portaal heeft een naam die het log kent', () => {
  const vast = namen.filter((n) => !n.includes('$'))
  expect(vast.length).toBeGreaterThan(20)
  expect(vast.filter((n) => labelOf(n) !== n)).toEqual([])
  expect(labelOf('IntrospectionQuery')).toBe('IntrospectionQuery')
})
it('elke naam die het portaal maakt, is die van een vraag met een bekend einde', () => {
  const eindes = namen.filter((n) => n.includes('$')).map((n) => n.replace(/^\$\{[\w.]+\}/, ''))
  expect(eindes.length).toBeGreaterThan(3)
  expect(eindes.filter((e) => e !== '' && !(OPERATIES.suffixes as readonly string[]).includes(e))).toEqual([])
})
it('geen naam in de lijst is over', () => {
  expect(OPERATIES.names.filter((n) => n !== 'IntrospectionQuery' && !namen.includes(n))).toEqual([])
})
