// Row level security policies, generated from beleid.ts. The one place that writes policy text.
import { sql, type SQL } from 'drizzle-orm'
import { pgPolicy, pgRole, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { DOELEN, LEESLOG, nouns, type SqlCommand, type Bereik, type Noun, type Uitvoerder } from '../../beleid.js'
import { APP_ROLE } from './app-role.js'
import { DOEL, GEBRUIKER, LED_ON, PARTNERS, readsAs, REGIO, writesAs } from './settings.js'

/** The role whose rights the application uses. Made by migrations, not by drizzle-kit: roles belong to the whole server. */
export const app = pgRole(APP_ROLE).existing()

/** The value of a setting; null where it is not set or empty. */
export const setting = (naam: string): SQL => sql.raw(`nullif(current_setting('${naam}', true), '')`)
/**
 * The sub-select makes the list an initplan, worked out once per statement instead of once per row; the cast makes it one
 * value instead of a set of rows. Without context it is null and matches nothing.
 */
const lijst = (namen: readonly string[], type: 'text' | 'uuid' = 'text'): SQL => sql`any(${waarden(namen, type)})`
const waarden = (namen: readonly string[], type: 'text' | 'uuid' = 'text'): SQL =>
  sql`(select string_to_array(concat_ws(',', ${sql.join(namen.map(setting), sql.raw(', '))}), ','))::${sql.raw(type)}[]`
const of = (delen: SQL[]): SQL => (delen.length ? sql`(${sql.join(delen, sql.raw(' or '))})` : sql.raw('false'))

/** The row's partner is one the actor works for. */
export const ofOwnPartner = (partnerId: AnyPgColumn | SQL): SQL => sql`${partnerId} = ${lijst([PARTNERS], 'uuid')}`
/** The row's gebruiker is the actor. */
export const ofMe = (gebruikerId: AnyPgColumn | SQL): SQL => sql`${gebruikerId} = (select ${setting(GEBRUIKER)})::uuid`
/** The row is of the actor's region: what makes an index on (regio_code, …) serve the condition beside it. */
export const inMyRegion = (regioCode: AnyPgColumn | SQL): SQL => sql`${regioCode} = (select ${setting(REGIO)})`
/** The system acts: never true for a person, because no membership sets it. */
export const bySystem = (): SQL => sql`(select ${setting(writesAs('SYSTEEM'))}) is not null`
/** The system acts in the row's region: every job runs for one at a time. */
export const bySystemOf = (regioCode: AnyPgColumn): SQL => sql`'R:' || ${regioCode} = ${lijst([writesAs('SYSTEEM')])}`
/** Of the read log: who asked sees what it looked at itself, and who watches over a gemeente what was shown of that. */
const seesOf = (regioCode: AnyPgColumn, gebruikerId: AnyPgColumn, ofGemeente: SQL): SQL => {
  const zelf = sql.join(
    LEESLOG.eigen.map((rol) => setting(readsAs(rol))),
    sql.raw(', '),
  )
  return sql`(${inMyRegion(regioCode)} and ((${ofMe(gebruikerId)} and (select coalesce(${zelf})) is not null) or ${ofGemeente} or ${bySystemOf(regioCode)}))`
}
/** A line per person. */
export const seesLog = (regioCode: AnyPgColumn, gebruikerId: AnyPgColumn, gemeenteCode: AnyPgColumn | SQL): SQL =>
  seesOf(regioCode, gebruikerId, sql`${gemeenteCode} = ${lijst(LEESLOG.gemeente.map(readsAs))}`)
/** A line per question: seen by who sees one of its persons. */
export const seesQuestion = (regioCode: AnyPgColumn, gebruikerId: AnyPgColumn, gemeenten: AnyPgColumn): SQL =>
  seesOf(regioCode, gebruikerId, sql`${gemeenten} && ${waarden(LEESLOG.gemeente.map(readsAs))}`)
/** The read planner reads: it shows by id what led on to another row, and lists none of it (`listed` of a noun). */
export const byPlanner = (): SQL => sql`(select ${setting(LED_ON)}) is not null`
/** One equality on the reading group, so that it can be an index condition. `veld`: rows behind a field fewer roles read. */
export const readable = (noun: Noun, leesgroep: AnyPgColumn, veld = ''): SQL =>
  sql`${leesgroep} = ${lijst((nouns[noun].velden?.[veld] ?? nouns[noun].lezen).map(readsAs))}`

/**
 * The same of persons: each role reads its groups for its own purposes alone. The purpose stands inside the list, which is
 * worked out once: as a condition of its own it would be asked of each row, after reading the row.
 */
export function readableForPurpose(noun: Noun, leesgroep: AnyPgColumn): SQL {
  const delen = nouns[noun].lezen.flatMap((rol) => {
    const doelen = rol === 'SYSTEEM' ? undefined : DOELEN[rol]
    if (!doelen) return []
    const genoemd = doelen.map((doel) => `'${doel}'`).join()
    return [
      sql`case when current_setting('${sql.raw(DOEL)}', true) in (${sql.raw(genoemd)}) then ${setting(readsAs(rol))} end`,
    ]
  })
  return delen.length
    ? sql`${leesgroep} = any((select string_to_array(concat_ws(',', ${sql.join(delen, sql.raw(', '))}), ','))::text[])`
    : sql.raw('false')
}

interface Rollen {
  /** writing the group is enough */
  bereik: Uitvoerder[]
  /** writing the group and owning the row */
  eigen: Uitvoerder[]
  /** reading the group and owning the row */
  eigenaar: Uitvoerder[]
  /** reading the group is enough */
  leest: Uitvoerder[]
}
const DELEN: Record<Bereik, readonly (keyof Rollen)[]> = {
  bereik: ['bereik'],
  eigen: ['eigen'],
  eigenaar: ['eigenaar'],
  bereikOfEigenaar: ['bereik', 'eigenaar'],
  leest: ['leest'],
}
/** Roles that may do any of these acts, split by how far they reach. */
function rollen(noun: Noun, kies: (naam: string, op: SqlCommand | undefined) => boolean): Rollen {
  const gekozen = Object.entries(nouns[noun].handelingen).filter(([naam, h]) => kies(naam, h.op))
  const per = gekozen.flatMap(([, h]) => Object.entries(h.wie) as [Uitvoerder, Bereik][])
  const met = (deel: keyof Rollen) => [...new Set(per.filter(([, b]) => DELEN[b].includes(deel)).map(([rol]) => rol))]
  const bereik = met('bereik')
  return {
    bereik,
    eigen: met('eigen').filter((rol) => !bereik.includes(rol)),
    eigenaar: met('eigenaar'),
    leest: met('leest'),
  }
}
/** The columns of a row that acts are measured by; one that is absent gives no right. */
export interface Groepen {
  schrijfgroep?: AnyPgColumn
  leesgroep?: AnyPgColumn
}
/** Several acts share one SQL command, so the database allows their union; the service checks the act itself. */
function schrijfbaar(r: Rollen, g: Groepen, eigen?: SQL): SQL {
  const deel = (
    groep: AnyPgColumn | undefined,
    rs: Uitvoerder[],
    als: typeof writesAs,
    ook?: { is: SQL | undefined },
  ): SQL[] => {
    if (!groep || !rs.length || (ook && !ook.is)) return []
    const binnen = sql`${groep} = ${lijst(rs.map(als))}`
    return [ook ? sql`(${binnen} and ${ook.is})` : binnen]
  }
  return of([
    ...deel(g.schrijfgroep, r.bereik, writesAs),
    ...deel(g.schrijfgroep, r.eigen, writesAs, { is: eigen }),
    ...deel(g.leesgroep, r.eigenaar, readsAs, { is: eigen }),
    ...deel(g.leesgroep, r.leest, readsAs),
  ])
}
/** The same without asking whose the row is: where that cannot be asked, or no longer holds. */
const zonderEigen = (r: Rollen): Rollen => ({
  bereik: [...r.bereik, ...r.eigen],
  eigen: [],
  eigenaar: [],
  leest: r.eigenaar,
})
/**
 * Roles that may add or change rows of these groups at all, own or not: for history and for what hangs on a row.
 * @param eigen when a row is the actor's own, where an owner who does not write the group must be told from its readers
 */
export function writersOf(noun: Noun, g: Groepen, eigen?: SQL): SQL {
  const r = rollen(noun, () => true)
  const open = zonderEigen(r)
  return schrijfbaar(eigen ? { ...open, eigenaar: r.eigenaar, leest: [] } : open, g, eigen)
}

/** Does everyone who reads group `lezers` also read rows of `leesgroep`? The gemeente lies within the region, the region within the partners. */
export const readersSeeSql = (regioCode: AnyPgColumn, lezers: AnyPgColumn, leesgroep: AnyPgColumn): SQL =>
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
export function rowPolicies(noun: Noun, r: Rij) {
  const nieuw = rollen(noun, (_, op) => op === 'insert')
  const wijzig = rollen(noun, (_, op) => op === 'update')
  const groep = readable(noun, r.leesgroep)
  const lezen = r.leestAlleen ? sql`(${groep} and ${r.leestAlleen})` : groep
  const heeftWijzig = Object.values(wijzig).flat().length > 0
  return [
    pgPolicy('lezen', { for: 'select', to: app, using: r.leestOok ? of([lezen, r.leestOok]) : lezen }),
    pgPolicy('toevoegen', { for: 'insert', to: app, withCheck: schrijfbaar(nieuw, r, r.eigen) }),
    ...(heeftWijzig
      ? [
          pgPolicy('wijzigen', {
            for: 'update',
            to: app,
            using: schrijfbaar(wijzig, r, r.eigen),
            // An own row may be given away (another eigenaar); its gemeente no grant lets anyone change.
            withCheck: schrijfbaar(zonderEigen(wijzig), r),
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
export const childPolicies = (lezen: SQL, schrijven: SQL, ops: readonly Bewerking[]) =>
  policiesPer(lezen, Object.fromEntries(ops.map((op) => [op, schrijven])))
/** Roles that may do one of the named acts reach these groups (and own row): for tables that only those acts touch. */
export const byAct = (noun: Noun, handelingen: readonly string[], g: Groepen, eigen?: SQL): SQL =>
  schrijfbaar(
    rollen(noun, (naam) => handelingen.includes(naam)),
    g,
    eigen,
  )
