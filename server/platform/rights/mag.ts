// `mag`: what the actor may do with a row now. SQL, generated from beleid.ts and the declarations of the acts as the row
// policies are, so that a list with it goes out as PostgreSQL wrote it.
import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { nouns, type Noun } from '../../beleid.js'
import type { Cols, Env, Expr } from '../read/declare/expression.js'
import { sqlField, type Computed } from '../read/declare/field.js'
import type { Act } from '../write/act.js'
import { byAct, type Groepen } from './policies.js'

/** What `mag` needs of the store of a noun. */
interface Of<Tb extends PgTable> {
  noun: Noun
  eigen?: (t: Tb) => SQL
  status?: { sql: Expr<Tb, SQL> }
  only?: Expr<Tb, SQL>
}
const names = (values: readonly string[]): SQL => sql.raw(values.map((v) => `'${v}'`).join(', '))

/** The acts on a row of this noun, in the order of beleid.ts. @throws for one that beleid.ts has and nobody declares */
function actsOf(noun: Noun, acts: readonly Act[]): Act[] {
  const onRow = Object.entries(nouns[noun].handelingen).filter(([, h]) => !h.intern && h.op !== 'insert')
  return onRow.map(([name]) => {
    const act = acts.find((a) => a.name === name)
    if (!act) throw new Error(`mag of ${noun}: nobody declares ${name}`)
    return act
  })
}
/** When an act is offered to who reaches the row; `s$` is its status. */
function offer(act: Act, reach: SQL, t: never, env: Env): SQL {
  const who = act.alsoBy ? sql`(${reach} or ${act.alsoBy(t, env)})` : reach
  const state = act.from ? [sql`s$ in (${names(act.from)})`] : []
  const reasons = (act.if ?? []).map(({ holds }) => sql`(${holds(t, env)})`)
  return sql.join([who, ...state, ...reasons], sql` and `)
}
/**
 * The names of the mutations that the actor may call on this row, as an array of text. Also where the expressions of acts look
 * further than the row, they do so with the eyes of the actor: this is read under row level security.
 * @param acts every act of the noun
 */
export function magField<Tb extends PgTable>(of: Of<Tb>, acts: readonly Act[]): Computed<Tb> {
  const offered = actsOf(of.noun, acts).map((act) => ({
    act,
    who: JSON.stringify(nouns[of.noun].handelingen[act.name]!.wie),
  }))
  // Most acts of a noun share who may do them: each distinct reach is asked once per row.
  const reaches = new Map(offered.map(({ act, who }) => [who, act.name]))
  const column = (who: string): SQL => sql.raw(`b${[...reaches.keys()].indexOf(who)}$`)
  return sqlField((t: Cols<Tb>, env) => {
    const own = of.eigen?.(t as unknown as Tb)
    const asked = [...reaches].map(
      ([who, name]) => sql`${byAct(of.noun, [name], t as unknown as Groepen, own)} as ${column(who)}`,
    )
    const status = of.status ? of.status.sql(t, env) : 'status' in t && sql`${t['status']}`
    const here = sql.join([...asked, ...(status ? [sql`${status} as s$`] : [])], sql`, `)
    const only = of.only ? sql`where ${of.only(t, env)}` : sql``
    const list = offered.map(
      ({ act, who }) => sql`case when ${offer(act, column(who), t as never, env)} then '${sql.raw(act.name)}' end`,
    )
    // `offset 0` keeps the sub-select whole: pulled up, each reach would be asked once per act.
    const made = sql`select array[${sql.join(list, sql`, `)}]::text[] from (select ${here} ${only} offset 0) x$`
    return sql`array_remove(coalesce((${made}), '{}'), null)`
  })
}
