import { sql } from 'drizzle-orm'
import { parse, type OperationDefinitionNode } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Asked } from '../../../server/platform/read/run/asked.js'
import { MAX_PLANS, MAX_PLANS_PER_OPERATION } from '../../../server/platform/read/limits.js'
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
  test('zijn er hoogstens 100 per vraag; daarboven blijft niets bewaard', () => {
    const one = asked()
    for (let i = 0; i < MAX_PLANS_PER_OPERATION + 10; i++) find(one, `deel ${i}`)
    expect(plans.size()).toBe(MAX_PLANS_PER_OPERATION)
    find(one, 'deel 105')
    expect(compiled).toBe(MAX_PLANS_PER_OPERATION + 11)
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
  test('als het voor de tweede keer wordt uitgevoerd', () => {
    const one = asked()
    expect(plans.prepare(find(one))).toBe(false)
    expect(find(one).prepared).toBe(false)
    expect(plans.prepare(find(one))).toBe(true)
    expect(plans.prepare(find(one))).toBe(true)
  })
  test('zolang er in een uur hoogstens 500 nieuwe bij komen', () => {
    const twice = (): boolean => {
      const one = asked()
      plans.prepare(find(one))
      return plans.prepare(find(one))
    }
    for (let i = 0; i < MAX_PLANS; i++) expect(twice()).toBe(true)
    expect(twice()).toBe(false)
    time += HOUR + 1
    expect(twice()).toBe(true)
  })
})
