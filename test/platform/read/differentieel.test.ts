import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vergelijk } from './differentieel/vergelijk.js'
import { start, type Wereld } from './wereld/start.js'

const n = Number(process.env.DIFF_N ?? 1000)
const seed = Number(process.env.DIFF_SEED ?? 1)
let wereld: Wereld
beforeAll(async () => {
  wereld = await start()
})
afterAll(() => wereld.stop())

describe('leesplan', () => {
  test('elke operatie geeft langs drie wegen hetzelfde antwoord, voor elke actor', async () => {
    const { different, ...counts } = await vergelijk(wereld, { n, seed })
    expect(different.slice(0, 3)).toEqual([])
    expect(counts.sqlErrors).toEqual([])
    // Proof that it compared something: text answers, and answers without errors.
    expect(counts.text).toBeGreaterThan(n)
    expect(counts.mixed).toBeGreaterThan(n / 100)
    expect(counts.errors).toBeLessThan(counts.asked / 2)
    if (process.env.DIFF_N) console.log(counts)
  }, 600_000)
})
