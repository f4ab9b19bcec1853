// Closed lists in the order of the work, texts by the alphabet; the same for a page, its cursor and the index under both.
import { isEnumType, isInputObjectType, parse, type OperationDefinitionNode } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEERT } from '../../../server/bron/regio.data.js'
import { PARTNERSOORTEN } from '../../../server/partner/partner.table.js'
import { makeActor } from '../../../server/platform/rights/actor.js'
import { leesNouns, maakSchema } from '../../../server/schema.js'
import { ACTIE_STATUSSEN } from '../../../server/platform/values/work.js'
import { ERNSTEN, KNELPUNT_STATUSSEN, THEMAS } from '../../../server/taskforce/knelpunt/knelpunt.table.js'
import { alsEigenaar, voerUit } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { als, type Persoon } from '../../support/als.js'
import { startServer, VANDAAG, type TestServer } from '../../support/server.js'

/** As a Dutch reader looks them up; by their characters Zonnebloem would come before aardbei, and Élan after everything. */
const NAMEN = ['aardbei', 'Appel', 'Éclair', 'eclips', 'Elan', 'Øresund', 'straat', 'Straße', 'ženski', 'Zonnebloem']
const MEER = 2000
let server: TestServer
let coordinator: Persoon
let ik: string
beforeAll(async () => {
  server = await startServer()
  coordinator = await als(server.url, 'coordinator')
  await alsEigenaar(server.ownerUrl, async (tx) => {
    const [wie] = await tx<{ id: string }[]>`
      select gebruiker_id id from account where email = 'coordinator@regio.example'`
    ik = wie!.id
    const rij = (n: string) => tx`
      insert into partner (regio_code, id, naam, namen, soort) values ('wnc', gen_random_uuid(), ${`Volgorde ${n}`}, ${n}, 'OVERIG')`
    for (const n of [...NAMEN].reverse()) await rij(n)
    await tx`
      insert into partner (regio_code, id, naam, namen, soort)
      select 'wnc', gen_random_uuid(), 'Veel ' || md5(i::text), 'x', 'OVERIG' from generate_series(1, ${MEER}::int) i`
    await tx`
      insert into pilot (regio_code, id, naam, stand) select 'wnc', gen_random_uuid(), 'Veel ' || md5(i::text), 'VOORBEREIDING'
      from generate_series(1, ${MEER}::int) i`
    await tx`
      insert into succes (regio_code, id, titel, omschrijving, thema, zichtbaarheid, bron)
      select 'wnc', gen_random_uuid(), 'Veel ' || i, 'x', (${THEMAS as never}::text[])[1 + i % 4], 'REGIO', 'x'
      from generate_series(1, ${MEER}::int) i`
  })
  await voerUit(server.ownerUrl, 'analyze')
}, 120_000)
afterAll(() => server?.stop())

describe('een gesloten lijst staat in de volgorde van het werk', () => {
  it.each([
    ['knelpunten', 'THEMA', 'thema', THEMAS],
    ['knelpunten', 'STATUS', 'status', KNELPUNT_STATUSSEN],
    ['knelpunten', 'ERNST', 'ernst', [null, ...ERNSTEN]],
    ['acties', 'STATUS', 'status', ACTIE_STATUSSEN],
    ['partners', 'SOORT', 'soort', PARTNERSOORTEN],
    ['successen', 'THEMA', 'thema', THEMAS],
  ] as const)('%s op %s, ook achterstevoren', async (lijst, veld, naam, waarden) => {
    const lees = async (richting: string) => {
      const vraag = `{ r: ${lijst}(first: 250, sortering: { veld: ${veld}, richting: ${richting} }) { nodes { ${naam} } } }`
      const { r } = await coordinator.krijg<{ r: { nodes: Record<string, unknown>[] } }>(vraag)
      return r.nodes.map((n) => (waarden as readonly unknown[]).indexOf(n[naam]))
    }
    const [op, af] = [await lees('OPLOPEND'), await lees('AFLOPEND')]
    expect(op).not.toContain(-1)
    expect(op).toEqual([...op].sort((a, b) => a - b))
    expect(af).toEqual([...af].sort((a, b) => b - a))
  })
})

describe('teksten staan op het alfabet', () => {
  const vraag = (args: string) =>
    `{ partners(${args}, filter: { naam: { contains: "Volgorde " } }) { nodes { naam } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`
  interface Blad {
    partners: { nodes: { naam: string }[]; pageInfo: Record<'endCursor' | 'startCursor', string> }
  }
  const namen = ({ partners }: Blad) => partners.nodes.map((n) => n.naam.slice('Volgorde '.length))
  it('in één keer, en bladzij na bladzij vooruit en terug', async () => {
    expect(namen(await coordinator.krijg<Blad>(vraag('first: 50')))).toEqual(NAMEN)
    const vooruit: string[] = []
    const terug: string[] = []
    let [na, voor] = ['', '']
    for (let i = 0; i < NAMEN.length / 2; i++) {
      const v = await coordinator.krijg<Blad>(vraag(`first: 2${na && `, after: "${na}"`}`))
      vooruit.push(...namen(v))
      na = v.partners.pageInfo.endCursor
      const t = await coordinator.krijg<Blad>(vraag(`last: 2${voor && `, before: "${voor}"`}`))
      terug.unshift(...namen(t))
      voor = t.partners.pageInfo.startCursor
    }
    expect(vooruit).toEqual(NAMEN)
    expect(terug).toEqual(NAMEN)
  })
})

describe('de index dient de volgorde en de cursor', () => {
  const ctx = () => ({
    actor: makeActor(
      {
        gebruikerId: ik,
        regioCode: 'wnc',
        lidmaatschappen: [
          { rol: 'REGIOCOORDINATOR', gemeenteCode: null, partnerId: null, vanafDatum: '2020-01-01', totDatum: null },
        ],
      },
      [WEERT, '0946', '1706'],
    ),
    vandaag: VANDAAG,
  })
  const opgezocht = async (vraag: string, variabelen: object = {}): Promise<string> => {
    const { sql, params } = server.plan.uitleg(parse(vraag), { ...variabelen }, ctx())
    const regels = await server.app.unsafe<{ 'QUERY PLAN': string }[]>(
      `explain (analyze, costs off, timing off) ${sql}`,
      params as string[],
    )
    return regels.map((r) => r['QUERY PLAN']).join('\n')
  }
  it.each([
    ['partners', 'NAAM', 'partner_lijst'],
    ['pilots', 'NAAM', 'pilot_lijst'],
    ['successen', 'THEMA', 'succes_lijst'],
  ])('van %s op %s', async (lijst, veld, index) => {
    const vraag = (velden: string) =>
      `query($na: String) { ${lijst}(first: 5, after: $na, sortering: { veld: ${veld}, richting: OPLOPEND }) { ${velden} } }`
    const document = parse(vraag('pageInfo { endCursor }'))
    const eerste = await server.plan
      .prepare(document, document.definitions[0] as OperationDefinitionNode, {}, ctx())
      .run()
    const na = (JSON.parse(eerste!) as Record<string, { pageInfo: { endCursor: string } }>)[lijst]!.pageInfo.endCursor
    for (const variabelen of [{}, { na }]) {
      const plan = await opgezocht(vraag('nodes { id }'), variabelen)
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan using ${index} `))
      // Nobody reads more than the page: an index in another order would have read everything.
      expect([...plan.matchAll(/rows=(\d+)/g)].map((m) => Number(m[1])).filter((n) => n > 100)).toEqual([])
    }
  })
})

it('elke lijst die op een gesloten lijst sorteert, sorteert op een kolom die haar waarden kent', () => {
  const schema = maakSchema()
  const zonder = leesNouns.flatMap((noun) => {
    const filter = schema.getType(`${noun.name}Filter`)
    const velden = isInputObjectType(filter) ? filter.getFields() : {}
    return Object.entries(noun.sort).flatMap(([veld, kolom]) => {
      const soort = velden[veld]?.type
      const eq = isInputObjectType(soort) ? soort.getFields()['eq']?.type : undefined
      const column = (noun.table as unknown as Record<string, { enumValues?: string[] }>)[kolom]
      return isEnumType(eq) && !column?.enumValues?.length ? [`${noun.id}.${veld}`] : []
    })
  })
  expect(zonder).toEqual([])
})
