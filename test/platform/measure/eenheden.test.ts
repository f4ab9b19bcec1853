// The small parts of one identity: what a client may say of a request, what an operation is called, where an error came from.
import { buildSchema, parse, type DocumentNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { newKenmerk, traceOf, traceparentOf } from '../../../server/platform/measure/identity.js'
import { commentIn, createOperations, documentHash, withComment } from '../../../server/platform/measure/operations.js'
import { framesOf, stackLines } from '../../../server/platform/measure/frames.js'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const GOED = `00-${TRACE}-00f067aa0ba902b7-01`
describe('traceparent', () => {
  it.each([
    ['van versie 00', GOED, GOED],
    ['van een latere versie, met meer erachter', `01-${GOED.slice(3)}-meer`, GOED],
  ])('%s gaat mee', (_, kop, verwacht) => {
    expect(traceparentOf(kop)).toBe(verwacht)
    expect(traceOf(verwacht)).toBe(TRACE)
  })
  it.each([
    ['afwezig', undefined],
    ['leeg', ''],
    ['twee keer', [GOED, GOED]],
    ['met hoofdletters', GOED.toUpperCase()],
    ['versie ff', `ff-${GOED.slice(3)}`],
    ['versie 00 met iets erachter', `${GOED}-jan@gemeente.example`],
    ['alleen nullen als spoor', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['alleen nullen als ouder', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['met een regel erachter', `${GOED}\n{"level":50}`],
    ['een naam', 'Jan Jansen'],
    ['heel lang', `01-${GOED.slice(3)}-${'x'.repeat(10_000)}`],
  ])('%s telt niet', (_, kop) => expect(traceparentOf(kop)).toBeUndefined())
})
it('een kenmerk is te zeggen aan de telefoon', () => expect(newKenmerk()).toMatch(/^[0-9A-F]{8}$/))

describe('de naam van een vraag', () => {
  const schema = buildSchema('type Query { knelpunten: Int } type Mutation { knelpuntMelden: Int }')
  const { labelOf } = createOperations(schema, { suffixes: ['Alle'], names: ['overzicht'] })
  it.each(['knelpunten', 'knelpuntenAlle', 'knelpuntMelden', 'overzicht'])('%s is bekend', (naam) =>
    expect(labelOf(naam)).toBe(naam),
  )
  it.each([undefined, '', 'Jan_Jansen', 'knelpuntenJan', '__proto__', 'constructor', 'overzicht */ drop'])(
    '%s heet anders',
    (naam) => expect(labelOf(naam)).toBe('anders'),
  )
})

describe('het commentaar in de SQL', () => {
  it('noemt de vraag en het plan, en is bij dezelfde tekst hetzelfde', () => {
    const een = withComment('knelpunten', 'select 1')
    expect(een).toMatch(/^\/\* knelpunten [0-9a-f]{12} \*\/ select 1$/)
    expect(withComment('knelpunten', 'select 1')).toBe(een)
    expect(withComment('knelpunten', 'select 2').slice(0, 26)).not.toBe(een.slice(0, 26))
    expect(commentIn(een)).toBe(een.slice(3, een.indexOf(' */')))
  })
  it.each(['x */ drop table x; /*', 'Jan Jansen', 'a'.repeat(65), ''])('laat een naam als %s nooit door', (naam) =>
    expect(withComment(naam, 'select 1')).toMatch(/^\/\* anders [0-9a-f]{12} \*\/ select 1$/),
  )
  it('leest alleen wat zo begint', () => expect(commentIn('/* Jan Jansen */ select 1')).toBeUndefined())
})

describe('het nummer van een document', () => {
  const nummer = (tekst: string): string => documentHash(parse(tekst) as DocumentNode)
  it('is hetzelfde als alleen een waarde of de opmaak anders is: een waarde is er niet uit te raden', () => {
    const een = nummer('{ knelpunten(q: "123456782", n: 1, x: 1.5) { id } }')
    expect(nummer('{ knelpunten(q: """999990019""", n: 22, x: 3) { id } }')).toBe(een)
    expect(nummer('{\n  knelpunten(q: "", n: 0, x: 0) { id }\n}')).toBe(een)
    expect(nummer('{ knelpunten(q: "123456782", n: 1, x: 1.5) { titel } }')).not.toBe(een)
  })
})

describe('de plaats van een fout', () => {
  it('is een regel van de bron, nooit een map van deze machine', () => {
    const { plaats, stapel } = framesOf(fout())
    expect(plaats).toBeUndefined()
    expect(stapel[0]).toMatch(/^fout test\/platform\/measure\/eenheden\.test\.ts:\d+:\d+$/)
    expect(stapel.join()).not.toContain(process.cwd())
  })
  it('bevat niets uit de melding, ook niet als die op een regel van een stapel lijkt', () => {
    const e = fout('CANARIE\n    at CANARIE (/CANARIE.ts:1:1)\n    at file:///CANARIE.ts:1:1')
    expect(stackLines(e).join()).not.toContain('CANARIE')
    expect(framesOf(e).stapel[0]).toContain('eenheden.test.ts')
    // Changed afterwards: message and frames cannot be told apart any more, so nothing is told.
    e.message = 'anders'
    expect(framesOf(e)).toEqual({ plaats: undefined, stapel: [] })
  })
})
function fout(tekst = 'x'): Error {
  return new Error(tekst)
}
