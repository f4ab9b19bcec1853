// The same person twice: what is asked, what is refused, and what is said of a dossier that one may not see.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar, voerUit } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { doe, gelukt, voegToe, weigering } from '../support/handeling.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

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
  let er: I | undefined
  it.each([
    [
      'dezelfde naam in andere letters, en dezelfde geboortedag',
      { achternaam: 'orsted-dubbel', geboortedatum: '1988-08-08' },
    ],
    ['de namen verwisseld', { achternaam: 'Lodz', roepnaam: 'Orsted-Dubbel', geboortedatum: '1988-08-08' }],
  ])('wordt gevraagd bij %s, en noemt de code en geen naam', async (_wat, input) => {
    er ??= await nieuw(wie)
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
  it('wordt ook gevraagd als een bestaand dossier erop gaat lijken, en niet naar wat al zo was', async () => {
    await nieuw({ achternaam: 'Gaat-Lijken', geboortedatum: '1966-06-06' })
    const ander = await nieuw({ achternaam: 'Proef-Wijzigt', geboortedatum: '1966-06-06' })
    const zet = (rij: I, input: object) => doe<I>(p.weert, 'inburgeraarWijzigen', 'id versie', rij, input)
    const naam = await zet(ander, { achternaam: 'gaat-lijken' })
    expect(weigering(naam)).toEqual(['INBURGERAAR_LIJKT_OP', 'achternaam'])
    expect(naam.tekst).not.toContain(ander.dossiercode)
    const ja = gelukt(await zet(ander, { achternaam: 'gaat-lijken', bevestigNieuwePersoon: true }))
    // It looks like the other one now, and that was said.
    gelukt(await zet(ja, { moedertaal: 'Proeftaal' }))
  })
})

describe('een weigering die zegt dat iemand er is', () => {
  const regels = (reden: string) =>
    alsEigenaar(
      server.ownerUrl,
      (tx) => tx<{ personen: string[]; namens_id: string }[]>`
        select personen, namens_id from leesvraag where reden = ${reden} and cardinality(personen) > 0`,
    )
  it('laat een regel in het leeslog achter over die persoon, ook al is er niets opgeslagen', async () => {
    const naam = await nieuw({ achternaam: 'Gelogd-Naam', geboortedatum: '1955-05-05', vNummer: '955' })
    const voor = [await regels('een dubbel dossier voorkomen'), await regels('een dubbel V-nummer voorkomen')]
    const zelfde = { fictief: true, achternaam: 'Gelogd-Naam', geboortedatum: '1955-05-05' }
    expect(weigering(await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', zelfde))[0]).toBe('INBURGERAAR_LIJKT_OP')
    const nummer = { fictief: true, achternaam: 'Heel-Anders', vNummer: '955' }
    expect(weigering(await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', nummer))[1]).toBe('vNummer')
    const na = [await regels('een dubbel dossier voorkomen'), await regels('een dubbel V-nummer voorkomen')]
    for (const [i, rijen] of na.entries()) {
      expect(rijen.length).toBe(voor[i]!.length + 1)
      expect(rijen.at(-1)!.personen).toEqual([naam.id])
      expect(rijen.at(-1)!.namens_id).not.toBeNull()
    }
  })
  it('zegt niets als dat niet kan worden vastgelegd', async () => {
    const er = await nieuw({ achternaam: 'Log-Stuk', geboortedatum: '1944-04-04' })
    const zonder = (wat: string) => voerUit(server.ownerUrl, `alter table leesvraag ${wat}`)
    await zonder('add constraint proef_stuk check (cardinality(personen) = 0) not valid')
    const a = await voegToe<I>(p.weert, 'inburgeraarToevoegen', 'id', {
      fictief: true,
      achternaam: 'Log-Stuk',
      geboortedatum: '1944-04-04',
    })
    await zonder('drop constraint proef_stuk')
    expect(a.errors?.[0]?.extensions.code).not.toBe('INBURGERAAR_LIJKT_OP')
    expect(a.tekst).not.toContain(er.dossiercode)
  })
})
