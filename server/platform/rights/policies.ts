// Row level security policies, generated from beleid.ts. The one place that writes policy text.
import { sql, type SQL } from 'drizzle-orm'
import { pgPolicy, pgRole, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { DOELEN, LEESLOG, nouns, type SqlCommand, type Bereik, type Noun, type Uitvoerder } from '../../beleid.js'
import { APP_ROLE } from './app-role.js'
import { CASELOAD, DOEL, GEBRUIKER, LED_ON, OVER, PARTNERS, readsAs, REGIO, STANDS_IN, writesAs } from './settings.js'

/** The role whose rights the application uses. Made by migrations, not by drizzle-kit: roles belong to the whole server. */
export const app = pgRole(APP_ROLE).existing()

/** The value of a setting; null where it is not set or empty. */
export const setting = (naam: string): SQL => sql.raw(`nullif(current_setting('${naam}', true), '')`)
/**
 * The sub-select makes the list an initplan, worked out once per statement instead of once per row; the cast makes it one
 * value instead of a set of rows. Without context it is null and matches nothing.
 */
const valuesIn = (delen: readonly SQL[], type: 'text' | 'uuid' = 'text'): SQL =>
  sql`(select string_to_array(concat_ws(',', ${sql.join([...delen], sql.raw(', '))}), ','))::${sql.raw(type)}[]`
const anyOf = (delen: readonly SQL[], type: 'text' | 'uuid' = 'text'): SQL => sql`any(${valuesIn(delen, type)})`
/** One of the values in these settings. */
export const listOf = (namen: readonly string[], type: 'text' | 'uuid' = 'text'): SQL => anyOf(namen.map(setting), type)
/** One of these conditions; false without any. */
export const either = (delen: readonly SQL[]): SQL =>
  delen.length ? sql`(${sql.join([...delen], sql.raw(' or '))})` : sql.raw('false')

/**
 * One of the groups that these roles read or write. Those of persons count for the purposes of the role alone; the system has
 * none, and must have said that it comes for this noun. The purpose stands inside the list, which is worked out once: as a
 * condition of its own it would be asked of each row, after reading the row.
 */
export function groupsOf(noun: Noun, rollen: readonly Uitvoerder[], als: typeof readsAs): SQL {
  if (!nouns[noun].personen) return listOf(rollen.map(als))
  const delen = rollen.flatMap((rol) => {
    if (rol === 'SYSTEEM')
      return [
        sql`case when '${sql.raw(noun)}' = any(string_to_array(current_setting('${sql.raw(OVER)}', true), ',')) then ${setting(als(rol))} end`,
      ]
    const doelen = (DOELEN[rol] ?? []).map((doel) => `'${doel}'`).join()
    return doelen
      ? [sql`case when current_setting('${sql.raw(DOEL)}', true) in (${sql.raw(doelen)}) then ${setting(als(rol))} end`]
      : []
  })
  return delen.length ? anyOf(delen) : sql.raw('any(array[]::text[])')
}

/** The row's partner is one the actor works for. */
export const ofOwnPartner = (partnerId: AnyPgColumn | SQL): SQL => sql`${partnerId} = ${listOf([PARTNERS], 'uuid')}`
/** The row's gebruiker is the actor. */
export const ofMe = (gebruikerId: AnyPgColumn | SQL): SQL => sql`${gebruikerId} = (select ${setting(GEBRUIKER)})::uuid`
/** The row's gebruiker is one the actor stands in for today, in that gemeente; the list of keys stands first, for the index. */
export const ofWhomIStandInFor = (gemeenteCode: AnyPgColumn | SQL, gebruikerId: AnyPgColumn | SQL): SQL =>
  sql`(${gebruikerId} = ${listOf([CASELOAD], 'uuid')} and ${gemeenteCode} || '/' || ${gebruikerId}::text = ${listOf([STANDS_IN])})`
/** The row is of the actor's region: what makes an index on (regio_code, …) serve the condition beside it. */
export const inMyRegion = (regioCode: AnyPgColumn | SQL): SQL => sql`${regioCode} = (select ${setting(REGIO)})`
/** The system acts: never true for a person, because no membership sets it. */
export const bySystem = (): SQL => sql`(select ${setting(writesAs('SYSTEEM'))}) is not null`
/** The system acts in the row's region: every job runs for one at a time. */
export const bySystemOf = (regioCode: AnyPgColumn | SQL): SQL =>
  sql`'R:' || ${regioCode} = ${listOf([writesAs('SYSTEEM')])}`
/** Of the read log: who asked sees what it looked at itself, and who watches over a gemeente what was shown of that. */
const seesOf = (regioCode: AnyPgColumn | SQL, gebruikerId: AnyPgColumn | SQL, ofGemeente: SQL): SQL => {
  const zelf = sql.join(
    LEESLOG.eigen.map((rol) => setting(readsAs(rol))),
    sql.raw(', '),
  )
  return sql`(${inMyRegion(regioCode)} and ((${ofMe(gebruikerId)} and (select coalesce(${zelf})) is not null) or ${ofGemeente} or ${bySystemOf(regioCode)}))`
}
/** A line per person. */
export const seesLog = (
  regioCode: AnyPgColumn | SQL,
  gebruikerId: AnyPgColumn | SQL,
  gemeenteCode: AnyPgColumn | SQL,
): SQL => seesOf(regioCode, gebruikerId, sql`${gemeenteCode} = ${listOf(LEESLOG.gemeente.map(readsAs))}`)
/** A line per question: seen by who sees one of its persons. */
export const seesQuestion = (regioCode: AnyPgColumn, gebruikerId: AnyPgColumn | SQL, gemeenten: AnyPgColumn): SQL =>
  seesOf(regioCode, gebruikerId, sql`${gemeenten} && ${valuesIn(LEESLOG.gemeente.map((rol) => setting(readsAs(rol))))}`)
/** The read planner reads: it shows by id what led on to another row, and lists none of it (`listed` of a noun). */
export const byPlanner = (): SQL => sql`(select ${setting(LED_ON)}) is not null`
/**
 * One equality on the reading group, so that it can be an index condition. `veld`: rows behind a field fewer roles read.
 * @throws Error for a noun about persons, of which a group is not enough: `readable` of persons.ts
 */
export function readable(noun: Noun, leesgroep: AnyPgColumn, veld = ''): SQL {
  if (nouns[noun].personen) throw new Error(`${noun}: is about persons; its policies are made in persons.ts`)
  return sql`${leesgroep} = ${groupsOf(noun, readersOf(noun, veld), readsAs)}`
}
/** Roles that read the noun, or a field of it. */
export const readersOf = (noun: Noun, veld = ''): readonly Uitvoerder[] =>
  nouns[noun].velden?.[veld] ?? (Object.keys(nouns[noun].lezen) as Uitvoerder[])

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
  caseload: ['eigen'],
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
function schrijfbaar(noun: Noun, r: Rollen, g: Groepen, eigen?: SQL): SQL {
  const deel = (
    groep: AnyPgColumn | undefined,
    rs: Uitvoerder[],
    als: typeof writesAs,
    ook?: { is: SQL | undefined },
  ): SQL[] => {
    if (!groep || !rs.length || (ook && !ook.is)) return []
    const binnen = sql`${groep} = ${groupsOf(noun, rs, als)}`
    return [ook ? sql`(${binnen} and ${ook.is})` : binnen]
  }
  return either([
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
  return schrijfbaar(noun, eigen ? { ...open, eigenaar: r.eigenaar, leest: [] } : open, g, eigen)
}

/** The same of the actor's own rows alone where a role reaches no further: for what hangs on a person. */
export const writableBy = (noun: Noun, g: Groepen, eigen: SQL): SQL =>
  schrijfbaar(
    noun,
    rollen(noun, () => true),
    g,
    eigen,
  )
/** Does everyone who reads group `lezers` also read rows of `leesgroep`? The gemeente lies within the region, the region within the partners. */
export const readersSeeSql = (regioCode: AnyPgColumn, lezers: AnyPgColumn, leesgroep: AnyPgColumn): SQL =>
  sql`(${leesgroep} = ${lezers} or ${leesgroep} = 'P:' || ${regioCode} or (${leesgroep} = 'R:' || ${regioCode} and ${lezers} <> 'P:' || ${regioCode}))`

interface Rij {
  /** of rows about persons: who reads them (persons.ts) */
  lezen?: SQL
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
  const groep = r.lezen ?? readable(noun, r.leesgroep)
  const lezen = r.leestAlleen ? sql`(${groep} and ${r.leestAlleen})` : groep
  const heeftWijzig = Object.values(wijzig).flat().length > 0
  return [
    pgPolicy('lezen', { for: 'select', to: app, using: r.leestOok ? either([lezen, r.leestOok]) : lezen }),
    pgPolicy('toevoegen', { for: 'insert', to: app, withCheck: schrijfbaar(noun, nieuw, r, r.eigen) }),
    ...(heeftWijzig
      ? [
          pgPolicy('wijzigen', {
            for: 'update',
            to: app,
            using: schrijfbaar(noun, wijzig, r, r.eigen),
            // An own row may be given away (another eigenaar); its gemeente no grant lets anyone change.
            withCheck: schrijfbaar(noun, zonderEigen(wijzig), r),
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
    noun,
    rollen(noun, (naam) => handelingen.includes(naam)),
    g,
    eigen,
  )
