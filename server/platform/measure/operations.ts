// What an operation is called in log, metrics and SQL. Its name comes from the client: whoever writes a document can put the
// name of a person there. So only names that we know ourselves are told, and every other one is `anders`. They are few, so a
// metric has few lines, and a reading has few texts, however many names clients invent.
import { createHash } from 'node:crypto'
import { Kind, print, visit, type DocumentNode, type GraphQLSchema } from 'graphql'

export const OTHER = 'anders'
const WORD = /^[A-Za-z0-9_]{1,64}$/

export interface Operations {
  /** the name, or `anders` */
  labelOf: (name: string | undefined) => string
}

/** Nothing is known, so nothing is told. */
export const NO_OPERATIONS: Operations = { labelOf: () => OTHER }

/**
 * Most operations of our own clients are called after a root field of the schema.
 * @param suffixes what they put behind such a name
 * @param names those with a name of their own
 */
export function createOperations(
  schema: GraphQLSchema,
  { suffixes, names }: { suffixes: readonly string[]; names: readonly string[] },
): Operations {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((t) => Object.keys(t?.getFields() ?? {}))
  const known = new Set([...roots.flatMap((root) => ['', ...suffixes].map((s) => root + s)), ...names])
  return { labelOf: (name) => (name !== undefined && known.has(name) ? name : OTHER) }
}

/** A label as it may stand in a text of SQL. */
export const wordOf = (label: string): string => (WORD.test(label) ? label : OTHER)

const hashes = new WeakMap<DocumentNode, string>()
/**
 * Tells one document from another, and is the same for two that differ in their values alone: a value written into the
 * document could otherwise be found again by trying.
 */
export function documentHash(document: DocumentNode): string {
  const known = hashes.get(document)
  if (known) return known
  const bare = visit(document, {
    StringValue: (n) => ({ ...n, value: '', block: false }),
    IntValue: (n) => ({ ...n, value: '0' }),
    FloatValue: (n) => ({ ...n, kind: Kind.INT, value: '0' }),
  })
  const hash = shortHash(print(bare))
  hashes.set(document, hash)
  return hash
}
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/**
 * A statement that says whose it is, for who looks at the database. The comment is the same at every run, so that the
 * statement stays prepared: no value, no number of a request.
 */
export const withComment = (label: string, sql: string): string => `/* ${wordOf(label)} ${shortHash(sql)} */ ${sql}`
const COMMENT = /^\/\* ([A-Za-z0-9_]{1,64} [0-9a-f]{12}) \*\//
/** What `withComment` wrote, without the marks; undefined for any other text. */
export const commentIn = (sql: string): string | undefined => COMMENT.exec(sql)?.[1]
