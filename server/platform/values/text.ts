// One rule for every text that comes in: what shows nothing is not in it, its edges are trimmed, a line break is one sign.

/**
 * Characters that show nothing or turn the direction: U+200B–U+200F, U+202A–U+202E, U+2060–U+206F and the others that Unicode
 * calls ignorable, but not the selectors that give an emoji its colour.
 */
const INVISIBLE = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g
/** Controls but tab and newline. */
const CONTROL = /(?![\t\n])\p{Cc}/gu
/**
 * Marks over and under one letter: more than eight pile up over the lines around it. No language writes so many; Unicode's
 * Stream-Safe Text stops at thirty.
 */
const PILE = /(\p{M}{8})\p{M}+/gu
/** What fills a line and shows nothing by itself: also an empty Braille cell, and marks over no letter. */
const BLANK = /[\p{C}\p{Z}\p{M}\u2800]/gu

/** Without what shows nothing; the edges as they are, for a part that is looked for. */
export const visible = (v: string): string =>
  v.replace(LINE_BREAK, '\n').replace(CONTROL, '').replace(INVISIBLE, '').replace(PILE, '$1')
/** A text as it is kept. `oneLine` folds its line breaks into spaces. */
export const tidy = (v: string, oneLine: boolean): string => {
  const text = visible(v).trim()
  return oneLine ? text.replace(/\s*\n\s*/g, ' ') : text
}
/** Is there nothing to read in it? */
export const isEmpty = (v: string): boolean => visible(v).replace(BLANK, '') === ''
