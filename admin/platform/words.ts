export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
/** A word of a closed list inside a sentence. */
export const kleineLetter = (woord: string): string => woord.charAt(0).toLowerCase() + woord.slice(1)
