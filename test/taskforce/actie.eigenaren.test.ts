import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { code, doe, iedereen, meld, probeer, voegToe, type Wie } from '../support/acties.js'
import { startServer, type TestServer } from '../support/server.js'

let server: TestServer
let p: Wie
let partners: Map<string, string>
beforeAll(async () => {
  server = await startServer()
  const wereld = await iedereen(server.url)
  p = wereld.p
  partners = wereld.partners
})
afterAll(() => server?.stop())

describe('eigenaren', () => {
  it('een actie met een partner is zichtbaar voor partners', async () => {
    const a = await voegToe(p.taskforce, { medeEigenaren: [partners.get('Gilde Educatie')] })
    expect(a).toMatchObject({ zichtbaarheid: 'PARTNERS', medeEigenaren: [{ naam: 'Gilde Educatie' }] })
    const r = await p.taskforce.vraag('mutation($i: ActieToevoegenInput!) { actieToevoegen(input: $i) { id } }', {
      i: { titel: 'x', eigenaarPartner: partners.get('Werk.Kom'), zichtbaarheid: 'GEMEENTE' },
    })
    expect(r.errors?.[0]?.extensions.code).toBe('PARTNER_ZIET_ACTIE_NIET')
  })
  it('een actie krijgt bij wijzigen een partner als die haar dan mag zien', async () => {
    const a = await voegToe(p.taskforce, {})
    const medeEigenaren = [partners.get('Werk.Kom')]
    expect(await code(probeer(p.taskforce, 'actieWijzigen', a, { medeEigenaren }))).toBe('PARTNER_ZIET_ACTIE_NIET')
    const b = await doe(p.taskforce, 'actieWijzigen', a, { medeEigenaren, zichtbaarheid: 'PARTNERS' })
    expect(b).toMatchObject({ versie: 2, medeEigenaren: [{ naam: 'Werk.Kom' }] })
    const { mijnActies } = await p.werkkom.krijg<{ mijnActies: { nodes: { id: string; mag: string[] }[] } }>(
      '{ mijnActies(first: 50) { nodes { id mag } } }',
    )
    expect(mijnActies.nodes.find((x) => x.id === a.id)?.mag).toContain('actieStarten')
    const c = await doe(p.taskforce, 'actieWijzigen', b, { medeEigenaren: [], zichtbaarheid: 'GEMEENTE' })
    expect(c).toMatchObject({ zichtbaarheid: 'GEMEENTE', medeEigenaren: [] })
  })
  it('de mede-eigenaar start de actie, een andere partner niet', async () => {
    const a = await voegToe(p.coordinator, { eigenaarPartner: partners.get('Werk.Kom') })
    expect(await code(probeer(p.punt, 'actieStarten', a))).toBe('NIET_GEVONDEN')
    expect((await doe(p.werkkom, 'actieStarten', a)).status).toBe('BEZIG')
  })
  it('starten door een partner brengt ook een knelpunt in actie dat de partner niet ziet', async () => {
    const k = await meld(p.taskforce)
    const a = await voegToe(p.taskforce, { knelpunten: [k.id], eigenaarPartner: partners.get('Werk.Kom') })
    expect((await doe(p.werkkom, 'actieStarten', a)).knelpunten).toEqual([])
    const na = await p.taskforce.krijg<{
      knelpunt: { status: string; geschiedenis: { nodes: { handeling: string; door: { naam: string } }[] } }
    }>('query($id: ID!) { knelpunt(id: $id) { status geschiedenis { nodes { handeling door { naam } } } } }', {
      id: k.id,
    })
    expect(na.knelpunt).toMatchObject({
      status: 'ACTIE_LOOPT',
      geschiedenis: {
        nodes: [{ handeling: 'knelpuntActieLoopt', door: { naam: 'Medewerker Werk.Kom (demo)' } }, {}, {}],
      },
    })
  })
  it('een regisseur ziet acties van de eigen gemeente, maar wijzigt ze niet', async () => {
    const a = await voegToe(p.taskforce, {})
    expect(await code(probeer(p.weert, 'actieStarten', a))).toBe('NIET_GEVONDEN')
    const { actie } = await p.weert.krijg<{ actie: { mag: string[] } }>('query($id: ID!) { actie(id: $id) { mag } }', {
      id: a.id,
    })
    expect(actie.mag).toEqual([])
  })
  it('een knelpunt van een andere gemeente kan niet aan een actie hangen', async () => {
    const k = await meld(p.nederweert)
    const r = await p.taskforce.vraag('mutation($i: ActieToevoegenInput!) { actieToevoegen(input: $i) { id } }', {
      i: { titel: 'x', knelpunten: [k.id] },
    })
    expect(r.errors?.[0]?.extensions).toMatchObject({
      code: 'NIET_GEVONDEN',
      velden: { knelpunten: expect.any(String) },
    })
  })
})
