// Columns and constraints that every table of a region shares. See docs/besluiten/0001-leesgroepen.md for the two groups.
import { sql, type SQL } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core'
import { gemeente, regio } from './tenant.table.js'
import { searchNormal } from '../read/compile/search.js'

export const ZICHTBAARHEDEN = ['GEMEENTE', 'REGIO', 'PARTNERS'] as const

export const moment = (naam: string) => timestamp(naam, { withTimezone: true, mode: 'string', precision: 3 })
export const key = {
  regioCode: () =>
    text('regio_code')
      .notNull()
      .references(() => regio.code),
  id: () => uuid('id').notNull(),
}
/** Version and moments of a row that people change. */
export const changeable = () => ({
  versie: integer('versie').notNull().default(1),
  aangemaaktOp: moment('aangemaakt_op').notNull().defaultNow(),
  gewijzigdOp: moment('gewijzigd_op').notNull().defaultNow(),
})
/** Who reads the row: its gemeente, every gemeente of the region, or also the partners. */
export const leesgroep = (uitdrukking: SQL) => text('leesgroep').notNull().generatedAlwaysAs(uitdrukking)
export const leesgroepVanZichtbaarheid = () =>
  leesgroep(
    sql`case zichtbaarheid when 'GEMEENTE' then gemeente_code when 'REGIO' then 'R:' || regio_code else 'P:' || regio_code end`,
  )
export const leesgroepPartners = () => leesgroep(sql`'P:' || regio_code`)
/** Who writes the row: its gemeente, or the region when it concerns no gemeente. */
export const schrijfgroep = () =>
  text('schrijfgroep')
    .notNull()
    .generatedAlwaysAs(sql`coalesce(gemeente_code, 'R:' || regio_code)`)

/** Writing group of rows that always belong to the region as a whole, whatever gemeente they mention. */
export const regiogroep = (naam = 'beheergroep') =>
  text(naam)
    .notNull()
    .generatedAlwaysAs(sql`'R:' || regio_code`)

/** A text in the normal form that `q` searches, kept by PostgreSQL. */
export const zoektekst = (tekst: SQL) => text('zoektekst').notNull().generatedAlwaysAs(searchNormal(tekst))
/**
 * A name in the form in which two spellings are one name: case and accents do not matter, yet Søren is not Soren. Stricter
 * than searching, because it is unique.
 */
export const naamsleutel = () =>
  text('naamsleutel')
    .notNull()
    .generatedAlwaysAs(naamsleutelVan(sql.raw('naam')))
/** The same form of a name that is no column yet. */
export const naamsleutelVan = (naam: SQL): SQL =>
  sql`lower(regexp_replace(normalize(${naam}, NFKD), '[\\u0300-\\u036f]', '', 'g'))`

/** The value is one of a TypeScript const array: the one source for this check and for the GraphQL enum. */
export const oneOf = (naam: string, kolom: AnyPgColumn, waarden: readonly string[]) =>
  check(naam, sql`${kolom} in (${sql.raw(waarden.map((w) => `'${w}'`).join(', '))})`)

/** In a column that sorts by a day: this row has none, and comes last. */
export const NO_DAY = sql.raw(`date '9999-12-31'`)

interface RegioRij {
  regioCode: AnyPgColumn
  id: AnyPgColumn
  /** absent: the row never belongs to one gemeente */
  gemeenteCode?: AnyPgColumn
  leesgroep: AnyPgColumn
}
/**
 * Keys of a region row: primary key, the key that children copy the reading group from, and the gemeente in the same region.
 * @param asked what the policy and the ordinary lists ask of a row besides: then thousands are counted in the index alone
 */
export const regionKeys = (tabel: string, t: RegioRij, asked: AnyPgColumn[] = []) => [
  primaryKey({ columns: [t.regioCode, t.id] }),
  unique(`${tabel}_leesgroep_uq`).on(t.regioCode, t.leesgroep, t.id),
  ...(t.gemeenteCode
    ? [
        foreignKey({
          name: `${tabel}_gemeente_fk`,
          columns: [t.regioCode, t.gemeenteCode],
          foreignColumns: [gemeente.regioCode, gemeente.code],
        }),
      ]
    : []),
  index(`${tabel}_lezen`).on(t.leesgroep, t.id, ...asked),
]
