// What the actor may ask and do, from one `mijnRechten` query. The server stays the authority; this only keeps the
// portal from offering what it would refuse.
export interface Recht {
  wat: string
  bereik: string
  /** of an act: codes of the gemeenten it can be done for, and whether also for the region as a whole */
  gemeenten?: readonly string[] | null
  isRegiobreed?: boolean | null
}
/** For whom the user may do an act. */
export interface Plaats {
  bereik: string
  gemeenten: readonly string[]
  isRegiobreed: boolean
}
export interface Rechten {
  /** a root field: a query or a mutation */
  magVragen(wortel: string): boolean
  magVeld(type: string, veld: string): boolean
  /** null for an act that the user may not do */
  plaats(handeling: string): Plaats | null
}

export const maakRechten = (lijst: readonly Recht[]): Rechten => {
  const alles = new Map(lijst.map((recht) => [recht.wat, recht]))
  return {
    magVragen: (wortel) => alles.has(wortel),
    magVeld: (type, veld) => alles.has(`${type}.${veld}`),
    plaats: (handeling) => {
      const recht = alles.get(handeling)
      if (!recht?.gemeenten) return null
      return { bereik: recht.bereik, gemeenten: recht.gemeenten, isRegiobreed: recht.isRegiobreed === true }
    },
  }
}
