// Which lines there are, and who waits for one.
import { DatabaseAway } from './away.js'
import { Line, type Conversion, type DriverOptions } from './line.js'

export interface StockOptions {
  /** the number of lines */
  max: number
  /** a TCP connection must be there within this time, and be signed in within it once more */
  connectMs: number
  /** how long a caller waits for a free line */
  waitMs: number
  /** no line gets older than this */
  lifeMs: number
  /** length of all texts that are prepared on one line; above it the line is renewed, and what is used prepared again */
  maxText: number
  driver: DriverOptions
}
export interface Counts {
  opened: number
  /** leases that ended with an answer, a refusal among them */
  answered: number
  /** lines thrown away in the middle of something */
  lost: number
  term: number
  busy: number
}

/** The pool at this moment. */
export interface State {
  open: number
  busy: number
  /** callers that wait for a line */
  waiting: number
}

interface Waiting {
  done: (line: Line) => void
  fail: (e: DatabaseAway) => void
}

export class Stock {
  readonly counts: Counts = { opened: 0, answered: 0, lost: 0, term: 0, busy: 0 }
  private readonly all = new Set<Line>()
  private readonly idle: Line[] = []
  private readonly waiting: Waiting[] = []
  private readonly goodbyes = new Set<Promise<void>>()
  private ended = false
  private drained: (() => void) | undefined

  constructor(
    private readonly url: string,
    private readonly o: StockOptions,
    private readonly conversion: Conversion,
  ) {}

  get state(): State {
    return { open: this.all.size, busy: this.all.size - this.idle.length, waiting: this.waiting.length }
  }

  /** @throws DatabaseAway `busy` when none becomes free in time, `lost` when the pool has ended */
  take(waitMs = this.o.waitMs): Promise<Line> {
    if (this.ended) return Promise.reject(new DatabaseAway('lost'))
    for (let line = this.idle.pop(); line; line = this.idle.pop()) {
      if (line.usable) return Promise.resolve(line)
      line.kill()
    }
    return this.all.size < this.o.max ? Promise.resolve(this.make()) : this.wait(waitMs)
  }

  private wait(ms: number): Promise<Line> {
    let clock: NodeJS.Timeout | undefined
    const line = new Promise<Line>((done, fail) => {
      const me = { done, fail }
      clock = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(me), 1)
        this.counts.busy++
        fail(new DatabaseAway('busy'))
      }, ms)
      this.waiting.push(me)
    })
    return line.finally(() => clearTimeout(clock))
  }

  private make(): Line {
    this.counts.opened++
    const line = new Line(this.url, this.o.driver, this.conversion, this.o.connectMs, (gone) => this.forget(gone))
    this.all.add(line)
    return line
  }

  private forget(line: Line): void {
    this.all.delete(line)
    const at = this.idle.indexOf(line)
    if (at >= 0) this.idle.splice(at, 1)
    // Who waited before the end still gets a line.
    const next = this.waiting.shift()
    if (next) next.done(this.make())
    else if (this.ended && !this.all.size) this.drained?.()
  }

  /** Gives back a line of which everything was answered. */
  give(line: Line): void {
    if (!line.usable) return line.kill()
    if (line.isOld(this.o.lifeMs, this.o.maxText)) return this.part(line)
    const next = this.waiting.shift()
    if (next) next.done(line)
    else if (this.ended) this.part(line)
    else this.idle.push(line)
  }

  private part(line: Line): void {
    const goodbye = line.close().finally(() => this.goodbyes.delete(goodbye))
    this.goodbyes.add(goodbye)
  }

  /** Silence on one line: the idle ones may be as dead, and each would cost its caller a whole term. */
  killIdle(): void {
    for (const line of [...this.idle]) line.kill()
  }

  /** Lets callers finish, at most `ms` (undefined = as long as they need), then throws away every line. */
  async end(ms?: number): Promise<void> {
    this.ended = true
    for (const line of [...this.idle]) this.part(line)
    if (this.all.size) {
      let clock: NodeJS.Timeout | undefined
      const over = new Promise((done) => (clock = ms === undefined ? undefined : setTimeout(done, ms)))
      await Promise.race([new Promise<void>((done) => (this.drained = done)), over])
      clearTimeout(clock)
    }
    for (const { fail } of this.waiting.splice(0)) fail(new DatabaseAway('lost'))
    for (const line of [...this.all]) line.kill()
    await Promise.all(this.goodbyes)
  }
}
