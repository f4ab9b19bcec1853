// The part of an answer that TypeScript computes, filled in after the database.
import type { Plan } from './plans.js'
import type { ReadContext } from '../declare/context.js'

type Row = Record<string, unknown>
export interface Finished {
  /** false: a value breaks a promise of the schema, and ordinary execution must report it */
  clean: boolean
  /** roots of which a field could not be computed, and why */
  failed: Map<string, unknown>
}

/** Replaces what each TypeScript field needed by what it makes of it. All at once, so that what they load goes together. */
export async function finish(plan: Plan, data: Row, ctx: ReadContext): Promise<Finished> {
  const finished: Finished = { clean: true, failed: new Map() }
  const problem = () => {
    finished.clean = false
  }
  const made = await Promise.allSettled(plan.touches.map((touch) => valuesOf(touch, data, ctx)))
  plan.touches.forEach(({ path, project }, i) => {
    const [root = ''] = path
    const result = made[i]!
    if (finished.failed.has(root)) return
    if (result.status === 'rejected') return void finished.failed.set(root, result.reason)
    const key = path.at(-1) as string
    result.value.forEach(([holder, value]) => {
      holder[key] = project(value, problem)
    })
  })
  return finished
}
async function valuesOf(
  { path, field }: Plan['touches'][number],
  data: Row,
  ctx: ReadContext,
): Promise<[Row, unknown][]> {
  const key = path.at(-1) as string
  const holders = holdersOf(data, path)
  const values = await field.compute(holders.map((h) => h[key]) as never[], ctx)
  return holders.map((holder, i) => [holder, values[i]])
}
/** The rows that have the last key of this path; a row marked as missing has nothing. */
function holdersOf(data: Row, path: string[]): Row[] {
  let rows: unknown[] = [data]
  for (const key of path.slice(0, -1))
    rows = rows
      .map((r) => (r as Row)[key])
      .flat()
      .filter((r) => r && !isMissing(r))
  return rows as Row[]
}
/** The parsed form of MISSING. */
export const isMissing = (v: unknown): boolean => typeof v === 'object' && v !== null && (v as Row)[''] === 0
