// History keeps references. The name of then stands beside one, where whoever reads the line also reads what it refers to and
// it is no person; it is shown to who sees that row when reading. Any other name is looked up then, under the same rights. So a
// name that may not be seen is not in history either, and lines written before this are covered as well.
import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import { getTableConfig, type AnyPgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { alphabetical } from '../read/compile/order.js'
import { guestsOf, nameIn as named, NOT_KEPT } from './history.classes.js'
import type { Koppelingen, FieldChange } from './history.table.js'

/** Who may not see to whom or what a field refers, sees that it changed. */
const NIET_ZICHTBAAR = 'niet zichtbaar voor u'
const NAMEN = ['naam', 'titel']
/** Kinds of rows whose name of then is written. Names of people are not: they are kept in one place, under its own policy. */
export const WRITTEN = new Set(['gemeente', 'partner', 'convenant', 'knelpunt', 'succes', 'actie'])
/** Kinds of rows that a list of links may name, with the column that names them. */
export const LINKED: Record<Koppelingen['naar'], string> = { knelpunt: 'titel', succes: 'titel', actie: 'titel' }

/** A field that refers to a row of another table. */
export interface Reference {
  veld: string
  tabel: string
  sleutel: string
  naam: string
  /** has it a reading group of its own? */
  groep: boolean
}
/** Every field of the row that refers to a named row, found by its foreign keys: the next one needs no line here. */
export function referencesOf(ouder: PgTable): Reference[] {
  return getTableConfig(ouder).foreignKeys.flatMap((fk) => {
    const { columns, foreignTable, foreignColumns } = fk.reference()
    const i = columns.findIndex((c) => /_(id|code)$/.test(c.name) && c.name !== 'regio_code')
    const doel = getTableConfig(foreignTable)
    const naam = NAMEN.find((n) => doel.columns.some((c) => c.name === n))
    const kolom = columns[i]
    const sleutel = foreignColumns[i]
    if (!kolom || !sleutel || !naam) return []
    return [
      {
        veld: veldVanKolom(ouder, kolom),
        tabel: doel.name,
        sleutel: sleutel.name,
        naam,
        groep: doel.columns.some((c) => c.name === 'leesgroep'),
      },
    ]
  })
}
/** Every field that this history tells of and that refers to a named row: of its parent, and of the rows it tells of too. */
export const referencesTold = (history: PgTable): Reference[] => [
  ...referencesOf(parentOf(history)),
  ...guestsOf(history).flatMap(({ als, table }) =>
    referencesOf(table).map((r) => ({ ...r, veld: named(history, als, r.veld) })),
  ),
]
/** The row whose history this is. */
export function parentOf(history: PgTable): PgTable {
  const sleutel = getTableConfig(history).foreignKeys.find((fk) => fk.getName().endsWith('_gebeurtenis_ouder_fk'))
  if (!sleutel) throw new Error(`history: ${getTableConfig(history).name} has no parent`)
  return sleutel.reference().foreignTable
}
function veldVanKolom(tabel: PgTable, kolom: { name: string }): string {
  const [naam] = Object.entries(getTableColumns(tabel)).find(([, c]) => c.name === kolom.name)!
  return naam.replace(/(Id|Code)$/, '')
}

const UUID = sql.raw(`'^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'`)
const w = sql.raw('w.e')
/** A column of the row referred to. */
export const x = (kolom: string) => sql`x.${sql.identifier(kolom)}`
/** `what` of the row that a key refers to; null when it is not seen. */
export function nameIn({ tabel, sleutel }: Reference, regio: SQL, key: SQL, what: SQL, and = sql``): SQL {
  const is =
    sleutel === 'id'
      ? sql`${x(sleutel)} = case when ${key} ~ ${UUID} then ${key}::uuid end`
      : sql`${x(sleutel)} = ${key}`
  return sql`(select ${what} from ${sql.identifier(tabel)} x where x.regio_code = ${regio} and ${is}${and})`
}
/** One side of a change. */
function kant(zijde: 'oud' | 'nieuw', regio: SQL, verwijzingen: readonly Reference[]): SQL {
  const waarde = sql`(${w} ->> ${sql.raw(`'${zijde}'`)})`
  const toen = sql`(${w} ->> ${sql.raw(`'${zijde}Naam'`)})`
  const gevallen = verwijzingen.map((v) => {
    const { veld } = v
    const gezien = nameIn(v, regio, waarde, sql`coalesce(${toen}, ${x(v.naam)})`)
    return sql` when ${sql.raw(`'${veld}'`)} then case when ${waarde} is not null then coalesce(${gezien}, ${sql.raw(`'${NIET_ZICHTBAAR}'`)}) end`
  })
  if (!gevallen.length) return waarde
  return sql`case ${w} ->> 'veld'${sql.join(gevallen, sql``)} else ${waarde} end`
}
/** Names of linked rows, as far as the reader sees them: a list does not count what it hides, so history does not either. */
function namen(kant: 'erbij' | 'weg', regio: SQL): SQL {
  const lijst = sql`jsonb_array_elements_text(case when jsonb_typeof(${w} -> ${sql.raw(`'${kant}'`)}) = 'array' then ${w} -> ${sql.raw(`'${kant}'`)} else '[]'::jsonb end)`
  const toen = (naam: string) => sql`coalesce(${w} -> 'namen' ->> x.id::text, ${x(naam)})`
  const soorten = Object.entries(LINKED).map(
    ([tabel, naam]) =>
      sql` when ${sql.raw(`'${tabel}'`)} then (select string_agg(${toen(naam)}, ', ' order by ${alphabetical(toen(naam))}) from ${sql.identifier(tabel)} x where x.regio_code = ${regio} and x.id in (select i.v::uuid from ${lijst} i(v)))`,
  )
  return sql`case ${w} ->> 'naar'${sql.join(soorten, sql``)} end`
}

/**
 * The changes of one line of history, in their order, as this reader may see them.
 * @param stil fields of which history says that they changed and never what
 */
export function showChanges(
  g: { regioCode: AnyPgColumn; wijzigingen: AnyPgColumn },
  verwijzingen: readonly Reference[],
  stil: readonly string[] = [],
): SQL<FieldChange[]> {
  const regio = sql`${g.regioCode}`
  const los = sql`json_build_object('veld', ${w} ->> 'veld', 'oud', ${kant('oud', regio, verwijzingen)}, 'nieuw', ${kant('nieuw', regio, verwijzingen)})`
  const lijst = sql`json_build_object('veld', ${w} ->> 'veld', 'oud', ${namen('weg', regio)}, 'nieuw', ${namen('erbij', regio)})`
  // By the class of today as well: what became gevoelig later does not stay readable in lines of before.
  const verzwegen = sql`(${w} ? 'klasse' or ${w} ->> 'veld' in (${sql.join(
    ['', ...stil].map((veld) => sql.raw(`'${veld}'`)),
    sql`, `,
  )}))`
  const dat = sql`json_build_object('veld', ${w} ->> 'veld', 'oud', null, 'nieuw', ${sql.raw(`'${NOT_KEPT}'`)})`
  return sql`array(select case when ${w} ? 'naar' then ${lijst} when ${verzwegen} then ${dat} else ${los} end from jsonb_array_elements(${g.wijzigingen}) with ordinality w(e, i) order by w.i)`
}
