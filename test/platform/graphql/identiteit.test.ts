// What a client that normalises by `__typename` and `id` may count on: one thing has an id, and one id has one answer.
import 'reflect-metadata'
import {
  buildSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import { doelVan, isVerbinding, selectie, verbinding } from '../../isolatie/wandeling/isolatie.selectie.js'
import type { Wie } from '../../isolatie/wandeling/isolatie.wie.js'
import { als } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

/** Types that are a value and no thing: they stand only within the answer that they belong to. */
const WAARDEN: Record<string, string> = {
  Blokkade: 'Een deel van één actie.',
  Cijfer: 'Een waarde met haar herkomst; wie het cijfer draagt, heeft het kenmerk.',
  Contact: 'Een deel van één inburgeraar.',
  FilterVolgorde: 'Een deel van één bewaard filter.',
  FilterVoorwaarde: 'Een deel van één bewaard filter.',
  Gezondheid: 'Een deel van één inburgeraar.',
  Koppeling: 'Een deel van één inburgeraar.',
  Huisvesting: 'Een deel van één inburgeraar.',
  Verblijf: 'Een deel van één inburgeraar.',
  Inburgeringsplicht: 'Een deel van één traject.',
  Inburgeringstermijn: 'Een deel van één traject.',
  Verlenging: 'Een deel van één traject.',
  Vrijstelling: 'Een deel van één traject.',
  Ontheffing: 'Een deel van één traject.',
  EersteTermijn: 'Een deel van één inburgeraar.',
  TermijnUitleg: 'Een deel van één termijn.',
  TermijnBon: 'Een deel van één termijn.',
  UitlegStap: 'Een deel van één termijn.',
  TermijnEerder: 'Een deel van één termijn.',
  TermijnVorig: 'Een deel van één termijn.',
  TermijnOordeel: 'Een deel van één termijn.',
  TermijnKort: 'Een deel van één trajectregel.',
  Uitstroom: 'Een deel van één traject.',
  Ontzorging: 'Een deel van één traject.',
  Kijkgedrag: 'Een telling over de gevraagde dagen.',
  Kijkgebruiker: 'Een deel van één telling over de gevraagde dagen.',
  Kijkdag: 'Een deel van één telling over de gevraagde dagen.',
  Leesdossier: 'Wie naar één dossier keek; de persoon zelf staat er niet in.',
  InstellingKeuze: 'Een waarde die een instelling kan hebben.',
  InstellingStand: 'Wat een instelling waard is op de gevraagde dag.',
  VeldWijziging: 'Een deel van één gebeurtenis.',
  Recht: 'Een zin over wie vraagt.',
  KnelpuntVerloop: 'Een punt van een telling; het hangt af van de gevraagde gemeenten en dagen.',
  RekenregelVersie: 'Een deel van één rekenregel.',
  EigenaarBezwaar: 'Het antwoord op een vraag over één gebruiker en één actie.',
  PartnerVoorstel: 'Hoe goed een partner past bij de naam die werd gevraagd.',
  PageInfo: 'Waar u bent in één lijst.',
}
const LIJST = new Set(['after', 'before', 'filter', 'first', 'last', 'offset', 'sortering', 'id', 'ids'])
/** Arguments that do more than choose rows of a list: what they do to the rows, and why one id still has one answer. */
const ARGUMENTEN: Record<string, string> = {
  'Query.caseload(peildatum)': 'Een andere dag is een ander antwoord: de dag staat in Caseload.id.',
  'Query.caseload(perRegisseur)': 'Kiest hoe fijn er is geteld: de regisseur staat in Caseload.id.',
  'Query.kijkgedrag(gebruiker)': 'Kiest over wie; een telling heeft geen kenmerk.',
  'Query.kijkgedrag(totDatum)': 'Andere dagen zijn een ander antwoord: een telling heeft geen kenmerk.',
  'Query.kijkgedrag(vanafDatum)': 'Andere dagen zijn een ander antwoord: een telling heeft geen kenmerk.',
  'Query.leesdossier(dossiercode)': 'Kiest het dossier; het antwoord heeft geen kenmerk.',
  'Query.instellingStanden(dag)': 'Een andere dag is een ander antwoord: een stand heeft geen kenmerk.',
  'Query.taakstellingen(gemeenten)': 'Kiest rijen.',
  'Query.taakstellingen(jaren)': 'Kiest rijen.',
  'Query.taakstellingen(peildatum)': 'Een andere dag is een ander antwoord: de dag staat in Taakstelling.id.',
}

const objecten = (s: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(s.getTypeMap()).filter(
    (t): t is GraphQLObjectType =>
      isObjectType(t) && !t.name.startsWith('__') && t !== s.getQueryType() && t !== s.getMutationType(),
  )
const isBladzijde = (t: GraphQLObjectType): boolean => {
  const velden = Object.keys(t.getFields())
  return velden.includes('edges') || (velden.length === 2 && velden.includes('cursor') && velden.includes('node'))
}
const zonderId = (s: GraphQLSchema): string[] =>
  objecten(s)
    .filter((t) => !isBladzijde(t) && String(t.getFields()['id']?.type) !== 'ID!')
    .map((t) => t.name)
    .sort()
/** Types that can be reached below a field. */
function bereikbaar(
  veld: GraphQLField<unknown, unknown>,
  gezien = new Set<GraphQLObjectType>(),
): Set<GraphQLObjectType> {
  const type = getNamedType(veld.type)
  if (isObjectType(type) && !gezien.has(type)) {
    gezien.add(type)
    for (const f of Object.values(type.getFields())) bereikbaar(f, gezien)
  }
  return gezien
}
const argumenten = (s: GraphQLSchema): string[] =>
  [s.getQueryType()!, ...objecten(s)]
    .flatMap((t) => Object.values(t.getFields()).map((f) => [t, f] as const))
    .filter(([, f]) => [...bereikbaar(f)].some((t) => 'id' in t.getFields()))
    .flatMap(([t, f]) => f.args.filter((a) => !LIJST.has(a.name)).map((a) => `${t.name}.${f.name}(${a.name})`))
    .sort()

const schema = maakSchema()
describe('elk ding heeft een kenmerk', () => {
  it('en wat er geen heeft, is een waarde, met de reden', () => {
    expect(zonderId(schema)).toEqual(Object.keys(WAARDEN).sort())
  })
  it('en een argument dat meer doet dan rijen kiezen, is bekend', () => {
    expect(argumenten(schema)).toEqual(Object.keys(ARGUMENTEN).sort())
  })
  it('en een nieuw type zonder kenmerk en een nieuw argument vallen op', () => {
    const geplant = buildSchema(
      'type Query { stoelen(kleur: String): [Stoel!]! tafels(kleur: String): [Tafel!]! } type Stoel { naam: String } type Tafel { id: ID! }',
    )
    expect(zonderId(geplant)).toEqual(['Stoel'])
    expect(argumenten(geplant)).toEqual(['Query.tafels(kleur)'])
  })
})

type Rij = Record<string, unknown>
/** Every object with an id, with what was said of its fields: the cache of a client, that reports two answers. */
class Kast {
  readonly dubbel: string[] = []
  readonly rijen = new Map<string, Rij>()
  leg(waarde: unknown): unknown {
    if (Array.isArray(waarde)) return waarde.map((w) => this.leg(w))
    if (typeof waarde !== 'object' || waarde === null) return waarde
    const { __typename: type, ...velden } = waarde as Rij
    const plat = Object.fromEntries(Object.entries(velden).map(([k, w]) => [k, this.leg(w)]))
    if (typeof plat['id'] !== 'string' || !type) return plat
    const sleutel = `${String(type)}:${plat['id']}`
    const al = this.rijen.get(sleutel) ?? {}
    for (const [k, w] of Object.entries(plat))
      // A nested page is asked with other arguments at other places; its rows are objects of their own.
      if (k in al && !isPagina(w) && botst(al[k], w)) this.dubbel.push(`${sleutel}.${k}`)
    this.rijen.set(sleutel, { ...al, ...plat })
    return { ref: sleutel }
  }
}
const isPagina = (w: unknown): boolean => typeof w === 'object' && w !== null && 'nodes' in w
/** Of a value that is asked for in part at two places, the parts that both have. */
const botst = (a: unknown, b: unknown): boolean =>
  isWaarde(a) && isWaarde(b)
    ? Object.keys(a).some((k) => k in b && botst(a[k], b[k]))
    : JSON.stringify(a) !== JSON.stringify(b)
const isWaarde = (w: unknown): w is Rij => typeof w === 'object' && w !== null && !Array.isArray(w)
const metType = (tekst: string): string => tekst.replace(/\{ /g, '{ __typename ')

describe('twee antwoorden delen nooit een kenmerk', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server?.stop())

  const vragen = (wie: Wie): string[] =>
    Object.values(schema.getQueryType()!.getFields()).flatMap((veld) => {
      const type = doelVan(veld)
      if (!type || !isObjectType(type) || veld.args.some((a) => isNonNullType(a.type))) return []
      const inhoud = selectie(type, { wie, diepte: 3 })
      return isVerbinding(veld) ? `${veld.name}${verbinding(20, inhoud)}` : `${veld.name} { ${inhoud} }`
    })
  it.each<Wie>(['coordinator', 'beleid.weert', 'puntwelzijn', 'beheer'])(
    '%s: dezelfde rij zegt langs elke weg hetzelfde',
    async (wie) => {
      const p = await als(server.url, wie)
      const kast = new Kast()
      for (const tekst of vragen(wie)) {
        const { data } = await p.vraag<Rij>(metType(`{ ${tekst} }`))
        if (data) kast.leg(data)
      }
      for (const dag of ['2020-12-31', '2021-12-31', '2022-12-31']) {
        const { data } = await p.vraag<Rij>(
          `{ taakstellingen(jaren: [2020, 2021, 2022], peildatum: "${dag}") { __typename id percentage realisatie { waarde peildatum } saldo { waarde } } }`,
        )
        kast.leg(data)
      }
      expect(kast.dubbel).toEqual([])
      expect(kast.rijen.size).toBeGreaterThan(20)
    },
    60_000,
  )
  it('en een kast merkt het als er een dag uit het kenmerk valt', () => {
    const kast = new Kast()
    kast.leg([{ __typename: 'Taakstelling', id: '0988-2022', waarde: 47 }])
    kast.leg([{ __typename: 'Taakstelling', id: '0988-2022', waarde: null }])
    expect(kast.dubbel).toEqual(['Taakstelling:0988-2022.waarde'])
  })
})
