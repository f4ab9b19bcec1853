// What was chosen, inside a reading statement. Only of the settings that everybody of the region may read (VOOR_IEDEREEN).
import { sql, type SQL } from 'drizzle-orm'
import type { Env } from '../platform/read/declare/expression.js'
import { INSTELLINGEN } from './instelling.lijst.js'

const { standaard } = INSTELLINGEN.bijnaVerstrekenDagen

/** From how many days before its end a term is nearly over, today. It asks no row of the statement: worked out once. */
export const bijnaDagen = ({ vandaag, regio }: Pick<Env, 'vandaag' | 'regio'>): SQL =>
  sql`coalesce((select s$.waarde::int from instelling s$ where s$.regio_code = ${regio} and s$.code = 'bijnaVerstrekenDagen' and s$.gemeente_code is null and s$.stand = 'GELDIG' and s$.vanaf_datum <= ${vandaag} order by s$.vanaf_datum desc, s$.besloten_op desc nulls last, s$.id desc limit 1), ${sql.raw(String(standaard))})`
