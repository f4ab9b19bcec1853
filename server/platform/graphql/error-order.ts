// Errors in the order of the document. Root fields of a query run at the same time, so errors come in the order in which
// they happened to be ready: the same question would get another answer each time.
import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'

type Path = readonly (string | number)[]
/** Where a path lies in the answer, as positions level by level; data has its fields in the order of the document. */
function positions(data: unknown, path: Path): number[] {
  const out: number[] = []
  let here = data
  for (const key of path) {
    if (typeof here !== 'object' || here === null) break
    out.push(typeof key === 'number' ? key : Object.keys(here).indexOf(key))
    here = (here as Record<string | number, unknown>)[key]
  }
  return out
}
const line = (e: GraphQLFormattedError): number[] => {
  const [at] = e.locations ?? []
  return at ? [at.line, at.column] : []
}
function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}
/** The same errors, in the order of the document; below a field that became null by their place in its text. */
export function inDocumentOrder(errors: readonly GraphQLFormattedError[], data: unknown): GraphQLFormattedError[] {
  const placed = errors.map((error) => ({ error, at: positions(data, error.path ?? []), line: line(error) }))
  placed.sort((a, b) => compare(a.at, b.at) || compare(a.line, b.line))
  return placed.map(({ error }) => error)
}

export const errorOrderPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return
      body.singleResult.errors = inDocumentOrder(body.singleResult.errors, body.singleResult.data)
    },
  }),
}
