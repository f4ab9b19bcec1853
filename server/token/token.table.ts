// Tokens of programs that read figures. Not a tenant table: the token says who asks, so it is read before an actor exists.
// Only token.opslag.ts reads it (the linter refuses others), always by hash or within the reach of an actor.
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, key } from '../platform/rights/columns.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { withoutTenant } from '../platform/rights/grants.js'

export const token = pgTable(
  'token',
  {
    id: uuid('id').primaryKey(),
    regioCode: key.regioCode(),
    naam: text('naam').notNull(),
    /** SHA-256 of the whole token; the token itself is kept nowhere */
    hash: text('hash').notNull(),
    /** its first characters, so that people recognise it */
    prefix: text('prefix').notNull(),
    gemeenten: text('gemeenten').array().notNull(),
    /** origins of which pages in a browser may ask with it, or only '*'; none = no page, programs need none */
    websites: text('websites').array().notNull().default([]),
    /** the last day on which it works */
    verlooptDatum: date('verloopt_datum', { mode: 'string' }).notNull(),
    uitgegevenDoorId: uuid('uitgegeven_door_id').notNull(),
    uitgegevenOp: moment('uitgegeven_op').notNull(),
    laatstGebruiktOp: moment('laatst_gebruikt_op'),
    ingetrokkenDoorId: uuid('ingetrokken_door_id'),
    ingetrokkenOp: moment('ingetrokken_op'),
  },
  (t) => [
    unique('token_hash_uq').on(t.hash),
    index('token_regio').on(t.regioCode, t.uitgegevenOp),
    check('token_gemeenten', sql`cardinality(${t.gemeenten}) > 0`),
    check('token_intrekken', sql`(${t.ingetrokkenOp} is null) = (${t.ingetrokkenDoorId} is null)`),
    foreignKey({
      name: 'token_uitgegeven_door_fk',
      columns: [t.regioCode, t.uitgegevenDoorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'token_ingetrokken_door_fk',
      columns: [t.regioCode, t.ingetrokkenDoorId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
  ],
)
// Never deleted, and nothing but its use and its end is ever changed.
withoutTenant(token, ['SELECT', 'INSERT'], ['laatstGebruiktOp', 'ingetrokkenDoorId', 'ingetrokkenOp'])
