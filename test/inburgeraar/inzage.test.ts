// Sight of a dossier for a time: who gets it, where, for how long, who reads along, and that it ends by itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eisMinuten, eisReden } from '../../server/inburgeraar/inzage/inzage.rules.js'
import { alsEigenaar, zetRijen } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { begin, nieuw, p, server } from './wereld.js'

const REDEN = 'Het dossier zit vast en de regio helpt.'
const ANTWOORD = 'id dossiercode soort status van tot inburgeraar { id inzageTot achternaam ziet }'
interface Z extends Rij {
  dossiercode: string
  soort: string
  status: string
  van: string
  tot: string
  inburgeraar: { id: string; inzageTot: string; achternaam: string; ziet: string[] } | null
}
let tweede: Persoon
let elders: Persoon
beforeAll(async () => {
  await begin()
  await alsEigenaar(server.ownerUrl, async (tx) => {
    await tx`insert into instelling (regio_code, id, code, gemeente_code, waarde, vanaf_datum, reden, stand, besloten_op)
      values ('wnc', gen_random_uuid(), 'dossierInzage', '0988', 'JA', '2026-07-01', 'Proef.', 'GELDIG', '2026-07-01T10:00:00Z')`
    for (const [naam, gemeente] of [
      ['tweede', '0988'],
      ['elders', '0946'],
    ] as const) {
      const [g] =
        await tx`insert into gebruiker (regio_code, id, naam) values ('wnc', gen_random_uuid(), ${`Officer ${naam} (proef)`}) returning id`
      const id = g!['id'] as string
      await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'wnc', ${`officer.${naam}@regio.example`}, 'DEMO')`
      await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (gen_random_uuid(), 'wnc', ${id}, 'PRIVACY_OFFICER', ${gemeente}, '2020-01-01')`
    }
  })
  tweede = await als(server.url, 'officer.tweede')
  elders = await als(server.url, 'officer.elders')
}, 120_000)
afterAll(() => server?.stop())

const vraag = (
  wie: Persoon,
  naam: 'dossierInzageAanvragen' | 'noodinzageAanvragen',
  dossiercode: string,
  ook: object = {},
) => voegToe<Z>(wie, naam, ANTWOORD, { dossiercode, reden: REDEN, ...ook })
const ziet = async (wie: Persoon, id: string): Promise<boolean> =>
  !(await wie.vraag('query($id: ID!) { inburgeraar(id: $id) { achternaam } }', { id })).errors
const vragen = (id: string) =>
  alsEigenaar(
    server.ownerUrl,
    (tx) => tx<{ doel: string | null; reden: string | null; velden: string[] }[]>`
      select doel, reden, velden from leesvraag where ${id} = any(personen) or reden like '%inzage%' or reden like '%Inzage%'`,
  )

describe('de regels', () => {
  it.each([
    [null, 60],
    [1, 1],
    [60, 60],
  ])('%s minuten', (gegeven, is) => expect(eisMinuten(gegeven)).toBe(is))
  it.each([0, 61, -5])('%s minuten niet', (n) => expect(() => eisMinuten(n)).toThrow())
  it('een reden van 19 tekens niet, van 20 wel', () => {
    expect(() => eisReden('x'.repeat(19))).toThrow()
    expect(eisReden('x'.repeat(20))).toHaveLength(20)
  })
})

describe('de regiocoördinator', () => {
  it('ziet een dossier met naam waar de gemeente dat toestaat, hoogstens een uur, en het leeslog zegt ervan', async () => {
    const d = await nieuw({ contact: { telefoon: '06 00000001' } })
    expect(await ziet(p.coordinator, d.id)).toBe(false)
    const z = gelukt(await vraag(p.coordinator, 'dossierInzageAanvragen', d.dossiercode.toLowerCase()))
    expect([z.soort, z.status, z.dossiercode, z.inburgeraar?.id, z.inburgeraar?.ziet]).toEqual([
      'DOSSIERINZAGE',
      'LOOPT',
      d.dossiercode,
      d.id,
      ['CONTACT'],
    ])
    expect(z.inburgeraar!.inzageTot).toBe(z.tot)
    expect((Date.parse(z.tot) - Date.parse(z.van)) / 60_000).toBe(60)
    expect(await ziet(p.coordinator, d.id)).toBe(true)
    const log = await vragen(d.id)
    expect(log.map((l) => l.doel)).toContain('TERMIJNBEWAKING')
    expect(log.map((l) => l.reden)).toContain('dossierInzageAanvragen: een dossier opzoeken')
    // What is not for a coordinator stays so.
    const { errors } = await p.coordinator.vraag('query($id: ID!) { inburgeraar(id: $id) { vNummer } }', { id: d.id })
    expect(errors?.[0]?.extensions.code).toBe('GEEN_TOEGANG')
  })
  it('kan om minder vragen, en dan is het op dat moment over, ook in een sessie die onthouden is', async () => {
    const d = await nieuw()
    const z = gelukt(await vraag(p.coordinator, 'dossierInzageAanvragen', d.dossiercode, { minuten: 5 }))
    expect((Date.parse(z.tot) - Date.parse(z.van)) / 60_000).toBe(5)
    expect(await ziet(p.coordinator, d.id)).toBe(true)
    await zetRijen(
      server.ownerUrl,
      `update inzage set van = now() - interval '1 minute', tot = now() + interval '3 seconds' where id = '${z.id}'`,
    )
    expect(await ziet(p.coordinator, d.id)).toBe(true)
    await new Promise((klaar) => setTimeout(klaar, 3100))
    expect(await ziet(p.coordinator, d.id)).toBe(false)
    const { x } = await p.coordinator.krijg<{ x: Z }>(`query($id: ID!) { x: inzage(id: $id) { ${ANTWOORD} } }`, {
      id: z.id,
    })
    expect([x.status, x.inburgeraar]).toEqual(['VOORBIJ', null])
  })
  it('krijgt op onbekend, elders en niet toegestaan hetzelfde antwoord, teken voor teken', async () => {
    const nee = await nieuw({}, p.nederweert)
    const antwoorden = await Promise.all(
      ['P-0000', nee.dossiercode, 'geen code', 'K-4F7Q'].map(
        async (c) => (await vraag(p.coordinator, 'dossierInzageAanvragen', c)).tekst,
      ),
    )
    expect(new Set(antwoorden).size).toBe(1)
    expect(antwoorden[0]).toContain('NIET_GEVONDEN')
    await zetRijen(server.ownerUrl, `update instelling set waarde = 'NEE' where code = 'dossierInzage'`)
    const dicht = await nieuw()
    expect((await vraag(p.coordinator, 'dossierInzageAanvragen', dicht.dossiercode)).tekst).toBe(antwoorden[0])
    await zetRijen(
      server.ownerUrl,
      `update instelling set waarde = 'JA' where code = 'dossierInzage' and vanaf_datum = '2026-07-01'`,
    )
    gelukt(await vraag(p.coordinator, 'dossierInzageAanvragen', dicht.dossiercode))
  })
  it('heeft een reden van minstens 20 tekens nodig, en hoogstens een uur', async () => {
    const d = await nieuw()
    const kort = await vraag(p.coordinator, 'dossierInzageAanvragen', d.dossiercode, { reden: 'Omdat het moet.' })
    expect(weigering(kort)).toEqual(['ONGELDIGE_INVOER', 'reden'])
    const lang = await vraag(p.coordinator, 'dossierInzageAanvragen', d.dossiercode, { minuten: 61 })
    expect(weigering(lang)).toEqual(['ONGELDIGE_INVOER', 'minuten'])
    for (const wie of [p.weert, p.beleid, p.privacy])
      expect(weigering(await vraag(wie, 'dossierInzageAanvragen', d.dossiercode))[0]).toBe('GEEN_TOEGANG')
  })
  it('ziet niets als de inzage voor een ander doel is', async () => {
    const d = await nieuw()
    const z = gelukt(await vraag(p.coordinator, 'dossierInzageAanvragen', d.dossiercode))
    await zetRijen(server.ownerUrl, `update inzage set doel = 'TOEZICHT' where id = '${z.id}'`)
    expect(await ziet(p.coordinator, d.id)).toBe(false)
  })
})

describe('de privacy officer', () => {
  it('ziet na noodinzage het hele dossier, en de andere officer van die gemeente leest dat', async () => {
    const d = await nieuw()
    expect(await ziet(tweede, d.id)).toBe(false)
    const z = gelukt(await vraag(p.privacy, 'noodinzageAanvragen', d.dossiercode))
    expect([z.soort, z.inburgeraar?.ziet]).toEqual(['NOODINZAGE', ['CONTACT', 'BSN', 'GEZONDHEID']])
    expect((await vragen(d.id)).map((l) => l.doel)).toContain('TOEZICHT')
    expect([await ziet(p.privacy, d.id), await ziet(tweede, d.id), await ziet(p.coordinator, d.id)]).toEqual([
      true,
      false,
      false,
    ])
    const lijst =
      '{ x: inzagen(first: 100) { nodes { id dossiercode reden gebruiker { naam } inburgeraar { achternaam } } } }'
    type Lijst = {
      x: { nodes: { id: string; reden: string; gebruiker: { naam: string }; inburgeraar: object | null }[] }
    }
    const leest = async (wie: Persoon) => (await wie.krijg<Lijst>(lijst)).x.nodes.find((n) => n.id === z.id)
    expect(await leest(tweede)).toMatchObject({
      reden: REDEN,
      gebruiker: { naam: 'Privacy officer (demo)' },
      inburgeraar: null,
    })
    expect([await leest(elders), await leest(p.coordinator)]).toEqual([undefined, undefined])
    expect(weigering(await p.weert.vraag(lijst))[0]).toBe('GEEN_TOEGANG')
  })
  it('krijgt geen dossier van een andere gemeente, met hetzelfde antwoord als van een onbekende code', async () => {
    const d = await nieuw()
    const antwoorden = await Promise.all(
      [d.dossiercode, 'P-0000'].map(async (c) => (await vraag(elders, 'noodinzageAanvragen', c)).tekst),
    )
    expect(antwoorden[0]).toBe(antwoorden[1])
  })
})
it('geen rij van inzage wordt gewijzigd of gewist door de toepassing, ook niet door het systeem', async () => {
  const fout = (s: string) =>
    server.app.unsafe(s).then(
      () => 'kan',
      (e: { code: string }) => e.code,
    )
  expect([await fout('update inzage set tot = now()'), await fout('delete from inzage')]).toEqual(['42501', '42501'])
})
