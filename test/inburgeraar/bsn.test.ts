// A BSN: only where the gemeente chose to keep it, encrypted, masked, and whole once with a reason.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bsnVan } from '../../server/inburgeraar/inburgeraar.rules.js'
import { hashOf } from '../../server/platform/write/key.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface I extends Rij {
  bsn: string | null
  bsnGemaskeerd: string | null
  ziet: string[]
  dossiercode: string
  tijdlijn: { nodes: { tekst: string }[] }
}
const VELDEN = 'id versie mag bsn bsnGemaskeerd ziet dossiercode tijdlijn { nodes { tekst } }'
let server: TestServer
let weert: Persoon
let nederweert: Persoon
let teller = 0
const nieuw = async (wie = weert): Promise<I> =>
  gelukt(await voegToe<I>(wie, 'inburgeraarToevoegen', VELDEN, { achternaam: `Proef-${++teller}`, fictief: true }))
/** A number that passes the eleven test and belongs to nobody: none are given out that begin with so many zeros. */
const bsnVanTeller = (n: number): string => {
  for (let i = n * 1000; ; i++) {
    const tekst = String(i).padStart(9, '0')
    try {
      return bsnVan(tekst)
    } catch {
      continue
    }
  }
}
beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
  nederweert = await als(server.url, 'regisseur.nederweert')
  await alsEigenaar(
    server.ownerUrl,
    (
      tx,
    ) => tx`insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), 'bsnBewaren', '0988', 'JA', '2026-05-01', 'Proef.', 'GELDIG', '2026-05-01T10:00:00Z')`,
  )
}, 120_000)
afterAll(() => server?.stop())

describe('de elfproef', () => {
  it('is die van de wet: ook met acht cijfers, punten en spaties, en nooit met een ander cijfer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        const acht = [...String(n).padStart(8, '0')].map(Number)
        const som = acht.reduce((s, c, i) => s + c * (9 - i), 0)
        const laatste = som % 11
        if (laatste === 10) return
        const goed = `${acht.join('')}${laatste}`
        expect(bsnVan(goed)).toBe(goed)
        expect(bsnVan(`${goed.slice(0, 3)}.${goed.slice(3, 6)} ${goed.slice(6)}`)).toBe(goed)
        expect(() => bsnVan(`${acht.join('')}${(laatste + 1) % 10}`)).toThrow()
      }),
    )
  })
  it.each(['000000000', '12345678', '1234567890', '12345678a', ''])('weigert %s', (tekst) => {
    expect(() => bsnVan(tekst)).toThrow('Controleer')
  })
})

describe('een BSN', () => {
  it('wordt niet bewaard als de gemeente daar niet voor koos', async () => {
    const a = await doe<I>(nederweert, 'inburgeraarBsnVastleggen', 'id', await nieuw(nederweert), {
      bsn: bsnVanTeller(7),
    })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'bsn'])
  })
  it('dat niet aan de elfproef voldoet, wordt geweigerd zonder het te herhalen', async () => {
    const a = await doe<I>(weert, 'inburgeraarBsnVastleggen', 'id', await nieuw(), { bsn: '123456789' })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'bsn'])
    expect(a.tekst).not.toContain('123456789')
  })
  it('staat gemaskeerd in elk antwoord, en heel in één: dat van de handeling met een reden', async () => {
    const bsn = bsnVanTeller(11)
    const i = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, await nieuw(), { bsn }))
    expect([i.bsn, i.bsnGemaskeerd, i.ziet]).toEqual([null, `••••••${bsn.slice(-3)}`, ['CONTACT', 'BSN', 'GEZONDHEID']])
    const heel = gelukt(await doe<I>(weert, 'inburgeraarBsnTonen', VELDEN, i, { reden: 'Melding aan DUO.' }))
    expect(heel.bsn).toBe(bsn)
    expect(heel.tijdlijn.nodes[0]!.tekst).toBe('Het hele BSN is getoond. Reden: Melding aan DUO.')
    const { x } = await weert.krijg<{ x: I }>(`query($id: ID!) { x: inburgeraar(id: $id) { ${VELDEN} } }`, { id: i.id })
    expect(x.bsn).toBeNull()
  })
  it('staat niet in het antwoord op dezelfde handeling met dezelfde sleutel', async () => {
    const bsn = bsnVanTeller(13)
    const i = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, await nieuw(), { bsn }))
    const vraag = () =>
      weert.vraag<{ x: I }>(
        `mutation($id: ID!, $v: Int!) { x: inburgeraarBsnTonen(id: $id, versie: $v, input: { reden: "Nodig." }, idempotentieSleutel: "bsn-1") { bsn } }`,
        { id: i.id, v: i.versie },
      )
    expect([(await vraag()).data.x.bsn, (await vraag()).data.x.bsn]).toEqual([bsn, null])
  })
  it('dat al bij een ander dossier van de gemeente staat, wordt geweigerd met de code van dat dossier', async () => {
    const bsn = bsnVanTeller(17)
    const eerste = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, await nieuw(), { bsn }))
    const a = await doe<I>(weert, 'inburgeraarBsnVastleggen', 'id', await nieuw(), { bsn })
    expect(weigering(a)).toEqual(['ONGELDIGE_INVOER', 'bsn'])
    expect(a.tekst).toContain(eerste.dossiercode)
    expect(a.tekst).not.toContain(bsn)
  })
  it('dat hetzelfde blijft, maakt geen nieuwe versie en geen regel in de tijdlijn', async () => {
    const bsn = bsnVanTeller(23)
    const i = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, await nieuw(), { bsn }))
    const nog = gelukt(
      await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, i, { bsn: `${bsn.slice(0, 4)} ${bsn.slice(4)}` }),
    )
    expect([nog.versie, nog.tijdlijn.nodes.length]).toEqual([i.versie, i.tijdlijn.nodes.length])
    const ander = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, nog, { bsn: bsnVanTeller(29) }))
    expect(ander.versie).toBe(i.versie + 1)
  })
  it('dat er niet is, kan niemand tonen, en dat staat er', async () => {
    const i = await nieuw()
    expect(i.mag).not.toContain('inburgeraarBsnTonen')
    const a = await doe<I>(weert, 'inburgeraarBsnTonen', VELDEN, i, { reden: 'Melding aan DUO.' })
    expect([weigering(a)[0], a.errors![0]!.message]).toEqual([
      'BSN_ONTBREEKT',
      'Van deze persoon is geen BSN vastgelegd.',
    ])
    const met = gelukt(await doe<I>(weert, 'inburgeraarBsnVastleggen', VELDEN, i, { bsn: bsnVanTeller(31) }))
    expect(met.mag).toContain('inburgeraarBsnTonen')
  })
  it('vastleggen wordt alleen aangeboden waar de gemeente het bewaart', async () => {
    expect((await nieuw()).mag).toContain('inburgeraarBsnVastleggen')
    expect((await nieuw(nederweert)).mag).not.toContain('inburgeraarBsnVastleggen')
  })
  it('staat in geen tabel, geen log en geen hash die te raden is', async () => {
    const bsn = bsnVanTeller(19)
    const i = await nieuw()
    await weert.vraag(
      `mutation($id: ID!, $v: Int!, $b: String!) { x: inburgeraarBsnVastleggen(id: $id, versie: $v, input: { bsn: $b }, idempotentieSleutel: "bsn-2") { id } }`,
      { id: i.id, v: i.versie, b: bsn },
    )
    await alsEigenaar(server.ownerUrl, async (tx) => {
      const tabellen = await tx<{ t: string }[]>`select tablename t from pg_tables where schemaname = 'public'`
      for (const { t } of tabellen) {
        const [rij] = await tx.unsafe(`select count(*)::int n from "${t}" x where x::text like '%${bsn}%'`)
        expect([t, rij!['n']]).toEqual([t, 0])
      }
    })
    // The key of an act is kept with a hash of what was sent: it depends on a secret that is not in the database.
    const gestuurd = { id: i.id, versie: i.versie, input: { bsn } }
    expect(hashOf(gestuurd, 'een geheim')).not.toBe(hashOf(gestuurd, 'een ander geheim'))
    expect(server.log.join()).not.toContain(bsn)
  })
})
