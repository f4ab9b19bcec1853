// Sign-in and rights. Not tenant tables: only platform/signin/sessions.ts reads them, to find out who the actor is. The catalogue test
// names them in its allow-list.
import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { ROLLEN } from '../beleid.js'
import { partner } from '../partner/partner.table.js'
import { oneOf, moment, key } from '../platform/rights/columns.js'
import { gebruiker } from './gebruiker.table.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { withoutTenant } from '../platform/rights/grants.js'

export const account = pgTable(
  'account',
  {
    gebruikerId: uuid('gebruiker_id').primaryKey(),
    regioCode: key.regioCode(),
    email: text('email').notNull(),
    soort: text('soort', { enum: ['DEMO', 'OIDC'] }).notNull(),
    actief: boolean('actief').notNull().default(true),
    /** raised by triggers whenever something changes that makes the actor (migrations, rights/triggers.ts) */
    rechtenVersie: integer('rechten_versie').notNull().default(0),
  },
  (t) => [
    unique('account_email_uq').on(t.email),
    check('account_email_klein', sql`${t.email} = lower(${t.email})`),
    oneOf('account_soort', t.soort, ['DEMO', 'OIDC']),
    foreignKey({
      name: 'account_gebruiker_fk',
      columns: [t.regioCode, t.gebruikerId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
  ],
)

/**
 * Who an account belongs to at the identity provider, from the first sign-in on. The application may add a row but never
 * change or remove one.
 */
export const identiteit = pgTable(
  'identiteit',
  {
    gebruikerId: uuid('gebruiker_id')
      .primaryKey()
      .references(() => account.gebruikerId),
    uitgever: text('uitgever').notNull(),
    sub: text('sub').notNull(),
    gekoppeldOp: moment('gekoppeld_op').notNull().defaultNow(),
  },
  (t) => [unique('identiteit_uq').on(t.uitgever, t.sub)],
)

/** A role for a period, both days included; without gemeente it counts for the whole region. */
export const lidmaatschap = pgTable(
  'lidmaatschap',
  {
    id: uuid('id').primaryKey(),
    regioCode: key.regioCode(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    rol: text('rol', { enum: ROLLEN }).notNull(),
    gemeenteCode: text('gemeente_code'),
    partnerId: uuid('partner_id'),
    vanafDatum: date('vanaf_datum', { mode: 'string' }).notNull(),
    totDatum: date('tot_datum', { mode: 'string' }),
  },
  (t) => [
    index('lidmaatschap_gebruiker').on(t.gebruikerId),
    oneOf('lidmaatschap_rol', t.rol, ROLLEN),
    check('lidmaatschap_periode', sql`${t.totDatum} >= ${t.vanafDatum}`),
    check('lidmaatschap_partner', sql`${t.rol} <> 'PARTNERMEDEWERKER' or ${t.partnerId} is not null`),
    // A region-wide membership of a role that works for one gemeente would open the other gemeenten.
    check(
      'lidmaatschap_gemeente',
      sql`${t.rol} not in ('BELEIDSMEDEWERKER', 'REGISSEUR', 'TASKFORCELID', 'BESTUURDER', 'PRIVACY_OFFICER', 'DASHBOARD') or ${t.gemeenteCode} is not null`,
    ),
    foreignKey({
      name: 'lidmaatschap_gebruiker_fk',
      columns: [t.regioCode, t.gebruikerId],
      foreignColumns: [gebruiker.regioCode, gebruiker.id],
    }),
    foreignKey({
      name: 'lidmaatschap_partner_fk',
      columns: [t.regioCode, t.partnerId],
      foreignColumns: [partner.regioCode, partner.id],
    }),
    foreignKey({
      name: 'lidmaatschap_gemeente_fk',
      columns: [t.regioCode, t.gemeenteCode],
      foreignColumns: [gemeente.regioCode, gemeente.code],
    }),
  ],
)

/** Server-side session; only a hash of the cookie's value is kept. */
export const sessie = pgTable(
  'sessie',
  {
    hash: text('hash').primaryKey(),
    gebruikerId: uuid('gebruiker_id')
      .notNull()
      .references(() => account.gebruikerId),
    aangemaaktOp: moment('aangemaakt_op').notNull(),
    gezienOp: moment('gezien_op').notNull(),
  },
  (t) => [index('sessie_gebruiker').on(t.gebruikerId)],
)

/**
 * Attempts to sign in that came back from the identity provider, well or badly. The attempt itself travels in a cookie, which
 * whoever kept a copy could send again: here every instance sees that it was used.
 */
export const inlogpoging = pgTable('inlogpoging', {
  hash: text('hash').primaryKey(),
  tot: moment('tot').notNull(),
})

// Who moves a member raises the version; a trigger makes sure that it only goes up.
withoutTenant(account, ['SELECT'], ['rechtenVersie'])
// Who an account belongs to stays as it was found at the first sign-in.
withoutTenant(identiteit, ['SELECT', 'INSERT'])
// Members of a double partner move along with it.
withoutTenant(lidmaatschap, ['SELECT'], ['partnerId'])
withoutTenant(sessie, ['SELECT', 'INSERT', 'UPDATE', 'DELETE'])
withoutTenant(inlogpoging, ['SELECT', 'INSERT', 'DELETE'])
