// From one line per question to one per person: what "who saw this person" is asked of.
import { sql } from 'drizzle-orm'
import { job } from '../../jobs/job.js'
import type { Tx } from '../../write/transaction.js'
import { LINE, lineOf, questionOf, shownIn } from './seen.js'

/** Questions of one transaction. One of 250 persons is the most that a list shows, and its lines are far below the term. */
const BATCH = 200

interface Done extends Record<string, unknown> {
  /** questions that were taken away from those that wait */
  gevraagd: number
  /** of those, the ones that were found in the log */
  gevonden: number
}
/**
 * Unfolds at most `batch` questions of one region, as the system of that region.
 * @returns how many
 * @throws Error when one of them cannot be read: then nothing was done, and they wait for who mends that
 */
export async function unfoldSome(tx: Tx, regioCode: string, batch = BATCH): Promise<number> {
  // Exactly once: who takes a question away writes its lines, in one statement. A second that wants the same one waits for the
  // first, and then finds it gone.
  const [done] = await tx.execute<Done>(sql`
    with open as (
      delete from leesvraag_open o using (
        select regio_code, dag, id from leesvraag_open where regio_code = ${regioCode} limit ${batch}) van
      where (o.regio_code, o.dag, o.id) = (van.regio_code, van.dag, van.id)
      returning o.regio_code, o.dag, o.id),
    vragen as (
      select v.* from open o cross join lateral ${questionOf} v),
    regels as (
      insert into leesregel (${sql.raw(LINE.join())}) select ${lineOf} from vragen v ${shownIn})
    select (select count(*) from open)::int gevraagd, (select count(*) from vragen)::int gevonden`)
  const { gevraagd, gevonden } = done!
  if (gevraagd !== gevonden) throw new Error('a question waits that is not in the log')
  return gevraagd
}

export const unfold = job({
  name: 'leesvraag-uitvouwen',
  description: 'Zet van elke vraag naar personen per persoon een regel in het leeslog.',
  schedule: '* * * * *',
  run: ({ perRegion, signal }) =>
    perRegion(async (asSystem, regioCode) => {
      while (!signal.aborted && (await asSystem((tx) => unfoldSome(tx, regioCode))) > 0);
    }),
})
