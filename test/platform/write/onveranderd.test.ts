import { getNamedType, isListType, isObjectType, isNonNullType, type GraphQLOutputType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import { dumpVan, vingerafdruk } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { inputVan } from '../../isolatie/wandeling/isolatie.invoer.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, type TestServer } from '../../support/server.js'

const schema = maakSchema()
const mutaties = schema.getMutationType()!.getFields()
/** Acts with a version that are more than a save: they always leave something, or refuse what leaves nothing. */
const ALTIJD_NIEUWS = new Set([
  ...['knelpuntOnderzoeken', 'knelpuntOplossen', 'knelpuntParkeren', 'knelpuntAfwijzen', 'knelpuntHeropenen'],
  ...['actieStarten', 'actieGereedmelden', 'actieBlokkeren', 'actieDeblokkeren', 'actieUitstellen'],
  ...['actieKoppelen', 'actieOntkoppelen', 'actieLatenVervallen', 'actieHeropenen'],
  ...['partnerSamenvoegen', 'contactpersoonVerwijderen', 'convenantOndertekenen', 'convenantBeeindigen'],
  ...['partnerToetreden', 'partnerUittreden', 'afspraakToevoegen', 'afspraakVerwijderen'],
  ...['pilotStarten', 'pilotMetingVastleggen', 'pilotEvalueren', 'pilotAfsluiten', 'pilotStoppen', 'pilotHeropenen'],
  ...['bewaardFilterVerwijderen', 'instellingBevestigen', 'instellingAfwijzen', 'waarnemingBeeindigen'],
  // What is sealed anew cannot be compared; showing is news by itself.
  ...['gezondheidVastleggen', 'inburgeraarBsnTonen'],
  ...['contactmomentIntrekken', 'taakGereedmelden', 'taakLatenVervallen', 'taakHeropenen'],
  // Tried in test/inburgeraar.
  ...[
    'inburgeraarBsnVastleggen',
    'inburgeraarBsnWissen',
    'inburgeraarKoppelen',
    'huisvestingVastleggen',
    'huishoudenVastleggen',
  ],
  ...['contactmomentWijzigen', 'taakWijzigen'],
  // Tried in test/bewaardfilter: the name is all there is to it, so it is always said.
  'bewaardFilterWijzigen',
  // Tried in test/traject.
  ...['plichtVastleggen', 'trajectFaseVastleggen', 'pipDagtekeningVastleggen', 'duoTermijnVastleggen'],
  ...['termijnVerlengen', 'vrijstellingVastleggen', 'ontheffingVastleggen', 'ontzorgingStarten', 'uitstroomVastleggen'],
  ...['trajectBeeindigen', 'trajectHeropenen', 'trajectToewijzen'],
  // Refused with ONGELDIGE_INVOER: their tests are in pilot.test and vastleggen.test.
  ...['inburgeraarFictiefCorrigeren', 'pilotCorrigeren', 'taakstellingVastleggen', 'realisatieVastleggen'],
])
/** Where the rows are that the act saves. */
const LIJST: Record<string, string> = {
  knelpuntWijzigen: 'knelpunten',
  actieWijzigen: 'acties',
  actieToewijzen: 'acties',
  partnerWijzigen: 'partners',
  convenantWijzigen: 'convenanten',
  pilotWijzigen: 'pilots',
  succesWijzigen: 'successen',
  inburgeraarWijzigen: 'inburgeraars',
}
const kern = (t: GraphQLOutputType): GraphQLOutputType => (isNonNullType(t) ? kern(t.ofType as GraphQLOutputType) : t)
const KEY: Record<string, string> = { Gemeente: 'code' }
const CIJFER = 'waarde redenGeenWaarde eenheid peildatum voorlopig bron voetnoot openbaarVastgesteld'
/** How a field of the row is asked, and read back as its input. */
function veld(type: GraphQLOutputType): { vraag: string; lees: (v: never) => unknown } {
  const t = kern(type)
  const named = getNamedType(t)
  if (!isObjectType(named)) return { vraag: '', lees: (v) => v }
  if (named.name === 'Cijfer') return { vraag: `{ ${CIJFER} }`, lees: (v) => v }
  const delen = Object.keys(named.getFields())
  // A value object is its own input.
  if (!delen.includes('id') && !(named.name in KEY)) return { vraag: `{ ${delen.join(' ')} }`, lees: (v) => v }
  const sleutel = KEY[named.name] ?? 'id'
  const een = (v: Record<string, unknown> | null) => v?.[sleutel] ?? null
  return { vraag: `{ ${sleutel} }`, lees: isListType(t) ? (v: never) => (v as never[]).map(een) : een }
}
interface Rij {
  id: string
  versie: number
  mag: string[]
}
let server: TestServer
let wie: Persoon
let regisseur: Persoon
/** Who may do the act. */
const wieVoor = (naam: string): Persoon => (naam === 'inburgeraarWijzigen' ? regisseur : wie)
beforeAll(async () => {
  server = await startServer()
  wie = await als(server.url, 'coordinator')
  regisseur = await als(server.url, 'regisseur.weert')
})
afterAll(() => server?.stop())
const afdruk = async () => vingerafdruk(await dumpVan(server.ownerUrl))

/** The rows on which the act is possible now, each with the input that says what it says already. */
async function zoalsHetIs(naam: string): Promise<[Rij, object][]> {
  const type = getNamedType(mutaties[naam]!.type)
  if (!isObjectType(type)) throw new Error(naam)
  const velden = Object.keys(inputVan(naam)!.getFields())
    .filter((v) => v in type.getFields())
    .map((v) => ({ v, ...veld(type.getFields()[v]!.type) }))
  const { x } = await wieVoor(naam).krijg<{ x: { nodes: (Rij & Record<string, never>)[] } }>(
    `{ x: ${LIJST[naam]}(first: 50) { nodes { id versie mag ${velden.map(({ v, vraag }) => `${v} ${vraag}`).join(' ')} } } }`,
  )
  return x.nodes
    .filter((r) => r.mag.includes(naam))
    .map((r) => [r, Object.fromEntries(velden.map(({ v, lees }) => [v, lees(r[v]!)]))])
}
const bewaar = (naam: string, sleutel: { id: string; versie: number }, input: object) =>
  wieVoor(naam).krijg<{ x: { versie: number } }>(
    `mutation($id: ID!, $v: Int!, $i: ${inputVan(naam)!.name}!) { x: ${naam}(id: $id, versie: $v, input: $i) { versie } }`,
    { id: sleutel.id, v: sleutel.versie, i: input },
  )

describe('wat niets verandert, schrijft niets en houdt zijn versie', () => {
  it('geldt voor elke handeling met een versie, of die is altijd nieuws', () => {
    const met = Object.values(mutaties).filter((m) => m.args.some((a) => a.name === 'versie'))
    const bekend = [...ALTIJD_NIEUWS, ...Object.keys(LIJST), 'contactpersoonWijzigen', 'afspraakWijzigen']
    expect(met.map((m) => m.name).sort()).toEqual(bekend.sort())
  })
  it.each(Object.keys(LIJST))('%s', async (naam) => {
    const rijen = (await zoalsHetIs(naam)).slice(0, 6)
    expect(rijen.length).toBeGreaterThan(0)
    const voor = await afdruk()
    for (const [rij, input] of rijen) {
      expect((await bewaar(naam, rij, input)).x.versie).toBe(rij.versie)
      expect((await bewaar(naam, rij, {})).x.versie).toBe(rij.versie)
    }
    expect(await afdruk()).toBe(voor)
  })
  it.each(['knelpuntWijzigen', 'partnerWijzigen', 'pilotWijzigen', 'succesWijzigen'])(
    '%s schrijft wel wat anders is',
    async (naam) => {
      const [rij, input] = (await zoalsHetIs(naam))[0]!
      const tekst = 'titel' in input ? { titel: 'Anders' } : { naam: 'Anders' }
      expect((await bewaar(naam, rij, { ...input, ...tekst })).x.versie).toBe(rij.versie + 1)
    },
  )
  it('contactpersoonWijzigen', async () => {
    const { partners } = await wie.krijg<{ partners: { nodes: { id: string }[] } }>(
      '{ partners(first: 1) { nodes { id } } }',
    )
    const CONTACT = 'contactpersonen { id versie naam functie email telefoon gemeente { code } }'
    interface C {
      contactpersonen: { id: string; versie: number; naam: string; gemeente: { code: string } | null }[]
    }
    const { p } = await wie.krijg<{ p: C }>(
      `mutation($id: ID!, $i: ContactpersoonToevoegenInput!) { p: contactpersoonToevoegen(partner: $id, input: $i) { ${CONTACT} } }`,
      { id: partners.nodes[0]!.id, i: { naam: 'Noor', telefoon: '0495 575000', gemeente: '0988' } },
    )
    const { id, versie, gemeente, ...rest } = p.contactpersonen.find((c) => c.naam === 'Noor')!
    const WIJZIG = `mutation($id: ID!, $v: Int!, $i: ContactpersoonWijzigenInput!) { p: contactpersoonWijzigen(id: $id, versie: $v, input: $i) { ${CONTACT} } }`
    const voor = await afdruk()
    const na = await wie.krijg<{ p: C }>(WIJZIG, { id, v: versie, i: { ...rest, gemeente: gemeente!.code } })
    expect(na.p.contactpersonen.find((c) => c.id === id)!.versie).toBe(versie)
    await wie.krijg(WIJZIG, { id, v: versie, i: {} })
    expect(await afdruk()).toBe(voor)
    const anders = await wie.krijg<{ p: C }>(WIJZIG, { id, v: versie, i: { functie: 'Balie' } })
    expect(anders.p.contactpersonen.find((c) => c.id === id)!.versie).toBe(versie + 1)
  })
  it('afspraakWijzigen', async () => {
    const LEES = 'id versie mag afspraken { id tekst partijen { id } acties { nodes { id } } } partijen { id }'
    interface A {
      id: string
      tekst: string
      partijen: { id: string }[]
      acties: { nodes: { id: string }[] }
    }
    const { c } = await wie.krijg<{ c: { nodes: (Rij & { afspraken: A[]; partijen: { id: string }[] })[] } }>(
      `{ c: convenanten { nodes { ${LEES} } } }`,
    )
    const eerst = c.nodes.find((r) => r.mag.includes('afspraakToevoegen') && r.partijen.length > 1)!
    const { x: rij } = await wie.krijg<{ x: (typeof c.nodes)[number] }>(
      `mutation($id: ID!, $v: Int!, $i: AfspraakToevoegenInput!) { x: afspraakToevoegen(id: $id, versie: $v, input: $i) { ${LEES} } }`,
      { id: eerst.id, v: eerst.versie, i: { tekst: 'Elk kwartaal', partijen: [eerst.partijen[0]!.id] } },
    )
    const a = rij.afspraken.find((x) => x.tekst === 'Elk kwartaal')!
    const ids = (lijst: { id: string }[]) => lijst.map((x) => x.id)
    const zelfde = { afspraak: a.id, tekst: a.tekst, partijen: ids(a.partijen), acties: ids(a.acties.nodes) }
    const voor = await afdruk()
    expect((await bewaar('afspraakWijzigen', rij, zelfde)).x.versie).toBe(rij.versie)
    expect(await afdruk()).toBe(voor)
    const partijen =
      a.partijen.length === 1 && a.partijen[0]!.id === rij.partijen[0]!.id ? rij.partijen[1]! : rij.partijen[0]!
    const anders = await bewaar('afspraakWijzigen', rij, { ...zelfde, partijen: [partijen.id] })
    expect(anders.x.versie).toBe(rij.versie + 1)
  })
})
