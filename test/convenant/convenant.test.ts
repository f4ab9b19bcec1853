import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { startServer, type TestServer } from '../support/server.js'

interface C extends Rij {
  status: string
  ondertekeningsdatum: string | null
  einddatum: string | null
  partijen: { id: string; naam: string; toetredingsdatum: string | null; uittredingsreden: string | null }[]
  afspraken: { id: string; tekst: string; partijen: { naam: string }[]; acties: { totalCount: number } }[]
  geschiedenis: { nodes: { tekst: string }[] }
}
const VELDEN =
  'id versie mag status ondertekeningsdatum einddatum partijen { id naam toetredingsdatum uittredingsreden } afspraken { id tekst partijen { naam } acties { totalCount } } geschiedenis { nodes { tekst } }'
let server: TestServer
let coordinator: Persoon
let taskforce: Persoon
const partnerId = async (q: string): Promise<string> =>
  (
    await coordinator.krijg<{ partners: { nodes: { id: string }[] } }>(
      'query($q: String) { partners(filter: { q: $q }) { nodes { id } } }',
      { q },
    )
  ).partners.nodes[0]!.id
const bron = async (): Promise<C> =>
  (
    await coordinator.krijg<{ convenanten: { nodes: C[] } }>(`{ convenanten { nodes { ${VELDEN} } } }`)
  ).convenanten.nodes.find((c) => c.partijen.length >= 18)!
const nieuw = async (titel: string): Promise<C> =>
  gelukt(await voegToe<C>(coordinator, 'convenantToevoegen', VELDEN, { titel }))
const toe = (c: C, input: object) => doe<C>(coordinator, 'partnerToetreden', VELDEN, c, input)

beforeAll(async () => {
  server = await startServer()
  ;[coordinator, taskforce] = await Promise.all([als(server.url, 'coordinator'), als(server.url, 'taskforce')])
})
afterAll(() => server?.stop())

describe('een convenant', () => {
  it('begint als concept, krijgt partijen, en die treden toe op de dag van ondertekening', async () => {
    let c = await nieuw('Convenant taal op de werkvloer')
    expect(c).toMatchObject({ status: 'CONCEPT', ondertekeningsdatum: null })
    expect(
      weigering(await doe(coordinator, 'convenantOndertekenen', VELDEN, c, { ondertekeningsdatum: '2026-11-01' })),
    ).toEqual(['TE_WEINIG_PARTIJEN', undefined])
    c = gelukt(await toe(c, { gemeente: '0988', vertegenwoordiger: 'Wethouder' }))
    c = gelukt(await toe(c, { partner: await partnerId('Werkvloertaal') }))
    expect(c.partijen.map((p) => [p.naam, p.toetredingsdatum])).toEqual([
      ['Gemeente Weert', null],
      ['Werkvloertaal', null],
    ])
    expect(
      weigering(await doe(coordinator, 'convenantOndertekenen', VELDEN, c, { ondertekeningsdatum: '2026-11-23' })),
    ).toEqual(['ONGELDIGE_INVOER', 'ondertekeningsdatum'])
    c = gelukt(await doe<C>(coordinator, 'convenantOndertekenen', VELDEN, c, { ondertekeningsdatum: '2026-11-22' }))
    expect(c.status).toBe('ONDERTEKEND')
    expect(c.partijen.every((p) => p.toetredingsdatum === '2026-11-22')).toBe(true)
    expect(
      weigering(await doe(coordinator, 'convenantBeeindigen', VELDEN, c, { einddatum: '2026-11-21', reden: 'Klaar' })),
    ).toEqual(['ONGELDIGE_INVOER', 'einddatum'])
    c = gelukt(await doe<C>(coordinator, 'convenantBeeindigen', VELDEN, c, { einddatum: '2026-12-31', reden: 'Klaar' }))
    expect(c).toMatchObject({ status: 'BEEINDIGD', mag: [] })
    expect(weigering(await toe(c, { gemeente: '0946' }))[0]).toBe('STATUS_LAAT_NIET_TOE')
    expect(c.geschiedenis.nodes.map((g) => g.tekst)).toEqual([
      'Beëindigd: Klaar',
      'Ondertekend door 2 partijen.',
      'Werkvloertaal is toegetreden.',
      'Gemeente Weert is toegetreden.',
      'Het convenant is toegevoegd.',
    ])
  })
  it('wordt alleen door de coördinator bijgehouden', async () => {
    expect((await voegToe(taskforce, 'convenantToevoegen', VELDEN, { titel: 'X' })).status).toBe(403)
    expect(
      (await taskforce.krijg<{ convenanten: { nodes: C[] } }>(`{ convenanten { nodes { mag } } }`)).convenanten
        .nodes[0]!.mag,
    ).toEqual([])
  })
  it('van een verouderde versie verandert niet', async () => {
    const c = await nieuw('Twee tegelijk')
    gelukt(await doe(coordinator, 'convenantWijzigen', VELDEN, c, { toelichting: 'een' }))
    expect(weigering(await doe(coordinator, 'convenantWijzigen', VELDEN, c, { toelichting: 'twee' }))[0]).toBe(
      'VEROUDERD',
    )
  })
})

describe('toetreden en uittreden', () => {
  it('de 18 partijen van de bron zijn 3 gemeenten en 15 partners', async () => {
    const { partijen } = await bron()
    expect(partijen).toHaveLength(18)
    expect(new Set(partijen.map((p) => p.naam)).size).toBe(18)
    expect(partijen.filter((p) => p.naam.startsWith('Gemeente ')).map((p) => p.naam)).toEqual([
      'Gemeente Weert',
      'Gemeente Nederweert',
      'Gemeente Cranendonck',
    ])
  })
  it('een partij doet één keer mee', async () => {
    const c = await bron()
    expect(weigering(await toe(c, { partner: await partnerId('Gilde Opleidingen') }))).toEqual([
      'PARTIJ_BESTAAT_AL',
      'partner',
    ])
    expect(weigering(await toe(c, { gemeente: '0946' }))).toEqual(['PARTIJ_BESTAAT_AL', 'gemeente'])
    expect((await bron()).partijen).toHaveLength(18)
  })
  it('wie niet tekende, treedt alleen later toe, met een dag en een bevestiging', async () => {
    const c = await bron()
    const papili = await partnerId('Papili')
    const a = await toe(c, { partner: papili })
    expect(weigering(a)).toEqual(['PARTIJ_TEKENDE_NIET', 'bevestigLatereToetreding'])
    expect(a.errors![0]!.message).toContain('Stichting Papili')
    const bevestigd = { partner: papili, bevestigLatereToetreding: true }
    expect(weigering(await toe(c, bevestigd))).toEqual(['ONGELDIGE_INVOER', 'toetredingsdatum'])
    expect(weigering(await toe(c, { ...bevestigd, toetredingsdatum: '2019-09-19' }))).toEqual([
      'ONGELDIGE_INVOER',
      'toetredingsdatum',
    ])
    const na = gelukt(await toe(c, { ...bevestigd, toetredingsdatum: '2022-01-01' }))
    const partij = na.partijen.find((p) => p.naam === 'Stichting Papili')!
    const uit = (input: object) => doe<C>(coordinator, 'partnerUittreden', VELDEN, na, { partij: partij.id, ...input })
    expect(weigering(await uit({ uittredingsdatum: '2021-12-31', reden: 'x' }))).toEqual([
      'ONGELDIGE_INVOER',
      'uittredingsdatum',
    ])
    expect(weigering(await uit({ uittredingsdatum: '2023-12-31', reden: ' ' }))).toEqual(['ONGELDIGE_INVOER', 'reden'])
    const weg = gelukt(await uit({ uittredingsdatum: '2023-12-31', reden: 'De pilot is klaar' }))
    expect(weg.partijen.find((p) => p.id === partij.id)!.uittredingsreden).toBe('De pilot is klaar')
    expect(
      weigering(
        await doe(coordinator, 'partnerUittreden', VELDEN, weg, {
          partij: partij.id,
          uittredingsdatum: '2024-01-01',
          reden: 'x',
        }),
      ),
    ).toEqual(['STATUS_LAAT_NIET_TOE', 'partij'])
  })
  it.each([
    [{}, 'ONGELDIGE_INVOER', 'partner'],
    [{ gemeente: '0988', partner: '0198f3c0-0000-7000-8000-000000000000' }, 'ONGELDIGE_INVOER', 'partner'],
    [{ gemeente: '9999' }, 'NIET_GEVONDEN', 'gemeente'],
    [{ partner: '0198f3c0-0000-7000-8000-000000000000' }, 'NIET_GEVONDEN', 'partner'],
    [{ partner: 'geen kenmerk' }, 'NIET_GEVONDEN', 'partner'],
  ])('weigert %j', async (input, code, veld) => {
    expect(weigering(await toe(await nieuw('Leeg'), input))).toEqual([code, veld])
  })
})

describe('afspraken', () => {
  it('horen bij partijen van hetzelfde convenant en bij acties', async () => {
    const c = await bron()
    const gilde = c.partijen.find((p) => p.naam === 'Gilde Educatie')!
    const { acties } = await coordinator.krijg<{ acties: { nodes: { id: string }[] } }>(
      '{ acties(first: 2) { nodes { id } } }',
    )
    const input = { tekst: 'Wij delen lesplekken.', partijen: [gilde.id], acties: acties.nodes.map((a) => a.id) }
    const met = gelukt(await doe<C>(coordinator, 'afspraakToevoegen', VELDEN, c, input))
    const [a] = met.afspraken
    expect(a).toMatchObject({
      tekst: 'Wij delen lesplekken.',
      partijen: [{ naam: 'Gilde Educatie' }],
      acties: { totalCount: 2 },
    })
    const anders = await nieuw('Een ander convenant')
    expect(
      weigering(await doe(coordinator, 'afspraakToevoegen', VELDEN, anders, { tekst: 'x', partijen: [gilde.id] })),
    ).toEqual(['NIET_GEVONDEN', 'partijen'])
    expect(
      weigering(await doe(coordinator, 'afspraakWijzigen', VELDEN, anders, { afspraak: a!.id, tekst: 'x' })),
    ).toEqual(['NIET_GEVONDEN', 'afspraak'])
    const minder = gelukt(
      await doe<C>(coordinator, 'afspraakWijzigen', VELDEN, met, {
        afspraak: a!.id,
        partijen: null,
        acties: [acties.nodes[0]!.id],
      }),
    )
    expect(minder.afspraken[0]).toMatchObject({
      tekst: 'Wij delen lesplekken.',
      partijen: [],
      acties: { totalCount: 1 },
    })
    const leeg = gelukt(await doe<C>(coordinator, 'afspraakVerwijderen', VELDEN, minder, { afspraak: a!.id }))
    expect(leeg.afspraken).toEqual([])
  })
})
