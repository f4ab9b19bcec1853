/** Who cannot become the owner, and why. */
export interface Bezwaar {
  gebruiker: string
  bezwaar: string
}
export const bezwarenDocumenten: Record<string, string> = {
  acties: `query actieEigenaarBezwaren($gebruikers: [ID!]!, $id: ID, $gemeente: ID, $zichtbaarheid: Zichtbaarheid) {
  bezwaren: actieEigenaarBezwaren(gebruikers: $gebruikers, id: $id, gemeente: $gemeente, zichtbaarheid: $zichtbaarheid) { gebruiker bezwaar }
}`,
  knelpunten: `query knelpuntEigenaarBezwaren($gebruikers: [ID!]!, $id: ID!, $zichtbaarheid: Zichtbaarheid) {
  bezwaren: knelpuntEigenaarBezwaren(gebruikers: $gebruikers, id: $id, zichtbaarheid: $zichtbaarheid) { gebruiker bezwaar }
}`,
}
