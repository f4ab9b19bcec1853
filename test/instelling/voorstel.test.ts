// What opens dossiers over HTTP: the second person, and what the database holds by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar, dumpVan } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { VANDAAG, type TestServer } from '../support/server.js'
import { begin, besluit, BEVESTIG, fout, kies, stand, VELDEN, weiger, WIJS_AF, type Keuze } from './keuze.js'

let server: TestServer
let beheer: Persoon
let weert: Persoon
let privacy: Persoon
beforeAll(async () => {
  ;({ server, beheer, weert, privacy } = await begin())
})
afterAll(() => server?.stop())
const owner = (opdracht: string) => alsEigenaar(server.ownerUrl, (tx) => tx.unsafe(opdracht))

describe('wat dossiers opent', () => {
  const open = (deel: object = {}) => kies(beheer, { code: 'bsnBewaren', waarde: 'JA', ...deel })
  const nederweert = () => als(server.url, 'beleid.nederweert')
  it('geldt pas als een ander het bevestigt', async () => {
    const k = await open()
    expect(k).toMatchObject({ status: 'VOORGESTELD', verlooptDatum: '2026-12-06', mag: ['instellingAfwijzen'] })
    expect(await stand(beheer, 'bsnBewaren', '0946')).toMatchObject({ waarde: 'NEE', bron: 'STANDAARD' })
    // Not by who proposed it, nor by somebody of another gemeente, nor by who only reads.
    expect(await fout(beheer.vraag(BEVESTIG, besluit(k)))).toEqual(['GEEN_TOEGANG'])
    expect(await fout(privacy.vraag(BEVESTIG, besluit(k)))).toEqual(['GEEN_TOEGANG'])
    expect(await fout(weert.vraag(BEVESTIG, besluit(k)))).toEqual(['NIET_GEVONDEN'])
    // One proposal at a time.
    expect(await weiger(beheer, { code: 'bsnBewaren', waarde: 'JA', vanafDatum: '2027-01-01' })).toEqual([
      'VOORSTEL_OPEN',
    ])
    expect(await weiger(beheer, { code: 'bsnBewaren', waarde: 'NEE' })).toEqual(['VOORSTEL_OPEN'])
    const ander = await nederweert()
    expect(await fout(ander.vraag(BEVESTIG, { id: k.id, v: 9 }))).toEqual(['VEROUDERD'])
    const { x } = await ander.krijg<{ x: Keuze }>(BEVESTIG, besluit(k))
    expect(x).toMatchObject({
      status: 'GELDIG',
      versie: 2,
      mag: [],
      beslotenDoor: { naam: 'Beleid Nederweert (proef)' },
    })
    expect(x.geschiedenis.nodes.map((g) => g.tekst)).toContain('Het voorstel is bevestigd.')
    expect(await stand(beheer, 'bsnBewaren', '0946')).toMatchObject({ waarde: 'JA', keuzeId: k.id })
    expect(await fout(ander.vraag(BEVESTIG, besluit(x)))).toEqual(['STATUS_LAAT_NIET_TOE', 'status'])
  })
  it('gaat dicht zonder tweede persoon, en weer open met een', async () => {
    expect((await kies(beheer, { code: 'bsnBewaren', waarde: 'NEE' })).status).toBe('GELDIG')
    expect(await stand(beheer, 'bsnBewaren', '0946')).toMatchObject({ waarde: 'NEE', bron: 'INGESTELD' })
    const k = await open()
    const weg = await beheer.krijg<{ x: Keuze }>(WIJS_AF, { ...besluit(k), i: { afwijsreden: 'Toch niet.' } })
    expect(weg.x).toMatchObject({ status: 'AFGEWEZEN', reden: 'Afgesproken.', afwijsreden: 'Toch niet.' })
    expect(await stand(beheer, 'bsnBewaren', '0946')).toMatchObject({ waarde: 'NEE' })
  })
  it('gaat niet vanzelf weer open als daarna wordt gesloten, en dat staat bij beide', async () => {
    const later = await open({ vanafDatum: '2027-03-01' })
    const { x: bevestigd } = await (await nederweert()).krijg<{ x: Keuze }>(BEVESTIG, besluit(later))
    expect(bevestigd.status).toBe('GELDIG')
    // Closed already: it still does something.
    const dicht = await kies(beheer, { code: 'bsnBewaren', waarde: 'NEE' })
    expect(dicht.geschiedenis.nodes[0]!.tekst).toContain('Daarmee vervalt: Ja, vanaf')
    const { x } = await beheer.krijg<{ x: Keuze }>(`query($id: ID!) { x: instelling(id: $id) { ${VELDEN} } }`, {
      id: later.id,
    })
    expect([x.status, x.mag, x.geschiedenis.nodes[0]!.tekst]).toEqual([
      'VERVALLEN',
      [],
      expect.stringContaining('gaat niet door'),
    ])
    const { s } = await beheer.krijg<{ s: { code: string; waarde: string; gemeente: { code: string } | null }[] }>(
      '{ s: instellingStanden(dag: "2027-03-01") { code waarde gemeente { code } } }',
    )
    expect(s.find((i) => i.code === 'bsnBewaren' && i.gemeente?.code === '0946')!.waarde).toBe('NEE')
    expect(await weiger(beheer, { code: 'bsnBewaren', waarde: 'NEE' })).toEqual(['ONGELDIGE_INVOER', 'waarde'])
  })
  it('wordt niet bevestigd door dezelfde mens met een tweede account', async () => {
    const k = await open()
    const dubbel = await als(server.url, 'dubbel.nederweert')
    expect(await fout(dubbel.vraag(BEVESTIG, besluit(k)))).toEqual(['TWEEDE_PERSOON_NODIG'])
    expect(await stand(beheer, 'bsnBewaren', '0946')).toMatchObject({ waarde: 'NEE' })
    await beheer.krijg(WIJS_AF, { ...besluit(k), i: { afwijsreden: 'Klaar.' } })
  })
  it('wordt niet bevestigd door hetzelfde account met een tweede rol', async () => {
    await owner(
      `insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
       select gen_random_uuid(), 'wnc', gebruiker_id, 'BELEIDSMEDEWERKER', '0946', '2020-01-01' from account where email = 'beheer@regio.example'`,
    )
    const k = await open()
    expect(k.mag).toEqual(['instellingAfwijzen'])
    expect(await fout(beheer.vraag(BEVESTIG, besluit(k)))).toEqual(['TWEEDE_PERSOON_NODIG'])
    await beheer.krijg(WIJS_AF, { ...besluit(k), i: { afwijsreden: 'Klaar.' } })
    await owner(
      `delete from lidmaatschap where rol = 'BELEIDSMEDEWERKER' and gebruiker_id = (select gebruiker_id from account where email = 'beheer@regio.example')`,
    )
  })
  it('wordt bevestigd of afgewezen, ook als dat tegelijk gebeurt', async () => {
    const k = await open()
    const ander = await nederweert()
    const samen = await Promise.all([
      ander.vraag(BEVESTIG, besluit(k)),
      beheer.vraag(WIJS_AF, { ...besluit(k), i: { afwijsreden: 'Toch niet.' } }),
      ander.vraag(BEVESTIG, besluit(k)),
    ])
    const codes = samen.map((a) => a.errors?.[0]?.extensions.code ?? 'goed').sort()
    expect(codes).toEqual(['VEROUDERD', 'VEROUDERD', 'goed'])
    const { waarde } = await stand(beheer, 'bsnBewaren', '0946')
    if (waarde === 'JA') await kies(beheer, { code: 'bsnBewaren', waarde: 'NEE' })
  })
  it('begint nooit op een dag waarop niemand het had bevestigd', async () => {
    const k = await open({ vanafDatum: VANDAAG })
    await owner(`update instelling set vanaf_datum = '2026-11-15' where id = '${k.id}'`)
    const { x } = await (await nederweert()).krijg<{ x: Keuze }>(BEVESTIG, besluit(k))
    expect(x.vanafDatum).toBe(VANDAAG)
    await kies(beheer, { code: 'bsnBewaren', waarde: 'NEE' })
  })
  it('verloopt als niemand op tijd besluit, en kan dan opnieuw worden voorgesteld', async () => {
    const k = await open()
    await owner(`update instelling set verloopt_datum = '2026-11-21' where id = '${k.id}'`)
    const ander = await nederweert()
    expect(await fout(ander.vraag(BEVESTIG, besluit(k)))).toEqual(['STATUS_LAAT_NIET_TOE', 'status'])
    expect(await fout(ander.vraag(WIJS_AF, { ...besluit(k), i: { afwijsreden: 'Te laat.' } }))).toEqual([
      'STATUS_LAAT_NIET_TOE',
      'status',
    ])
    const opnieuw = await open()
    expect(opnieuw.status).toBe('VOORGESTELD')
    await beheer.krijg(WIJS_AF, { ...besluit(opnieuw), i: { afwijsreden: 'Klaar.' } })
  })
})

describe('de database houdt het zelf ook zo', () => {
  const NIEUW = `insert into instelling (regio_code, id, gemeente_code, code, waarde, vanaf_datum, reden, stand, besloten_op)`
  it.each([
    [
      'een waarde die niet kan',
      `${NIEUW} values ('wnc', gen_random_uuid(), '0988', 'oproepDagen', '400', '2026-01-01', 'x', 'GELDIG', now())`,
      'instelling_waarde',
    ],
    [
      'een waarde die geen getal is',
      `${NIEUW} values ('wnc', gen_random_uuid(), '0988', 'oproepDagen', 'x', '2026-01-01', 'x', 'GELDIG', now())`,
      'instelling_waarde',
    ],
    [
      'een code die niemand kent',
      `${NIEUW} values ('wnc', gen_random_uuid(), '0988', 'kleur', 'x', '2026-01-01', 'x', 'GELDIG', now())`,
      'instelling_',
    ],
    [
      'een gemeente bij de regio',
      `${NIEUW} values ('wnc', gen_random_uuid(), '0988', 'bijnaVerstrekenDagen', '7', '2026-01-01', 'x', 'GELDIG', now())`,
      'instelling_niveau',
    ],
    [
      'een voorstel dat geldt zonder tweede persoon',
      `update instelling set stand = 'GELDIG', besloten_op = now(), besloten_door_id = door_id where stand = 'VOORGESTELD'`,
      'instelling_tweede_persoon',
    ],
    [
      'een besluit dat wordt teruggedraaid',
      `update instelling set stand = 'VOORGESTELD', besloten_op = null where stand = 'GELDIG'`,
      'decided already',
    ],
  ])('weigert %s', async (_wat, opdracht, zegt) => {
    await expect(owner(opdracht)).rejects.toThrow(zegt)
  })
  it('laat de toepassing geen waarde wijzigen en niets wissen', async () => {
    for (const opdracht of [
      `update instelling set waarde = 'JA'`,
      `update instelling set reden = 'x'`,
      'delete from instelling',
    ])
      await expect(server.app.unsafe(opdracht)).rejects.toThrow('permission denied')
  })
  it('heeft alle keuzes nog: er is alleen bij gekomen', async () => {
    const dump = await dumpVan(server.ownerUrl)
    expect(dump['instelling']!.length).toBeGreaterThan(12)
    expect(new Set(dump['instelling_gebeurtenis']!.map((g) => g.ouder_id)).size).toBe(dump['instelling']!.length)
  })
})
