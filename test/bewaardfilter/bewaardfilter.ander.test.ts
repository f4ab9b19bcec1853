// A filter is of whoever kept it: nothing of it is for anybody else, and it names nothing that its owner does not see.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../support/als.js'
import { gelukt, weigering } from '../support/handeling.js'
import { opdracht } from '../support/opdracht.js'
import { startServer, type TestServer } from '../support/server.js'
import { bewaar, noem, vanMij, verwijder, type Filter } from './filter.js'

let server: TestServer
let weert: Persoon
beforeAll(async () => {
  server = await startServer()
  weert = await als(server.url, 'regisseur.weert')
}, 120_000)
afterAll(() => server?.stop())

describe('een filter van een ander', () => {
  let rij: Filter
  beforeAll(async () => {
    rij = gelukt(await bewaar(weert, { naam: 'Van Weert' }))
    const elders = ['--code', 'elders', '--naam', 'Elders', '--gemeente', '9998:Elders']
    await opdracht('regio', server.ownerUrl, 'aanmaken', ...elders)
    await alsEigenaar(server.ownerUrl, async (tx) => {
      const id = randomUUID()
      await tx`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('elders', ${id}, 'Elders', '9998')`
      await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'elders', 'elders@regio.example', 'DEMO')`
      await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
        values (${randomUUID()}, 'elders', ${id}, 'REGISSEUR', '9998', '2020-01-01')`
    })
  })
  it.each([
    ['een collega van hetzelfde team', 'regisseur2.weert'],
    ['een regisseur van een andere gemeente', 'regisseur.nederweert'],
    ['een coördinator', 'coordinator'],
    ['een functioneel beheerder', 'beheer'],
    ['een privacy officer', 'privacy'],
    ['iemand van een andere regio', 'elders'],
  ])('ziet, hernoemt en verwijdert %s niet', async (_wie, account) => {
    const wie = await als(server.url, account)
    expect((await vanMij(wie)).map((r) => r.id)).not.toContain(rij.id)
    const onbekend = { id: randomUUID(), versie: 1 }
    expect((await noem(wie, rij, 'Van mij')).tekst).toBe((await noem(wie, onbekend, 'Van mij')).tekst)
    expect((await verwijder(wie, rij)).tekst).toBe((await verwijder(wie, onbekend)).tekst)
    expect(weigering(await verwijder(wie, rij))).toEqual(['NIET_GEVONDEN', undefined])
    expect((await vanMij(weert)).find((r) => r.id === rij.id)).toEqual(rij)
  })
  it('neemt de naam niet in beslag: een ander mag dezelfde', async () => {
    const eigen = gelukt(await bewaar(await als(server.url, 'regisseur2.weert'), { naam: 'Van Weert' }))
    expect(eigen.id).not.toBe(rij.id)
  })
  it('bewaart een programma niet, en leest het niet', async () => {
    const beleid = await als(server.url, 'beleid.weert')
    const { x } = await beleid.krijg<{ x: { geheim: string } }>(
      'mutation { x: tokenUitgeven(input: { naam: "Proef", gemeenten: ["0988"], verlooptDatum: "2027-01-01" }) { geheim } }',
    )
    const vraag = async (query: string): Promise<string | undefined> => {
      const r = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${x.geheim}` },
        body: JSON.stringify({ query }),
      })
      const { errors } = (await r.json()) as { errors?: { extensions: { code: string } }[] }
      return errors?.[0]?.extensions.code
    }
    expect(await vraag('{ bewaardeFilters { totalCount } }')).toBe('GEEN_TOEGANG')
    expect(
      await vraag('mutation { bewaardFilterVastleggen(input: { naam: "x", lijst: "acties", filter: [] }) { id } }'),
    ).toBe('GEEN_TOEGANG')
  })
})

describe('wat een filter noemt', () => {
  const met = (veld: string, verwijzingen: string[]) => ({ veld, vergelijking: 'IS', verwijzingen })
  it('is een collega of gemeente die u ziet; wat u niet ziet, is als wat er niet is', async () => {
    const ids = await alsEigenaar(
      server.ownerUrl,
      (tx) => tx<{ email: string; id: string }[]>`select email, gebruiker_id id from account`,
    )
    const id = (wie: string): string => ids.find((r) => r.email === `${wie}@regio.example`)!.id
    gelukt(await bewaar(weert, { filter: [met('regisseur', [id('regisseur2.weert')]), met('gemeente', ['0988'])] }))
    const onbekend = await bewaar(weert, { filter: [met('regisseur', [randomUUID()])] })
    expect(weigering(onbekend)).toEqual(['NIET_GEVONDEN', 'filter.0.verwijzingen'])
    const buiten = await bewaar(weert, { filter: [met('regisseur', [id('elders')])] })
    expect(buiten.tekst).toBe(onbekend.tekst)
    const [geen, elders] = [
      await bewaar(weert, { filter: [met('gemeente', ['8888'])] }),
      await bewaar(weert, { filter: [met('gemeente', ['9998'])] }),
    ]
    expect(weigering(geen)).toEqual(['NIET_GEVONDEN', 'filter.0.verwijzingen'])
    expect(elders.tekst).toBe(geen.tekst)
  })
  it('is een lijst die u mag lezen; een andere is als een die er niet is', async () => {
    const bestuurder = await als(server.url, 'bestuurder.weert')
    const [dicht, geen] = [
      await bewaar(bestuurder, { lijst: 'inburgeraars', filter: [] }),
      await bewaar(bestuurder, { lijst: 'bestaatNiet', filter: [] }),
    ]
    expect(weigering(dicht)).toEqual(['NIET_GEVONDEN', 'lijst'])
    expect(dicht.tekst).toBe(geen.tekst)
    gelukt(await bewaar(bestuurder, { lijst: 'pilots', filter: [] }))
  })
})
