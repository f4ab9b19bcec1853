import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

let server: TestServer
let taskforce: Persoon
beforeAll(async () => {
  server = await startServer()
  taskforce = await als(server.url, 'taskforce')
})
afterAll(() => server?.stop())

interface K {
  id: string
  versie: number
  titel: string
  omschrijving: string | null
}
const meld = async (titel: string, omschrijving: string | null = null): Promise<K> =>
  (
    await taskforce.krijg<{ k: K }>(
      'mutation($i: KnelpuntMeldenInput!) { k: knelpuntMelden(input: $i) { id versie titel omschrijving } }',
      { i: { thema: 'ZORG', titel, omschrijving, bevestigGeenPersoonsgegevens: true } },
    )
  ).k
const zoek = async (filter: object): Promise<string[]> =>
  (
    await taskforce.krijg<{ k: { nodes: K[] } }>(
      'query($f: KnelpuntFilter) { k: knelpunten(first: 250, filter: $f) { nodes { titel } } }',
      {
        f: filter,
      },
    )
  ).k.nodes.map((k) => k.titel)

/** What is typed, and what is kept of it where that differs: [title, text of more lines]. */
const TEKSTEN: [string, string, [titel: string, tekst: string]?][] = [
  [
    'van rechts naar links',
    'مشكلة في السكن \u202eomgekeerd\u202c עברית',
    ['مشكلة في السكن omgekeerd עברית', 'مشكلة في السكن omgekeerd עברית'],
  ],
  ['richting per stuk', 'a\u200eb\u200fc\u202ad\u2066e\u2069f\u061cg', ['abcdefg', 'abcdefg']],
  ['zonder breedte', 'a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg\u3164h', ['abcdefgh', 'abcdefgh']],
  ['een letter met streepje als één teken', 'Caf\u00e9 \u00fcber \u1ebf'],
  ['dezelfde letter als twee tekens', 'Cafe\u0301 u\u0308ber e\u0302\u0301'],
  ['emoji', '🏠 ❤️ 🇳🇱 👍🏽'],
  ['Turkse letters', 'İstanbul ıspanak Iğdır'],
  ['een stapel tekens', `z${'\u0301'.repeat(8)}`],
  [
    'een stapel die over de regels valt',
    `z${'\u0301'.repeat(60)}y`,
    [`z${'\u0301'.repeat(8)}y`, `z${'\u0301'.repeat(8)}y`],
  ],
  ['een naam met apostrof', "d'Hond en 's-Hertogenbosch ’t Gooi"],
  ['opmaak en code', `<img src=x onerror=alert(1)> <script>alert('x')</script> [x](javascript:alert(1)) &lt;b&gt;`],
  ['een formule', '=HYPERLINK("http://kwaad.example","klik") +1 -1 @x'],
  ['SQL', `'; drop table knelpunt; -- " \\ $1 $$ %s {0}`],
  ['JSON', '{"a":[1,"\\u0041"]} \\n \\" \\\\'],
  [
    'regels en tabs',
    'een\ntwee\r\ndrie\tvier\u2028vijf\u0085zes\rzeven',
    ['een twee drie\tvier vijf zes zeven', 'een\ntwee\ndrie\tvier\nvijf\nzes\nzeven'],
  ],
  ['een lege regel ertussen', 'een \n\n twee', ['een twee', 'een \n\n twee']],
  ['spaties aan het begin en eind', ' \n\u00a0 midden  in \t', ['midden  in', 'midden  in']],
  ['jokers', '100% _zeker_ \\ * ?'],
  ['buiten het basisvlak', '𠜎𠜱 𝒳 \u{10FFFF}'],
  ['precies 200 tekens', '😀'.repeat(200)],
  ['200 tekens met wit eromheen', `  ${'a'.repeat(200)}\u200b `, ['a'.repeat(200), 'a'.repeat(200)]],
  ['stuurtekens', 'a\u0001b\u001bc\u007fd\u009fe', ['abcde', 'abcde']],
]
describe('tekst', () => {
  it.each(TEKSTEN)('blijft wat men ziet, teken voor teken: %s', async (_wat, tekst, bewaard = [tekst, tekst]) => {
    const [titel, omschrijving] = bewaard
    const k = await meld(tekst, tekst)
    expect([k.titel, k.omschrijving]).toEqual(bewaard)
    const terug = await taskforce.krijg<{ knelpunt: K }>(
      'query($id: ID!) { knelpunt(id: $id) { titel omschrijving } }',
      k,
    )
    expect(terug.knelpunt).toEqual({ titel, omschrijving })
    expect(await zoek({ titel: { eq: titel } })).toEqual([titel])
    expect(await zoek({ titel: { in: [titel] } })).toEqual([titel])
    const lijst = await taskforce.krijg<{
      k: { nodes: { geschiedenis: { nodes: { wijzigingen: { veld: string; nieuw: string | null }[] }[] } }[] }
    }>(
      'query($f: KnelpuntFilter) { k: knelpunten(filter: $f) { nodes { geschiedenis { nodes { wijzigingen { veld nieuw } } } } } }',
      { f: { id: { eq: k.id } } },
    )
    expect(lijst.k.nodes[0]!.geschiedenis.nodes[0]!.wijzigingen).toContainEqual({ veld: 'titel', nieuw: titel })
  })
  it('die iemand zoekt of filtert zoals die is getypt, wordt gevonden', async () => {
    const k = await meld('Onzichtbaar \u200bgetypt')
    for (const f of [
      { q: 'onzicht\u200bbaar getypt' },
      { titel: { eq: 'Onzichtbaar \u200bgetypt' } },
      { titel: { in: ['Onzichtbaar getypt\u2060'] } },
      { titel: { contains: 'baar \u200dget' } },
    ])
      expect(await zoek({ and: [f, { id: { eq: k.id } }] })).toEqual(['Onzichtbaar getypt'])
  })
  it('in een lijst is één regel', async () => {
    const wie = await als(server.url, 'coordinator')
    const { p } = await wie.krijg<{ p: { aliassen: string[] } }>(
      'mutation($i: PartnerToevoegenInput!) { p: partnerToevoegen(input: $i) { aliassen } }',
      { i: { naam: 'Regels', soort: 'OVERIG', aliassen: ['  Twee \n regels '] } },
    )
    expect(p.aliassen).toEqual(['Twee regels'])
  })
  it('of een kenmerk dat twee keer in een lijst staat, telt één keer', async () => {
    const wie = await als(server.url, 'coordinator')
    const { partners } = await wie.krijg<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(first: 1) { nodes { id } } }',
    )
    const id = partners.nodes[0]!.id
    const { s } = await wie.krijg<{ s: { partners: { id: string }[] } }>(
      'mutation($i: SuccesVastleggenInput!) { s: succesVastleggen(input: $i) { partners { id } } }',
      {
        i: {
          thema: 'ZORG',
          titel: 'Dubbel',
          omschrijving: 'x',
          bron: 'x',
          zichtbaarheid: 'PARTNERS',
          partners: [id, id.toUpperCase(), id],
        },
      },
    )
    expect(s.partners).toEqual([{ id }])
  })
  it('van 5.000 tekens past, ook als elk teken vier bytes is', async () => {
    const lang = '😀'.repeat(5000)
    expect((await meld('Lang', lang)).omschrijving).toBe(lang)
  })
  it('die leeg wordt gemaakt, is weg', async () => {
    expect((await meld('Leeg', '')).omschrijving).toBeNull()
  })
})

describe('zoeken', () => {
  beforeAll(async () => {
    for (const t of [
      'Zoek Café Één',
      'Zoek Cafe\u0301 Twee',
      'Zoek CAFE drie',
      'Zoek 100% zeker',
      'Zoek 1000 zeker',
      'Zoek a_b',
      'Zoek axb',
      'Zoek c\\d',
      'Zoek ﬁets',
      'Zoek Straße',
    ])
      await meld(t)
  })
  it.each<[string, string[]]>([
    ['zoek cafe', ['Zoek Café Één', 'Zoek Cafe\u0301 Twee', 'Zoek CAFE drie']],
    ['CAFÉ', ['Zoek Café Één', 'Zoek Cafe\u0301 Twee', 'Zoek CAFE drie']],
    ['cafe\u0301 een', ['Zoek Café Één']],
    ['  twee   zoek  ', ['Zoek Cafe\u0301 Twee']],
    ['fiets', ['Zoek ﬁets']],
    ['zoek 100%', ['Zoek 100% zeker']],
    ['a_b', ['Zoek a_b']],
    ['c\\d', ['Zoek c\\d']],
    ['zoek %', ['Zoek 100% zeker']],
    ['zoek ％', ['Zoek 100% zeker']],
    ['zoek _', ['Zoek a_b']],
    ['zoek \\', ['Zoek c\\d']],
    ["zoek ' or 1=1", []],
  ])('naar %j vindt precies wat er staat', async (q, verwacht) => {
    expect((await zoek({ and: [{ q }, { titel: { contains: 'Zoek ' } }] })).sort()).toEqual([...verwacht].sort())
  })
  it('op een deel van de titel neemt jokers letterlijk', async () => {
    expect(await zoek({ titel: { contains: 'zoek 100%' } })).toEqual(['Zoek 100% zeker'])
    expect(await zoek({ titel: { contains: 'zoek a_b' } })).toEqual(['Zoek a_b'])
    expect(await zoek({ titel: { contains: 'zoek c\\d' } })).toEqual(['Zoek c\\d'])
    expect(await zoek({ titel: { contains: 'zoek %' } })).toEqual([])
  })
  it('zonder woorden laat alles staan, met 40 woorden vindt het niets, en 500 woorden zijn te veel', async () => {
    const alles = (await zoek({})).length
    expect((await zoek({ q: '   ' })).length).toBe(alles)
    const woorden = (n: number) => Array.from({ length: n }, (_, i) => `woord${i}`).join(' ')
    expect(await zoek({ q: woorden(40) })).toEqual([])
    await expect(zoek({ q: woorden(500) })).rejects.toThrow('QUERY_TE_ZWAAR')
    expect(await zoek({ q: '%a'.repeat(5000) })).toEqual([])
  })
  it.each(["' or '1'='1", "x'; drop table knelpunt; --", '") or true --', '\\', '$1', '{}', 'null', "E'\\x27'"])(
    'of filteren met %j is nooit meer dan tekst',
    async (t) => {
      expect(await zoek({ titel: { eq: t } })).toEqual([])
      expect(await zoek({ titel: { in: [t, `${t},${t}`, `{${t}}`] } })).toEqual([])
      expect(await zoek({ gemeente: { eq: t } })).toEqual([])
      expect(await zoek({ id: { in: [t] } })).toEqual([])
      expect(await zoek({ id: { eq: t } })).toEqual([])
      expect(await zoek({ eigenaar: { eq: t } })).toEqual([])
      expect((await zoek({})).length).toBeGreaterThan(10)
    },
  )
})
