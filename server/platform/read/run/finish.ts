// The part of an answer that TypeScript computes, filled in after the database.
import type { Plan } from './plans.js'
import type { ReadContext } from '../declare/noun.js'

type Row = Record<string, unknown>
export interface Finished {
  /** false: a value breaks a promise of the schema, and ordinary execution must report it */
  clean: boolean
  /** roots of which a field could not be computed, and why */
  failed: Map<string, unknown>
}

/** Replaces what each TypeScript field needed by what it makes of it. */
export async function finish(plan: Plan, data: Row, ctx: ReadContext): Promise<Finished> {
  const finished: Finished = { clean: true, failed: new Map() }
  for (const touch of plan.touches) {
    const [root = ''] = touch.path
    if (finished.failed.has(root)) continue
    try {
      await fill(touch, data, ctx, () => {
        finished.clean = false
      })
    } catch (e) {
      finished.failed.set(root, e)
    }
  }
  return finished
}
async function fill(
  { path, field, project }: Plan['touches'][number],
  data: Row,
  ctx: ReadContext,
  problem: () => void,
): Promise<void> {
  const key = path.at(-1) as string
  const holders = holdersOf(data, path)
  const values = await field.compute(holders.map((h) => h[key]) as never[], ctx)
  holders.forEach((holder, i) => {
    holder[key] = project(values[i], problem)
  })
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
