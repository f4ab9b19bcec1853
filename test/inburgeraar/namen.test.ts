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
    [
      'krijgen de oude naam ook als iemand er zelf bij schrijft',
      was,
      { achternaam: 'Wulp', eerdereNamen: ['Gors', 'Ruiter'] },
      ['Gors', 'Ruiter', 'Anemoon Kievit'],
    ],
    ['krijgen haar ook als iemand ze leeg maakt', was, { achternaam: 'Wulp', eerdereNamen: [] }, ['Anemoon Kievit']],
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
  it.each([
    ['haar naam van nu', 'Rus Ooievaarsnaam', '1992-04-05'],
    ['haar achternaam van nu', 'Ooievaarsnaam', '1992-04-06'],
    ['haar naam van eerder', 'Lelie Reigersnaam', '1992-04-07'],
  ])('laten een dossier herkennen aan %s', async (_wat, eerder, geboortedatum) => {
    await nieuw({ geboortedatum, roepnaam: 'Rus', achternaam: 'Ooievaarsnaam', eerdereNamen: ['Lelie Reigersnaam'] })
    const input = { achternaam: 'Heelanders', geboortedatum, fictief: true }
    expect(
      weigering(await voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', { ...input, eerdereNamen: [eerder] }))[0],
    ).toBe('INBURGERAAR_LIJKT_OP')
    gelukt(await voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', { ...input, eerdereNamen: ['Nog Anders'] }))
  })
  it('zijn elk een naam: twee naast elkaar zijn er geen', async () => {
    await nieuw({ achternaam: 'Apart', geboortedatum: '1993-05-06', eerdereNamen: ['Ada Vinkje', 'Bo Mees'] })
    gelukt(
      await voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', {
        achternaam: 'Vinkje Bo',
        geboortedatum: '1993-05-06',
        fictief: true,
      }),
    )
  })
})

describe('een naam waar niets van overblijft', () => {
  it.each(['\u0301', '\u0301\u0302', '\u00ad\u0308\u00ad'])('is geen naam: %j', async (naam) => {
    await nieuw({ achternaam: 'Geheim', geboortedatum: '1994-06-07', bevestigNieuwePersoon: true })
    for (const input of [
      { achternaam: naam },
      { achternaam: `Onbekend-${naam.length}`, roepnaam: naam },
      { achternaam: `Nooitgezien-${naam.length}`, eerdereNamen: [naam] },
    ]) {
      const a = await voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', {
        ...input,
        geboortedatum: '1994-06-07',
        fictief: true,
      })
      expect(a.tekst).not.toContain('P-')
    }
  })
})

describe('zonder geboortedatum', () => {
  const wie = { roepnaam: 'Zegge', achternaam: 'Datumloos' }
  it('lijkt iemand op wie precies zo heet, ook als die er wel een heeft, en anders niet', async () => {
    const voeg = async (input: object) =>
      voegToe<Rij>(p.weert, 'inburgeraarToevoegen', 'id', { ...input, fictief: true })
    gelukt(await voeg({ ...wie, geboortedatum: '1995-01-01' }))
    expect(weigering(await voeg(wie))[0]).toBe('INBURGERAAR_LIJKT_OP')
    gelukt(await voeg({ ...wie, roepnaam: 'Lis' }))
    gelukt(await voeg({ achternaam: wie.achternaam }))
    gelukt(await voeg({ ...wie, bevestigNieuwePersoon: true }))
    expect(weigering(await voeg({ ...wie, geboortedatum: '1996-01-01' }))[0]).toBe('INBURGERAAR_LIJKT_OP')
  })
})
