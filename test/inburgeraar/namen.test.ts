// Names under which somebody was known: kept, found by, and taken away again by who says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namenVan } from '../../server/inburgeraar/inburgeraar.rules.js'
import { doe, gelukt, voegToe, weigering, type Rij } from '../support/handeling.js'
import { begin, nieuw, p, server } from './wereld.js'

interface Genaamd extends Rij {
  achternaam: string
  eerdereNamen: string[]
}
const VELDEN = 'id versie mag achternaam eerdereNamen'
const wijzig = async (i: Rij, input: object): Promise<Genaamd> =>
  gelukt(await doe<Genaamd>(p.weert, 'inburgeraarWijzigen', VELDEN, i, input))
const zoek = async (q: string): Promise<string[]> =>
  (
    await p.weert.krijg<{ x: { nodes: Rij[] } }>(
      'query($q: String) { x: inburgeraars(first: 50, filter: { q: $q }) { nodes { id } } }',
      { q },
    )
  ).x.nodes.map((n) => n.id)
beforeAll(begin, 120_000)
afterAll(() => server?.stop())

describe('eerdere namen', () => {
  const was = { roepnaam: 'Anemoon', achternaam: 'Kievit', eerdereNamen: ['Anemoon Gors'] }
  it.each([
    ['van wie nieuw is zijn er niet', null, { roepnaam: 'Anemoon', achternaam: 'Kievit' }, []],
    ['van wie nieuw is staan er zoals gezegd', null, { achternaam: 'Kievit', eerdereNamen: ['Gors'] }, ['Gors']],
    ['blijven als een ander gegeven wijzigt', was, {}, ['Anemoon Gors']],
    ['krijgen de oude naam erbij', was, { achternaam: 'Wulp' }, ['Anemoon Gors', 'Anemoon Kievit']],
    ['krijgen haar ook als de roepnaam weggaat', was, { roepnaam: null }, ['Anemoon Gors', 'Anemoon Kievit']],
    ['houden de naam niet die er nu weer is', was, { achternaam: 'Gors' }, ['Anemoon Kievit']],
    ['gaan weg als iemand dat zegt', was, { eerdereNamen: [] }, []],
    ['gaan weg als iemand ze leeg laat', was, { eerdereNamen: null }, []],
    ['staan er één keer', was, { eerdereNamen: ['Wulp', 'Wulp'] }, ['Wulp']],
  ])('%s', (_naam, oud, nu, verwacht) => {
    expect(namenVan(oud, nu)).toEqual({ eerdereNamen: verwacht, zoeknamen: verwacht.join(' ') })
  })
  it('vinden het dossier, naast de naam van nu, en niet meer als ze weg zijn', async () => {
    const i = await nieuw({ roepnaam: 'Zegge', achternaam: 'Oudenaamsvogel' })
    const anders = await wijzig(i, { achternaam: 'Nieuwenaamsvogel' })
    expect(anders.eerdereNamen).toEqual(['Zegge Oudenaamsvogel'])
    expect(await zoek('oudenaams')).toEqual([i.id])
    expect(await zoek('zegge nieuwenaams')).toEqual([i.id])
    const weg = await wijzig(anders, { eerdereNamen: [] })
    expect([weg.eerdereNamen, await zoek('oudenaams'), await zoek('nieuwenaams')]).toEqual([[], [], [i.id]])
  })
  it('staan in de brongegevens, en vinden ook daar', async () => {
    const { x } = await p.weert.krijg<{ x: { nodes: Genaamd[] } }>(
      '{ x: inburgeraars(first: 50) { nodes { id achternaam eerdereNamen } } }',
    )
    const iemand = x.nodes.find(({ eerdereNamen }) => eerdereNamen.length > 0)!
    expect(await zoek(iemand.eerdereNamen[0]!)).toContain(iemand.id)
  })
  it('laten een dossier herkennen dat er al is', async () => {
    const i = await nieuw({ roepnaam: 'Zegge', achternaam: 'Vroegervogel', geboortedatum: '1991-02-03' })
    await wijzig(i, { roepnaam: 'Rus', achternaam: 'Latervogel' })
    const input = { achternaam: 'Vroegervogel', geboortedatum: '1991-02-03', fictief: true }
    expect(weigering(await voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', input))).toEqual([
      'INBURGERAAR_LIJKT_OP',
      'achternaam',
    ])
  })
})
