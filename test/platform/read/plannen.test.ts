import { sql } from 'drizzle-orm'
import { parse, type OperationDefinitionNode } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '../../../server/platform/read/run/asked.js'
import {
  MAX_PLANS,
  MAX_PLANS_PER_OPERATION,
  MAX_PREPARED_PER_ACTOR,
  MAX_PREPARED_TEXT,
} from '../../../server/platform/read/limits.js'
import { createModel } from '../../../server/platform/read/model/model.js'
import { createPlans, type Kept, type Plans } from '../../../server/platform/read/run/plans.js'
import type { Envelope } from '../../../server/platform/read/run/envelope.js'
import { nouns } from './wereld/read.js'
import { drizzleSchema, makeSchema } from './wereld/start.js'

const model = createModel(makeSchema(), nouns, drizzleSchema)
const envelope: Envelope = { wrap: (body) => body, send: () => Promise.resolve(null) }
const HOUR = 3_600_000

let plans: Plans
let time: number
let compiled: number
beforeEach(() => {
  time = 0
  compiled = 0
  plans = createPlans(model, envelope, () => time)
})
const asked = (query = '{ gemeenten { code } }', variables = {}): Asked => ({
  operation: parse(query).definitions[0] as OperationDefinitionNode,
  fragments: {},
  variables,
})
const find = (a: Asked, part = ''): Kept =>
  plans.find(a, part, () => {
    compiled++
    return sql`select ${sql.raw(String(compiled))}`
  })

describe('plannen', () => {
  test('worden per vorm van de variabelen één keer gemaakt', () => {
    const { operation } = asked('query Q($a: Int, $b: Boolean, $c: [ID!], $d: KnelpuntSortering) { mij { id } }')
    const of = (variables: Record<string, unknown>) => find({ operation, fragments: {}, variables }).plan?.sql
    const one = of({ a: 1, b: true, c: ['x'] })
    expect(of({ a: 2, b: true, c: [] })).toBe(one)
    expect(of({ a: 2, b: false, c: [] })).not.toBe(one)
    expect(of({ a: null, b: true, c: [] })).not.toBe(one)
    expect(of({ b: true, c: [] })).not.toBe(one)
    expect(of({ d: { veld: 'titel', richting: 'OPLOPEND' } })).not.toBe(
      of({ d: { veld: 'titel', richting: 'AFLOPEND' } }),
    )
  })
  test('zijn er hoogstens 100 per vraag; daarboven gaat het eerste weg dat niet gewoon is', () => {
    const one = asked()
    for (let i = 0; i < 3; i++) plans.prepare(find(one, 'gewoon'), { gebruikerId: 'a' })
    for (let i = 0; i < MAX_PLANS_PER_OPERATION + 10; i++) find(one, `deel ${i}`)
    expect(plans.size()).toBe(MAX_PLANS_PER_OPERATION)
    const before = compiled
    for (const part of ['gewoon', 'deel 109', 'deel 20']) find(one, part)
    expect(compiled).toBe(before)
    find(one, 'deel 0')
    expect(compiled).toBe(before + 1)
  })
  test('zijn er hoogstens 500 in totaal; het langst niet gebruikte plan gaat weg', () => {
    const first = asked()
    const second = asked()
    find(first)
    find(second)
    for (let i = 0; i < MAX_PLANS - 2; i++) find(asked())
    find(first)
    find(asked())
    expect(plans.size()).toBe(MAX_PLANS)
    const before = compiled
    find(first)
    expect(compiled).toBe(before)
    find(second)
    expect(compiled).toBe(before + 1)
  })
})

describe('een statement wordt pas voorbereid', () => {
  const A = { gebruikerId: 'a' }
  const B = { gebruikerId: 'b' }
  const twice = (of: Asked, actor = A): boolean => {
    plans.prepare(find(of), actor)
    return plans.prepare(find(of), actor)
  }
  test('als het voor de tweede keer wordt uitgevoerd', () => {
    const one = asked()
    expect(plans.prepare(find(one), A)).toBe(false)
    expect(find(one).usual).toBe(false)
    expect(plans.prepare(find(one), A)).toBe(true)
    expect(plans.prepare(find(one), B)).toBe(true)
  })
  test('zolang iemand er in een uur hoogstens 100 nieuwe bij doet', () => {
    for (let i = 0; i < MAX_PREPARED_PER_ACTOR; i++) expect(twice(asked())).toBe(true)
    expect(twice(asked())).toBe(false)
    expect(twice(asked(), B)).toBe(true)
    time += HOUR + 1
    expect(twice(asked())).toBe(true)
  })
  test('en na 600 verschillende vragen van een ander nog steeds, zonder opnieuw te zijn vertaald', () => {
    const usual = asked()
    plans.prepare(find(usual), B)
    expect(plans.prepare(find(usual), B)).toBe(true)
    for (let i = 0; i < 600; i++) twice(asked())
    expect(plans.usual()).toBeLessThanOrEqual(MAX_PREPARED_PER_ACTOR + 1)
    const before = compiled
    expect(plans.prepare(find(usual), B)).toBe(true)
    expect(compiled).toBe(before)
    expect(twice(asked(), B)).toBe(true)
  })
  test('en ook als zijn plan toch is verdrongen', () => {
    const usual = asked()
    const same = () => plans.find(usual, '', () => sql`select 'usual'`)
    plans.prepare(same(), B)
    const first = same()
    expect(plans.prepare(first, B)).toBe(true)
    for (let i = 0; i < MAX_PLANS + 100; i++)
      expect(twice(asked(), { gebruikerId: `asker ${Math.floor(i / MAX_PREPARED_PER_ACTOR)}` })).toBe(true)
    expect(same()).not.toBe(first)
    expect(plans.size()).toBe(MAX_PLANS)
    expect(plans.prepare(same(), B)).toBe(true)
  })
  test('of meteen, als een ander document dezelfde tekst al had', () => {
    const same = (of: Asked) => plans.find(of, '', () => sql`select 'same'`)
    const one = asked()
    plans.prepare(same(one), A)
    plans.prepare(same(one), A)
    expect(plans.prepare(same(asked()), B)).toBe(true)
  })
  test('en blijft dat als een ander 600 documenten stuurt die alleen in een opmerking verschillen', () => {
    const usual = asked()
    const same = (of: Asked) => plans.find(of, '', () => sql`select 'same'`)
    twice(usual, B)
    for (let i = 0; i < MAX_PLANS + 100; i++) {
      const other = asked()
      for (let n = 0; n < 2; n++) plans.prepare(same(other), A)
    }
    expect(plans.usual()).toBe(MAX_PREPARED_PER_ACTOR + 1)
    const before = compiled
    expect(plans.prepare(find(usual), B)).toBe(true)
    expect(compiled).toBe(before)
  })
  test('als het niet langer is dan 100.000 tekens', () => {
    const long = (length: number) => {
      const of = asked()
      const kept = () => plans.find(of, '', () => sql.raw('x'.repeat(length)))
      plans.prepare(kept(), A)
      return plans.prepare(kept(), A)
    }
    const label = 1000
    expect(long(MAX_PREPARED_TEXT - label)).toBe(true)
    expect(long(MAX_PREPARED_TEXT + 1)).toBe(false)
  })
})
