export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
/** A word of a closed list inside a sentence: an abbreviation (PIP, DUO, Z-route, Wi2021) stays as it is. */
export const kleineLetter = (woord: string): string =>
  /^(?:\p{Lu}(?:\p{Lu}|-|$)|\S*\d)/u.test(woord) ? woord : woord.charAt(0).toLowerCase() + woord.slice(1)
