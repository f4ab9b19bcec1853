// A small world of persons, for the read log: who belongs to whom, what was noted about them, and a gemeente that is no person.
import 'reflect-metadata'
import { relations, sql } from 'drizzle-orm'
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { Arg, buildSchemaSync, Field, ID, Int, InterfaceType, ObjectType, Query, Resolver } from 'type-graphql'
import { sqlField } from '../../../../server/platform/read/declare/field.js'
import { NODE_TYPE } from '../../../../server/platform/read/declare/node.js'
import { noun } from '../../../../server/platform/read/declare/noun.js'
import { list, one, plain } from '../../../../server/platform/read/declare/query.js'
import { Connection, queriesOf, type Page } from '../../../../server/platform/read/declare/schema.js'
import { childPolicies, readableForPurpose } from '../../../../server/platform/rights/policies.js'

const sleutel = () => ({ regioCode: text('regio_code').notNull(), id: uuid('id').notNull() })
const leesgroep = () =>
  text('leesgroep')
    .notNull()
    .generatedAlwaysAs(sql`gemeente_code`)
export const gemeente = pgTable('gemeente', { code: text('code').primaryKey(), naam: text('naam').notNull() })
export const persoon = pgTable(
  'persoon',
  {
    ...sleutel(),
    naam: text('naam').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    hoofdId: uuid('hoofd_id'),
    leesgroep: leesgroep(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.id] }),
    ...childPolicies(readableForPurpose('gebruiker', t.leesgroep), sql`false`, []),
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
    ...childPolicies(readableForPurpose('gebruiker', t.leesgroep), sql`false`, []),
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
}))
const notitieRelations = relations(notitie, ({ one: een }) => ({
  persoon: een(persoon, {
    fields: [notitie.regioCode, notitie.persoonId],
    references: [persoon.regioCode, persoon.id],
  }),
}))
/** Everything drizzle knows of this world. */
export const drizzleSchema = { gemeente, persoon, notitie, gemeenteRelations, persoonRelations, notitieRelations }

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
      beleid: 'gebruiker',
      tenant: 'leesgroep',
      person: 'id',
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
      beleid: 'gebruiker',
      person: 'persoonId',
      sort: { tekst: 'tekst' },
      standaard: ['tekst', 'OPLOPEND'],
      queries: { notities: plain('Alle notities.') },
    },
    notitieRelations,
  ),
]

/** A schema of its own for each planner: the planner makes it answer from its rows. */
export const makeSchema = () =>
  buildSchemaSync({
    resolvers: [queriesOf(nouns), NodeQueries, Gewoon],
    validate: false,
  })
