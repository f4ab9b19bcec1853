// Writes history: what changed, from what to what, in words that a person recognises.
import { sql } from 'drizzle-orm'
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'
import type { historyTable, Koppelingen, FieldChange } from './history.table.js'
import { classOf, fieldName, nameIn } from './history.classes.js'
import { inWords, yesNo } from './history.words.js'
import { withNames } from './history.names.js'
import { currentRequest } from '../measure/current.js'
import { invalid } from '../values/errors.js'
import { alphabet } from '../values/letters.js'
import type { Writing } from './mutation.js'

type Rij = Record<string, unknown>
type GebeurtenisTabel = ReturnType<typeof historyTable>
const alsTekst = (v: unknown): string | null => {
  if (v === null || v === undefined) return null
  if (typeof v === 'boolean') return yesNo(v)
  // A value object, such as a blokkade, as its parts in order; a list as its items.
  return typeof v === 'object' ? Object.values(v).join(' · ') || null : String(v)
}
/** Values that differ between two states of a row: what a person changed, whatever its history tells of it. */
export const changed = (
  oud: Rij | undefined,
  nieuw: Rij,
): { kolom: string; oud: string | null; nieuw: string | null }[] =>
  Object.keys(nieuw)
    .map((kolom) => ({ kolom, oud: alsTekst(oud?.[kolom]), nieuw: alsTekst(nieuw[kolom]) }))
    .filter((w) => w.oud !== w.nieuw)

/**
 * The same as history may tell it, by the class of each column. `oud` undefined: a new row, of which only filled fields are
 * news.
 * @param als what the fields are called after, in the history of another row (`tellIn`)
 */
export function differences(tabel: GebeurtenisTabel, oud: Rij | undefined, nieuw: Rij, als?: string): FieldChange[] {
  return changed(oud, nieuw).flatMap(({ kolom, ...w }) => {
    const naam = nameIn(tabel, als, kolom)
    const veld = fieldName(naam)
    const klasse = classOf(tabel, naam)
    if (klasse === 'stil') return []
    return [klasse === 'gewoon' ? inWords(tabel, { veld, ...w }) : { veld, oud: null, nieuw: null, klasse }]
  })
}

/** @throws DomainError ONGELDIGE_INVOER at `veld` for a correction that leaves everything as it was */
export function requireDifference(wijzigingen: readonly unknown[], veld: string): void {
  if (!wijzigingen.length) throw invalid({ [veld]: 'U hebt niets veranderd. Wijzig eerst wat niet klopt.' })
}
/** Names of things that hang on a row, as history writes them; null when there are none. */
export const namesOf = (lijst: readonly { naam: string }[]): string | null =>
  lijst
    .map((x) => x.naam)
    .sort(alphabet.compare)
    .join(', ') || null
/** One changed field, or nothing when it stayed the same. */
export const differenceOf = (veld: string, oud: string | null, nieuw: string | null): FieldChange[] =>
  oud === nieuw ? [] : [{ veld, oud, nieuw }]

/** Links made and undone, or nothing when there were none. */
export const koppelingen = (
  veld: string,
  naar: Koppelingen['naar'],
  { erbij = [], weg = [] }: { erbij?: string[]; weg?: string[] },
): Koppelingen[] => (erbij.length || weg.length ? [{ veld, oud: null, nieuw: null, naar, erbij, weg }] : [])

/** How many read a group: one gemeente, all gemeenten, also partners. */
const wijdte = (leesgroep: string): number => ['R:', 'P:'].indexOf(leesgroep.slice(0, 2)) + 1
/** May more people read `na` than `voor`? */
export const isWider = (na: string, voor: string): boolean => wijdte(na) > wijdte(voor)

interface Ouder {
  regioCode: string
  id: string
  leesgroep: string
}
export interface Line {
  handeling?: string
  tekst: string
  wijzigingen: FieldChange[]
  /** another reading group the line is for: only who reads both will read it */
  ook?: string
}
/** A line of history as it is stored, in the actor's name; all but its moment. */
export function lineOf(w: Writing, tabel: GebeurtenisTabel, ouder: Ouder, regel: Line) {
  const leesgroepToen = regel.ook && !isWider(regel.ook, ouder.leesgroep) ? regel.ook : ouder.leesgroep
  return {
    regioCode: ouder.regioCode,
    id: uuidv7(),
    ouderId: ouder.id,
    leesgroep: ouder.leesgroep,
    leesgroepToen,
    doorId: w.actor.gebruikerId,
    handeling: regel.handeling ?? w.handeling,
    tekst: regel.tekst,
    wijzigingen: withNames(tabel, regel.wijzigingen, { regioCode: ouder.regioCode, leesgroep: leesgroepToen }),
    kenmerk: currentRequest()?.kenmerk ?? null,
  }
}
/** Adds one line of history to a row. */
export async function record(w: Writing, tabel: GebeurtenisTabel, ouder: Ouder, regel: Line): Promise<void> {
  const rij = { ...lineOf(w, tabel, ouder, regel), op: sql`clock_timestamp()` }
  await w.tx.insert(tabel as PgTable).values(rij as PgInsertValue<PgTable>)
}
