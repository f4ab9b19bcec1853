import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getNamedType } from 'graphql'
import type { Antwoord } from '../../support/als.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import {
  documentMet,
  inputVan,
  maakInvoer,
  MET_INPUT,
  weigert,
  type Invoer,
} from '../../isolatie/wandeling/isolatie.invoer.js'

let p: Invoer
beforeAll(async () => {
  p = await maakInvoer()
})
afterAll(() => p?.w.server.stop())
/** Every text field of every input: [mutation, field, is it a list]. */
const TEKSTVELDEN = MET_INPUT.flatMap((m) =>
  Object.values(inputVan(m)!.getFields())
    .filter((f) => getNamedType(f.type).name === 'String')
    .map((f): [string, string, boolean] => [m, f.name, String(f.type).startsWith('[')]),
)

const LANG = 5000
const UITLEG = 1000
/** Where the same name is longer or shorter elsewhere: [part of the mutation's name, field, length]. */
const PER_HANDELING: [RegExp, string, number][] = [
  [/^bewaardFilter/, 'naam', 80],
  [/^bewaardFilter/, 'lijst', 80],
  [/^convenant/, 'bron', 200],
  [/^afspraak/, 'tekst', LANG],
  [/^pilot/, 'bron', UITLEG],
  [/^pilot/, 'leerpunten', UITLEG],
  [/^succes/, 'bron', UITLEG],
  [/taakstelling|realisatie|formatie/, 'bron', UITLEG],
]
/** The longest text per field, as agreed with the people who fill it in; the schema does not show it. */
const LENGTE: Record<string, number> = {
  omschrijving: LANG,
  toelichting: LANG,
  voetnoot: UITLEG,
  reden: 1000,
  resultaat: 1000,
  wachtenOp: 1000,
  opgehevenAls: 1000,
  telefoon: 40,
}
const lengte = (veld: string, m: string): number =>
  PER_HANDELING.find(([h, v]) => v === veld && h.test(m))?.[2] ?? LENGTE[veld] ?? 200

describe('een veld dat de server zelf beheert', () => {
  const EIGEN = [
    'id',
    'gemeenteCode',
    'regioCode',
    'versie',
    'status',
    'code',
    'leesgroep',
    'schrijfgroep',
    'aangemaaktOp',
    'gewijzigdOp',
    'gemeldDoor',
    'gereedOp',
    'isOndertekenaar',
    'afgeleid',
    'rol',
    'mag',
    '__typename',
  ]
  it.each(MET_INPUT)('kan niet worden meegestuurd met %s', async (m) => {
    const bekend = Object.keys(inputVan(m)!.getFields())
    for (const veld of EIGEN.filter((v) => !bekend.includes(v))) weigert(await p.doe(m, { [veld]: 'x' }), veld)
    const erfenis = await p.doe(m, JSON.parse('{"constructor": "x"}') as object)
    expect(nette(erfenis.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
  })
  it('kan ook niet letterlijk in de vraag staan, of naast input', async () => {
    const letterlijk = await p.vraag(
      'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x", status: OPGELOST}) { id } }',
    )
    weigert(letterlijk as Antwoord<never>, 'status')
    const ernaast = await p.vraag(
      'mutation { knelpuntMelden(input: {thema: ZORG, titel: "x"}, gemeenteCode: "0988") { id } }',
    )
    expect(nette(ernaast.tekst)[0]!.message).toBe('‘gemeenteCode’ bestaat hier niet.')
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('tekst die niet kan', () => {
  it('bestaat in elk soort invoer', () => expect(TEKSTVELDEN.length).toBeGreaterThan(25))
  it.each(TEKSTVELDEN)('wordt geweigerd bij %s.%s: NUL, halve tekens en te lang', async (m, veld, lijst) => {
    const met = (t: string) => p.doe(m, { [veld]: lijst ? [t] : t })
    for (const t of [
      'a\0b',
      'a\ud800b',
      'a\udc00',
      '\ud83d',
      'a'.repeat(lengte(veld, m) + 1),
      '😀'.repeat(lengte(veld, m) + 1),
      'a'.repeat(20_001),
      'é'.repeat(20_001),
    ])
      weigert(await met(t), veld)
  })
  it.each([
    '{ knelpunten(filter: {q: $t}) { totalCount } }',
    '{ knelpunten(filter: {titel: {contains: $t}}) { totalCount } }',
    '{ knelpunten(filter: {titel: {in: [$t]}}) { totalCount } }',
    '{ knelpunt(id: $t) { id } }',
    '{ taakstellingen(gemeenten: [$t]) { id } }',
  ])('komt ook niet in een vraag: %s', async (vraag) => {
    const soort = vraag.includes('id: $t') || vraag.includes('gemeenten') ? 'ID!' : 'String!'
    for (const t of ['a\0b', 'a\ud800', 'a'.repeat(20_001)]) {
      const antwoord = await p.vraag(`query($t: ${soort}) ${vraag}`, { t })
      expect(nette(antwoord.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
    }
    // As a literal the escape is read by GraphQL itself.
    const letterlijk = await p.vraag(vraag.replace('$t', '"a\\u0000b"'))
    expect(nette(letterlijk.tekst)[0]!.extensions.code).toBe('ONGELDIGE_INVOER')
  })
  it.each(TEKSTVELDEN.filter(([m]) => documentMet(m).includes('$versie')))(
    'is niet te lang als er bij %s.%s nog net een teken bij kon',
    async (m, veld, lijst) => {
      const lang = '😀'.repeat(lengte(veld, m))
      // An old version: the text was accepted, and still nothing is written.
      const antwoord = await p.doe(m, { [veld]: lijst ? [lang] : lang }, 99)
      const { code } = nette(antwoord.tekst)[0]!.extensions
      // What is to be unlinked is looked for before the version, and is not there; a kept filter may be of somebody else.
      if (m === 'bewaardFilterWijzigen') expect(['NIET_GEVONDEN', 'VEROUDERD']).toContain(code)
      else expect(code).toBe(m === 'actieOntkoppelen' ? 'NIET_GEVONDEN' : 'VEROUDERD')
    },
  )
  it('of een sleutel die te lang is, onthoudt niets', async () => {
    const v = { ...p.variabelen('knelpuntMelden'), idempotentieSleutel: 'a'.repeat(201) }
    weigert(await p.vraag(documentMet('knelpuntMelden'), v), 'idempotentieSleutel')
  })
  it('of een lege sleutel is geen sleutel, en wordt niet stil vergeten', async () => {
    for (const sleutel of ['', ' \u200b']) {
      const v = { ...p.variabelen('knelpuntMelden'), idempotentieSleutel: sleutel }
      weigert(await p.vraag(documentMet('knelpuntMelden'), v), 'idempotentieSleutel')
    }
  })
  it.each(
    TEKSTVELDEN.filter(([m, veld, lijst]) => !lijst && String(inputVan(m)!.getFields()[veld]!.type).endsWith('!')),
  )('leeg blijven mag niet bij %s.%s', async (m, veld) => {
    // Also what fills a line and shows nothing: zero width, a filler, an empty Braille cell.
    for (const t of ['', '   ', '\n\t', '\u200b\u200d', '\u3164', '\u2800 \u2060'])
      weigert(await p.doe(m, { [veld]: t }), veld)
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})

describe('een kenmerk dat leeg is', () => {
  const KENMERKEN = MET_INPUT.flatMap((m) =>
    Object.values(inputVan(m)!.getFields())
      .filter((f) => getNamedType(f.type).name === 'ID')
      .map((f): [string, string, boolean] => [m, f.name, String(f.type).startsWith('[')]),
  )
  it('bestaat in veel invoer', () => expect(KENMERKEN.length).toBeGreaterThan(20))
  it.each(KENMERKEN)('wordt geweigerd bij %s.%s, en telt niet als niet ingevuld', async (m, veld, lijst) => {
    for (const leeg of ['', ' ']) weigert(await p.doe(m, { [veld]: lijst ? [leeg] : leeg }), veld)
  })
  it('en niets daarvan liet iets achter', () => p.onveranderd())
})
