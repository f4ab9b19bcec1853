// Calendar day and moment. PostgreSQL writes the answers, so serialize is the identity: the stored form is the API form.
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** A value that does not fit its scalar. A plain Error, so that graphql-js adds where in the document it stands. */
export class ValueError extends Error {}
const fout = (zin: string): ValueError => new ValueError(zin)
const DAG = /^[1-9]\d{3}-\d\d-\d\d$/
const MOMENT = /^[1-9]\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Is this a day that exists, as JJJJ-MM-DD, in the years 1000 to 9999? */
export function isDay(v: unknown): v is string {
  if (typeof v !== 'string' || !DAG.test(v)) return false
  const d = new Date(`${v}T00:00:00Z`)
  return !Number.isNaN(+d) && d.toISOString().slice(0, 10) === v
}
const dag = (v: unknown): string => {
  if (!isDay(v)) throw fout('Vul een bestaande dag in als jjjj-mm-dd, bijvoorbeeld 2026-03-31.')
  return v
}
const moment = (v: unknown): string => {
  if (typeof v !== 'string' || !MOMENT.test(v) || !isDay(v.slice(0, 10)))
    throw fout('Vul een moment in met tijdzone, bijvoorbeeld 2026-03-31T14:30:00Z.')
  return v
}
const literal = (parse: (v: unknown) => string) => (node: ValueNode) =>
  parse(node.kind === Kind.STRING ? node.value : undefined)

export const Datum = new GraphQLScalarType<string, string>({
  name: 'Datum',
  description: 'Een dag op de kalender (Europe/Amsterdam), als jjjj-mm-dd. Zonder tijd.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (v) => v as string,
  parseValue: dag,
  parseLiteral: literal(dag),
})
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'Een moment volgens RFC 3339, bijvoorbeeld 2026-03-31T14:30:00Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (v) => v as string,
  parseValue: moment,
  parseLiteral: literal(moment),
})
