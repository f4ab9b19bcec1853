import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filters, vergelijk } from './differentieel/vergelijk.js'
import { start, type Wereld } from './wereld/start.js'
import { vraag } from './wereld/vraag.js'

type Telling = { totalCount: number }
interface Antwoord {
  errors?: unknown
  data: Record<'n' | 'wel' | 'niet', Telling>
}

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
  test('van elk filter zijn wie erin vallen en wie er niet in vallen samen allemaal', async () => {
    const type = { acties: 'ActieFilter', knelpunten: 'KnelpuntFilter', partners: 'PartnerFilter' }
    const parts: string[] = []
    for (const { lijst, filter } of await filters(wereld, 200, seed)) {
      const een = (alias: string, f: string) => `${alias}: ${lijst}(first: 1${f}) { totalCount }`
      const query = `query($f: ${type[lijst as 'acties']}) { ${een('n', '')} ${een('wel', ', filter: $f')} ${een('niet', ', filter: {not: $f}')} }`
      const a = (await vraag(wereld, { query, variables: { f: filter } })) as unknown as Antwoord
      if (a.errors) continue
      const { n, wel, niet } = a.data
      expect([filter, wel.totalCount + niet.totalCount]).toEqual([filter, n.totalCount])
      if (wel.totalCount && niet.totalCount) parts.push(lijst)
    }
    // Proof that there was something to divide.
    expect(parts.length).toBeGreaterThan(20)
  }, 120_000)
})
