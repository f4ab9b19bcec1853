// Compares what clients were told with what stands in the database.
import { setTimeout as sleep } from 'node:timers/promises'
import { HANGS, type Account } from './ask.js'
import { none, type Bar, type Result } from './report.js'
import { Traffic } from './traffic.js'
import { oneConnection } from '../../server/platform/db/single.js'

/** Settles what was left open with the same key. @returns how many could not be settled */
async function settle(traffic: Traffic): Promise<number> {
  for (let turn = 0; turn < 5 && traffic.tally.open.size; turn++) {
    for (const [titel, account] of [...traffic.tally.open]) await traffic.put(account, titel)
    if (traffic.tally.open.size) await sleep(1000)
  }
  return traffic.tally.open.size
}

interface Row {
  id: string
  titel: string
  gemeente: string
}
/** @param ownerUrl the database itself, past every fault, as a role that sees every row */
async function rowsOf(ownerUrl: string, tag: string): Promise<Row[]> {
  const sql = oneConnection(ownerUrl)
  try {
    return await sql<Row[]>`select id, titel, gemeente_code gemeente from knelpunt where starts_with(titel, ${tag})`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** After a fault: does everybody get an answer again? @returns how many clients do not, of a reader and writer each */
export async function stuck(url: string, accounts: readonly Account[]): Promise<number> {
  const traffic = new Traffic(url, accounts)
  await sleep(2000)
  const { reads, writes } = await traffic.stop()
  return Number(reads.all === 0 || reads.second < reads.all) + Number(writes.all === 0 || writes.second < writes.all)
}

/** How often the server answered that it did not know what went wrong: never, whatever breaks. */
export const unknownFailures = ({ tally }: Traffic): number =>
  [...tally.outcomes].reduce((n, [what, times]) => n + (/^500|INTERN/.test(what) ? times : 0), 0)

/** The bars that hold for every fault. Call when the traffic has stopped and the fault is over. */
export async function verdict(traffic: Traffic, ownerUrl: string): Promise<Bar[]> {
  const { tally, tag } = traffic
  const unsettled = await settle(traffic)
  const rows = await rowsOf(ownerUrl, tag)
  const ids = new Map<string, Row[]>()
  for (const row of rows) ids.set(row.titel, [...(ids.get(row.titel) ?? []), row])
  const lost = [...tally.confirmed].filter(([titel, { id }]) => !ids.get(titel)?.some((row) => row.id === id))
  const doubled = [...ids.values()].filter((same) => same.length > 1)
  const elsewhere = rows.filter((row) => tally.confirmed.get(row.titel)?.gemeente !== row.gemeente)
  return [
    none('verloren', lost.length),
    none('dubbel', doubled.length),
    none('vreemde antwoorden', tally.foreign.length),
    none('rijen bij een ander of van niemand', elsewhere.length),
    none('hangende verzoeken', tally.outcomes.get(HANGS) ?? 0),
    none('keer 500 of INTERN', unknownFailures(traffic)),
    none('schrijfacties die met hun sleutel niet tot een eind komen', unsettled),
  ]
}

/** What every table shows of its traffic. */
export function counts({ tally }: Traffic): Result['rows'] {
  const failures = [...tally.outcomes].filter(([what]) => what !== 'ok').map(([what, n]) => `${n} × ${what}`)
  return [
    ['verzoeken', tally.reads.all + tally.writes.all],
    ['bevestigde rijen', tally.confirmed.size],
    ['langste antwoord', `${Math.round(tally.longestMs)} ms`],
    ['geen goed antwoord', failures.join(', ') || 'geen'],
  ]
}
