// What a list of persons asks of their trajecten. Types point at each other by nature; nothing else of persons knows of trajecten.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Expr } from '../platform/read/declare/expression.js'
import { thereOp } from '../platform/read/declare/filter.js'
import { statusSql } from '../traject/traject.status.js'
import type { traject } from '../traject/traject.table.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from '../traject/traject.woorden.js'
import type { inburgeraar } from './inburgeraar.table.js'

const kolom = (naam: string): SQL => sql.raw(`tr$.${naam}`)
/** The traject that is shown as the person's own, as the reader sees it: hidden is as if there were none. */
const van = (wat: Expr<typeof inburgeraar>, type: unknown, uitleg: string) =>
  thereOp<typeof inburgeraar>(
    wat,
    (t) => (voorwaarde) =>
      sql`(${t.regioCode}, ${t.id}) in (select tr$.regio_code, tr$.huidig_voor_id from traject tr$ where tr$.huidig_voor_id is not null and ${voorwaarde})`,
    type,
    uitleg,
  )
const alsTraject = {
  status: kolom('status'),
  pipDagtekening: kolom('pip_dagtekening'),
  termijnEinddatum: kolom('termijn_einddatum'),
} as unknown as Cols<typeof traject>

export const trajectFilters = {
  trajectstatus: van(
    (_, env) => statusSql(alsTraject, env),
    TrajectStatusEnum,
    'Filter op: hoe ver het traject vandaag is.',
  ),
  wetsregime: van(() => kolom('wetsregime'), WetsregimeEnum, 'Filter op: de wet van het traject.'),
  leerroute: van(() => kolom('leerroute'), LeerrouteEnum, 'Filter op: de leerroute van het traject.'),
}
