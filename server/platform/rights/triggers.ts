// The triggers that raise `rechten_versie`, those that keep what was decided, those that keep the read log whole, and those that
// keep a line without a name, or the words of a text, with what they are of. Without one of them a revoked right would go on working,
// or a question would never be unfolded, so the server does not start, and the catalogue test names what is missing.
import type postgres from 'postgres'

/** table.trigger, as a migration made them */
export const TRIGGERS: readonly string[] = [
  'account.rechten_versie',
  'gemeente.rechten_versie',
  'gemeente.rechten_versie_leeg',
  'inburgeraar.leesdossier',
  'inburgeraar.traject_regel',
  'inburgeraar.zoekwoorden_bij',
  'inburgeraar.zoekwoorden_mee',
  'instelling.eenmalig',
  'instelling.rechten_versie',
  'instelling.rechten_versie_leeg',
  'leesregel.alleen_toevoegen',
  'leesregel.niet_legen',
  'leesvraag.alleen_toevoegen',
  'leesvraag.niet_legen',
  'leesvraag.wacht',
  'leesvraag_open.niet_legen',
  'lidmaatschap.rechten_versie',
  'lidmaatschap.rechten_versie_leeg',
  'termijn.regel_bij',
  'termijn.regel_mee',
  'traject.regel_bij',
  'traject.regel_mee',
  'waarneming.rechten_versie',
  'waarneming.rechten_versie_leeg',
]

/** @returns one Dutch sentence for each trigger that is missing, switched off, or not ours */
export async function wrongTriggers(sql: postgres.Sql | postgres.TransactionSql): Promise<string[]> {
  // A part of a table has the triggers of the table: each must work too.
  const rows = await sql<{ name: string; on: boolean }[]>`
    with recursive own as (
      select t.oid, c.relname || '.' || t.tgname name, t.tgenabled in ('O', 'A') "on"
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgparentid = 0
      union all select t.oid, own.name, t.tgenabled in ('O', 'A') from pg_trigger t join own on own.oid = t.tgparentid)
    select name, bool_and("on") "on" from own group by name`
  // One that looks at a statement a part does not get from its table: each must have it all the same.
  const parts = await sql<{ name: string }[]>`
    select k.relname || '.' || t.tgname name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_inherits i on i.inhparent = c.oid join pg_class k on k.oid = i.inhrelid
    where c.relkind = 'p' and c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgtype & 1 = 0`
  const ofParts = new Set(parts.map(({ name }) => name))
  const working = rows.filter((r) => r.on).map((r) => r.name)
  return [
    ...[...TRIGGERS, ...ofParts]
      .filter((name) => !working.includes(name))
      .map((name) => `${name}: deze trigger werkt niet`),
    ...rows
      .filter((r) => !TRIGGERS.includes(r.name) && !ofParts.has(r.name))
      .map((r) => `${r.name}: een trigger die niet bekend is`),
  ]
}
