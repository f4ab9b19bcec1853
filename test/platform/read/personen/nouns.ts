// A small world of persons, for the read log: who belongs to whom, what was noted about them, and a gemeente that is no person.
import 'reflect-metadata'
import { relations, sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { Arg, buildSchemaSync, Field, ID, Int, InterfaceType, ObjectType, Query, Resolver } from 'type-graphql'
import { sqlField } from '../../../../server/platform/read/declare/field.js'
import { NODE_TYPE } from '../../../../server/platform/read/declare/node.js'
import { noun } from '../../../../server/platform/read/declare/noun.js'
import { list, one, plain } from '../../../../server/platform/read/declare/query.js'
import { Connection, queriesOf, type Page } from '../../../../server/platform/read/declare/schema.js'
import { inOrder } from '../../../../server/platform/read/compile/order.js'
import { personsOf } from '../../../../server/platform/rights/persons.js'
import { childPolicies } from '../../../../server/platform/rights/policies.js'
import { sightTable } from '../../../../server/platform/rights/sight.table.js'

const sleutel = () => ({ regioCode: text('regio_code').notNull(), id: uuid('id').notNull() })
const leesgroep = () =>
  text('leesgroep')
    .notNull()
    .generatedAlwaysAs(sql`gemeente_code`)
export const personen = personsOf({ persons: 'persoon', sight: 'inzage' })
export const gemeente = pgTable('gemeente', { code: text('code').primaryKey(), naam: text('naam').notNull() })
export const persoon = pgTable(
  'persoon',
  {
    ...sleutel(),
    naam: text('naam').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    regisseurId: uuid('regisseur_id'),
    hoofdId: uuid('hoofd_id'),
    herkomstland: text('herkomstland'),
    leesgroep: leesgroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    index('persoon_lijst').on(t.leesgroep, inOrder(t.naam), t.id),
    index('persoon_regisseur').on(t.regioCode, t.regisseurId),
    ...childPolicies(personen.readable('inburgeraar', { ...t, persoonId: t.id }), sql`false`, []),
  ],
)
export const inzage = sightTable('inzage', '1 hour', () => persoon)
/** A part of its own, for fewer roles. */
export const gezondheid = pgTable(
  'persoon_gezondheid',
  {
    regioCode: text('regio_code').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    persoonId: uuid('persoon_id').notNull(),
    tekst: text('tekst').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.persoonId] }),
    ...childPolicies(personen.part('inburgeraar', 'GEZONDHEID', t), sql`false`, []),
  ],
)
export const notitie = pgTable(
  'notitie',
  {
    ...sleutel(),
    persoonId: uuid('persoon_id').notNull(),
    tekst: text('tekst').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    leesgroep: leesgroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    index('notitie_lijst').on(t.leesgroep, inOrder(t.tekst), t.id),
    index('notitie_persoon').on(t.regioCode, t.persoonId),
    ...childPolicies(personen.readable('inburgeraar', t), sql`false`, []),
  ],
)
const gemeenteRelations = relations(gemeente, ({ many }) => ({ personen: many(persoon) }))
const persoonRelations = relations(persoon, ({ one: een, many }) => ({
  gemeente: een(gemeente, { fields: [persoon.gemeenteCode], references: [gemeente.code] }),
  hoofd: een(persoon, {
    fields: [persoon.regioCode, persoon.hoofdId],
    references: [persoon.regioCode, persoon.id],
    relationName: 'gezin',
  }),
  gezin: many(persoon, { relationName: 'gezin' }),
  notities: many(notitie),
  gezondheid: een(gezondheid, {
    fields: [persoon.regioCode, persoon.id],
    references: [gezondheid.regioCode, gezondheid.persoonId],
  }),
}))
const notitieRelations = relations(notitie, ({ one: een }) => ({
  persoon: een(persoon, {
    fields: [notitie.regioCode, notitie.persoonId],
    references: [persoon.regioCode, persoon.id],
  }),
}))
/** Everything drizzle knows of this world. */
export const drizzleSchema = {
  gemeente,
  persoon,
  inzage,
  gezondheid,
  notitie,
  gemeenteRelations,
  persoonRelations,
  notitieRelations,
}

// Its own: what implements the interface of the product would be part of the product's schema.
@InterfaceType({ resolveType: (row: { [NODE_TYPE]?: string }) => row[NODE_TYPE] })
abstract class Node {
  @Field(() => ID) id!: string
}
@Resolver()
class NodeQueries {
  @Query(() => Node, { nullable: true })
  node(@Arg('id', () => ID) _id: string): void {}
  @Query(() => [Node], { nullable: 'items' })
  nodes(@Arg('ids', () => [ID]) _ids: string[]): void {}
}

@ObjectType({ implements: Node })
class Gemeente extends Node {
  @Field(() => ID) code!: string
  @Field(() => String) naam!: string
  /** read by an expression that nobody said was about persons */
  @Field(() => Int) geteld!: number
  @Connection(() => Persoon, 'Wie er woont.') personen!: Page<Persoon>
}
@ObjectType({ implements: Node })
class Persoon extends Node {
  @Field(() => String) naam!: string
  @Field(() => Gemeente) gemeente!: Gemeente
  @Field(() => Persoon, { nullable: true }) hoofd!: Persoon | null
  @Connection(() => Persoon, 'Het gezin.') gezin!: Page<Persoon>
  @Field(() => [Notitie]) notities!: Notitie[]
  /** for fewer roles than the rest */
  @Field(() => String, { nullable: true }) herkomstland!: string | null
  @Field(() => Gezondheid, { nullable: true }) gezondheid!: Gezondheid | null
  @Field(() => [String]) ziet!: string[]
}
@ObjectType()
class Gezondheid {
  @Field(() => String) tekst!: string
}
@ObjectType({ implements: Node })
class Notitie extends Node {
  @Field(() => ID) persoonId!: string
  @Field(() => String) tekst!: string
  @Field(() => Persoon, { nullable: true }) persoon!: Persoon | null
}
@Resolver()
class Gewoon {
  @Query(() => String) gewoon(): string {
    return 'ja'
  }
  @Query(() => String) stuk(): string {
    throw new Error('stuk')
  }
}
export const nouns = [
  noun(
    Gemeente,
    gemeente,
    {
      beleid: 'gemeente',
      key: 'code',
      fields: {
        id: sqlField((g) => sql`${g.code}`),
        geteld: sqlField((g) => sql<number>`(select count(*)::int from persoon p where p.gemeente_code = ${g.code})`),
      },
      sort: { naam: 'naam' },
      standaard: ['naam', 'OPLOPEND'],
      queries: { gemeenten: plain('De gemeenten.') },
    },
    gemeenteRelations,
  ),
  noun(
    Persoon,
    persoon,
    {
      beleid: 'inburgeraar',
      tenant: 'leesgroep',
      person: 'id',
      reached: (t) => personen.reached({ ...t, persoonId: t.id }),
      shows: (veld) => (t) => personen.shows('inburgeraar', veld, { ...t, persoonId: t.id }),
      fields: { ziet: sqlField((t) => personen.sees('inburgeraar', { ...t, persoonId: t.id })) },
      filter: { naam: String },
      sort: { naam: 'naam' },
      standaard: ['naam', 'OPLOPEND'],
      queries: { persoon: one('Eén persoon.'), personen: list('De personen.') },
    },
    persoonRelations,
  ),
  noun(
    Notitie,
    notitie,
    {
      beleid: 'inburgeraar',
      tenant: 'leesgroep',
      person: 'persoonId',
      reached: (t) => personen.reached(t),
      shows: () => () => undefined,
      sort: { tekst: 'tekst' },
      standaard: ['tekst', 'OPLOPEND'],
      queries: { notities: plain('Alle notities.'), aantekeningen: list('Alle notities.') },
    },
    notitieRelations,
  ),
  noun(Gezondheid, gezondheid, {
    beleid: 'inburgeraar',
    key: 'persoonId',
    person: 'persoonId',
    sort: { tekst: 'tekst' },
    standaard: ['tekst', 'OPLOPEND'],
  }),
]

/** A schema of its own for each planner: the planner makes it answer from its rows. */
export const makeSchema = () =>
  buildSchemaSync({
    resolvers: [queriesOf(nouns), NodeQueries, Gewoon],
    validate: false,
  })
