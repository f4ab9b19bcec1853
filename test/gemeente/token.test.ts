import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, stuur, type Persoon } from '../support/als.js'
import { nette } from '../support/isolatie.antwoord.js'
import { alsEigenaar, dumpVan } from '../support/isolatie.eigenaar.js'
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
const zet = (id: string, wat: string) =>
  alsEigenaar(server.ownerUrl, (tx) => tx.unsafe(`update token set ${wat} where id = '${id}'`))
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

describe('een token gebruiken', () => {
  it('leest cijfers, weet wie het is en wat het mag', async () => {
    const t = await geefUit(beheer, ['0988', '1706'], dag(9), 'Dashboard')
    const vraag = metToken(server.url, t.geheim)
    const { data, errors } = await vraag<{
      mij: { id: string; naam: string; email: null; actief: boolean; rollen: { rol: string; gemeente: object }[] }
      mijnRechten: { wat: string }[]
      taakstellingen: { realisatie: { waarde: number } }[]
    }>(
      `{ mij { id naam email actief rollen { rol gemeente { naam } partner { id } totDatum } } mijnRechten { wat bereik }
         taakstellingen(gemeenten: ["0988"], jaren: [2020]) { realisatie { waarde } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.mij).toEqual({
      id: t.id,
      naam: 'Dashboard',
      email: null,
      actief: true,
      rollen: [
        { rol: 'DASHBOARD', gemeente: { naam: 'Weert' }, partner: null, totDatum: dag(9) },
        { rol: 'DASHBOARD', gemeente: { naam: 'Cranendonck' }, partner: null, totDatum: dag(9) },
      ],
    })
    const wortels = data.mijnRechten.map((r) => r.wat).filter((w) => !w.includes('.'))
    expect(wortels).toContain('taakstellingen')
    expect(wortels).toContain('mij')
    expect(
      wortels.filter((w) => ['knelpunten', 'partners', 'gebruikers', 'tokens', 'tokenUitgeven'].includes(w)),
    ).toEqual([])
    expect(data.taakstellingen[0]!.realisatie.waarde).toBe(13)
    const mij = await fetch(`${server.url}/api/mij`, { headers: { authorization: `bearer ${t.geheim}` } })
    expect([mij.status, await mij.json()]).toMatchObject([200, { gebruiker: { naam: 'Dashboard' } }])
  })
  it('onthoudt het laatste gebruik, hoogstens één keer per minuut', async () => {
    const t = await geefUit(beheer, ['0988'])
    const vraag = metToken(server.url, t.geheim)
    const laatst = async () => (await lijst(beheer)).find((x) => x.id === t.id)!.laatstGebruiktOp
    await vraag('{ mij { id } }')
    const eerste = await laatst()
    expect(eerste).toBeTruthy()
    await vraag('{ mij { id } }')
    expect(await laatst()).toBe(eerste)
    await zet(t.id, `laatst_gebruikt_op = now() - interval '2 minutes'`)
    await vraag('{ mij { id } }')
    expect(Date.parse((await laatst())!)).toBeGreaterThanOrEqual(Date.parse(eerste!))
  })
  it('weigert elke handeling met een zin die zegt waarom', async () => {
    const vraag = metToken(server.url, (await geefUit(beheer, ['0988'])).geheim)
    for (const m of [
      `mutation { knelpuntMelden(input: {thema: ZORG, titel: "x"}) { id } }`,
      `mutation { tokenUitgeven(input: {naam: "x", gemeenten: ["0988"], verlooptDatum: "${dag()}"}) { id } }`,
    ]) {
      const a = await vraag(m)
      expect([a.status, fout(a)]).toMatchObject([
        403,
        {
          message: 'Met een token kunt u alleen gegevens opvragen, niets wijzigen.',
          extensions: { code: 'GEEN_TOEGANG' },
        },
      ])
    }
  })
  it('weigert wat niet bij cijfers hoort', async () => {
    const vraag = metToken(server.url, (await geefUit(beheer, ['0988'])).geheim)
    for (const q of [
      '{ tokens { id } }',
      '{ knelpunten { nodes { id } } }',
      '{ partners { nodes { id } } }',
      '{ gebruikers { nodes { id } } }',
      '{ mijnActies { nodes { id } } }',
    ])
      expect([q, (await vraag(q)).status]).toEqual([q, 403])
  })
  it('zegt bij elk token dat niet werkt hetzelfde', async () => {
    const [verlopen, ingetrokken] = [await geefUit(beheer, ['0988'], dag()), await geefUit(beheer, ['0988'])]
    expect((await metToken(server.url, verlopen.geheim)('{ mij { id } }')).status).toBe(200)
    expect((await metToken(server.url, ingetrokken.geheim)('{ mij { id } }')).status).toBe(200)
    await zet(verlopen.id, `verloopt_datum = '${dag(-1)}'`)
    const { t } = await beheer.krijg<{ t: Token }>(INTREKKEN, { id: ingetrokken.id })
    expect(t).toMatchObject({ status: 'INGETROKKEN', mag: [], geheim: null })
    expect(t.ingetrokkenOp).toBeTruthy()
    const g = ingetrokken.geheim
    const antwoorden = await Promise.all(
      [
        verlopen.geheim,
        g,
        `rt_${'a'.repeat(43)}`,
        g.slice(0, -1),
        `${g}a`,
        'rt_',
        '',
        `x${g}`,
        `${g} ${g}`,
        `'; select`,
      ].map((x) => metToken(server.url, x)('{ mij { id } }')),
    )
    expect([...new Set(antwoorden.map((a) => `${a.status} ${a.tekst}`))]).toHaveLength(1)
    expect([antwoorden[0]!.status, fout(antwoorden[0]!).extensions.code]).toEqual([401, 'NIET_INGELOGD'])
    for (const { id } of [verlopen, ingetrokken])
      expect(fout(await beheer.vraag(INTREKKEN, { id })).extensions.code).toBe('STATUS_LAAT_NIET_TOE')
  })
  it('gaat voor een cookie, ook als het niet werkt', async () => {
    const t = await geefUit(beheer, ['0988'], dag(5), 'Wint')
    const wie = (authorization: string) =>
      stuur<{ mij: { naam: string } }>(server.url, { authorization, cookie: beheer.cookie }, '{ mij { naam } }')
    expect((await wie(`Bearer ${t.geheim}`)).data.mij.naam).toBe('Wint')
    expect((await wie(`Bearer rt_${'a'.repeat(43)}`)).status).toBe(401)
    expect((await wie('Bearer')).status).toBe(401)
    expect(
      (
        await stuur(server.url, { authorization: `Bearer ${t.geheim}`, cookie: beheer.cookie }, UITGEVEN, {
          input: { naam: 'x', gemeenten: ['0988'], verlooptDatum: dag() },
        })
      ).status,
    ).toBe(403)
  })
  it('telt niet in het adres of in het verzoek', async () => {
    const { geheim } = await geefUit(beheer, ['0988'])
    for (const pad of [
      `/api/mij?access_token=${geheim}`,
      `/api/mij?token=${geheim}`,
      `/api/mij?authorization=Bearer%20${geheim}`,
    ])
      expect((await fetch(server.url + pad)).status).toBe(401)
    expect(server.log.join('\n')).not.toContain(geheim)
  })
  it('mag ook in productie het schema lezen', async () => {
    const productie = await startServer({ productie: true })
    try {
      const t = await geefUit(await als(productie.url, 'beheer'), ['0988'])
      const schema = '{ __schema { queryType { name } } }'
      expect((await metToken(productie.url, t.geheim)(schema)).errors).toBeUndefined()
      expect((await (await als(productie.url, 'beleid.weert')).vraag(schema)).status).toBe(403)
    } finally {
      await productie.stop()
    }
  })
})
