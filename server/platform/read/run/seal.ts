// The statement writes positions, behind a mark that is new for each run; on their way out they become cursors. The rest of the
// text is not looked at.
import { randomBytes } from 'node:crypto'
import type { Run } from '../compile/bind.js'
import type { Plan } from './plans.js'

/** No text of a row can hold it: nobody knows it before the run. */
export const newMark = (): string => randomBytes(16).toString('hex')

/** @param text the answer of the statement, with positions in it */
export function withCursors(text: string, { places }: Plan, run: Run): string {
  if (!places.length) return text
  const known = new Map<number, string>()
  const placeAt = (i: number): string => {
    const place = known.get(i) ?? String(places[i]!(run))
    known.set(i, place)
    return place
  }
  return text.replace(new RegExp(`${run.mark}(\\d+)\\.([\\w-]*)`, 'g'), (_, i: string, position: string) =>
    run.cursors.seal(placeAt(Number(i)), Buffer.from(position, 'base64url').toString()),
  )
}
