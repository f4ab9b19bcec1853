import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../support/als.js'
import { nette } from '../isolatie/wandeling/isolatie.antwoord.js'
import { alsEigenaar, dumpVan } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'
import { dag, geefUit, INTREKKEN, metToken, TOKEN, UITGEVEN, type Token } from '../support/token.js'

let server: TestServer
let beheer: Persoon
let beleid: Persoon
beforeAll(async () => {
  server = await startServer()
  ;[beheer, beleid] = (await Promise.all(['beheer', 'beleid.weert'].map((n) => als(server.url, n)))) as [
    Persoon,
    Persoon,
  ]
})
afterAll(() => server?.stop())

const LIJST = `{ tokens { ${TOKEN} uitgegevenDoor { naam email } ingetrokkenDoor { naam } gemeenten { code naam } } }`
type Lijst = { tokens: (Token & { uitgegevenDoor: { naam: string } | null; gemeenten: { code: string }[] })[] }
const lijst = async (p: Persoon): Promise<Lijst['tokens']> => (await p.krijg<Lijst>(LIJST)).tokens
const namen = async (p: Persoon): Promise<string[]> => (await lijst(p)).map((t) => t.naam)
const fout = (a: { tekst: string }) => nette(a.tekst)[0]!

describe('een token uitgeven', () => {
  it('toont het geheim één keer, ook onder een andere naam en via een fragment', async () => {
    const a = await beheer.vraag<{ nieuw: { g: string; p: string; gemeenten: { c: string }[]; mag: string[] } }>(
      `mutation($d: Datum!) { nieuw: tokenUitgeven(input: {naam: " Dashboard ", gemeenten: ["0946", "0988", "0946"], verlooptDatum: $d}) { ...V } }
       fragment V on Token { g: geheim p: prefix gemeenten { c: code } mag naam }`,
      { d: dag() },
    )
    expect(a.errors).toBeUndefined()
    const { g, p, gemeenten, mag } = a.data.nieuw
    expect(g).toMatch(/^rt_[A-Za-z0-9_-]{43}$/)
    expect(p).toBe(g.slice(0, 11))
    expect(gemeenten.map((x) => x.c).sort()).toEqual(['0946', '0988'])
    expect(mag).toEqual(['tokenIntrekken'])
    const [later] = (await lijst(beheer)).filter((t) => t.prefix === p)
    expect(later).toMatchObject({ naam: 'Dashboard', geheim: null, status: 'GELDIG', laatstGebruiktOp: null })
    expect(later!.uitgegevenDoor!.naam).toBeTruthy()
  })
  it('geeft bij een herhaald verzoek hetzelfde token zonder het geheim', async () => {
    const v = { input: { naam: 'Herhaald', gemeenten: ['0988'], verlooptDatum: dag(1) }, s: randomUUID() }
    const [een, twee] = [await beheer.krijg<{ t: Token }>(UITGEVEN, v), await beheer.krijg<{ t: Token }>(UITGEVEN, v)]
    expect(een.t.geheim).toMatch(/^rt_/)
    expect(twee.t).toEqual({ ...een.t, geheim: null })
    expect((await namen(beheer)).filter((n) => n === 'Herhaald')).toHaveLength(1)
  })
  it('laat het geheim nergens achter: niet in de database, niet in het log', async () => {
    const t = await geefUit(beheer, ['0988'])
    await metToken(server.url, t.geheim)('{ mij { id } }')
    await metToken(server.url, t.geheim.slice(0, -1) + '!')('{ mij { id } }')
    const rest = t.geheim.slice(11)
    expect(JSON.stringify(await dumpVan(server.ownerUrl))).not.toContain(rest)
    expect(server.log.join('\n')).not.toContain(rest)
    expect(server.log.join('\n')).not.toMatch(/rt_|Bearer/i)
  })
  const jaar = `${Number(dag().slice(0, 4)) + 1}${dag().slice(4)}`
  const morgenOverEenJaar = new Date(Date.parse(jaar) + 86_400_000).toISOString().slice(0, 10)
  it.each<[string, object, string, string]>([
    ['een lege naam', { naam: '  ' }, 'ONGELDIGE_INVOER', 'naam'],
    ['een te lange naam', { naam: 'a'.repeat(101) }, 'ONGELDIGE_INVOER', 'naam'],
    ['geen gemeente', { gemeenten: [] }, 'ONGELDIGE_INVOER', 'gemeenten'],
    ['een onbekende gemeente', { gemeenten: ['8888'] }, 'NIET_GEVONDEN', 'gemeenten'],
    ['één onbekende gemeente tussen andere', { gemeenten: ['0988', '8888'] }, 'NIET_GEVONDEN', 'gemeenten'],
    ['een website die er geen is', { websites: ['https://www.weert.nl', 'weert.nl'] }, 'ONGELDIGE_INVOER', 'websites'],
    ['een dag in het verleden', { verlooptDatum: dag(-1) }, 'ONGELDIGE_INVOER', 'verlooptDatum'],
    ['een dag na één jaar', { verlooptDatum: morgenOverEenJaar }, 'ONGELDIGE_INVOER', 'verlooptDatum'],
    ['een dag die niet bestaat', { verlooptDatum: '2027-02-29' }, 'ONGELDIGE_INVOER', 'verlooptDatum'],
  ])('weigert %s, met het veld erbij', async (_wat, deel, code, veld) => {
    const voor = (await lijst(beheer)).length
    const input = { naam: 'Fout', gemeenten: ['0988'], verlooptDatum: dag(5), ...deel }
    const { extensions } = fout(await beheer.vraag(UITGEVEN, { input }))
    expect(extensions.code).toBe(code)
    expect(extensions.velden?.[veld]).toMatch(/\.$/)
    expect((await lijst(beheer)).length).toBe(voor)
  })
  it('bewaart de websites waarvan pagina’s mogen vragen, en zonder keuze geen enkele', async () => {
    const met = await geefUit(beheer, ['0988'], dag(9), 'Pagina', ['https://WWW.weert.nl/'])
    const zonder = await geefUit(beheer, ['0988'], dag(9), 'Programma')
    const rijen = await lijst(beheer)
    expect([met, zonder].map(({ id }) => rijen.find((t) => t.id === id)!.websites)).toEqual([
      ['https://www.weert.nl'],
      [],
    ])
  })
  it('laat precies een jaar toe', async () => {
    expect((await geefUit(beheer, ['0988'], jaar)).status).toBe('GELDIG')
  })
})

describe('wie met tokens werkt', () => {
  it('de beleidsmedewerker alleen met tokens die helemaal van de eigen gemeente zijn', async () => {
    await geefUit(beleid, ['0988'], dag(9), 'Van Weert')
    const samen = await geefUit(beheer, ['0988', '0946'], dag(9), 'Van twee')
    const buur = await geefUit(beheer, ['0946'], dag(9), 'Van Nederweert')
    expect(await namen(beleid)).toContain('Van Weert')
    expect((await namen(beleid)).filter((n) => n === 'Van twee' || n === 'Van Nederweert')).toEqual([])
    const onbekend = await beleid.vraag(INTREKKEN, { id: randomUUID() })
    expect(fout(onbekend).extensions.code).toBe('NIET_GEVONDEN')
    for (const t of [samen, buur, { id: 'x' }])
      expect((await beleid.vraag(INTREKKEN, { id: t.id })).tekst).toBe(onbekend.tekst)
    for (const gemeenten of [['0946'], ['0988', '0946']]) {
      const input = { naam: 'Mag niet', gemeenten, verlooptDatum: dag(5) }
      expect(fout(await beleid.vraag(UITGEVEN, { input })).extensions).toMatchObject({ code: 'NIET_GEVONDEN' })
    }
    expect(await namen(beheer)).toContain('Van Nederweert')
  })
  it('de privacy officer ziet ze en verandert niets; andere rollen zien niets', async () => {
    const privacy = await als(server.url, 'privacy')
    expect(await namen(privacy)).toContain('Van twee')
    expect((await lijst(privacy)).flatMap((t) => t.mag)).toEqual([])
    const [t] = await lijst(privacy)
    expect((await privacy.vraag(INTREKKEN, { id: t!.id })).status).toBe(403)
    for (const wie of ['coordinator', 'regisseur.weert', 'taskforce', 'werkkom', 'bestuurder.weert'])
      expect([wie, (await (await als(server.url, wie)).vraag(LIJST)).status]).toEqual([wie, 403])
  })
  it('ziet wie het uitgaf alleen als die persoon zichtbaar is', async () => {
    const [t] = (await lijst(beleid)).filter((x) => x.naam === 'Van Weert')
    expect(t!.uitgegevenDoor!.naam).toBeTruthy()
    await alsEigenaar(
      server.ownerUrl,
      (tx) => tx`update token set uitgegeven_door_id =
        (select gebruiker_id from account where email = 'regisseur.nederweert@regio.example') where id = ${t!.id}`,
    )
    expect((await lijst(beleid)).find((x) => x.id === t!.id)!.uitgegevenDoor).toBeNull()
  })
})
