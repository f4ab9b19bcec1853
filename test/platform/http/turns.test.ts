import { describe, expect, it, vi } from 'vitest'
import { NoTurn, Turns, type TurnLimits } from '../../../server/platform/http/turns.js'

const LIMIETEN: TurnLimits = { atOnce: 2, waiting: 3, budgetMs: 1000, refillMs: 100 }
function maak(limieten = LIMIETEN) {
  const klok = { nu: 0 }
  return {
    klok,
    turns: new Turns(
      () => limieten,
      () => klok.nu,
    ),
  }
}
const weigering = (f: () => unknown): NoTurn => {
  try {
    f()
  } catch (e) {
    if (e instanceof NoTurn) return e
    throw e
  }
  throw new Error('niet geweigerd')
}
const even = () => new Promise((r) => setImmediate(r))

describe('beurten', () => {
  it('zijn er twee tegelijk; meer wachten op hun beurt, in volgorde, en nog meer worden geweigerd', async () => {
    const { turns } = maak()
    const [a, b] = [await turns.take('x'), await turns.take('x')]
    const klaar: number[] = []
    const wachtend = [1, 2, 3].map(async (i) => {
      const beurt = await turns.take('x')
      klaar.push(i)
      return beurt
    })
    await even()
    expect(klaar).toEqual([])
    expect(weigering(() => turns.check('x')).retryAfter).toBe(1)
    a.done()
    a.done()
    await even()
    expect(klaar).toEqual([1])
    b.done()
    await even()
    expect(klaar).toEqual([1, 2])
    ;(await wachtend[0]!).done()
    ;(await wachtend[1]!).done()
    ;(await wachtend[2]!).done()
    expect(klaar).toEqual([1, 2, 3])
  })
  it('laten niemand zo lang wachten dat de verbinding eerder wordt verbroken dan er een antwoord is', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { turns } = maak()
      const [a] = [await turns.take('x'), await turns.take('x')]
      const wachtend = [turns.take('x'), turns.take('x')].map((w) => w.catch((e: unknown) => e))
      vi.advanceTimersByTime(10_000)
      expect((await Promise.all(wachtend)).map((w) => w instanceof NoTurn && w.retryAfter)).toEqual([1, 1])
      // Who left the queue takes no turn from who comes next.
      const volgende = turns.take('x')
      a.done()
      expect(await volgende).toHaveProperty('done')
    } finally {
      vi.useRealTimers()
    }
  })
  it('van een ander wachten niet mee', async () => {
    const { turns } = maak()
    await turns.take('x')
    await turns.take('x')
    expect((await turns.take('y')).budget.leftMs).toBe(1000)
  })
  it('worden achteraf betaald, en daarna komt de tijd terug', async () => {
    const { turns, klok } = maak()
    const beurt = await turns.take('x')
    klok.nu = 3000
    beurt.done()
    const fout = weigering(() => turns.check('x'))
    expect([fout.retryAfter, fout.budget.leftMs]).toEqual([18, 0])
    klok.nu = 3000 + 17_000
    expect(weigering(() => turns.check('x')).retryAfter).toBe(1)
    klok.nu += 1000
    expect(turns.check('x').leftMs).toBe(100)
    klok.nu += 1_000_000
    expect(turns.check('x')).toMatchObject({ leftMs: 1000, fullIn: 0 })
  })
  it('kosten ieder een eerlijk deel van de tijd: wie een drukke server treft, betaalt niet voor de anderen', async () => {
    const { turns, klok } = maak()
    const druk = await Promise.all(['p', 'q', 'r'].map((wie) => turns.take(wie)))
    const beurt = await turns.take('x')
    klok.nu = 800
    beurt.done()
    for (const d of druk) d.done()
    // 1,000 less a quarter of 800, and 80 came back.
    expect(turns.check('x').leftMs).toBe(880)
  })
  it('gelden ook voor wie al wachtte toen het op was', async () => {
    const { turns, klok } = maak()
    const [a, b] = [await turns.take('x'), await turns.take('x')]
    const derde = turns.take('x').catch((e: unknown) => e)
    klok.nu = 5000
    a.done()
    b.done()
    expect(await derde).toBeInstanceOf(NoTurn)
    // Its place is free again.
    klok.nu = 1e6
    expect((await turns.take('x')).budget.leftMs).toBe(1000)
  })
  it.each([
    ['twee, na weinig gebruik', 50, 2],
    ['een, na meer dan een twintigste van het budget', 51, 1],
  ])('zijn er %s: %i ms', async (_wat, gebruikt, tegelijk) => {
    const { turns, klok } = maak({ ...LIMIETEN, refillMs: 1e-9 })
    const eerste = await turns.take('x')
    klok.nu = gebruikt
    eerste.done()
    const bezig: { done: () => void }[] = []
    const wachtend = [1, 2, 3].map(async () => bezig.push(await turns.take('x')))
    await even()
    expect(bezig).toHaveLength(tegelijk)
    // Nobody stays behind in the queue.
    for (let n = 0; n < 3; n++) {
      bezig[n]!.done()
      await even()
    }
    expect(await Promise.all(wachtend)).toHaveLength(3)
  })
  it('worden er minder terwijl er twee bezig zijn: dan komt er na de eerste geen nieuwe bij', async () => {
    const { turns, klok } = maak()
    const [a, b] = [await turns.take('x'), await turns.take('x')]
    let derde = false
    const wachtend = turns.take('x').then((beurt) => {
      derde = true
      return beurt
    })
    klok.nu = 200
    a.done()
    await even()
    expect(derde).toBe(false)
    b.done()
    ;(await wachtend).done()
    expect(derde).toBe(true)
  })
  it('van wie niets meer doet worden vergeten', async () => {
    const { turns, klok } = maak()
    for (let i = 0; i < 10_500; i++) turns.check(`u${i}`)
    klok.nu = 1
    turns.check('laatste')
    expect((turns as unknown as { accounts: Map<string, unknown> }).accounts.size).toBeLessThan(10_500)
  })
})
