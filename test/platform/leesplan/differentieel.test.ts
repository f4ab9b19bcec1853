import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vergelijk } from './differentieel/vergelijk.js'
import { start, type Wereld } from './wereld/start.js'

const n = Number(process.env.DIFF_N ?? 1500)
const seed = Number(process.env.DIFF_SEED ?? 1)
let wereld: Wereld
beforeAll(async () => {
  wereld = await start()
})
afterAll(() => wereld.stop())

describe('leesplan', () => {
  test('elke operatie geeft langs drie wegen hetzelfde antwoord, voor elke actor', async () => {
    const out = await vergelijk(wereld, { n, seed })
    const { different, ...counts } = out
    console.log(counts)
    expect(different.slice(0, 3)).toEqual([])
  }, 600_000)
})
