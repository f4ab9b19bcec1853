// The isolation walk is a safety net: each mistake planted here must be found by it.
import { describe, expect, it } from 'vitest'
import { extendSchema, parse, type GraphQLObjectType } from 'graphql'
import { acts, maakSchema } from '../../server/schema.js'
import { alsEigenaar, verkeerd, voerUit } from './wandeling/isolatie.eigenaar.js'
import { Controle } from './wandeling/isolatie.controle.js'
import { receptenVan } from './wandeling/isolatie.handelingen.js'
import { voeg } from './wandeling/isolatie.nouns.js'
import { schrijfAlles } from './wandeling/isolatie.schrijven.js'
import { toon } from './wandeling/isolatie.verslag.js'
import { leesAlles } from './wandeling/isolatie.wandeling.js'
import { maakWereld } from './wandeling/isolatie.wereld.js'

const schema = maakSchema()
const sql =
  (...s: string[]) =>
  (url: string) =>
    voerUit(url, ...s)
const ruim = (tabel: string) =>
  sql(`drop policy lezen on ${tabel}`, `create policy lezen on ${tabel} for select to regiotafel_app using (true)`)
/** A mistake in the database, who walks along which questions, and what that walk must say. */
const FOUTEN: [string, (url: string) => Promise<void>, string, RegExp, RegExp][] = [
  [
    'zonder RLS op knelpunt',
    sql('alter table knelpunt disable row level security'),
    'regisseur.nederweert',
    /kanarie CAN-0988-knelpunt/,
    /^knelpunt/,
  ],
  ['met een leesregel op actie die alles toelaat', ruim('actie'), 'puntwelzijn', /kanarie CAN-0946-actie/, /^actie/],
  [
    'met een leesregel op gebruiker die alles toelaat',
    ruim('gebruiker'),
    'puntwelzijn',
    /kanarie CAN-0988-gebruiker/,
    /^gebruiker/,
  ],
  [
    'met de leesgroep van de regio op rijen van één gemeente',
    verkeerd('knelpunt', 'leesgroep', `'R:wnc'`, `gemeente_code = '1706'`),
    'regisseur.nederweert',
    /kanarie CAN-1706-knelpunt/,
    /^knelpunt/,
  ],
  [
    'zonder leesregel op actie',
    sql('drop policy lezen on actie'),
    'regisseur.nederweert',
    /acties: 0 rijen, er horen er \d+ te zijn/,
    /^actie/,
  ],
  [
    'zonder leesregel op knelpunt_volger',
    sql('drop policy lezen on knelpunt_volger'),
    'privacy',
    /volgers: 0 rijen/,
    /^knelpunt/,
  ],
  [
    'met een token van Nederweert dat van Weert heet te zijn',
    sql(`update token set gemeenten = '{0988}' where naam like 'CAN-0946%'`),
    'beleid.weert',
    /kanarie CAN-0946-token/,
    /^tokens/,
  ],
  [
    'met een verkeerd overgenomen leesgroep in de geschiedenis',
    async (url) => {
      await voerUit(url, 'alter table knelpunt_gebeurtenis drop constraint knelpunt_gebeurtenis_ouder_fk')
      await verkeerd('knelpunt_gebeurtenis', 'leesgroep', `'0988'`)(url)
    },
    'regisseur.nederweert',
    /geschiedenis: 0 rijen/,
    /^knelpunt/,
  ],
  [
    'zonder RLS op succes',
    sql('alter table succes disable row level security'),
    'regisseur.nederweert',
    /kanarie CAN-0988-succes/,
    /^succes/,
  ],
  // Both ends stay invisible where they were; what shows is who may ask for them and still sees one end only.
  [
    'met een leesregel op de koppeling van succes en knelpunt die alles toelaat, en op knelpunt',
    (url) => Promise.all([ruim('succes_knelpunt')(url), ruim('knelpunt')(url)]).then(() => undefined),
    'puntwelzijn',
    /succes\S*\.knelpunten: \d+ rij\(en\) te veel/,
    /^succes/,
  ],
  [
    'met een verkeerd overgenomen leesgroep in de geschiedenis van een pilot',
    async (url) => {
      await voerUit(url, 'alter table pilot_gebeurtenis drop constraint pilot_gebeurtenis_ouder_fk')
      await verkeerd('pilot_gebeurtenis', 'leesgroep', `'0988'`)(url)
    },
    'regisseur.nederweert',
    /pilots?.geschiedenis: 0 rijen/,
    /^pilot/,
  ],
  [
    'met dossiers in het leeslog die van een andere gemeente heten te zijn',
    verkeerd('leesdossier', 'gemeente_code', `'0988'`, `gemeente_code = '0946'`),
    'privacy',
    /leesdossier: P-\w+ is een ander dossier/,
    /^leesdossier$/,
  ],
  ['zonder standen', sql('drop policy lezen on taakstelling_stand'), 'taskforce', /0988 moet 154/, /^taakst/],
  [
    'zonder leesregel op contactmoment',
    sql('drop policy lezen on contactmoment'),
    'regisseur.nederweert',
    /contactmomenten: 0 rijen/,
    /^inburgeraar/,
  ],
  [
    'met een leesregel op taak die alles toelaat',
    ruim('taak'),
    'privacy',
    /kanarie CAN-\w+-taak|taak [0-9a-f-]+: buiten bereik, en toch gevonden|taken: \d+ rij\(en\) te veel/i,
    /^(node|mijnTaken|inburgeraar)/,
  ],
  [
    'met de naam van wie een cijfer vastlegde voor iedereen',
    ruim('gebruiker'),
    'regisseur.weert',
    /Taakstelling.geschiedenis: door moet undefined zijn/,
    /^taakstelling/,
  ],
  [
    'met een waarneming die voorbij is en nog telt',
    (url) =>
      alsEigenaar(url, async (tx) => {
        await tx`update waarneming set tot_datum = '2026-11-22' where tot_datum = '2026-11-21'`
      }),
    'regisseur.nederweert',
    /inburgeraars: 1 rij\(en\) te veel/,
    /^inburgeraar/,
  ],
  [
    'met een inzage die voor een ander doel telt',
    (url) =>
      alsEigenaar(url, async (tx) => {
        await tx`update inzage set doel = 'TERMIJNBEWAKING' where doel = 'BEGELEIDING'`
      }),
    'coordinator',
    /inburgeraars: \d+ rij\(en\) te veel/,
    /^inburgeraar/,
  ],
]
it('een handeling van een noun zonder bestand houdt de wandeling tegen, met de naam van dat bestand', () => {
  expect(() => receptenVan(schema, acts, {})).toThrow(/nergens staat wie dit mag; schrijf het in .*nouns\/\w+[.]ts/)
})
it('wat twee bestanden over hetzelfde zeggen, houdt de wandeling tegen', () => {
  expect(voeg([{ 'Actie.a': 1 }, undefined, { 'Actie.b': 2 }])).toEqual({ 'Actie.a': 1, 'Actie.b': 2 })
  expect(() => voeg([{ 'Actie.a': 1 }, { 'Actie.a': 1 }])).toThrow('Actie.a: staat in twee bestanden van nouns/')
})
describe('de wandeling vindt een fout die in de database is gezet', () => {
  it.each(FOUTEN)(
    '%s',
    async (wat, breek, wie, bevinding, langs) => {
      const w = await maakWereld([wie])
      try {
        await breek(w.server.ownerUrl)
        const verslag = await leesAlles(w, schema, langs)
        toon(wat, verslag)
        expect(verslag.bevindingen.some((b) => bevinding.test(b))).toBe(true)
      } finally {
        await w.server.stop()
      }
    },
    60_000,
  )
  it.each<[string, string, string]>([
    ['knelpunt', 'regisseur.nederweert', `gemeente_code = '0988' and titel like 'CAN%'`],
    ['pilot', 'dubbel.regisseur', `gemeente_code = '0946'`],
  ])(
    'met een verkeerde schrijfgroep op %s',
    async (tabel, wie, waar) => {
      const w = await maakWereld([wie])
      try {
        const groep = tabel === 'pilot' ? '0988' : '0946'
        await verkeerd(tabel, 'schrijfgroep', `'${groep}'`, waar)(w.server.ownerUrl)
        const verslag = await schrijfAlles(w, schema)
        toon(`met een verkeerde schrijfgroep op ${tabel}`, verslag)
        expect(verslag.bevindingen.some((b) => b.includes('de database is veranderd'))).toBe(true)
      } finally {
        await w.server.stop()
      }
    },
    60_000,
  )
  it('en een vraag, een handeling, een veld of een noun waarover niemand iets schreef', async () => {
    const w = await maakWereld(['regisseur.nederweert'])
    const groter = extendSchema(
      schema,
      parse(
        'extend type Query { dossiers: [Partner!]! } extend type Mutation { allesWissen: Partner } extend type Partner { geheim: Knelpunt } extend type Gemeente { herkomst: String } type Dossier implements Node { id: ID! }',
      ),
    )
    try {
      const lezen = await leesAlles(w, groter, /^(dossiers|partners?)$/)
      expect(lezen.bevindingen).toContain('regisseur.nederweert: dossiers: een vraag zonder recept')
      expect(lezen.bevindingen).toContain(
        'Dossier: nergens staat wie dit mag zien; schrijf het in test/isolatie/wandeling/nouns',
      )
      expect(lezen.bevindingen.some((b) => b.includes('‘geheim’ bestaat hier niet'))).toBe(true)
      const bevindingen: string[] = []
      const controle = new Controle(w, w.actoren[0]!, (b) => bevindingen.push(b))
      const gemeente = { code: '0946', naam: 'Nederweert', herkomst: 'elders' }
      controle.object(groter.getType('Gemeente') as GraphQLObjectType, gemeente, 'proef', [])
      expect(bevindingen).toEqual(['Gemeente.herkomst: deze test weet niet wat hier hoort te staan'])
      const schrijven = await schrijfAlles(w, groter)
      expect(schrijven.bevindingen).toEqual(['regisseur.nederweert: allesWissen: een handeling zonder recept'])
    } finally {
      await w.server.stop()
    }
  }, 60_000)
})
