export const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1)
