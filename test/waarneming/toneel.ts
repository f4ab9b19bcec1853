// A gemeente where each regisseur sees the own dossiers alone, with three of them: who is away, who stands in, and a third.
import { randomUUID } from 'node:crypto'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { gelukt, voegToe, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

export interface Toneel {
  server: TestServer
  /** has dossiers */
  weg: Persoon
  waarnemer: Persoon
  derde: Persoon
  beleid: Persoon
  beheer: Persoon
  nederweert: Persoon
  id: (wie: string) => string
  /** id of a dossier of who is away */
  dossier: string
}
const mens = (server: TestServer, email: string, naam: string, gemeente: string, rollen: [string, string][]) =>
  alsEigenaar(server.ownerUrl, async (tx) => {
    const id = randomUUID()
    await tx`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('wnc', ${id}, ${naam}, ${gemeente})`
    await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'wnc', ${`${email}@regio.example`}, 'DEMO')`
    for (const [rol, code] of rollen)
      await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (${randomUUID()}, 'wnc', ${id}, ${rol}, ${code}, '2020-01-01')`
  })
export async function begin(vandaag?: string): Promise<Toneel> {
  const server = await startServer(vandaag ? { vandaag } : {})
  await mens(server, 'waarnemer', 'Waarnemer (proef)', '0988', [['REGISSEUR', '0988']])
  await mens(server, 'derde', 'Derde (proef)', '0988', [['REGISSEUR', '0988']])
  // One person behind two accounts: decides for the gemeente with the one, is regisseur with the other.
  await mens(server, 'dubbel', 'BELEID Weert (démo)', '0988', [['REGISSEUR', '0988']])
  await mens(server, 'weg', 'Uit dienst (proef)', '0988', [['TASKFORCELID', '0988']])
  await alsEigenaar(
    server.ownerUrl,
    (
      tx,
    ) => tx`insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), 'caseload', '0988', 'EIGEN', '2026-05-01', 'Proef.', 'GELDIG', '2026-05-01T10:00:00Z')`,
  )
  const [weg, waarnemer, derde, beleid, beheer, nederweert] = (await Promise.all(
    ['regisseur.weert', 'waarnemer', 'derde', 'beleid.weert', 'beheer', 'regisseur.nederweert'].map((n) =>
      als(server.url, n),
    ),
  )) as [Persoon, Persoon, Persoon, Persoon, Persoon, Persoon]
  const accounts = await alsEigenaar(
    server.ownerUrl,
    (tx) => tx<{ email: string; id: string }[]>`select email, gebruiker_id id from account`,
  )
  const id = (wie: string): string => accounts.find((a) => a.email === `${wie}@regio.example`)!.id
  const dossier = gelukt(
    await voegToe<Rij>(weg, 'inburgeraarToevoegen', 'id', { achternaam: 'Proefpersoon-W', fictief: true }),
  ).id
  return { server, weg, waarnemer, derde, beleid, beheer, nederweert, id, dossier }
}
export interface W extends Rij {
  status: string
  voor: { naam: string }
  door: { naam: string }
  beeindigreden: string | null
  geschiedenis: { nodes: { tekst: string }[] }
}
export const VELDEN = 'id versie mag status voor { naam } door { naam } beeindigreden geschiedenis { nodes { tekst } }'
