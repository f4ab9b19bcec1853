// Persons through GraphQL, as a regisseur works with them and as others meet them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { startServer, type TestServer } from '../support/server.js'

let s: TestServer
let regisseur: Persoon
beforeAll(async () => {
  s = await startServer()
  regisseur = await als(s.url, 'regisseur.weert')
}, 120_000)
afterAll(() => s?.stop())
describe('proef', () => {
  it('lijst', async () => {
    const a = await regisseur.vraag('{ inburgeraars(first: 3) { totalCount nodes { id versie dossiercode ziet roepnaam achternaam geboortedatum contact { telefoon } bsnGemaskeerd vNummer doelgroep verblijf { soort geldigVanaf } herkomstland regisseur { naam } koppeling { datum azc { naam } } huisvesting { datum plaats brpDatum corporatie { naam } } huishouden { aantalPersonen leden { roepnaam } } gezondheid { tekst doel } tijdlijn { nodes { tekst } } mag } } statushouders { totalCount } }')
    console.log(JSON.stringify(a, null, 1).slice(0, 5000))
    const b = await regisseur.vraag<{inburgeraarToevoegen: {id: string, versie: number}}>('mutation { inburgeraarToevoegen(input: { achternaam: "Voorbeeld-Zwaan", fictief: true, contact: { telefoon: "06-12345678" }, vNummer: "123456", geboortedatum: "1990-02-03" }) { id versie dossiercode vNummer contact { telefoon } tijdlijn { nodes { tekst wijzigingen { veld oud nieuw } } } mag } }')
    console.log(JSON.stringify(b, null, 1))
    const { id, versie } = b.data.inburgeraarToevoegen
    const c = await regisseur.vraag(`mutation { inburgeraarKoppelen(id: "${id}", versie: ${versie}, input: { datum: "2026-05-01" }) { versie koppeling { datum } } a: huisvestingVastleggen(id: "${id}", versie: ${versie + 1}, input: { datum: "2026-06-01", plaats: "Weert", brpDatum: "2026-06-05" }) { versie huisvesting { datum brpDatum } } b: gezondheidVastleggen(id: "${id}", versie: ${versie + 2}, input: { tekst: "Bril nodig", doel: BEGELEIDING }) { versie gezondheid { tekst doel } } }`)
    console.log(JSON.stringify(c, null, 1))
  })
})
