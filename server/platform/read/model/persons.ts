// What is wrong with a noun about persons: forgotten, it would show too much or log too little. Found when the server starts.
import { nouns } from '../../../beleid.js'
import type { Env } from '../declare/expression.js'
import type { Noun } from '../declare/noun.js'
import { columnsOf, GEMEENTE } from '../compile/sql.js'

/** Every problem, as a sentence for the programmer. */
export function personProblems(noun: Noun, env: Env): string[] {
  const { id, beleid, person } = noun
  const { personen, lezen } = nouns[beleid]
  if (!personen)
    return person ? [`${id}: has a person, and beleid.ts does not say that ${beleid} is about persons`] : []
  if (!person) return [`${id}: is about persons in beleid.ts, and names no column with the person`]
  const narrow = Object.values(lezen).some((bereik) => bereik !== 'bereik')
  return [
    ...columnProblems(noun, person),
    ...(noun.tenant && narrow && !noun.reached ? [`${id}: its lists do not say how else persons are reached`] : []),
    ...hiddenProblems(noun, env),
  ]
}
/** The read log finds the person behind a mark that a text cannot hold; a column that is `json` could. */
function columnProblems({ id, table, gemeente: naam = GEMEENTE }: Noun, person: Noun['person']): string[] {
  const columns = columnsOf(table)
  const [column, gemeente] = [typeof person === 'string' ? columns[person] : undefined, columns[naam]]
  const json = Object.values(columns).filter((c) => c.getSQLType() === 'json')
  return [
    ...(column && !(column.notNull && column.getSQLType() === 'uuid')
      ? [`${id}: ${String(person)} is not always a person`]
      : []),
    ...(gemeente?.notNull && gemeente.getSQLType() === 'text'
      ? []
      : [`${id}: has no ${naam}, so the read log cannot say of which gemeente a person was shown`]),
    ...json.map((c) => `${id}: ${c.name} is json, in which a person could be forged; use jsonb`),
  ]
}
/** A field that fewer roles read is hidden per row: one row may be seen by one role, the next by another. */
function hiddenProblems(noun: Noun, env: Env): string[] {
  const columns = columnsOf(noun.table)
  const hidden = Object.keys(nouns[noun.beleid].velden ?? {}).filter((veld) => columns[veld] ?? noun.fields[veld])
  return hidden.flatMap((veld) => [
    ...(noun.shows?.(veld)(columns as never, env)
      ? []
      : [`${noun.id}: ${veld} is for fewer roles, and nothing hides it`]),
    ...(noun.fields[veld]?.kind === 'ts'
      ? [`${noun.id}: ${veld} is for fewer roles, and computed from what they do not see`]
      : []),
    ...(veld in noun.sort ? [`${noun.id}: sorts on ${veld}, which not every reader sees`] : []),
    ...(typeof noun.filter[veld]?.source === 'string'
      ? [`${noun.id}: filters on ${veld}, which not every reader sees`]
      : []),
  ])
}
