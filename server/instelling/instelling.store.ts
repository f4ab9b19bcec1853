// What the acts on a choice share: where it is stored, and what its status is on a day.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import type { Store } from '../platform/write/act.js'
import { CODES, verklaringen } from './instelling.lijst.js'
import { isVerlopen } from './instelling.rules.js'
import { instelling, instellingGebeurtenis, INSTELLING_STATUSSEN } from './instelling.table.js'
import { Instelling } from './instelling.type.js'
import { keuzesVan } from './instelling.waarde.js'

type Status = (typeof INSTELLING_STATUSSEN)[number]
type Rij = typeof instelling.$inferSelect

/** That nobody decided in time shows from the day after the last one, without a job that sets it. */
export const statusVan = (r: Pick<Rij, 'stand' | 'verlooptDatum'>, vandaag: string): Status =>
  isVerlopen(r, vandaag) ? 'VERLOPEN' : r.stand
const OPENT = CODES.filter((code) => verklaringen[code].opentDossiers)
/** How wide a value is, where wider shows persons to more people; null elsewhere. */
const ruimte = (rij: string): SQL =>
  sql.raw(
    `case ${rij}.code ${OPENT.map((c) => `when '${c}' then array_position(array['${Object.keys(keuzesVan(verklaringen[c])!).join("','")}'], ${rij}.waarde)`).join(' ')} end`,
  )
/** A narrower choice that was decided later ended it, as `instellingOp` says; no act is on such a row. */
const vervallen = (t: Cols<typeof instelling>): SQL =>
  sql`exists (select 1 from instelling o$ join instelling n$ on n$.regio_code = o$.regio_code and n$.code = o$.code
    and n$.gemeente_code is not distinct from o$.gemeente_code and n$.stand = 'GELDIG' and n$.vanaf_datum <= o$.vanaf_datum
    and (n$.besloten_op, n$.id) > (o$.besloten_op, o$.id) and ${ruimte('n$')} < ${ruimte('o$')}
    where o$.regio_code = ${t.regioCode} and o$.id = ${t.id} and o$.stand = 'GELDIG')`
/** The same in the database, which also sees what came after. */
export const status = (t: Cols<typeof instelling>, { vandaag }: Env): SQL<Status> =>
  sql`case when ${t.stand} = 'VOORGESTELD' and ${t.verlooptDatum} < ${vandaag} then 'VERLOPEN' when ${vervallen(t)} then 'VERVALLEN' else ${t.stand} end`

export const instellingStore: Store<'instelling', typeof instelling, Status> = {
  noun: 'instelling',
  naam: 'Deze keuze',
  tabel: instelling,
  gebeurtenissen: instellingGebeurtenis,
  type: () => Instelling,
  statuses: INSTELLING_STATUSSEN,
  status: { of: statusVan, sql: status, column: 'stand' },
}
