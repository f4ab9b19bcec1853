// What the tests of persons share: who is signed in, and a new dossier.
import { als, type Persoon } from '../support/als.js'
import { gelukt, voegToe, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

export interface I extends Rij {
  dossiercode: string
  vNummer: string | null
  contact: { telefoon: string | null; email: string | null } | null
  verblijf: { soort: string; geldigTot: string | null } | null
  koppeling: { datum: string; azc: { naam: string } | null } | null
  huisvesting: { datum: string; brpDatum: string | null; plaats: string } | null
  huishouden: { id: string; aantalPersonen: number; leden: { id: string }[] } | null
  alleenVastgelegdOp: string | null
  gezondheid: { tekst: string; doel: string } | null
  regisseur: { naam: string } | null
  tijdlijn: {
    nodes: {
      handeling: string
      tekst: string
      wijzigingen: { veld: string; oud: string | null; nieuw: string | null }[]
    }[]
  }
}
export const VELDEN =
  'id versie mag dossiercode vNummer contact { telefoon email } verblijf { soort geldigTot } koppeling { datum azc { naam } } huisvesting { datum brpDatum plaats } huishouden { id aantalPersonen leden { id } } alleenVastgelegdOp gezondheid { tekst doel } regisseur { naam } tijdlijn { nodes { handeling tekst wijzigingen { veld oud nieuw } } }'
export let server: TestServer
export let p: Record<'weert' | 'nederweert' | 'coordinator' | 'beleid' | 'privacy', Persoon>
let teller = 0
export const nieuw = async (input: object = {}, wie = p.weert): Promise<I> =>
  gelukt(
    await voegToe<I>(wie, 'inburgeraarToevoegen', VELDEN, {
      achternaam: `Proefpersoon-${++teller}`,
      fictief: true,
      ...input,
    }),
  )
export const lees = async (id: string, wie = p.weert): Promise<I> =>
  (await wie.krijg<{ x: I }>(`query($id: ID!) { x: inburgeraar(id: $id) { ${VELDEN} } }`, { id })).x

/** Starts a server with everybody signed in; call it once per file. */
export const begin = async (): Promise<void> => {
  server = await startServer()
  const namen = {
    weert: 'regisseur.weert',
    nederweert: 'regisseur.nederweert',
    coordinator: 'coordinator',
    beleid: 'beleid.weert',
    privacy: 'privacy',
  }
  p = Object.fromEntries(
    await Promise.all(Object.entries(namen).map(async ([k, v]) => [k, await als(server.url, v)])),
  ) as typeof p
}
