// The read planner and encrypted columns: shown by a field that opens them, found by a blind index, and in no other way.
import { sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { GraphQLError, parse, execute, validate, type ExecutionResult, type OperationDefinitionNode } from 'graphql'
import { Field, ID, ObjectType, buildSchemaSync } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../server/platform/rights/actor.js'
import { leesgroepen, reachesFurther } from '../../../server/platform/rights/actor.js'
import { decrypted, blindOp } from '../../../server/platform/secret/field.js'
import { encrypted, sealedColumns } from '../../../server/platform/secret/column.js'
import { sqlField } from '../../../server/platform/read/declare/field.js'
import { op } from '../../../server/platform/read/declare/filter.js'
import { noun, type Noun } from '../../../server/platform/read/declare/noun.js'
import { list } from '../../../server/platform/read/declare/query.js'
import { queriesOf } from '../../../server/platform/read/declare/schema.js'
import { createModel } from '../../../server/platform/read/model/model.js'
import { createLeesplan, type Leesplan } from '../../../server/platform/read/planner.js'
import { alsEigenaar } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { bsnIndex, NEDERWEERT, persoon, persoonId, start, VAN_ALLE, VAN_WEERT, WEERT, type Wereld } from './wereld.js'

@ObjectType()
class GeheimPersoon {
  @Field(() => ID) id!: string
  @Field(() => String) roepnaam!: string
  @Field(() => String, { nullable: true }) bsn!: string | null
  @Field(() => String, { nullable: true }) notitie!: string | null
}
const BSN = '999990019'
const persoonRead = noun(GeheimPersoon, persoon, {
  beleid: 'knelpunt',
  tenant: 'leesgroep',
  fields: { bsn: decrypted(persoon.bsn, (bsn) => `•••••${bsn.slice(-3)}`), notitie: decrypted(persoon.notitie) },
  filter: { bsn: blindOp(bsnIndex, String, 'Het hele BSN.') },
  sort: { roepnaam: 'roepnaam' },
  standaard: ['roepnaam', 'OPLOPEND'],
  queries: { geheimePersonen: list('De personen.') },
})
const rechten = { leesgroepen, magLezen: () => true, reachesFurther }
const schema = buildSchemaSync({ resolvers: [queriesOf([persoonRead])], validate: false })
const met = (anders: Partial<Noun>) => () => createModel(schema, [{ ...persoonRead, ...anders }], { persoon }, rechten)

let w: Wereld
let plan: Leesplan
beforeAll(async () => {
  w = await start()
  for (let n = 1; n <= 120; n++)
    await w.schrijf(n, WEERT, String(999990000 + n), { notitie: n % 2 ? `notitie ${n}` : '' })
  for (const n of [201, 202]) await w.schrijf(n, NEDERWEERT, n === 201 ? BSN : '999990202')
  plan = createLeesplan(met({})(), w.app)
})
afterAll(() => w?.stop())

async function vraag(query: string, actor: Actor = VAN_ALLE, secrets = w.instance()): Promise<ExecutionResult> {
  const contextValue = { actor, vandaag: '2026-06-15', secrets }
  const document = parse(query)
  const operation = document.definitions[0] as OperationDefinitionNode
  try {
    const tekst = await plan.prepare(document, operation, {}, contextValue).run()
    if (tekst !== undefined) return { data: JSON.parse(tekst) as Record<string, unknown> }
  } catch (e) {
    if (e instanceof GraphQLError) return { errors: [e] }
    throw e
  }
  return execute({ schema, document, contextValue })
}
const ids = ({ data }: ExecutionResult): string[] =>
  (data as { geheimePersonen: { nodes: { id: string }[] } }).geheimePersonen.nodes.map((n) => n.id)

describe('een veld over een versleutelde kolom', () => {
  it('gaat open met de plek van zijn rij, en toont wat het mag tonen', async () => {
    const { data, errors } = await vraag('{ geheimePersonen(first: 250) { nodes { id bsn notitie } } }')
    const { nodes } = (data as { geheimePersonen: { nodes: Record<string, string | null>[] } }).geheimePersonen
    expect([errors, nodes.length]).toEqual([undefined, 122])
    const van = (n: number) => nodes.find((r) => r['id'] === persoonId(n))
    expect(van(7)).toEqual({ id: persoonId(7), bsn: '•••••007', notitie: 'notitie 7' })
    expect(van(8)!['notitie']).toBe('')
    expect(van(201)).toEqual({ id: persoonId(201), bsn: '•••••019', notitie: null })
  })
  it('vraagt voor 122 rijen en twee gemeenten één keer naar sleutels, en daarna niet meer', async () => {
    const secrets = w.instance()
    const gevraagd: number[] = []
    const teller = { ...secrets, dataKeys: (k: readonly string[]) => (gevraagd.push(k.length), secrets.dataKeys(k)) }
    await vraag(
      '{ a: geheimePersonen(first: 250) { nodes { bsn } } b: geheimePersonen(first: 50) { nodes { bsn } } }',
      VAN_ALLE,
      teller,
    )
    expect(gevraagd).toEqual([2])
  })
  it('zegt zonder de sleutel een fout in plaats van de waarde, en geeft de rest van de rij', async () => {
    const { data, errors } = await vraag(
      '{ geheimePersonen(first: 1) { nodes { id bsn } } }',
      VAN_WEERT,
      w.instance([]),
    )
    expect(data).toMatchObject({ geheimePersonen: { nodes: [{ bsn: null }] } })
    expect(errors!.map((e) => e.message)).toEqual(['persoon.bsn: de sleutel van deze waarde is er niet.'])
  })
  it('gaat bij een rij waarheen een andere waarde is gekopieerd niet open', async () => {
    await alsEigenaar(
      w.url,
      (tx) =>
        tx`update persoon set notitie = (select notitie from persoon where id = ${persoonId(5)}) where id = ${persoonId(3)}`,
    )
    const { errors } = await vraag('{ geheimePersonen(first: 250) { nodes { notitie } } }')
    expect(errors!.map((e) => e.message)).toEqual([
      expect.stringMatching(/^persoon\.notitie: deze waarde gaat niet open/),
    ])
    expect(JSON.stringify(errors)).not.toContain('notitie 5')
  })
})

describe('een filter op een blinde index', () => {
  it.each([
    ['het hele nummer', `eq: "999990007"`, [persoonId(7)]],
    ['hetzelfde nummer anders getypt', `eq: "9999 90.007"`, [persoonId(7)]],
    ['in elke gemeente, elk met haar eigen sleutel', `eq: "${BSN}"`, [persoonId(19), persoonId(201)]],
    ['een van meer nummers', `in: ["999990007", "999990202", "1"]`, [persoonId(202), persoonId(7)]],
    ['niets bij een lege lijst', `in: []`, []],
    ['niets bij een deel van een nummer', `eq: "99999000"`, []],
  ])('vindt %s', async (_wat, voorwaarde, gevonden) => {
    expect(ids(await vraag(`{ geheimePersonen(filter: { bsn: { ${voorwaarde} } }) { nodes { id } } }`)).sort()).toEqual(
      [...gevonden].sort(),
    )
  })
  it.each(['contains: "999"', 'gte: "1"', 'isNull: true'])('kent geen deel, geen volgorde en geen leeg: %s', (deel) => {
    const fouten = validate(schema, parse(`{ geheimePersonen(filter: { bsn: { ${deel} } }) { nodes { id } } }`))
    expect(fouten.map((e) => e.message)).toEqual([expect.stringContaining('"StringExactFilter"')])
  })
  it('vindt alleen wat de vrager mag zien, en het omgekeerde is de rest', async () => {
    expect(
      ids(await vraag(`{ geheimePersonen(filter: { bsn: { eq: "${BSN}" } }) { nodes { id } } }`, VAN_WEERT)),
    ).toEqual([persoonId(19)])
    const niet = await vraag(
      `{ geheimePersonen(first: 250, filter: { not: { bsn: { eq: "${BSN}" } } }) { nodes { id } } }`,
    )
    expect(ids(niet)).toHaveLength(120)
  })
  it('geeft PostgreSQL het nummer niet, en niet één index voor twee gemeenten', async () => {
    const secrets = w.instance()
    await secrets.learn()
    const ctx = { actor: VAN_ALLE, vandaag: '2026-06-15', secrets }
    const { params } = plan.uitleg(
      parse(`{ geheimePersonen(filter: { bsn: { eq: "${BSN}" } }) { nodes { id } } }`),
      {},
      ctx,
    )
    expect(params.join()).not.toContain(BSN)
    expect(new Set(secrets.indexes(bsnIndex, BSN)).size).toBe(2)
  })
})

describe('de server start niet als een versleutelde kolom', () => {
  const { bsn: _, ...fields } = persoonRead.fields
  const leeg = pgTable('leeg', { id: uuid('id').notNull(), geheim: encrypted('geheim') })
  const open = pgTable('open', {
    id: uuid('id').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    geheim: encrypted('geheim'),
  })
  it.each<[string, Partial<Noun>, string]>([
    ['zo maar een veld is', { fields }, 'persoon.bsn is encrypted: declare the field with decrypted()'],
    [
      'in een berekend veld staat',
      { fields: { ...fields, bsn: sqlField<typeof persoon>((p) => sql`upper(${p.bsn})`) as never } },
      'persoon.bsn: is encrypted, so it is no field bsn',
    ],
    [
      'een filter is',
      { filter: { bsn: op('bsn' as never, String) } },
      'persoon.bsn: is encrypted, so it is no filter bsn',
    ],
    [
      'in een filter staat',
      { filter: { bsn: op<typeof persoon>((p) => sql`coalesce(${p.bsn}, '')`, String) as never } },
      'persoon.bsn: is encrypted, so it is no filter bsn',
    ],
    ['een volgorde is', { sort: { roepnaam: 'notitie' } }, 'persoon.notitie: is encrypted, so it is no sort roepnaam'],
    ['wordt doorzocht', { zoek: 'notitie' }, 'persoon.notitie: is encrypted, so it is no zoek'],
    [
      'zegt of een rij in een lijst staat',
      { listed: ((p: typeof persoon) => sql`${p.bsn} is null`) as never },
      'persoon.bsn: is encrypted, so it is no listed',
    ],
    [
      'in de voorwaarde van een lijst staat',
      { queries: { geheimePersonen: list<typeof persoon>('x', (p) => sql`${p.bsn} is null`) as never } },
      'persoon.bsn: is encrypted, so it is no list geheimePersonen',
    ],
  ])('%s', (_wat, anders, zin) => {
    expect(met(anders)).toThrow(zin)
  })
  it('in een rij staat waarvan niet bekend is van welke gemeente ze is, of die niet opnieuw verzegeld kan worden', () => {
    expect(() => sealedColumns({ leeg })).toThrow(
      'leeg.geheim: is encrypted, and its table has no NOT NULL column gemeente_code',
    )
    expect(() => sealedColumns({ open })).toThrow('open.geheim: is encrypted, and its table has no resealPolicies()')
    expect(() => decrypted(persoon.roepnaam)).toThrow('persoon.roepnaam: is not encrypted()')
  })
})
