/** Open taken of the actor that should be done today or before, and how many are open at all. */
export const mijnTakenDocument = `query mijnTaken($vandaag: Datum) {
  vandaag: mijnTaken(first: 8, filter: { streefdatum: { lte: $vandaag } }) {
    nodes { id versie mag titel streefdatum isTeLaat gereedOp inburgeraar { id roepnaam achternaam } } totalCount
  }
  open: mijnTaken(first: 1) { totalCount }
}`
