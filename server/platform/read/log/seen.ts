// Who saw whom, exact at any moment: the lines that are unfolded, and the questions that wait for it. What unfolds a question
// moves it from the one to the other at once, so no moment has it twice, and none has it nowhere.
import { sql, type SQL } from 'drizzle-orm'
import { seesLog } from '../../rights/policies.js'
import { leesregel, leesvraag } from './leesvraag.table.js'

/**
 * The question that `o` says, to select from. `offset 0` keeps PostgreSQL from another order: it cannot know how few wait, and
 * would read the months of all questions for them.
 */
export const questionOf = sql`(select * from leesvraag v where (v.regio_code, v.dag, v.id) = (o.regio_code, o.dag, o.id) offset 0)`

/**
 * Lines of the read log as far as the actor may see them, to select from: regio_code, dag, op, vraag_id, persoon_id,
 * gemeente_code, gebruiker_id, doel, kenmerk.
 * @param of the person who was seen, or the user who looked: an id
 */
export function seen(of: { persoon: SQL } | { gebruiker: SQL }): SQL {
  const [unfolded, asked] =
    'persoon' in of
      ? [sql`${leesregel.persoonId} = ${of.persoon}`, sql`p.persoon = ${of.persoon}`]
      : [sql`${leesregel.gebruikerId} = ${of.gebruiker}`, sql`${leesvraag.gebruikerId} = ${of.gebruiker}`]
  // The policy of a question lets who sees one of its persons read it whole; of a line, who sees that person.
  const visible = seesLog(leesvraag.regioCode, leesvraag.gebruikerId, sql`p.gemeente`)
  return sql`(
    select regio_code, dag, op, vraag_id, persoon_id, gemeente_code, gebruiker_id, doel, kenmerk from leesregel where ${unfolded}
    union all
    select leesvraag.regio_code, leesvraag.dag, leesvraag.op, leesvraag.id, p.persoon, p.gemeente, leesvraag.gebruiker_id, leesvraag.doel, leesvraag.kenmerk
    from leesvraag_open o cross join lateral ${questionOf} leesvraag cross join lateral unnest(leesvraag.personen, leesvraag.gemeenten) p(persoon, gemeente)
    where ${asked} and ${visible})`
}
