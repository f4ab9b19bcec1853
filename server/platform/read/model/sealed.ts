// Where a noun uses an encrypted column: PostgreSQL cannot compare what it holds, and no reader gets the cipher text.
import { is, SQL } from 'drizzle-orm'
import { env } from '../compile/bind.js'
import { columnsOf } from '../compile/sql.js'
import type { Noun } from '../declare/noun.js'
import { sealedIn } from '../../secret/column.js'

/** The columns that a declaration names, each with what for. */
const named = ({ filter, sort, key, tenant, zoek }: Noun): [string, string | undefined][] => [
  ...Object.entries(filter).map(([veld, { source }]): [string, string | undefined] => [
    `filter ${veld}`,
    typeof source === 'string' ? source : undefined,
  ]),
  ...Object.entries(sort).map(([veld, property]): [string, string] => [`sort ${veld}`, property]),
  ['key', key],
  ['tenant', tenant],
  ['zoek', zoek],
]
/** The expressions that a declaration writes itself. What TypeScript computes is not among them: that is how one is opened. */
const written = ({ filter, fields, queries, visible, listed }: Noun): [string, unknown][] => [
  ...Object.entries(filter).map(([veld, { source }]): [string, unknown] => [`filter ${veld}`, source]),
  ...Object.entries(fields).flatMap(([veld, field]): [string, unknown][] => {
    if (field.kind === 'ts') return []
    return field.kind === 'sql'
      ? [[`field ${veld}`, field.sql]]
      : [
          [`field ${veld}`, field.parts],
          [`field ${veld}`, field.when],
        ]
  }),
  ...Object.entries(queries).map(([name, { where }]): [string, unknown] => [`list ${name}`, where]),
  ['visible', visible],
  ['listed', listed],
]
type Expression = (t: unknown, e: typeof env) => unknown
/** The SQL of an expression, or of each part of a value object. */
const partsOf = (made: unknown): unknown[] =>
  is(made, SQL) ? [made] : Object.values((made ?? {}) as Record<string, unknown>)

/** Each use of an encrypted column that is no `decrypted` field, as a sentence with table and column. */
export function sealedProblems(noun: Noun): string[] {
  const columns = columnsOf(noun.table)
  const uses = [
    ...named(noun).flatMap(([what, property]) => sealedIn(columns[property ?? '']).map((c) => [what, c])),
    ...written(noun).flatMap(([what, of]) =>
      typeof of === 'function'
        ? partsOf((of as Expression)(columns, env))
            .flatMap(sealedIn)
            .map((c) => [what, c])
        : [],
    ),
  ]
  return uses.map(([what, column]) => `${column}: is encrypted, so it is no ${what}`)
}
