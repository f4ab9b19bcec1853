// Codes that people say aloud, such as K-4F7Q: a prefix and four random characters of Crockford's base 32. Random, because a
// number counts rows that not everyone may see.
import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { check, text, unique, type AnyPgColumn } from 'drizzle-orm/pg-core'

/** No I, L, O and U: they are read as 1, 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 4
const ATTEMPTS = 20

export const codeColumn = () => text('code').notNull()
/** The form of the column, and that a code stands for one row in its region. */
export const codeRules = (table: string, prefix: string, t: { regioCode: AnyPgColumn; code: AnyPgColumn }) => [
  unique(`${table}_code_uq`).on(t.regioCode, t.code),
  check(`${table}_code`, sql`${t.code} ~ ${sql.raw(`'^${prefix}-[${ALPHABET}]{${LENGTH}}$'`)}`),
]
/** The code that follows from bytes, for rows that must get the same code everywhere. */
export const codeFrom = (prefix: string, bytes: Uint8Array): string =>
  `${prefix}-${[...bytes.subarray(0, LENGTH)].map((b) => ALPHABET[b % ALPHABET.length]).join('')}`
const draw = (prefix: string): string => codeFrom(prefix, randomBytes(LENGTH))

/**
 * Adds a row under a code of its own. A code that is taken, perhaps by a row the actor cannot see, is drawn again in silence.
 * @param insert adds the row unless its code is taken (`on conflict (regio_code, code) do nothing`), and returns it
 */
export async function withCode<R>(prefix: string, insert: (code: string) => Promise<R[]>): Promise<R> {
  for (let i = 0; i < ATTEMPTS; i++) {
    const [row] = await insert(draw(prefix))
    if (row) return row
  }
  throw new Error(`no free code ${prefix}-`)
}

const LOOKALIKES: Record<string, string> = { O: '0', I: '1', L: '1' }
/** The four characters as Crockford reads them. */
const fold = (tail: string): string => tail.toUpperCase().replace(/[OIL]/g, (c) => LOOKALIKES[c]!)
const SHAPE = /^(?:([a-z])[-\s]?)?([0-9a-z]{4})$/i
/** Reads a code as people type it: any case, with or without prefix, O for 0, I and L for 1. */
export const readCode =
  (prefix: string) =>
  (given: unknown): string => {
    const [, own, tail] = SHAPE.exec(String(given).trim()) ?? []
    return tail ? `${(own ?? prefix).toUpperCase()}-${fold(tail)}` : String(given).toUpperCase()
  }
/** What stands around a code in a sentence. */
const AROUND = /^[^0-9a-z]+|[^0-9a-z]+$/gi
/** A search word that looks like a code, with its prefix and dash or with a digit in it, as the code itself; others as they are. */
export function asCodeWord(word: string): string {
  const bare = word.replace(AROUND, '')
  const [, own, tail] = SHAPE.exec(bare) ?? []
  if (!tail || !(bare[1] === '-' || /\d/.test(tail))) return word
  return `${own ? `${own}-` : ''}${fold(tail)}`
}
