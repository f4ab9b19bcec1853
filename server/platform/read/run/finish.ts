// The part of an answer that TypeScript computes, filled in after the database.
import type { Plan } from './plans.js'
import type { ReadContext } from '../declare/noun.js'

type Row = Record<string, unknown>

/**
 * Replaces what each TypeScript field needed by what it makes of it.
 * @returns false when a value breaks a promise of the schema: ordinary execution must report it
 */
export async function finish(plan: Plan, data: Row, ctx: ReadContext): Promise<boolean> {
  let clean = true
  const problem = () => {
    clean = false
  }
  for (const { path, field, project } of plan.touches) {
    const key = path.at(-1) as string
    const holders = holdersOf(data, path)
    const values = await field.compute(holders.map((h) => h[key]) as never[], ctx)
    holders.forEach((holder, i) => {
      holder[key] = project(values[i], problem)
    })
  }
  return clean
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
