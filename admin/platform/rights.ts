// What the actor may ask and do, from one `mijnRechten` query. The server stays the authority; this only keeps the
// portal from offering what it would refuse.
export interface Recht {
  wat: string
  bereik: string
}
export interface Rechten {
  /** a root field: a query or a mutation */
  magVragen(wortel: string): boolean
  magVeld(type: string, veld: string): boolean
}

export const maakRechten = (lijst: readonly Recht[]): Rechten => {
  const alles = new Set(lijst.map((recht) => recht.wat))
  return {
    magVragen: (wortel) => alles.has(wortel),
    magVeld: (type, veld) => alles.has(`${type}.${veld}`),
  }
}
