// Row level security policies, generated from beleid.ts. The one place that writes policy text.
import { sql, type SQL } from 'drizzle-orm'
import { pgPolicy, pgRole, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { nouns, type Actie, type Noun, type Uitvoerder } from '../beleid.js'
import { GEBRUIKER, PARTNERS, leestAls, schrijftAls } from './instellingen.js'

/** The role whose rights the application uses. Made by migrations, not by drizzle-kit: roles belong to the whole server. */
export const app = pgRole('regiotafel_app').existing()

const setting = (naam: string): SQL => sql.raw(`nullif(current_setting('${naam}', true), '')`)
/**
 * The sub-select makes the list an initplan, worked out once per statement instead of once per row; the cast makes it one
 * value instead of a set of rows. Without context it is null and matches nothing.
 */
const lijst = (namen: readonly string[], type: 'text' | 'uuid' = 'text'): SQL =>
  sql`any((select string_to_array(concat_ws(',', ${sql.join(namen.map(setting), sql.raw(', '))}), ','))::${sql.raw(type)}[])`
const of = (delen: SQL[]): SQL => (delen.length ? sql`(${sql.join(delen, sql.raw(' or '))})` : sql.raw('false'))

/** The row's partner is one the actor works for. */
export const vanEigenPartner = (partnerId: AnyPgColumn): SQL => sql`${partnerId} = ${lijst([PARTNERS], 'uuid')}`
/** The row's gebruiker is the actor. */
export const vanMij = (gebruikerId: AnyPgColumn): SQL => sql`${gebruikerId} = (select ${setting(GEBRUIKER)})::uuid`
/** The system acts: never true for a person, because no membership sets it. */
export const doorSysteem = (): SQL => sql`(select ${setting(schrijftAls('SYSTEEM'))}) is not null`
/** One equality on the reading group, so that it can be an index condition. `veld`: rows behind a field fewer roles read. */
export const leesbaar = (noun: Noun, leesgroep: AnyPgColumn, veld = ''): SQL =>
  sql`${leesgroep} = ${lijst((nouns[noun].velden?.[veld] ?? nouns[noun].lezen).map(leestAls))}`

/** Roles that may do any of these acts, split by how far they reach. */
function rollen(
  noun: Noun,
  kies: (naam: string, op: Actie | undefined) => boolean,
): { bereik: Uitvoerder[]; eigen: Uitvoerder[] } {
  const uit = { bereik: new Set<Uitvoerder>(), eigen: new Set<Uitvoerder>() }
  for (const [naam, h] of Object.entries(nouns[noun].handelingen))
    if (kies(naam, h.op)) for (const [rol, bereik] of Object.entries(h.wie)) uit[bereik].add(rol as Uitvoerder)
  return { bereik: [...uit.bereik], eigen: [...uit.eigen].filter((r) => !uit.bereik.has(r)) }
}
/** Several acts share one SQL command, so the database allows their union; the service checks the act itself. */
function schrijfbaar(r: { bereik: Uitvoerder[]; eigen: Uitvoerder[] }, schrijfgroep: AnyPgColumn, eigen?: SQL): SQL {
  const groep = (rs: Uitvoerder[]) => sql`${schrijfgroep} = ${lijst(rs.map(schrijftAls))}`
  return of([
    ...(r.bereik.length ? [groep(r.bereik)] : []),
    ...(eigen && r.eigen.length ? [sql`(${groep(r.eigen)} and ${eigen})`] : []),
  ])
}
/** Roles that may add or change rows of this writing group at all, own or not: for numbers and history. */
export function schrijversVan(noun: Noun, schrijfgroep: AnyPgColumn): SQL {
  const r = rollen(noun, () => true)
  return schrijfbaar({ bereik: [...r.bereik, ...r.eigen], eigen: [] }, schrijfgroep)
}

/** Does everyone who reads group `lezers` also read rows of `leesgroep`? The gemeente lies within the region, the region within the partners. */
export const lezersZienSql = (regioCode: AnyPgColumn, lezers: AnyPgColumn, leesgroep: AnyPgColumn): SQL =>
  sql`(${leesgroep} = ${lezers} or ${leesgroep} = 'P:' || ${regioCode} or (${leesgroep} = 'R:' || ${regioCode} and ${lezers} <> 'P:' || ${regioCode}))`

interface Rij {
  leesgroep: AnyPgColumn
  schrijfgroep: AnyPgColumn
  /** when is a row the actor's own? Used where beleid.ts says `eigen` */
  eigen?: SQL
  /** readers besides the reading group, such as the actor itself */
  leestOok?: SQL
  /** of the reading group, only these rows */
  leestAlleen?: SQL
}
/** Policies of the main table of a noun. */
export function rijPolicies(noun: Noun, r: Rij) {
  const nieuw = rollen(noun, (_, op) => op === 'insert')
  const wijzig = rollen(noun, (_, op) => op === 'update')
  const groep = leesbaar(noun, r.leesgroep)
  const lezen = r.leestAlleen ? sql`(${groep} and ${r.leestAlleen})` : groep
  const heeftWijzig = wijzig.bereik.length + wijzig.eigen.length > 0
  return [
    pgPolicy('lezen', { for: 'select', to: app, using: r.leestOok ? of([lezen, r.leestOok]) : lezen }),
    pgPolicy('toevoegen', { for: 'insert', to: app, withCheck: schrijfbaar(nieuw, r.schrijfgroep, r.eigen) }),
    ...(heeftWijzig
      ? [
          pgPolicy('wijzigen', {
            for: 'update',
            to: app,
            using: schrijfbaar(wijzig, r.schrijfgroep, r.eigen),
            // An own row may be given away (another eigenaar), but never moved to another gemeente.
            withCheck: schrijfbaar({ bereik: [...wijzig.bereik, ...wijzig.eigen], eigen: [] }, r.schrijfgroep),
          }),
        ]
      : []),
  ]
}
type Bewerking = 'insert' | 'update' | 'delete'
/** Policies of rows that hang on a row of a noun: read where `lezen` holds, each command where its own condition holds. */
export const policiesPer = (lezen: SQL, per: Partial<Record<Bewerking, SQL>>) => [
  pgPolicy('lezen', { for: 'select', to: app, using: lezen }),
  ...(Object.entries(per) as [Bewerking, SQL][]).map(([op, schrijven]) => {
    const naam = { insert: 'toevoegen', update: 'wijzigen', delete: 'verwijderen' }[op]
    if (op === 'insert') return pgPolicy(naam, { for: op, to: app, withCheck: schrijven })
    if (op === 'delete') return pgPolicy(naam, { for: op, to: app, using: schrijven })
    return pgPolicy(naam, { for: op, to: app, using: schrijven, withCheck: schrijven })
  }),
]
/** The same with one condition for every command. */
export const kindPolicies = (lezen: SQL, schrijven: SQL, ops: readonly Bewerking[]) =>
  policiesPer(lezen, Object.fromEntries(ops.map((op) => [op, schrijven])))
/** Roles that may do one of the named acts reach this writing group (and own row): for tables that only those acts touch. */
export const doorHandeling = (
  noun: Noun,
  handelingen: readonly string[],
  schrijfgroep: AnyPgColumn,
  eigen?: SQL,
): SQL =>
  schrijfbaar(
    rollen(noun, (naam) => handelingen.includes(naam)),
    schrijfgroep,
    eigen,
  )
