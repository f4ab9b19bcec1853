// The small world as a running thing: its own database, schema and planner, and the people who ask.
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { GraphQLSchema } from 'graphql'
import type postgres from 'postgres'
import { buildSchemaSync } from 'type-graphql'
import type { Rol } from '../../../../server/beleid.js'
import {
  leesgroepen,
  makeActor,
  mayRead,
  reachesFurther,
  type Actor,
} from '../../../../server/platform/rights/actor.js'
import { connect, type Client } from '../../../../server/platform/db/client.js'
import { createLeesplan, type Leesplan } from '../../../../server/platform/read/planner.js'
import type { Cursors } from '../../../../server/platform/read/run/cursors.js'
import { createModel, type Rights } from '../../../../server/platform/read/model/model.js'
import { queriesOf } from '../../../../server/platform/read/declare/schema.js'
import { freshDatabase } from '../../../support/database.js'
import { ddlOf } from '../../../support/ddl.js'
import { nouns } from './read.js'
import { Gewoon } from './resolvers.js'
import { GEMEENTEN, gebruikerId, partnerId, REGIO, ROWS } from './rows.js'
import * as relations from './relations.js'
import * as tables from './tables.js'

/** Everything drizzle knows of the small world. */
export const drizzleSchema = { ...tables, ...relations }

export const VANDAAG = '2026-06-15'

const lid = (rol: Rol, gemeenteCode: string | null, partner: string | null = null) => ({
  rol,
  gemeenteCode,
  partnerId: partner,
  vanafDatum: '2026-01-01',
  totDatum: null,
})
const maak = (n: number, ...lidmaatschappen: ReturnType<typeof lid>[]): Actor =>
  makeActor({ gebruikerId: gebruikerId(n), regioCode: REGIO, lidmaatschappen }, GEMEENTEN)
/** Who asks: one gemeente, three gemeenten, only what partners share, persons hidden, nothing at all. */
export const ACTOREN = {
  regisseur: maak(0, lid('REGISSEUR', '0988')),
  coordinator: maak(1, lid('REGIOCOORDINATOR', null)),
  partner: maak(7, lid('PARTNERMEDEWERKER', null, partnerId(2))),
  bestuurder: maak(2, lid('BESTUURDER', '0946')),
  beheer: maak(2, lid('FUNCTIONEEL_BEHEERDER', null)),
  niemand: maak(4),
}
/** The rights of beleid.ts, and one field that only the coordinator may read. */
export const rechten: Rights = {
  leesgroepen,
  reachesFurther,
  magLezen: (actor, noun, veld) =>
    mayRead(actor, noun, veld) &&
    (noun !== 'partner' || veld !== 'soort' || actor.leest.REGIOCOORDINATOR !== undefined),
}

/** Who the application is. */
export const LOGIN = 'leesplan_test'
type Rows = readonly (readonly [PgTable, readonly object[]])[]
/** Makes the tables of a world, fills them, and lets the application read them. */
export async function fill(owner: postgres.Sql, schema: object = tables, rows: Rows = ROWS): Promise<void> {
  // Roles belong to the whole server, so another test file may make them at the same moment.
  for (const role of ['regiotafel_app', `${LOGIN} login password '${LOGIN}' in role regiotafel_app`])
    await owner.unsafe(
      `do $$ begin create role ${role}; exception when duplicate_object or unique_violation then null; end $$`,
    )
  for (const statement of await ddlOf(schema)) await owner.unsafe(statement)
  for (const [table, values] of rows)
    await drizzle(owner)
      .insert(table)
      .values([...values])
  for (const [table] of rows) {
    // Not forced: the comparison needs an owner that sees every row, also one that is no superuser.
    await owner.unsafe(`grant select on ${getTableConfig(table).name} to regiotafel_app`)
  }
  // Without statistics the planner of PostgreSQL guesses, and nested lists take five times as long.
  await owner.unsafe('analyze')
}

export interface Wereld {
  schema: GraphQLSchema
  /** connection of the application: no owner, row level security applies */
  client: Client
  /** a planner over the same schema, with another client for planted faults */
  planner: (client: Client, cursors?: Cursors) => { schema: GraphQLSchema; plan: Leesplan }
  plan: Leesplan
  url: string
  stop: () => Promise<void>
}
export const makeSchema = (): GraphQLSchema =>
  buildSchemaSync({ resolvers: [queriesOf(nouns), Gewoon], validate: false })

/** Makes the database, fills it and starts a planner on it. */
export async function start(): Promise<Wereld> {
  const database = await freshDatabase()
  const owner = connect(database.url, { max: 1, prepare: false, statementTimeoutMs: 60_000 })
  await fill(owner)
  await owner.end()
  const url = new URL(database.url)
  url.username = LOGIN
  url.password = LOGIN
  const client = connect(url.href, { max: 4 })
  const planner: Wereld['planner'] = (of, cursors) => {
    const schema = makeSchema()
    const plan = createLeesplan(createModel(schema, nouns, drizzleSchema, rechten), of, cursors ? { cursors } : {})
    return { schema, plan }
  }
  const { schema, plan } = planner(client)
  const stop = async () => {
    await client.end()
    await database.drop()
  }
  return { schema, client, planner, plan, url: database.url, stop }
}
