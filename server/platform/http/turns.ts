// Nobody's requests may use up what others need: at most a few at once per actor, and a budget of server time that refills.
// Time is what is scarce, and no clever document can make it look cheap. Counted per process and forgotten on restart: a read
// must not become a write. ADR 0010.
export interface TurnLimits {
  /** requests of one actor in progress at once, while it uses little; more wait in its own queue */
  atOnce: number
  /** requests of one actor that may wait; more are refused */
  waiting: number
  /** milliseconds of server time that one actor may use at a stretch */
  budgetMs: number
  /** milliseconds of it that come back per second */
  refillMs: number
}
/** What is left of a budget, for the headers of the answer. */
export interface Budget {
  limits: TurnLimits
  leftMs: number
  /** seconds until it is full again */
  fullIn: number
}
/** No turn is given: the budget is used up, or too many requests wait. */
export class NoTurn extends Error {
  constructor(
    readonly budget: Budget,
    /** seconds after which asking again makes sense */
    readonly retryAfter: number,
  ) {
    super('no turn')
  }
}
export interface Turn {
  budget: Budget
  /** ends the turn and charges it; a second call does nothing */
  done: () => void
}
interface Account {
  busy: number
  queue: (() => void)[]
  /** may go below zero: what a request costs is known afterwards, and paid before the next one */
  leftMs: number
  seen: number
}
/** Who has used more than this part of its budget at a stretch is served one request at a time: two heavy ones slow others. */
const LIGHT = 0.05
/** Accounts that are rested and full are the same as unknown ones; above this number they are forgotten. */
const MAX_ACCOUNTS = 10_000
/** Nobody waits longer for a turn: its connection would be cut for being silent before there is an answer. */
const LONGEST_WAIT_MS = 10_000

export class Turns {
  private readonly accounts = new Map<string, Account>()
  /** Runs at the speed with which one of all running requests gets on: with n at once each uses an n-th of the time. */
  private shared = 0
  private sharedAt: number
  private running = 0
  constructor(
    private readonly limitsOf: (who: string) => TurnLimits,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.sharedAt = now()
  }

  /** Refuses who has no budget left or too much waiting, without taking a turn. @throws NoTurn */
  check(who: string): Budget {
    const [account, limits] = this.account(who)
    const budget = budgetOf(account, limits)
    if (account.leftMs <= 0) throw outOfBudget(account, limits)
    if (account.queue.length >= limits.waiting) throw new NoTurn(budget, 1)
    return budget
  }
  /** Waits for a turn. @throws NoTurn */
  async take(who: string): Promise<Turn> {
    const budget = this.check(who)
    const [account, limits] = this.account(who)
    if (!account.queue.length && account.busy < atOnceNow(account, limits)) account.busy++
    else {
      await inQueue(account, budget)
      this.stillPays(who, account)
    }
    this.advance()
    this.running++
    const start = this.shared
    let over = false
    const done = (): void => {
      if (over) return
      over = true
      this.advance()
      this.running--
      account.leftMs -= this.shared - start
      handOver(account, limits)
    }
    return { budget, done }
  }
  /** What those before it used may have emptied the budget while this one waited. */
  private stillPays(who: string, account: Account): void {
    const [{ leftMs }, limits] = this.account(who)
    if (leftMs > 0) return
    handOver(account, limits)
    throw outOfBudget(account, limits)
  }
  private advance(): void {
    const now = this.now()
    if (this.running > 0) this.shared += (now - this.sharedAt) / this.running
    this.sharedAt = now
  }
  private account(who: string): [Account, TurnLimits] {
    const limits = this.limitsOf(who)
    const now = this.now()
    const account = this.accounts.get(who) ?? { busy: 0, queue: [], leftMs: limits.budgetMs, seen: now }
    account.leftMs = Math.min(limits.budgetMs, account.leftMs + ((now - account.seen) / 1000) * limits.refillMs)
    account.seen = now
    // The one seen longest ago stands first.
    this.accounts.delete(who)
    this.accounts.set(who, account)
    if (this.accounts.size > MAX_ACCOUNTS) this.forget(now)
    return [account, limits]
  }
  private forget(now: number): void {
    for (const [who, { busy, leftMs, seen }] of this.accounts) {
      const { budgetMs, refillMs } = this.limitsOf(who)
      if (!busy && leftMs + ((now - seen) / 1000) * refillMs >= budgetMs) this.accounts.delete(who)
    }
  }
}
const outOfBudget = (account: Account, limits: TurnLimits): NoTurn =>
  new NoTurn(budgetOf(account, limits), Math.ceil((1 - account.leftMs) / limits.refillMs))
const inQueue = (account: Account, budget: Budget): Promise<void> =>
  new Promise((go, fail) => {
    const turn = (): void => {
      clearTimeout(clock)
      go()
    }
    const clock = setTimeout(() => {
      account.queue.splice(account.queue.indexOf(turn), 1)
      fail(new NoTurn(budget, 1))
    }, LONGEST_WAIT_MS)
    account.queue.push(turn)
  })
const atOnceNow = ({ leftMs }: Account, { atOnce, budgetMs }: TurnLimits): number =>
  leftMs < budgetMs * (1 - LIGHT) ? 1 : atOnce
/** Gives a turn to the next in the queue, or back when there is none or the actor may have fewer at once by now. */
const handOver = (account: Account, limits: TurnLimits): void => {
  const next = account.busy <= atOnceNow(account, limits) ? account.queue.shift() : undefined
  if (next) next()
  else account.busy--
}
const budgetOf = ({ leftMs }: Account, limits: TurnLimits): Budget => ({
  limits,
  leftMs: Math.max(0, Math.round(leftMs)),
  fullIn: Math.ceil((limits.budgetMs - leftMs) / limits.refillMs),
})
