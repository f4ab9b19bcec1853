// Letters that people type in another way: what searching takes for the same. Unicode takes accents off by itself (NFKD); these
// are letters of their own to it, such as the l of Łukasz.
const ONE: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ı: 'i',
  ɨ: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ƙ: 'k',
  ƒ: 'f',
  ɓ: 'b',
  ƴ: 'y',
  ƶ: 'z',
  ȷ: 'j',
  ʉ: 'u',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '‐': '-',
  '–': '-',
  '—': '-',
}
const MORE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** Names as people look them up; SQL says `collate "nl-x-icu"`. */
export const alphabet = new Intl.Collator('nl')

/** Small letters that one other letter or sign stands for: the letters, and what stands for each, in the same order. */
export const SINGLE: readonly [letters: string, signs: string] = [
  Object.keys(ONE).join(''),
  Object.values(ONE).join(''),
]
/** Small letters that two others stand for. */
export const DOUBLE: readonly (readonly [letter: string, letters: string])[] = Object.entries(MORE)

/** The form in which two spellings of a text are found by the same words; `searchNormal` is the same in SQL. */
export const folded = (text: string): string =>
  Array.from(
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
    (c) => ONE[c] ?? MORE[c] ?? c,
  ).join('')
