// Closed lists in words, said once: in the schema, where the description of a value begins with its word ("Klaar: …"). The
// portal, history, messages and paper read the word from here, so that a value has one word wherever it stands.

type Values = readonly string[]
/** A word for a screen is no sentence. */
const LONGEST = 32
const known = new WeakMap<Values, ReadonlyMap<string, string>>()
const names = new Map<string, Values>()

/** What stands before the first colon; of a description without one, all of it. */
const wordIn = (description: string): string => (description.split(': ')[0] ?? '').replace(/\.$/, '')

/**
 * Makes the words of a closed list known. Values of another list that are a part of this one, such as the statuses that are
 * stored, have its words too.
 * @param parts other const arrays with values of this list
 * @throws Error at start-up for a value whose description does not begin with a word
 */
export function nameValues(
  name: string,
  values: Values,
  descriptions: Readonly<Record<string, string>>,
  parts: readonly Values[] = [],
): void {
  const words = new Map(values.map((v) => [v, wordIn(descriptions[v] ?? '')]))
  const wrong = [...words].filter(([, w]) => w === '' || w.length > LONGEST).map(([v]) => v)
  if (wrong.length)
    throw new Error(`${name}: the description of ${wrong.join(', ')} does not begin with a word and a colon`)
  names.set(name, values)
  for (const list of [values, ...parts]) known.set(list, words)
}
/** Does somebody know the words of this closed list? */
export const hasWords = (values: Values): boolean => known.has(values)
/** The word of a value; a value that the list does not have (any more) is its own word. */
export const wordOf = (values: Values, value: string): string => known.get(values)?.get(value) ?? value
/** A word inside a sentence: an abbreviation (PIP, DUO, Z-route, Wi2021) stays as it is. */
export const inSentence = (word: string): string =>
  /^(?:\p{Lu}(?:\p{Lu}|-|$)|\S*\d)/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)
/** Every closed list by name: its values in the order of their declaration, with their words. */
export const allWords = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, values]) => [name, Object.fromEntries(known.get(values)!)]),
  )
