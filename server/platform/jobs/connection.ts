// pg-boss on our own pool of lines: it opens no connection itself, so its statements have our terms, and a broken line is
// never used again (ADR 0007).
import { plans } from './plans.js'
import type { Client } from '../db/client.js'
import { SCHEMA } from './queues.js'

interface Db {
  executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
}
/**
 * Sent by pg-boss 10.4.2 without anybody waiting for the answer (manager.js, `watch`): a rejection of these would end the
 * process. A job whose end was not written down is active until it expires, and is then tried again.
 */
const UNAWAITED = new Set([plans.completeJobs(SCHEMA), plans.failJobsById(SCHEMA)])
/** Tried at every start, for the queue of its clock: queues are made by the owner, who made that one too. */
const MAKES_QUEUE = plans.createQueue(SCHEMA)
/** Its chores are one text with a transaction of its own in it; ours has terms, and is rolled back when it fails half-way. */
const OWN_TRANSACTION = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/

/** As PostgreSQL reads them: pg makes JSON and arrays by itself, and our driver leaves both to drizzle. */
export function parameter(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return `{${value.map((v) => `"${String(v)}"`).join()}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * @param client one that drizzle was put on: that is when JSON is sent as the text it is
 * @param report hears of every failure, also of what pg-boss keeps to itself (`fetch`)
 */
export function bossConnection(client: Client, report: (error: unknown) => void): Db {
  const send = async (text: string, values: unknown[]) => {
    if (text === MAKES_QUEUE) return []
    const chore = OWN_TRANSACTION.exec(text)?.[1]
    if (!chore) return [...(await client.unsafe<Record<string, unknown>[]>(text, values.map(parameter) as string[]))]
    await client.begin(async (tx) => {
      await tx.unsafe(chore)
    })
    return []
  }
  return {
    executeSql: async (text, values = []) => {
      try {
        return { rows: await send(text, values) }
      } catch (error) {
        report(error)
        if (UNAWAITED.has(text)) return { rows: [{ count: 0 }] }
        throw error
      }
    },
  }
}
