// What the portal asks of a gemeente, in words and as it asks it.
import { filterVan, GROEPEN, TERMIJNEN_DOCUMENT } from '../../admin/traject/termijn.js'

const FIELDS = `id dossiercode roepnaam achternaam doelgroep regisseur { id naam } traject { status leerroute }
  huisvesting { datum brpDatum } laatsteContactdatum eersteTermijn { soort laatsteDag status }`
const list = (root: string, filter: object, more: object = {}, count = 'totalCount totalCountBegrensd') => ({
  query: `query x($filter: InburgeraarFilter, $offset: Int, $sortering: InburgeraarSortering) {
    ${root}(first: 20, offset: $offset, filter: $filter, sortering: $sortering) { nodes { ${FIELDS} } ${count} } }`,
  variables: { filter, ...more },
})
export interface Question {
  name: string
  body: { query: string; variables: object }
}
/** @param vandaag the calendar day */
export const questions = (vandaag: string): Question[] => {
  const groups = Object.fromEntries(GROEPEN.map((g) => [g, filterVan(g, vandaag, {})]))
  return [
    { name: 'inburgeraars', body: list('inburgeraars', {}) },
    { name: 'inburgeraars, ongeteld', body: list('inburgeraars', {}, {}, 'pageInfo { hasNextPage }') },
    { name: 'inburgeraars, derde blad', body: list('inburgeraars', {}, { offset: 40 }) },
    {
      name: 'inburgeraars op laatste contact',
      body: list('inburgeraars', {}, { sortering: { veld: 'LAATSTE_CONTACTDATUM', richting: 'OPLOPEND' } }),
    },
    { name: 'statushouders', body: list('statushouders', {}) },
    { name: 'gezocht op naam', body: list('inburgeraars', { q: 'appelvink anemoon' }) },
    { name: 'gezocht op dossiercode', body: list('inburgeraars', { q: 'P-99R1' }) },
    { name: 'opgeschort', body: list('inburgeraars', { trajectstatus: { eq: 'OPGESCHORT' } }) },
    {
      name: 'termijn te laat of binnen 30 dagen',
      body: list('inburgeraars', { heeftTermijnBinnen30Dagen: { eq: true } }),
    },
    ...GROEPEN.map((g) => ({
      name: `termijnen: ${g}`,
      body: { query: TERMIJNEN_DOCUMENT, variables: { ...groups, gekozen: groups[g], first: 20, offset: 0 } },
    })),
  ]
}
