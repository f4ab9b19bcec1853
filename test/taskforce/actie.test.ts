import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, doe, iedereen, meld, probeer, voegToe, type Wie } from '../support/acties.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
beforeAll(async () => {
  server = await startServer()
  const wereld = await iedereen(server.url)
  p = wereld.p
})
afterAll(() => server?.stop())

describe('een actie van begin tot eind', () => {
  it('start, blokkeert, gaat verder, wordt uitgesteld en komt gereed, met elke stap in de geschiedenis', async () => {
    const k = await meld(p.taskforce)
    let a = await voegToe(p.taskforce, { knelpunten: [k.id], streefdatum: '2026-12-01' })
    expect(a).toMatchObject({
      status: 'OPEN',
      zichtbaarheid: 'GEMEENTE',
      eigenaar: { naam: 'Taskforcelid Weert (demo)' },
      knelpunten: [{ status: 'GEMELD' }],
    })
    a = await doe(p.taskforce, 'actieStarten', a)
    expect(a).toMatchObject({ status: 'BEZIG', knelpunten: [{ id: k.id, status: 'ACTIE_LOOPT' }] })
    a = await doe(p.taskforce, 'actieBlokkeren', a, { wachtenOp: 'subsidie', opgehevenAls: 'het besluit er is' })
    expect(a.blokkade).toEqual({ wachtenOp: 'subsidie', opgehevenAls: 'het besluit er is', sindsDatum: '2026-11-22' })
    expect(a.mag).not.toContain('actieGereedmelden')
    a = await doe(p.taskforce, 'actieUitstellen', a, { streefdatum: '2027-01-15', reden: 'Het besluit komt later.' })
    expect(a).toMatchObject({ status: 'GEBLOKKEERD', streefdatum: '2027-01-15', keerUitgesteld: 1 })
    a = await doe(p.taskforce, 'actieDeblokkeren', a)
    expect(a).toMatchObject({ status: 'BEZIG', blokkade: null })
    a = await doe(p.taskforce, 'actieGereedmelden', a, { resultaat: 'Twee tolken gevonden.' })
    expect(a).toMatchObject({
      status: 'GEREED',
      resultaat: 'Twee tolken gevonden.',
      gereedOp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/),
    })
    expect(a.geschiedenis.nodes.map((g) => g.handeling)).toEqual([
      'actieGereedmelden',
      'actieDeblokkeren',
      'actieUitstellen',
      'actieBlokkeren',
      'actieStarten',
      'actieToevoegen',
    ])
    expect(a.geschiedenis.nodes[2]?.wijzigingen).toContainEqual({
      veld: 'streefdatum',
      oud: '2026-12-01',
      nieuw: '2027-01-15',
    })
    const opgelost = await p.taskforce.krijg<{ k: { status: string } }>(
      'mutation($id: ID!) { k: knelpuntOplossen(id: $id, versie: 2, input: { resultaat: "Klaar" }) { status } }',
      { id: k.id },
    )
    expect(opgelost.k.status).toBe('OPGELOST')
  })
  it('een knelpunt kan niet worden opgelost zolang er een actie loopt', async () => {
    const k = await meld(p.taskforce)
    await doe(p.taskforce, 'actieStarten', await voegToe(p.taskforce, { knelpunten: [k.id] }))
    const r = await p.taskforce.vraag(
      'mutation($id: ID!) { k: knelpuntOplossen(id: $id, versie: 2, input: { resultaat: "Klaar" }) { status } }',
      { id: k.id },
    )
    expect(r.errors?.[0]?.extensions.code).toBe('ACTIES_LOPEN_NOG')
  })
  it('na heropenen is een afgesloten actie weer open', async () => {
    const a = await doe(p.taskforce, 'actieLatenVervallen', await voegToe(p.taskforce, {}), {
      reden: 'Niet meer nodig',
    })
    expect(await doe(p.taskforce, 'actieHeropenen', a)).toMatchObject({ status: 'OPEN', resultaat: null })
  })
})

describe('de streefdatum', () => {
  it('schuift niet op door te wijzigen, wel naar voren', async () => {
    const a = await voegToe(p.taskforce, { streefdatum: '2026-12-10' })
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { streefdatum: '2026-12-11' }))).toBe(
      'UITSTEL_VRAAGT_REDEN',
    )
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { streefdatum: null }))).toBe('UITSTEL_VRAAGT_REDEN')
    expect(await doe(p.taskforce, 'actieWijzigen', a, { streefdatum: '2026-12-09' })).toMatchObject({
      streefdatum: '2026-12-09',
      keerUitgesteld: 0,
    })
  })
  it.each(['2026-12-10', '2026-12-09', '2026-11-21'])(
    'schuift niet op naar %s als die niet later is',
    async (streefdatum) => {
      const a = await voegToe(p.taskforce, { streefdatum: '2026-12-10' })
      const r = await probeer(p.taskforce, 'actieUitstellen', a, { streefdatum, reden: 'x' })
      expect(r.errors?.[0]?.extensions).toMatchObject({
        code: 'ONGELDIGE_INVOER',
        velden: { streefdatum: expect.any(String) },
      })
    },
  )
  it('maakt een open actie te laat vanaf de dag erna', async () => {
    const [gisteren, vandaag] = [
      await voegToe(p.taskforce, { streefdatum: '2026-11-21' }),
      await voegToe(p.taskforce, { streefdatum: '2026-11-22' }),
    ]
    expect([gisteren.isTeLaat, vandaag.isTeLaat]).toEqual([true, false])
    const { acties } = await p.taskforce.krijg<{ acties: { nodes: { id: string }[] } }>(
      '{ acties(filter: { isTeLaat: { eq: true } }) { nodes { id } } }',
    )
    expect(acties.nodes.map((a) => a.id)).toContain(gisteren.id)
    expect(acties.nodes.map((a) => a.id)).not.toContain(vandaag.id)
  })
})
