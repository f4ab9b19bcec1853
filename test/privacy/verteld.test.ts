// A refusal that tells of a person is a look at that person, as any other: it is in the log with who and what for, and the lines of
// all others go on.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, nieuw, p, server, type I } from '../inburgeraar/wereld.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { doe, gelukt, voegToe, weigering } from '../support/handeling.js'
import { vouwUit } from './uitvouwen.js'

const BSN = '000001004'
const wie = { achternaam: 'Verteld', geboortedatum: '1991-01-01', vNummer: '7001' }
let er: I
const vouw = () => vouwUit(server.app)
const wachtend = async (): Promise<number> =>
  alsEigenaar(server.ownerUrl, async (tx) => (await tx`select 1 from leesvraag_open`).length)
interface Regel {
  door: { naam: string } | null
  doel: string
  velden: string[]
}
const regels = async (): Promise<Regel[]> =>
  (
    await p.privacy.krijg<{ x: { nodes: Regel[] } }>(
      'query($code: String!) { x: leesregels(filter: { dossiercode: { eq: $code } }) { nodes { door { naam } doel velden } } }',
      { code: er.dossiercode },
    )
  ).x.nodes

beforeAll(async () => {
  await begin()
  await alsEigenaar(
    server.ownerUrl,
    (
      tx,
    ) => tx`insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), 'bsnBewaren', '0988', 'JA', '2026-05-01', 'Proef.', 'GELDIG', '2026-05-01T10:00:00Z')`,
  )
  er = await nieuw(wie)
  gelukt(await doe(p.weert, 'inburgeraarBsnVastleggen', 'id', er, { bsn: BSN }))
}, 120_000)
afterAll(() => server?.stop())

describe.each([
  [
    'een dossier dat erop lijkt',
    () =>
      voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', {
        fictief: true,
        achternaam: wie.achternaam,
        geboortedatum: wie.geboortedatum,
      }),
    'INBURGERAAR_LIJKT_OP',
  ],
  [
    'hetzelfde V-nummer',
    () => voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { fictief: true, achternaam: 'Ander', vNummer: '7001' }),
    'ONGELDIGE_INVOER',
  ],
  [
    'hetzelfde BSN',
    async () => doe<I>(p.weert, 'inburgeraarBsnVastleggen', 'id', await nieuw(), { bsn: BSN }),
    'ONGELDIGE_INVOER',
  ],
])('de weigering om %s', (_wat, handel, code) => {
  it('staat in het leeslog met wie het las en waarvoor, voor en na het uitvouwen, en houdt niets op', async () => {
    await vouw()
    const voor = await regels()
    expect(weigering(await handel())[0]).toBe(code)
    const wachtte = await regels()
    expect(wachtte.length).toBeGreaterThan(voor.length)
    await vouw()
    expect(await wachtend()).toBe(0)
    for (const nu of [wachtte, await regels()]) {
      expect(nu).toHaveLength(wachtte.length)
      for (const regel of nu)
        expect(regel).toEqual({
          door: { naam: 'Regisseur Weert (demo)' },
          doel: 'BEGELEIDING',
          velden: expect.arrayContaining(['inburgeraar']) as string[],
        })
    }
  })
})
