// The same person twice: what is asked, what is refused, and what is said of a dossier that one may not see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doe, gelukt, voegToe, weigering } from '../support/handeling.js'
import { begin, nieuw, p, server, VELDEN, type I } from './wereld.js'

beforeAll(begin, 120_000)
afterAll(() => server?.stop())

describe('een dubbel dossier', () => {
  const wie = { geboortedatum: '1988-08-08', roepnaam: 'Łódź', achternaam: 'Ørsted-Dubbel', vNummer: '777' }
  const anders = {
    fictief: true,
    bevestigNieuwePersoon: true,
    geboortedatum: '1988-08-08',
    achternaam: 'Ørsted-Dubbel',
  }
  it.each([
    [
      'dezelfde naam in andere letters, en dezelfde geboortedag',
      { achternaam: 'orsted-dubbel', geboortedatum: '1988-08-08' },
    ],
    ['de namen verwisseld', { achternaam: 'Lodz', roepnaam: 'Orsted-Dubbel', geboortedatum: '1988-08-08' }],
  ])('wordt gevraagd bij %s, en noemt de code en geen naam', async (_wat, input) => {
    const [bestaand] = (
      await p.weert.krijg<{ inburgeraars: { nodes: I[] } }>(
        `{ inburgeraars(filter: { q: "0000000777" }) { nodes { ${VELDEN} } } }`,
      )
    ).inburgeraars.nodes
    const er = bestaand ?? (await nieuw(wie))
    const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { fictief: true, ...input })
    expect(weigering(a)).toEqual(['INBURGERAAR_LIJKT_OP', 'achternaam'])
    expect(a.tekst).toContain(er.dossiercode)
    expect(a.tekst).not.toMatch(/rsted|dz/i)
  })
  it('mag er komen als de schrijver zegt dat het iemand anders is', async () => {
    expect((await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', anders)).errors).toBeUndefined()
  })
  it('met hetzelfde V-nummer komt er niet, en dat valt niet te bevestigen: het veld noemt het dossier', async () => {
    const er = await nieuw({ vNummer: '778' })
    const zelfde = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', { ...anders, vNummer: '0000000778' })
    expect(weigering(zelfde)).toEqual(['ONGELDIGE_INVOER', 'vNummer'])
    expect(zelfde.tekst).toContain(er.dossiercode)
    const wijziging = await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', await nieuw(), { vNummer: '778' })
    expect(weigering(wijziging)).toEqual(['ONGELDIGE_INVOER', 'vNummer'])
    expect(wijziging.tekst).toContain(er.dossiercode)
    // Saving what is there already is no second one.
    gelukt(await doe<I>(p.weert, 'inburgeraarWijzigen', 'id', er, { vNummer: '778', tolkNodig: true }))
  })
  it('komt er niet als twee hetzelfde tegelijk maken', async () => {
    const zelfde = { fictief: true, achternaam: 'Tegelijk', geboortedatum: '1977-07-07' }
    const maak = () => voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', zelfde)
    const samen = await Promise.all([maak(), maak(), maak()])
    expect(samen.map((a) => a.errors?.[0]?.extensions.code ?? 'gemaakt').sort()).toEqual([
      'INBURGERAAR_LIJKT_OP',
      'INBURGERAAR_LIJKT_OP',
      'gemaakt',
    ])
  })
  it('wordt in een andere gemeente niet genoemd', async () => {
    const a = await voegToe<I>(p.nederweert, 'inburgeraarToevoegen', 'id', { fictief: true, ...wie })
    expect(a.errors).toBeUndefined()
  })
})
