// Who sees which persons, as row level security says it: a role, for a purpose, as far as it reaches (beleid.ts), and nobody
// else. Every policy of rows about persons is made here; `readable` of policies.ts refuses their nouns.
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { nouns, type Leesbereik, type Noun, type Uitvoerder } from '../../beleid.js'
import { either, groupsOf, inMyRegion, listOf, ofMe, readersOf, setting } from './policies.js'
import { CASELOAD, DOEL, readsAs, STANDS_IN, TEAM } from './settings.js'

/** Names of the two tables that the policies of persons ask. */
export interface World {
  /** the persons: regio_code, id, leesgroep, regisseur_id */
  persons: string
  /** who was let see whom for a time (sight.table.ts) */
  sight: string
}
type Column = AnyPgColumn | SQL
/** Of a row about a person, what decides who sees it. */
export interface PersonRow {
  regioCode: Column
  leesgroep: Column
  /** the person it is about */
  persoonId: Column
  /** only in the table of persons itself: whose caseload the person is in */
  regisseurId?: Column
}
export interface Persons {
  /** the row is in the actor's caseload, or in that of whom it stands in for, or its gemeente works as one team */
  inCaseload: (row: PersonRow) => SQL
  /**
   * Which rows of the noun the actor sees.
   * @param only of the roles that read it, only these: for a part or a field that fewer roles see
   */
  readable: (noun: Noun, row: PersonRow, only?: readonly Uitvoerder[]) => SQL
  /**
   * Rows of a part (`delen` in beleid.ts). It looks upward only: where the person is not seen, no part is; nor where the person
   * is seen by another role than those the part is for.
   */
  part: (noun: Noun, deel: string, row: Pick<PersonRow, 'regioCode' | 'persoonId'>) => SQL
  /** The same of rows behind a field that fewer roles read (`velden` in beleid.ts). */
  behind: (noun: Noun, veld: string, row: Pick<PersonRow, 'regioCode' | 'persoonId'>) => SQL
  /**
   * Rows that several persons share, each naming the row in this column: whoever sees one of them sees the row. It looks upward
   * only, by the index on that column.
   */
  shared: (noun: Noun, row: { regioCode: Column; id: Column }, column: string) => SQL
  /** of a row that several persons share: one of them that the actor sees */
  oneOf: (row: { regioCode: Column; id: Column }, column: string) => SQL
  /** of a person that is seen: the parts that the actor sees, as an array of text */
  sees: (noun: Noun, row: PersonRow) => SQL
  /** when a field that fewer roles read (`velden` in beleid.ts) may be shown; undefined for one that all readers read */
  shows: (noun: Noun, veld: string, row: PersonRow) => SQL | undefined
  /** until when the actor was let see the person for a time, now; null when nobody let it */
  until: (row: PersonRow) => SQL<string | null>
  /** persons that are reached otherwise than by a group, looked up by their keys: a caseload is few, and so is a sight */
  reached: (row: PersonRow) => SQL
}

/** @throws Error for a noun that beleid.ts does not say is about persons, and for a part that it does not know */
function rolesOfPart(noun: Noun, deel: string): readonly Uitvoerder[] {
  const roles = nouns[noun].delen?.[deel]
  if (!nouns[noun].personen || !roles) throw new Error(`${noun}: beleid.ts knows no part ${deel} of persons`)
  return roles
}
/** Roles that read the noun this far; of `only` alone, where given. */
const reading = (noun: Noun, how: Leesbereik, only?: readonly Uitvoerder[]): Uitvoerder[] =>
  (Object.entries(nouns[noun].lezen) as [Uitvoerder, Leesbereik][])
    .filter(([rol, bereik]) => bereik === how && (!only || only.includes(rol)))
    .map(([rol]) => rol)

/** @param world names alone, so that the tables can have the policies that are made of them */
export function personsOf({ persons, sight }: World): Persons {
  const [table, sights] = [sql.identifier(persons), sql.identifier(sight)]
  const caseload = listOf([CASELOAD], 'uuid')
  // Of whom one stands in for, the persons of that gemeente alone; the list of keys stands first, for the index.
  const keptBy = (leesgroep: Column, regisseurId: Column): SQL =>
    sql`(${regisseurId} = ${caseload} and (${ofMe(regisseurId)} or ${leesgroep} || '/' || ${regisseurId}::text = ${listOf([STANDS_IN])}))`
  const mine = ({ regioCode, leesgroep, persoonId, regisseurId }: PersonRow): SQL =>
    regisseurId
      ? keptBy(leesgroep, regisseurId)
      : sql`exists (select 1 from ${table} p$ where p$.regio_code = ${regioCode} and p$.id = ${persoonId} and ${keptBy(sql.raw('p$.leesgroep'), sql.raw('p$.regisseur_id'))})`
  const inCaseload = (row: PersonRow): SQL => sql`(${row.leesgroep} = ${listOf([TEAM])} or ${mine(row)})`
  const now = sql`${ofMe(sql.raw('i$.gebruiker_id'))} and i$.doel = (select ${setting(DOEL)}) and i$.van <= now() and i$.tot > now()`
  // An `exists` on purpose: as a list of keys every arm is indexable, and PostgreSQL then joins all of them by bitmap instead
  // of reading the index that has the order.
  const inSight = ({ regioCode, persoonId }: PersonRow): SQL =>
    sql`exists (select 1 from ${sights} i$ where i$.regio_code = ${regioCode} and i$.persoon_id = ${persoonId} and ${now})`

  const readable: Persons['readable'] = (noun, row, only) => {
    if (!nouns[noun].personen) throw new Error(`${noun}: is not about persons in beleid.ts`)
    const arm = (how: Leesbereik, also?: SQL): SQL[] => {
      const roles = reading(noun, how, only)
      if (!roles.length) return []
      const inGroup = sql`${row.leesgroep} = ${groupsOf(noun, roles, readsAs)}`
      return [also ? sql`(${inGroup} and ${also})` : inGroup]
    }
    return either([...arm('bereik'), ...arm('caseload', inCaseload(row)), ...arm('inzage', inSight(row))])
  }
  const p = (column: string): SQL => sql.raw(`q$.${column}`)
  const upward: PersonRow = {
    regioCode: p('regio_code'),
    leesgroep: p('leesgroep'),
    persoonId: p('id'),
    regisseurId: p('regisseur_id'),
  }
  const above = (
    noun: Noun,
    { regioCode, persoonId }: Pick<PersonRow, 'regioCode' | 'persoonId'>,
    roles: readonly Uitvoerder[],
  ): SQL =>
    sql`exists (select 1 from ${table} q$ where q$.regio_code = ${regioCode} and q$.id = ${persoonId} and ${readable(noun, upward, roles)})`
  return {
    inCaseload,
    readable,
    part: (noun, deel, row) => above(noun, row, rolesOfPart(noun, deel)),
    behind: (noun, veld, row) => above(noun, row, readersOf(noun, veld)),
    shared: (noun, { regioCode, id }, column) =>
      sql`exists (select 1 from ${table} q$ where q$.regio_code = ${regioCode} and q$.${sql.identifier(column)} = ${id} and ${readable(noun, upward)})`,
    oneOf: ({ regioCode, id }, column) =>
      sql`(select o$.id from ${table} o$ where o$.regio_code = ${regioCode} and o$.${sql.identifier(column)} = ${id} order by o$.id limit 1)`,
    sees: (noun, row) => {
      const seen = Object.keys(nouns[noun].delen ?? {}).map(
        (deel) => sql`case when ${readable(noun, row, rolesOfPart(noun, deel))} then '${sql.raw(deel)}' end`,
      )
      return sql`array_remove(array[${sql.join(seen, sql`, `)}]::text[], null)`
    },
    shows: (noun, veld, row) => {
      const roles = nouns[noun].velden?.[veld]
      return roles && readable(noun, row, roles)
    },
    until: ({ regioCode, persoonId }) =>
      sql<
        string | null
      >`(select max(i$.tot) from ${sights} i$ where i$.regio_code = ${regioCode} and i$.persoon_id = ${persoonId} and ${now})`,
    // The keys are looked up once per statement: nothing in there asks the row.
    reached: ({ regioCode, persoonId }) =>
      sql`${inMyRegion(regioCode)} and ${persoonId} = any(array(select q$.id from ${table} q$ where ${inMyRegion(sql.raw('q$.regio_code'))} and q$.regisseur_id = ${caseload} union select i$.persoon_id from ${sights} i$ where ${now}))`,
  }
}
