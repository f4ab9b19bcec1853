// Searching by BSN: who finds whom, that it is counted on every server together, and that the number is nowhere.
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PER_UUR } from '../../server/inburgeraar/zoeken/grens.js'
import { alsEigenaar, zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { stuur, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { appUrlVan } from '../support/sjabloon.js'
import { startServer, type TestServer } from '../support/server.js'
import { collega, kiesCaseload } from '../traject/collega.js'
import { begin, nieuw, p, server, type I } from './wereld.js'

interface Z extends Rij {
  gevonden: boolean
  dossiercode: string | null
  inburgeraar: string | null
  resterend: number
}
const ANTWOORD = 'id gevonden dossiercode inburgeraar resterend'
/** Numbers that pass the eleven test and belong to nobody. */
const [BSN, ANDER, NIEMAND] = ['000009003', '000009131', '000009118'] as const
let d: I
let twee: TestServer
const VRAAG_BSN = `mutation($i: InburgeraarBsnZoekenInput!) { x: inburgeraarBsnZoeken(input: $i) { ${ANTWOORD} } }`
const zoek = (wie: Persoon, bsn: string) => voegToe<Z>(wie, 'inburgeraarBsnZoeken', ANTWOORD, { bsn })
const vergeet = (hoe = `delete from bsn_zoekvraag`) => zetRijen(server.ownerUrl, hoe)
const laatste = async () =>
  (
    await alsEigenaar(
      server.ownerUrl,
      (tx) => tx<{ personen: string[]; gemeenten: string[]; doel: string; velden: string[]; wie: string }[]>`
        select personen, gemeenten, doel, velden, gebruiker_id wie from leesvraag where reden is null order by op desc limit 1`,
    )
  )[0]!
const bewaart = (tx: postgres.TransactionSql, gemeente: string) =>
  tx`insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
    values ('wnc', gen_random_uuid(), 'bsnBewaren', ${gemeente}, 'JA', '2026-05-01', 'Proef.', 'GELDIG', '2026-05-01T10:00:00Z')`
beforeAll(async () => {
  await begin()
  await alsEigenaar(server.ownerUrl, (tx) => bewaart(tx, '0988'))
  d = gelukt(await doe<I>(p.weert, 'inburgeraarBsnVastleggen', 'id versie dossiercode', await nieuw(), { bsn: BSN }))
  twee = await startServer({ database: { url: server.ownerUrl, appUrl: appUrlVan(server.ownerUrl) } })
}, 120_000)
afterAll(async () => {
  await twee?.stop()
  await server?.stop()
})

describe('zoeken op BSN', () => {
  it('vindt voor een regisseur een dossier dat die mag zien, en het leeslog zegt wie', async () => {
    const z = gelukt(await zoek(p.weert, '0000.09.003'))
    expect(z).toMatchObject({ gevonden: true, dossiercode: d.dossiercode, inburgeraar: d.id })
    expect(await laatste()).toMatchObject({
      personen: [d.id],
      gemeenten: ['0988'],
      doel: 'BEGELEIDING',
      velden: ['inburgeraar.bsn'],
    })
  })
  it('vindt niets wat er niet is, en dat is een vraag zonder personen', async () => {
    const z = gelukt(await zoek(p.weert, NIEMAND))
    expect(z).toMatchObject({ gevonden: false, dossiercode: null, inburgeraar: null })
    expect(await laatste()).toMatchObject({ personen: [], gemeenten: [], velden: ['inburgeraar.bsn'] })
  })
  it('zegt het als de gemeente geen BSN bewaart, telt dat niet en maakt daar geen sleutel', async () => {
    const a = await zoek(p.nederweert, '123')
    expect(a.errors?.[0]?.extensions.velden).toEqual({
      bsn: 'Uw gemeente bewaart het BSN niet. Zie de instelling ‘BSN bewaren’ bij Beheer.',
    })
    const [s] = await alsEigenaar(
      server.ownerUrl,
      (tx) =>
        tx`select count(*)::int n from bsn_zoekvraag z join account a using (gebruiker_id) where a.email like 'regisseur.nederweert@%'`,
    )
    expect(s!['n']).toBe(0)
  })
  it('vindt voor een andere gemeente niets, en maakt daar geen sleutel', async () => {
    await alsEigenaar(server.ownerUrl, (tx) => bewaart(tx, '0946'))
    expect(gelukt(await zoek(p.nederweert, BSN)).gevonden).toBe(false)
    const [s] = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`select count(*)::int n from sleutel where gemeente_code = '0946' and soort = 'ZOEKEN'`,
    )
    expect(s!['n']).toBeLessThanOrEqual(1)
  })
  it('geeft een privacy officer alleen de dossiercode; de naam pas na noodinzage', async () => {
    expect(gelukt(await zoek(p.privacy, BSN))).toMatchObject({
      gevonden: true,
      dossiercode: d.dossiercode,
      inburgeraar: null,
    })
    expect(await laatste()).toMatchObject({ personen: [d.id], doel: 'TOEZICHT' })
    const vraag = 'query($id: ID!) { inburgeraar(id: $id) { achternaam } }'
    expect((await p.privacy.vraag(vraag, { id: d.id })).errors).toBeDefined()
    await voegToe(p.privacy, 'noodinzageAanvragen', 'id', {
      dossiercode: d.dossiercode,
      reden: 'Een melding van een lek onderzoeken.',
    })
    expect((await p.privacy.vraag(vraag, { id: d.id })).errors).toBeUndefined()
  })
  it('is niet voor wie geen dossiers ziet', async () => {
    for (const wie of [p.coordinator, p.beleid]) expect(weigering(await zoek(wie, BSN))[0]).toBe('GEEN_TOEGANG')
  })
  it('weigert wat geen BSN is zonder het te herhalen, en telt dat niet', async () => {
    await vergeet()
    expect((await zoek(p.weert, '123')).errors?.[0]?.extensions.velden).toEqual({ bsn: 'Een BSN heeft 9 cijfers.' })
    const a = await zoek(p.weert, '123456789')
    expect([weigering(a), a.tekst.includes('123456789')]).toEqual([['ONGELDIGE_INVOER', 'bsn'], false])
    expect(gelukt(await zoek(p.weert, NIEMAND)).resterend).toBe(PER_UUR - 1)
  })
  it('geeft op dezelfde handeling hetzelfde antwoord, en telt die één keer', async () => {
    await vergeet()
    const vraag = `mutation($b: String!) { x: inburgeraarBsnZoeken(input: { bsn: $b }, idempotentieSleutel: "zoek-1") { ${ANTWOORD} } }`
    const twee = [await p.weert.krijg(vraag, { b: BSN }), await p.weert.krijg(vraag, { b: BSN })]
    expect(twee[0]).toEqual(twee[1])
    expect(twee[0]).toMatchObject({ x: { gevonden: true, resterend: PER_UUR - 1 } })
  })
  it('zoekt bij dezelfde handeling opnieuw: wie het dossier niet meer ziet, hoort niets, en elk antwoord staat in het leeslog', async () => {
    await vergeet()
    const vraag = `mutation($b: String!) { x: inburgeraarBsnZoeken(input: { bsn: $b }, idempotentieSleutel: "zoek-2") { ${ANTWOORD} } }`
    const keren = () =>
      alsEigenaar(
        server.ownerUrl,
        (tx) => tx`select 1 from leesvraag where operatie = 'inburgeraarBsnZoeken' and ${d.id} = any(personen)`,
      )
    const voor = (await keren()).length
    const zoekMet = async () => (await p.weert.krijg<{ x: Z }>(vraag, { b: BSN })).x
    expect([(await zoekMet()).gevonden, (await zoekMet()).gevonden]).toEqual([true, true])
    expect((await keren()).length).toBe(voor + 2)
    const [was] = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`select regisseur_id, leesgroep from inburgeraar where id = ${d.id}`,
    )
    await zetRijen(server.ownerUrl, `update inburgeraar set regisseur_id = null where id = '${d.id}'`)
    await kiesCaseload(server, '0988', 'EIGEN')
    expect(await zoekMet()).toMatchObject({ gevonden: false, dossiercode: null, inburgeraar: null })
    expect((await keren()).length).toBe(voor + 2)
    await kiesCaseload(server, '0988', 'TEAM')
    await zetRijen(
      server.ownerUrl,
      `update inburgeraar set regisseur_id = '${was!['regisseur_id'] as string}' where id = '${d.id}'`,
    )
  })
  it('zoekt voor wie ook over privacy gaat als de rol van het doel', async () => {
    await vergeet()
    const wie = await collega(server, 'beide', '0988', 'REGISSEUR')
    await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`insert into lidmaatschap (regio_code, id, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values ('wnc', gen_random_uuid(), ${wie.id}, 'PRIVACY_OFFICER', '0988', '2024-01-01')`,
    )
    await kiesCaseload(server, '0988', 'EIGEN')
    const met = async (doel: string) =>
      stuur<{ x: Z }>(server.url, { cookie: wie.persoon.cookie as string, 'x-doel': doel }, VRAAG_BSN, {
        i: { bsn: BSN },
      })
    expect((await met('BEGELEIDING')).data?.x).toMatchObject({ gevonden: false, dossiercode: null })
    expect((await met('TOEZICHT')).data?.x).toMatchObject({
      gevonden: true,
      dossiercode: d.dossiercode,
      inburgeraar: null,
    })
    await kiesCaseload(server, '0988', 'TEAM')
  })
})

describe('de grens van 20 per uur', () => {
  it('telt over twee servers samen, ook tegelijk, en zegt vanaf wanneer het weer kan', async () => {
    await vergeet()
    const vraag = `mutation($i: InburgeraarBsnZoekenInput!) { x: inburgeraarBsnZoeken(input: $i) { resterend } }`
    const alle = []
    // A few at a time: what waits too long for a line to the database is refused for that.
    for (let ronde = 0; ronde < 8; ronde++)
      alle.push(
        ...(await Promise.all(
          [server, twee, server, twee].map((s) => stuur<{ x: Z }>(s.url, p.weert.cookie, vraag, { i: { bsn: ANDER } })),
        )),
      )
    const goed = alle.filter((a) => !a.errors)
    expect(goed.length).toBe(PER_UUR)
    expect(new Set(alle.flatMap((a) => a.errors?.[0]?.extensions.code ?? []))).toEqual(new Set(['TE_VAAK_GEZOCHT']))
    const fout = alle.find((a) => a.errors)!.errors![0]!
    expect(fout.extensions.code).toBe('TE_VAAK_GEZOCHT')
    expect(fout.message).toMatch(/^U zocht in een uur al 20 keer op BSN. Vanaf \d\d:\d\d uur kan het weer.$/)
    // Of another user it says nothing.
    expect(gelukt(await zoek(p.privacy, NIEMAND)).gevonden).toBe(false)
  })
  it('is voorbij als de oudste een uur oud is, en niet eerder', async () => {
    const eerste = (minuten: string) =>
      vergeet(
        `update bsn_zoekvraag set op = now() - interval '${minuten}' where id = (select id from bsn_zoekvraag z join account a using (gebruiker_id) where a.email = 'regisseur.weert@regio.example' order by op limit 1)`,
      )
    await eerste('59 minutes 50 seconds')
    expect(weigering(await zoek(p.weert, NIEMAND))[0]).toBe('TE_VAAK_GEZOCHT')
    await eerste('61 minutes')
    expect(gelukt(await zoek(p.weert, NIEMAND)).resterend).toBe(0)
    expect(weigering(await zoek(p.weert, NIEMAND))[0]).toBe('TE_VAAK_GEZOCHT')
  })
})
it('het BSN staat in geen tabel, geen log en geen antwoord', async () => {
  await alsEigenaar(server.ownerUrl, async (tx) => {
    const tabellen = await tx<{ t: string }[]>`select tablename t from pg_tables where schemaname = 'public'`
    for (const { t } of tabellen) {
      const [rij] = await tx.unsafe(`select count(*)::int n from "${t}" x where x::text ~ '${BSN}|${ANDER}|${NIEMAND}'`)
      expect([t, rij!['n']]).toEqual([t, 0])
    }
  })
  const log = [...server.log, ...twee.log].join()
  for (const bsn of [BSN, ANDER, NIEMAND]) expect(log).not.toContain(bsn)
  // In a URL it cannot stand: a mutation is never a GET.
  const adres = `${server.url}/graphql?query=${encodeURIComponent('mutation { inburgeraarBsnZoeken(input: { bsn: "x" }) { id } }')}`
  expect((await fetch(adres, { headers: { cookie: p.weert.cookie } })).status).toBeGreaterThanOrEqual(400)
})
