// A stored figure: the columns that every table with figures shares, and the rules that the database holds for them.
import { sql, type SQL } from 'drizzle-orm'
import { boolean, check, date, numeric, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { oneOf } from '../../platform/rights/columns.js'
import type { CijferInput } from './cijfer.input.js'
import type { Cijfer } from './cijfer.type.js'

export const EENHEDEN = [
  'PERSONEN',
  'HUISHOUDENS',
  'TRAJECTEN',
  'FTE',
  'EURO',
  'DAGEN',
  'UREN',
  'PROCENT',
  'GROEPEN',
  'AANTAL',
] as const
export const REDENEN_GEEN_WAARDE = [
  'ONBEKEND',
  'NIET_UITGESPLITST',
  'KLEINE_CEL',
  'AANVULLENDE_CEL',
  'GEEN_GEGEVENS',
] as const

/** `waarde` null always has a reason: unknown is not zero. */
export const cijferKolommen = () => ({
  waarde: numeric('waarde', { mode: 'number' }),
  redenGeenWaarde: text('reden_geen_waarde', { enum: REDENEN_GEEN_WAARDE }),
  eenheid: text('eenheid', { enum: EENHEDEN }),
  peildatum: date('peildatum', { mode: 'string' }),
  voorlopig: boolean('voorlopig').notNull().default(false),
  cijferBron: text('cijfer_bron'),
  voetnoot: text('voetnoot'),
  openbaarVastgesteld: boolean('openbaar_vastgesteld').notNull().default(false),
})
type Regelkolom = 'waarde' | 'redenGeenWaarde' | 'eenheid' | 'peildatum' | 'cijferBron'
type Kolommen = Record<Regelkolom | 'voorlopig' | 'voetnoot' | 'openbaarVastgesteld', AnyPgColumn>
/** A figure is whole or absent: with a unit it has a day and a source, and either a value or the reason why not. */
export const cijferRegels = (tabel: string, t: Record<Regelkolom, AnyPgColumn>) => [
  oneOf(`${tabel}_eenheid`, t.eenheid, EENHEDEN),
  oneOf(`${tabel}_reden`, t.redenGeenWaarde, REDENEN_GEEN_WAARDE),
  check(`${tabel}_waarde`, sql`${t.waarde} >= 0`),
  check(
    `${tabel}_cijfer`,
    sql`case when ${t.eenheid} is null then num_nonnulls(${t.waarde}, ${t.redenGeenWaarde}, ${t.peildatum}, ${t.cijferBron}) = 0
      else num_nonnulls(${t.waarde}, ${t.redenGeenWaarde}) = 1 and num_nonnulls(${t.peildatum}, ${t.cijferBron}) = 2 end`,
  ),
]

/** The figure of a row as one JSON value, null when the row has none; what a reader may see of it is `toonCijfer`. */
export const cijferJson = (t: Kolommen): SQL<Cijfer | null> =>
  sql`case when ${t.eenheid} is not null then json_build_object('waarde', ${t.waarde}, 'eenheid', ${t.eenheid}, 'peildatum', case when ${t.waarde} is not null then ${t.peildatum} end,
    'voorlopig', ${t.voorlopig}, 'bron', ${t.cijferBron}, 'voetnoot', ${t.voetnoot}, 'onderdrukt', false,
    'openbaarVastgesteld', ${t.openbaarVastgesteld}, 'redenGeenWaarde', ${t.redenGeenWaarde}) end`

/** The columns of a stated figure; null clears it, absent leaves it. */
export function cijferRij(c: CijferInput | null | undefined) {
  if (c === undefined) return {}
  return {
    waarde: c?.waarde ?? null,
    redenGeenWaarde: c?.redenGeenWaarde ?? null,
    eenheid: c?.eenheid ?? null,
    peildatum: c?.peildatum ?? null,
    voorlopig: c?.voorlopig ?? false,
    cijferBron: c?.bron ?? null,
    voetnoot: c?.voetnoot ?? null,
    openbaarVastgesteld: c?.openbaarVastgesteld ?? false,
  }
}
/** What a figure is, as columns of a row: by hand, so that a new column is told by no history until somebody says so. */
export const CIJFER_KOLOMMEN = [
  'waarde',
  'redenGeenWaarde',
  'eenheid',
  'peildatum',
  'voorlopig',
  'cijferBron',
  'voetnoot',
  'openbaarVastgesteld',
] as const
