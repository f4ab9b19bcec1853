import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { curl, leesVariabelen, TOKENPLEK } from '../../admin/verkenner/curl.js'
import { klareVragen } from '../../admin/verkenner/readyMade.data.js'
import { verdeel, wortels } from '../../admin/verkenner/readyMade.js'
import { onderdelen, zoek } from '../../admin/verkenner/reference.js'
import { opslagVan } from '../../admin/verkenner/storage.js'
import { oordeel } from '../../admin/verkenner/verdict.js'
import { maakRechten } from '../../admin/platform/rights.js'
import type { Sessie } from '../../admin/platform/session.js'
import { maakSchema } from '../../server/schema.js'
import { alleRechten } from './rights.js'

describe('de opdracht met curl', () => {
  /** What a real shell hands to curl, one argument per line. */
  const argumenten = (opdracht: string): string[] =>
    execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${opdracht}`])
      .toString()
      .split('\0')
  it('komt in een shell heel aan, ook met aanhalingstekens, dollars en regels', () => {
    const query = `query q($thema: Thema!) {\n  knelpunten(filter: {titel: {contains: "'s avonds \`x\` $HOME \\\\"}}) { totalCount }\n}`
    const opdracht = curl({ adres: 'https://regio.example/graphql', query, variabelen: `{"thema": "O'Neill €"}` })
    const lijst = argumenten(opdracht)
    expect(lijst).toContain('https://regio.example/graphql')
    expect(lijst).toContain(`authorization: Bearer ${TOKENPLEK}`)
    expect(JSON.parse(lijst[lijst.indexOf('--data') + 1]!)).toEqual({ query, variables: { thema: "O'Neill €" } })
  })
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['{"jaren": [2022]}', { jaren: [2022] }],
    ['[1]', null],
    ['"x"', null],
    ['null', null],
    ['{jaren}', null],
  ])('leest variabelen %j', (tekst, waarde) => expect(leesVariabelen(tekst)).toEqual(waarde))
})

describe('de uitkomst boven het antwoord', () => {
  it.each([
    [null, null],
    ['', null],
    ['{"data": {}, "extensions": {"kosten": 12}}', { soort: 'goed', tekst: 'Gelukt. Kosten van deze vraag: 12.' }],
    ['{"data": {}}', { soort: 'goed', tekst: 'Gelukt.' }],
    ['{"errors": [{"message": "Dat mag niet."}]}', { soort: 'fout', tekst: 'Dat mag niet.' }],
    ['{"data": null, "errors": [{"message": "A."}, {"message": "B."}]}', { soort: 'fout', tekst: 'A. En nog 1 fout.' }],
    ['De variabelen kloppen niet.', { soort: 'fout', tekst: 'De variabelen kloppen niet.' }],
  ])('van %j', (antwoord, uitkomst) => expect(oordeel(antwoord)).toEqual(uitkomst))
})

describe('de opslag van de vragen', () => {
  const sessie = (): Sessie => ({ mij: {}, rechten: maakRechten([]), gemeenten: [] }) as unknown as Sessie
  it('onthoudt binnen een sessie, en begint voor de volgende gebruiker leeg', () => {
    const eerste = sessie()
    opslagVan(eerste).setItem('graphiql:query', '{ mij { naam } }')
    expect(opslagVan(eerste).getItem('graphiql:query')).toBe('{ mij { naam } }')
    expect(opslagVan(sessie()).getItem('graphiql:query')).toBeNull()
    expect(opslagVan(null).length).toBe(0)
  })
})

describe('de kant-en-klare vragen', () => {
  const rechten = alleRechten(maakSchema())
  it('hebben elk een eigen titel en leggen in één zin uit wat ze beantwoorden', () => {
    expect(new Set(klareVragen.map((v) => v.titel)).size).toBe(klareVragen.length)
    for (const { titel, uitleg, voor } of klareVragen) {
      expect(uitleg, titel).toMatch(/^[A-Z][^.?!]*[.?]$/)
      expect(voor.length, titel).toBeGreaterThan(0)
    }
  })
  it('staan er alleen als de vraag en elk genoemd veld mogen', () => {
    const titels = (r: typeof rechten) => verdeel(klareVragen, [], r).ook.map((v) => v.titel)
    expect(titels(rechten)).toHaveLength(klareVragen.length)
    expect(titels(alleRechten(maakSchema(), ['Partner.contactpersonen']))).not.toContain('Contactpersonen van partners')
    expect(titels(maakRechten([{ wat: 'taakstellingen', bereik: 'REGIO' }]))).toEqual(
      klareVragen.filter((v) => wortels(v.query).every((w) => w === 'taakstellingen')).map((v) => v.titel),
    )
  })
  it('beginnen met wat bij de rol hoort', () => {
    const { voorU, ook } = verdeel(klareVragen, ['TASKFORCELID'], rechten)
    expect(voorU.map((v) => v.titel)).toContain('Mijn acties')
    expect(ook.map((v) => v.titel)).toContain('Gebruikers en hun rollen')
  })
})

describe('de naslag', () => {
  const schema = maakSchema()
  it('noemt alleen vragen en velden die mogen, en delen zonder eigen recht altijd', () => {
    const rechten = alleRechten(schema, ['Partner.contactpersonen', 'knelpunten'])
    const namen = (type: string) => onderdelen(schema, type, rechten).map((d) => d.naam)
    expect(namen('Query')).toContain('partners')
    expect(namen('Query')).not.toContain('knelpunten')
    expect(namen('Partner')).not.toContain('contactpersonen')
    expect(onderdelen(schema, 'Cijfer', maakRechten([])).map((d) => d.naam)).toContain('peildatum')
    expect(namen('Thema')).toContain('SCHOLEN')
    expect(namen('KnelpuntMeldenInput')).toContain('titel')
  })
  it('zoekt in naam en uitleg', () => {
    const lijst = onderdelen(schema, 'Cijfer', alleRechten(schema))
    expect(zoek(lijst, 'DAG gemeten').map((d) => d.naam)).toEqual(['peildatum'])
    expect(zoek(lijst, 'bestaatniet')).toEqual([])
  })
})
