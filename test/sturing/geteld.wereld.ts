// What the tests of the count beside the taakstelling share: who asks, the question, and half-years in which nobody was housed.
import { FICTIEVE_PERSONEN } from '../../server/bron/personen.data.js'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'
import { owner } from '../traject/collega.js'

export interface Cijfer {
  waarde: number | null
  eenheid: string
  peildatum: string | null
  voorlopig: boolean
  bron: string
  voetnoot: string | null
  onderdrukt: boolean
  redenGeenWaarde: string | null
}
export interface Regel {
  gemeente: { naam: string; code: string }
  jaar: number
  halfjaar: number | null
  percentage: number | null
  realisatie: { waarde: number | null }
  saldo: { waarde: number | null }
  geteld: Cijfer
  geteldFictief: Cijfer
}
const CIJFER = '{ waarde eenheid peildatum voorlopig bron voetnoot onderdrukt redenGeenWaarde }'
export const VELDEN = `gemeente { naam code } jaar halfjaar percentage realisatie { waarde } saldo { waarde } geteld ${CIJFER} geteldFictief ${CIJFER}`
export const VRAAG = `query($jaren: [Int!], $gemeenten: [ID!], $dag: Datum) { taakstellingen(jaren: $jaren, gemeenten: $gemeenten, peildatum: $dag) { ${VELDEN} } }`
export interface Vraag {
  jaren?: number[]
  gemeenten?: string[]
  dag?: string
}
export const taakstellingen = async (wie: Persoon, v: Vraag = {}): Promise<Regel[]> =>
  (await wie.krijg<{ taakstellingen: Regel[] }>(VRAAG, v)).taakstellingen

const NAMEN = {
  weert: 'regisseur.weert',
  nederweert: 'regisseur.nederweert',
  coordinator: 'coordinator',
  beleid: 'beleid.weert',
  bestuur: 'bestuurder.weert',
  privacy: 'privacy',
  beheer: 'beheer',
  werkkom: 'werkkom',
}
export let server: TestServer
export let p: Record<keyof typeof NAMEN, Persoon>
/** A year long ago, of which the taakstelling of Weert and Nederweert is stated per half-year. */
export const TOEN = 2010
export const begin = async (): Promise<void> => {
  server = await startServer()
  const mensen = Object.entries(NAMEN).map(async ([k, v]) => [k, await als(server.url, v)])
  p = Object.fromEntries(await Promise.all(mensen)) as typeof p
  await owner(
    server,
    (
      q,
    ) => q`insert into taakstelling (regio_code, id, gemeente_code, jaar, halfjaar, soort, waarde, peildatum, voorlopig, bron)
      select 'wnc', gen_random_uuid(), g, ${TOEN}, h, 'TAAKSTELLING', 6, '2010-12-31', false, 'Proef'
      from unnest(array['0988', '0946']) g, unnest(array[1, 2]) h returning 1`,
  )
}
/** Of the data that is loaded: who with asylum, or of the household of somebody with it, was housed in a year. */
export const uitDeBron = (gemeenteCode: string, jaar: number): number => {
  const asiel = new Set(FICTIEVE_PERSONEN.filter((x) => x.doelgroep === 'ASIELSTATUSHOUDER').map((x) => x.naam))
  return FICTIEVE_PERSONEN.filter(
    (x) =>
      x.gemeenteCode === gemeenteCode &&
      asiel.has(x.kindVan ?? x.naam) &&
      x.gehuisvest?.startsWith(String(jaar)) === true,
  ).length
}
