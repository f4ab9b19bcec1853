// How an act runs, inside the transaction of its mutation: lock, version, status, references, rule, links, write, history.
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Env } from '../read/declare/expression.js'
import { nouns, type Noun } from '../../beleid.js'
import { mayOnRow } from '../rights/actor.js'
import { notFound } from '../values/errors.js'
import type { ActTable, AddSpec, BesideSpec, ChangeSpec, Decision, Facts, Row, Store } from './act.types.js'
import { columnsOf, conditionsOf, decide, requirePossible, statusTo } from './act.decide.js'
import { historyOf, linksOf, type Linked } from './act.links.js'
import { fetchRow, isUuid, requireVersion, save, tellsOf, type Change } from './change.js'
import { withCode } from './codes.js'
import { changed, differences, record, requireDifference } from './history.js'
import type { Writing, Written } from './mutation.js'
import { reference } from './reference.js'
import type { Errand } from './transaction.js'

type Input = Record<string, unknown>
type AnyStore<T extends ActTable> = Store<never, T, string>
type Spec<T extends ActTable> = ChangeSpec<T, object, string, boolean>
interface Args {
  id: string
  versie: number
  input?: Input | null
}
type Basis = { regioCode: string; id: string; schrijfgroep: string; leesgroep: string; versie: number }

/** The rows that an input refers to. @throws NIET_GEVONDEN naming the field */
async function refsOf<T extends ActTable>(w: Writing, store: AnyStore<T>, input: Input): Promise<Facts['refs']> {
  const out: Record<string, { id: string } | undefined> = {}
  for (const [field, ref] of Object.entries(store.refs ?? {}))
    if (input[field])
      [out[field]] = (await reference(w, ref.to, [input[field] as string], field, ref.what)) as { id: string }[]
  return out
}
const factsOf = <T extends ActTable>(w: Writing, refs: Facts['refs'], links: Linked<T>): Facts => ({
  actor: w.actor,
  vandaag: w.vandaag,
  nu: new Date().toISOString(),
  echtePersonen: w.echtePersonen,
  refs,
  linked: Object.fromEntries(Object.entries(links).map(([field, { change }]) => [field, change.now])),
})
const envOf = (w: Writing): Env => ({
  vandaag: sql`${w.vandaag}::date`,
  gebruiker: sql`${w.actor.gebruikerId}::uuid`,
  partners: sql`${`{${w.actor.partners.join()}}`}::uuid[]`,
  regio: sql`${w.actor.regioCode}::text`,
})
/** @throws what the condition says, where it asks more than the row and does not hold for who acts */
async function requireConditions<T extends ActTable>(
  w: Writing,
  store: AnyStore<T>,
  spec: Spec<T>,
  row: Row<T> & Basis,
) {
  const asked = conditionsOf(spec).filter(({ ofRow }) => !ofRow)
  if (!asked.length) return
  // Wrapped once more: drizzle drops the table's name from columns at the top of a select, and a sub-select would compare its
  // own columns with themselves.
  const columns = getTableColumns(store.tabel) as never
  const holds = asked.map(({ holds }, i) => [`holds${i}`, sql<boolean>`${holds(columns, envOf(w))}`] as const)
  const [found] = await w.tx
    .select(Object.fromEntries(holds))
    .from(store.tabel as PgTable)
    .where(eq(store.tabel.id, row.id))
  const failed = asked.find((_, i) => !found?.[`holds${i}`])
  if (failed) throw failed.refuse(row)
}

const endingSight = ({ handeling }: Writing, { noun }: { noun: Noun }): Errand => ({
  reden: `${handeling}: kan buiten het zicht van de handelende persoon raken`,
  ...(nouns[noun].personen ? { personen: [noun] } : {}),
})
/** What an act by a function changes in its row: its patch, and the status that it leads to. */
const ran = <T extends ActTable>(store: AnyStore<T>, { to }: Spec<T>, done: Decision<T>): Change<T> => ({
  ...done,
  patch: { ...statusTo(store, to), ...done.patch } as Change<T>['patch'],
})
/** Changes one row. Returns its id, and what only its own answer shows. */
export async function runChange<T extends ActTable>(
  w: Writing,
  store: AnyStore<T>,
  spec: Spec<T>,
  { id, versie, input }: Args,
): Promise<string | Written> {
  const given = (input ?? {}) as Input
  const row = (spec.lock ? await spec.lock(w, id, given) : await fetchRow(w, store, id)) as Row<T> & Basis
  requireVersion(store, row, versie)
  // What is wrong with the status is said first; only then is anything looked up.
  requirePossible(store, spec, row, w.vandaag)
  await requireConditions(w, store, spec, row)
  const refs = spec.run ? {} : await refsOf(w, store, given)
  const links: Linked<T> = spec.run ? {} : await linksOf(w, store, given, row, spec.needs)
  const along = await spec.along?.(w, row, given)
  const decision: Change<T> = spec.run
    ? ran(store, spec, await spec.run(w, row, given))
    : decide(store, spec, row, given, factsOf(w, refs, links))
  const named = Object.fromEntries(Object.entries(decision.patch).filter(([, value]) => value !== undefined))
  const step = { row, next: { ...row, ...named } as Row<T> }
  if (spec.mustDiffer) requireDifference([...changed(row, step.next), ...historyOf(links)], spec.mustDiffer)
  for (const l of Object.values(links)) l.check(step)
  await spec.check?.(w, step, given)
  const write = async (): Promise<Row<T>> => {
    // Links are undone before the row is written and made after it: shared wider it takes its partners then, shared with
    // fewer it has lost them.
    for (const l of Object.values(links)) await l.undo(row)
    const ook = [...historyOf(links), ...(decision.ook ?? []), ...(along?.ook ?? [])]
    const linked = Object.values(links).some(({ change }) => change.added.length + change.gone.length > 0)
    const done = await save(w, store, row, { ...decision, ook, buiten: decision.buiten ?? (linked || !!along) })
    await along?.write()
    for (const l of Object.values(links)) await l.make(done)
    return done
  }
  const done = await (spec.mayEndSight ? w.alsSysteem(endingSight(w, store), write) : write())
  await spec.after?.(w, done, given)
  await store.after?.(w, done)
  return spec.reveals ? { id: row.id, onthult: spec.reveals } : row.id
}

/** Adds the row, under a code of its own where it has one. */
async function insert<T extends ActTable>(w: Writing, store: AnyStore<T>, values: Input): Promise<Row<T> & Basis> {
  const table = store.tabel as PgTable
  const columns = getTableColumns(table)
  if (store.code)
    return (await withCode(store.code, (code) =>
      w.tx
        .insert(table)
        .values({ ...values, code } as never)
        .onConflictDoNothing({ target: [columns['regioCode']!, columns['code']!] })
        .returning(),
    )) as Row<T> & Basis
  const [row] = await w.tx
    .insert(table)
    .values(values as never)
    .returning()
  return row as Row<T> & Basis
}
/** Adds a row. Returns its id. */
export async function runAdd<T extends ActTable>(
  w: Writing,
  store: AnyStore<T>,
  spec: AddSpec<T, object, string>,
  { input }: Args,
): Promise<string> {
  const given = { ...input, ...spec.defaults?.(input ?? {}, w.actor) } as Input
  const refs = await refsOf(w, store, given)
  const links = await linksOf(w, store, given)
  const { patch, tekst, ook = [] } = spec.rule(given, factsOf(w, refs, links))
  const columns = getTableColumns(store.tabel as PgTable)
  const written = Object.entries(columnsOf(store, given, refs)).filter(([k, v]) => v !== null || !columns[k]!.notNull)
  const values = {
    ...Object.fromEntries(written),
    ...statusTo(store, spec.to),
    ...patch,
    regioCode: w.actor.regioCode,
    id: w.nieuwId,
  }
  const step = { row: undefined, next: values as unknown as Row<T> }
  for (const l of Object.values(links)) l.check(step)
  await spec.check?.(w, step, given)
  const row = await insert(w, store, values)
  for (const l of Object.values(links)) await l.make(row)
  const show = store.inGeschiedenis ?? ((r: Row<T>) => r)
  const news = differences(store.gebeurtenissen, undefined, show(row) as Input, store.vertelt?.als)
  const line = { tekst, wijzigingen: [...news, ...historyOf(links), ...ook] }
  await record(w, store.gebeurtenissen, tellsOf(store, row), line)
  await spec.after?.(w, row, given)
  await store.after?.(w, row)
  return row.id
}

/** Does the act beside a row that the actor reads. Returns the id of the row. */
export async function runBeside<T extends ActTable>(
  w: Writing,
  store: AnyStore<T>,
  spec: BesideSpec<T>,
  { id }: Args,
): Promise<string> {
  const here = and(eq(store.tabel.regioCode, w.actor.regioCode), eq(store.tabel.id, id))
  const [row] = isUuid(id)
    ? ((await w.tx
        .select()
        .from(store.tabel as PgTable)
        .where(here)) as (Row<T> & Basis)[])
    : []
  if (!row || !mayOnRow(w.actor, store.noun, w.handeling, { ...row, eigen: false })) throw notFound(store.naam)
  await spec.run(w, row)
  return row.id
}
