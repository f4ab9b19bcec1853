// What a list of persons asks of their trajecten. Types point at each other by nature; nothing else of persons knows of trajecten.
import { sql, type SQL } from 'drizzle-orm'
import type { Cols, Expr } from '../platform/read/declare/expression.js'
import { op } from '../platform/read/declare/filter.js'
import { statusSql } from '../traject/traject.status.js'
import type { traject } from '../traject/traject.table.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from '../traject/traject.woorden.js'
import type { inburgeraar } from './inburgeraar.table.js'

type Persoon = typeof inburgeraar
const kolom = (naam: string): SQL => sql.raw(`tr$.${naam}`)
/** The traject that is shown as the person's own, as the reader sees it: hidden is as if there were none. */
const van =
  (wat: Expr<Persoon, SQL>): Expr<Persoon, SQL> =>
  (t, env) =>
    sql`(select ${wat(t, env)} from traject tr$ where tr$.regio_code = ${t.regioCode} and tr$.huidig_voor_id = ${t.id})`
const alsTraject = {
  status: kolom('status'),
  pipDagtekening: kolom('pip_dagtekening'),
  termijnEinddatum: kolom('termijn_einddatum'),
} as unknown as Cols<typeof traject>

export const trajectFilters = {
  trajectstatus: op(
    van((_, env) => statusSql(alsTraject, env)),
    TrajectStatusEnum,
    'Filter op: hoe ver het traject vandaag is.',
  ),
  wetsregime: op(
    van(() => kolom('wetsregime')),
    WetsregimeEnum,
    'Filter op: de wet van het traject.',
  ),
  leerroute: op(
    van(() => kolom('leerroute')),
    LeerrouteEnum,
    'Filter op: de leerroute van het traject.',
  ),
}
