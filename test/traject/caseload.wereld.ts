// What the tests of the caseload share: who asks, and the question.
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

const CIJFER = '{ waarde eenheid peildatum bron voetnoot onderdrukt openbaarVastgesteld redenGeenWaarde }'
export interface Cijfer {
  waarde: number | null
  eenheid: string
  peildatum: string | null
  bron: string
  voetnoot: string | null
  onderdrukt: boolean
  openbaarVastgesteld: boolean
  redenGeenWaarde: string | null
}
export interface Regel {
  gemeente: { naam: string }
  regisseur: { naam: string } | null
  wetsregime: string
  aantal: Cijfer
  totaal: Cijfer
  fte: Cijfer | null
  perFte: Cijfer | null
}
export const VRAAG = `query($dag: Datum, $per: Boolean = false) { caseload(peildatum: $dag, perRegisseur: $per) { gemeente { naam } regisseur @include(if: $per) { naam } wetsregime aantal ${CIJFER} totaal ${CIJFER} fte ${CIJFER} perFte ${CIJFER} } }`
export let server: TestServer
export let p: Record<'weert' | 'nederweert' | 'coordinator' | 'beleid' | 'privacy' | 'bestuur', Persoon>
export const beginCaseload = async (): Promise<void> => {
  server = await startServer()
  const namen = {
    weert: 'regisseur.weert',
    nederweert: 'regisseur.nederweert',
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    privacy: 'privacy',
    bestuur: 'bestuurder.weert',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
}
export const caseload = async (wie: Persoon, dag?: string, per = false): Promise<Regel[]> =>
  (await wie.krijg<{ caseload: Regel[] }>(VRAAG, { dag, per })).caseload
