// What the portal asks of a gemeente, in words and as it asks it.
import { filtersVan, GROEPEN, TERMIJNEN_DOCUMENT, TERMIJNENTOTAAL_DOCUMENT } from '../../admin/traject/termijn.js'

const FIELDS = `id dossiercode roepnaam achternaam doelgroep regisseur { id naam } traject { status leerroute }
  huisvesting { datum brpDatum } laatsteContactdatum eersteTermijn { soort laatsteDag status }`
const list = (root: string, filter: object, more: object = {}) => ({
  query: `query x($filter: InburgeraarFilter, $offset: Int, $sortering: InburgeraarSortering) {
    ${root}(first: 20, offset: $offset, filter: $filter, sortering: $sortering) { nodes { ${FIELDS} } pageInfo { hasNextPage } } }`,
  variables: { filter, ...more },
})
/** What the portal asks beside a page that is not the whole list. */
const total = (root: string, filter: object) => ({
  query: `query x($filter: InburgeraarFilter) { ${root}(first: 1, filter: $filter) { totalCount totalCountBegrensd } }`,
  variables: { filter },
})
export interface Question {
  name: string
  body: { query: string; variables: object }
}
/** Of this name there are two in 300 dossiers, and with their copies many in 10,000. */
const NAAM = 'appelvink anemoon'
/**
 * @param vandaag the calendar day
 * @param heleNaam of somebody who is in each gemeente that is asked, once
 */
export const questions = (vandaag: string, heleNaam: string): Question[] => {
  const groups = filtersVan(vandaag, {})
  return [
    { name: 'inburgeraars', body: list('inburgeraars', {}) },
    { name: 'inburgeraars, derde blad', body: list('inburgeraars', {}, { offset: 40 }) },
    {
      name: 'inburgeraars op laatste contact',
      body: list('inburgeraars', {}, { sortering: { veld: 'LAATSTE_CONTACTDATUM', richting: 'OPLOPEND' } }),
    },
    { name: 'statushouders', body: list('statushouders', {}) },
    { name: 'gezocht op een woord van één', body: list('inburgeraars', { q: heleNaam.split(' ').at(-1) }) },
    { name: 'gezocht op hele naam', body: list('inburgeraars', { q: heleNaam }) },
    { name: 'gezocht op naam', body: list('inburgeraars', { q: NAAM }) },
    { name: 'gezocht op dossiercode', body: list('inburgeraars', { q: 'P-99R1' }) },
    { name: 'opgeschort', body: list('inburgeraars', { trajectstatus: { eq: 'OPGESCHORT' } }) },
    {
      name: 'termijn te laat of binnen 30 dagen',
      body: list('inburgeraars', { heeftTermijnBinnen30Dagen: { eq: true } }),
    },
    ...GROEPEN.map((g) => ({
      name: `termijnen: ${g}`,
      body: { query: TERMIJNEN_DOCUMENT, variables: { filter: groups[g], first: 20, offset: 0 } },
    })),
    { name: 'geteld: inburgeraars', body: total('inburgeraars', {}) },
    { name: 'geteld: gezocht op naam', body: total('inburgeraars', { q: NAAM }) },
    { name: 'geteld: opgeschort', body: total('inburgeraars', { trajectstatus: { eq: 'OPGESCHORT' } }) },
    {
      name: 'geteld: te laat of binnen 30 dagen',
      body: total('inburgeraars', { heeftTermijnBinnen30Dagen: { eq: true } }),
    },
    { name: 'geteld: termijnen in vijf groepen', body: { query: TERMIJNENTOTAAL_DOCUMENT, variables: groups } },
  ]
}
