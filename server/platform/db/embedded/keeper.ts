// Starts the embedded PostgreSQL again when it ended by itself: killed, out of memory, or crashed. The pool outside keeps
// the same address, so what comes back is the same database at the same place.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Postmaster } from './postmaster.js'

/** What happens to a kept PostgreSQL, for the log. */
export type KeeperEvent =
  | { kind: 'lost'; log: string }
  | { kind: 'back'; ms: number }
  | { kind: 'retry'; error: unknown }
  | { kind: 'given-up'; error: unknown }

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000

/**
 * Keeps a postmaster running until `stop`.
 *
 * @param restart starts it on the given port, on the same cluster
 * @param limitMs after so long without success it gives up, and whoever listens has to end the process
 */
export class Keeper {
  private current: Postmaster
  private stopping = false
  /** Fulfilled unless a restart is under way. */
  private restarting: Promise<void> = Promise.resolve()

  constructor(
    first: Postmaster,
    private readonly restart: (port: number) => Promise<Postmaster>,
    private readonly tell: (event: KeeperEvent) => void,
    private readonly limitMs = 60_000,
  ) {
    this.current = first
    this.watch(first)
  }

  get port(): number {
    return this.current.port
  }

  /** Stops PostgreSQL for good. One that is being started meanwhile is waited for: nothing may run after this. */
  async stop(): Promise<void> {
    this.stopping = true
    await this.restarting
    await this.current.stop()
  }

  private watch(postmaster: Postmaster): void {
    void postmaster.lost.then((log) => {
      if (this.stopping) return
      this.tell({ kind: 'lost', log })
      this.restarting = this.bringBack()
    })
  }

  private async bringBack(): Promise<void> {
    const began = Date.now()
    for (let pause = FIRST_PAUSE_MS; !this.stopping; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        this.current = await this.restart(this.current.port)
        this.watch(this.current)
        return this.tell({ kind: 'back', ms: Date.now() - began })
      } catch (error) {
        const over = Date.now() - began > this.limitMs
        this.tell({ kind: over ? 'given-up' : 'retry', error })
        if (over) return
        // A database that stays away must not keep a process alive that has nothing else to do.
        await sleep(pause, undefined, { ref: false })
      }
    }
  }
}
