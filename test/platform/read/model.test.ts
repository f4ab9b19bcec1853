import { relations, sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createModel } from '../../../server/platform/read/model/model.js'
import type { Cols } from '../../../server/platform/read/declare/expression.js'
import { object, tsField } from '../../../server/platform/read/declare/field.js'
import { op } from '../../../server/platform/read/declare/filter.js'
import { noun, type Noun } from '../../../server/platform/read/declare/noun.js'
import { nouns } from './wereld/read.js'
import * as relaties from './wereld/relations.js'
import { drizzleSchema, makeSchema } from './wereld/start.js'
import * as tables from './wereld/tables.js'
import * as types from './wereld/types.js'

const schema = makeSchema()
const met =
  (naam: string, change: Partial<Noun>): (() => unknown) =>
  () =>
    createModel(
      schema,
      nouns.map((n) => (n.id === naam ? { ...n, ...change } : n)),
      drizzleSchema,
    )

/** The partners with an index on the name as its characters are. */
const metIndex = pgTable('partner', { id: uuid('id').notNull(), naam: text('naam').notNull() }, (t) => [
  index('partner_naam').on(t.naam),
])

describe('de server start niet als', () => {
  test.each<[string, string, Partial<Noun>, RegExp]>([
    [
      'een volgorde op een kolom loopt die leeg kan zijn',
      'actie',
      { sort: { streefdatum: 'streefdatum' } },
      /may be null; sort on a generated NOT NULL/,
    ],
    ['een volgorde op een kolom loopt die er niet is', 'actie', { sort: { streefdatum: 'x' } }, /which is no column/],
    [
      'een volgorde op een lijst van waarden loopt',
      'partner',
      { sort: { naam: 'aliassen' } },
      /cannot sort on text\[\]/,
    ],
    [
      'een index een andere volgorde heeft dan de lijst',
      'partner',
      { table: metIndex },
      /index partner_naam holds naam as it is; use inOrder/,
    ],
    ['de standaardvolgorde geen volgorde is', 'actie', { standaard: ['x', 'OPLOPEND'] }, /default order x/],
    ['een filter geen kolom heeft', 'actie', { filter: { status: op('x' as never, String) } }, /has no column x/],
    ['een berekend veld ontbreekt', 'actie', { fields: {} }, /Actie\.isTeLaat .*no column, relation or computed field/],
    ['de groep geen kolom is', 'actie', { tenant: 'x' }, /has no column x/],
    [
      'een waarde-object een deel mist',
      'actie',
      { fields: { ...actieVelden(), besteed: object(() => ({ waarde: sql`1` })) } },
      /says nothing of eenheid/,
    ],
    [
      'een verplicht waarde-object leeg kan zijn',
      'actie',
      { fields: { ...actieVelden(), besteed: object(() => ({}), { when: () => sql`true` }) } },
      /has a condition/,
    ],
    [
      'twee tabellen achter één type anders filteren',
      'actie_gebeurtenis',
      { filter: { op: op('op', String) } },
      /filters on op, but GebeurtenisFilter has id/,
    ],
  ])('%s', (_wat, naam, change, problem) => {
    expect(met(naam, change)).toThrow(problem)
  })
  test('een veld naar een ander type geen relatie heeft', () => {
    const changed = relations(tables.gebruiker, () => ({}))
    expect(() => createModel(schema, nouns, { ...drizzleSchema, gebruikerRelations: changed })).toThrow(
      /Gebruiker\.gemeente .*no drizzle relation of this name leads to Gemeente/,
    )
  })
  test('een verplicht veld over een verwijzing loopt die leeg kan zijn', () => {
    const changed = relations(tables.actie, ({ one, many }) => ({
      ...relaties.actieRelations.config({ one, many } as never),
      maker: one(tables.gebruiker, {
        fields: [tables.actie.regioCode, tables.actie.eigenaarId],
        references: [tables.gebruiker.regioCode, tables.gebruiker.id],
      }),
    }))
    expect(() => createModel(schema, nouns, { ...drizzleSchema, actieRelations: changed })).toThrow(
      /Actie\.maker .*the reference may be null/,
    )
  })
  test('een tabel twee keer is beschreven', () => {
    expect(() => createModel(schema, [...nouns, nouns[0] as Noun], drizzleSchema)).toThrow(/two nouns of one table/)
  })
})
function actieVelden(): Noun['fields'] {
  return (nouns.find((n) => n.id === 'actie') as Noun).fields
}

type Actie = typeof tables.actie
type Uren = { uren: (t: Cols<Actie>) => Actie['uren'] }
test('een fout in een beschrijving vertaalt niet', () => {
  const kort = {
    beleid: 'actie',
    sort: { nummer: 'nummer' },
    standaard: ['nummer', 'OPLOPEND'] as ['nummer', 'OPLOPEND'],
  } as const
  const opNaam = {
    beleid: 'gemeente',
    sort: { naam: 'naam' },
    standaard: ['naam', 'OPLOPEND'] as ['naam', 'OPLOPEND'],
  } as const
  const pogingen = [
    // @ts-expect-error isTeLaat and other fields are neither column nor relation, and are not declared
    () => noun(types.Actie, tables.actie, kort, relaties.actieRelations),
    // @ts-expect-error the key is no column
    () => noun(types.Gemeente, tables.gemeente, { ...opNaam, key: 'x' }),
    // @ts-expect-error the default order is not offered
    () => noun(types.Gemeente, tables.gemeente, { ...opNaam, standaard: ['code', 'OPLOPEND'] }),
    // @ts-expect-error beleid.ts does not know this noun
    () => noun(types.Gemeente, tables.gemeente, { ...opNaam, beleid: 'x' }),
    // @ts-expect-error what a TypeScript field needs may be null
    () => tsField<Actie, Uren>({ uren: (t) => t.uren }, (row) => row.uren.toFixed()),
  ]
  expect(pogingen).toHaveLength(5)
  expect(noun(types.Gemeente, tables.gemeente, opNaam).key).toBe('id')
})

/** Everything that the planner generates, with its description. */
function generated(s: GraphQLSchema): [string, string | null | undefined][] {
  const made = /(Connection|Edge|Filter|Sortering|Sorteerveld)$|^(PageInfo|Richting)$/
  return Object.values(s.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type) || !(made.test(type.name) || type.name === 'Query')) return []
    const of = [[type.name, type.name === 'Query' ? 'root' : type.description]] as [string, string | null | undefined][]
    if (isEnumType(type))
      return [...of, ...type.getValues().map((v) => [`${type.name}.${v.name}`, v.description] as never)]
    if (!isObjectType(type) && !isInputObjectType(type)) return of
    for (const field of Object.values(type.getFields())) {
      if (['mij', 'taakstellingen'].includes(field.name)) continue
      of.push([`${type.name}.${field.name}`, field.description])
      if ('args' in field)
        for (const arg of field.args) of.push([`${type.name}.${field.name}(${arg.name})`, arg.description])
    }
    return of
  })
}
test('alles wat het leesplan aan het schema toevoegt, heeft een Nederlandse omschrijving', () => {
  const all = generated(schema)
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(([, description]) => !description)).toEqual([])
})
