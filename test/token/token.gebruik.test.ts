import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, stuur, type Persoon } from '../support/als.js'
import { nette } from '../isolatie/wandeling/isolatie.antwoord.js'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { startServer, type TestServer } from '../support/server.js'
import { dag, geefUit, INTREKKEN, metToken, UITGEVEN, type Token } from '../support/token.js'

let server: TestServer
let beheer: Persoon
beforeAll(async () => {
  server = await startServer()
  beheer = await als(server.url, 'beheer')
})
afterAll(() => server?.stop())

const zet = (id: string, wat: string) =>
  alsEigenaar(server.ownerUrl, (tx) => tx.unsafe(`update token set ${wat} where id = '${id}'`))
const fout = (a: { tekst: string }) => nette(a.tekst)[0]!

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
    const laatst = async () =>
      (await beheer.krijg<{ tokens: Token[] }>('{ tokens { id laatstGebruiktOp } }')).tokens.find((x) => x.id === t.id)!
        .laatstGebruiktOp
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
