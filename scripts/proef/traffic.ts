// Readers and writers that go on, whatever happens, and remember what they were told.
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, HANGS, REFUSED, type Account, type Answer } from './ask.js'

const READ = `query($tag: String!) { mij { id } knelpunten(first: 10, filter: {titel: {contains: $tag}}) { nodes { titel } } }`
const WRITE = `mutation($titel: String!) { k: knelpuntMelden(input: {thema: ZORG, titel: $titel}, idempotentieSleutel: $titel) { id titel } }`

/** A number in letters: digits in a row could be those of a person, and the server refuses such a text. */
export const letters = (n: number): string => String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)

export interface Kind {
  all: number
  /** answered well at the first try, and at the first or second */
  first: number
  second: number
}
export interface Written {
  id: string
  gemeente: string
}
export interface Tally {
  reads: Kind
  writes: Kind
  /** outcome → how often, of every single request */
  outcomes: Map<string, number>
  longestMs: number
  /** answers that belong to somebody else */
  foreign: string[]
  /** title → the row that was confirmed */
  confirmed: Map<string, Written>
  /** titles of which no answer told whether they were written */
  open: Map<string, Account>
}
export interface TrafficOptions {
  readers?: number
  writers?: number
  /** a client ends when nobody listens any more, instead of going on */
  untilRefused?: boolean
}

/** Traffic under a tag of its own, which every title that it writes begins with. */
export class Traffic {
  readonly tag = `proef ${letters(randomInt(10 ** 9))}`
  readonly tally: Tally = {
    reads: { all: 0, first: 0, second: 0 },
    writes: { all: 0, first: 0, second: 0 },
    outcomes: new Map(),
    longestMs: 0,
    foreign: [],
    confirmed: new Map(),
    open: new Map(),
  }
  private running = true
  private readonly work: Promise<void>[]

  constructor(
    private readonly url: string,
    accounts: readonly Account[],
    private readonly o: TrafficOptions = {},
  ) {
    const { readers = 3, writers = 3 } = o
    const of = (n: number): Account => accounts[n % accounts.length]!
    this.work = [
      ...Array.from({ length: readers }, (_, n) => this.loop(() => this.read(of(n)))),
      ...Array.from({ length: writers }, (_, n) => this.loop((i) => this.write(of(n), `${letters(n)} ${letters(i)}`))),
    ]
  }

  /** Requests that had an answer, of whatever kind. */
  get answered(): number {
    return this.tally.reads.all + this.tally.writes.all
  }

  async stop(): Promise<Tally> {
    this.running = false
    await Promise.all(this.work)
    return this.tally
  }

  /** Resolves when every client has ended by itself. */
  async ended(): Promise<Tally> {
    await Promise.all(this.work)
    return this.tally
  }

  private async loop(turn: (n: number) => Promise<Answer>): Promise<void> {
    for (let n = 0; this.running; n++) {
      const { outcome } = await turn(n)
      if (outcome === REFUSED && this.o.untilRefused) return
      // Where nobody listens the answer comes at once.
      await sleep(outcome === REFUSED ? 100 : 0)
    }
  }

  private async read(account: Account): Promise<Answer> {
    const tag = this.titleOf(account, '')
    return this.counted(this.tally.reads, async () => {
      const answer = await this.asked(account, READ, { tag })
      if (answer.outcome !== 'ok') return answer
      const { mij, knelpunten } = answer.data as { mij: { id: string }; knelpunten: { nodes: { titel: string }[] } }
      const strange = knelpunten.nodes.find(({ titel }) => !titel.startsWith(tag))
      if (mij.id !== account.id || strange) this.tally.foreign.push(`${account.email} las ${mij.id} ${strange?.titel}`)
      return answer
    })
  }

  /** Every title says whose it is. */
  titleOf(account: Account, what: string): string {
    return `${this.tag} ${letters(Number(account.gemeente))} ${what}`.trim()
  }

  private async write(account: Account, what: string): Promise<Answer> {
    const titel = this.titleOf(account, what)
    return this.counted(this.tally.writes, () => this.put(account, titel))
  }

  /** One try at one key. */
  async put(account: Account, titel: string): Promise<Answer> {
    const answer = await this.asked(account, WRITE, { titel })
    const { k } = (answer.data ?? {}) as { k?: { id: string; titel: string } | null }
    if (answer.outcome !== 'ok' || !k) {
      if (answer.outcome !== REFUSED) this.tally.open.set(titel, account)
      return answer
    }
    const before = this.tally.confirmed.get(titel)
    if (k.titel !== titel || (before && before.id !== k.id))
      this.tally.foreign.push(`${account.email} schreef ${titel}, kreeg ${k.titel}`)
    this.tally.open.delete(titel)
    this.tally.confirmed.set(titel, { id: k.id, gemeente: account.gemeente })
    return answer
  }

  private async asked(account: Account, query: string, variables: object): Promise<Answer> {
    const answer = await ask(this.url, account.cookie, query, variables)
    const { outcomes } = this.tally
    outcomes.set(answer.outcome, (outcomes.get(answer.outcome) ?? 0) + 1)
    this.tally.longestMs = Math.max(this.tally.longestMs, answer.ms)
    return answer
  }

  /** At first, and once more when that failed, as long after it as the server asks. */
  private async counted(kind: Kind, once: () => Promise<Answer>): Promise<Answer> {
    const first = await once()
    if (first.outcome === REFUSED && this.o.untilRefused) return first
    kind.all++
    if (first.outcome === 'ok') {
      kind.first++
      kind.second++
      return first
    }
    if (first.outcome === HANGS) return first
    await sleep(Math.min(first.retryAfter, 2) * 1000)
    const second = await once()
    if (second.outcome === 'ok') kind.second++
    return second
  }
}
