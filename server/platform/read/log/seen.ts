// Who saw whom, exact at any moment: the lines that are unfolded, and the questions that wait for it. What unfolds a question
// moves it from the one to the other at once, so no moment has it twice, and none has it nowhere.
import { sql, type SQL } from 'drizzle-orm'
import { seesLog } from '../../rights/policies.js'

/**
 * The question that `o` says, to select from. `offset 0` keeps PostgreSQL from another order: it cannot know how few wait, and
 * would read the months of all questions for them.
 */
export const questionOf = sql`(select * from leesvraag v where (v.regio_code, v.dag, v.id) = (o.regio_code, o.dag, o.id) offset 0)`

/**
 * Who looked: what the system told in somebody's name, that somebody saw. Such a question was once written without its purpose; all
 * acts that could were of who accompanies.
 */
const BY = 'coalesce(v.gebruiker_id, v.namens_id)'
/**
 * A line of a question that is written now, and of one that still waits. Whose caseload the person is in is as it is at that
 * moment: within a minute of the look.
 */
export const LINE = [
  'regio_code',
  'dag',
  'op',
  'vraag_id',
  'persoon_id',
  'gemeente_code',
  'gebruiker_id',
  'doel',
  'kenmerk',
  'regisseur_id',
  'regisseur_bekend',
] as const
export const lineOf = sql.raw(
  `v.regio_code, v.dag, v.op, v.id, p.persoon, p.gemeente, ${BY}, coalesce(v.doel, 'BEGELEIDING'), v.kenmerk, d.regisseur_id, d.persoon_id is not null`,
)
/** Everybody in the question `v`, each with the dossier. */
export const shownIn = sql.raw(
  'cross join lateral unnest(v.personen, v.gemeenten) p(persoon, gemeente) left join leesdossier d on (d.regio_code, d.persoon_id) = (v.regio_code, p.persoon)',
)
const columns = sql.raw(LINE.join())
// The policy of a question lets who sees one of its persons read it whole; of a line, who sees that person.
const v = (column: string) => sql.raw(`v.${column}`)
const visible = seesLog(v('regio_code'), sql.raw(BY), sql`p.gemeente`)
const waiting = sql`select ${lineOf} from leesvraag_open o cross join lateral ${questionOf} v ${shownIn} where ${visible}`
/** Every line that the actor may see, with the columns of LINE: what is unfolded, and what waits. No line is in both. */
export const seenParts = [sql`select ${columns} from leesregel`, sql`select * from (${waiting}) w(${columns})`] as const
/** The same as one, to select from with a condition of one's own. */
export const allSeen = sql`(${sql.join([...seenParts], sql` union all `)})`

/**
 * Lines of the read log as far as the actor may see them, to select from: the columns of LINE.
 * @param of the person who was seen, or the user who looked: an id
 */
export const seen = (of: { persoon: SQL } | { gebruiker: SQL }): SQL =>
  'persoon' in of
    ? sql`(select * from ${allSeen} s where persoon_id = ${of.persoon})`
    : sql`(select * from ${allSeen} s where gebruiker_id = ${of.gebruiker})`
