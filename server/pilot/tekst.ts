/** Lengths in characters. */
export const NAAM = 200
export const LANG = 5000
export const REDEN = 1000
