// Before somebody is added: is this person there already? Looked for in the own gemeente alone, also outside the caseload, and told
// by the code of the dossier: whoever may see it opens it, for others it names nobody.
import { and, eq, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { DomainError } from '../platform/values/errors.js'
import { searchNormal } from '../platform/read/compile/search.js'
import type { Writing } from '../platform/write/mutation.js'
import { takeTurn } from '../platform/write/turn.js'
import { inburgeraar } from './inburgeraar.table.js'

interface Nieuw {
  id: string
  gemeenteCode: string
  achternaam: string
  roepnaam?: string | null
  eerdereNamen?: readonly string[] | null
  geboortedatum?: string | null
}
const normaal = (tekst: SQL): SQL => sql`btrim(${searchNormal(sql`${tekst}::text`)})`
const eigen = {
  achternaam: normaal(sql`${inburgeraar.achternaam}`),
  roepnaam: normaal(sql`coalesce(${inburgeraar.roepnaam}, '')`),
}
/** A name of which nothing is left is in no name. */
const staatIn = (naam: SQL, geheel: SQL): SQL =>
  sql`(${naam} <> '' and position(' ' || ${naam} || ' ' in ' ' || ${geheel} || ' ') > 0)`
/** The condition holds for one of the names under which somebody was known: each is looked at by itself. */
const vanEerdere = (geldt: (eerder: SQL) => SQL): SQL =>
  sql`exists (select 1 from unnest(${inburgeraar.eerdereNamen}) e$ where ${geldt(normaal(sql`e$`))})`

/** What somebody is called now is what the other is called, or stands in a name of before. */
function heetOokZo(naam: string): SQL {
  const gezocht = normaal(sql`${naam}`)
  const gelijk = (kolom: SQL) => sql`(${gezocht} <> '' and ${kolom} = ${gezocht})`
  return sql`(${gelijk(eigen.achternaam)} or ${gelijk(eigen.roepnaam)} or ${vanEerdere((e) => staatIn(gezocht, e))})`
}
/** A name of before holds what the other is called now, or is a name of before of both. */
function heetteOokZo(naam: string): SQL {
  const gezocht = normaal(sql`${naam}`)
  return sql`(${staatIn(eigen.achternaam, gezocht)} or ${vanEerdere((e) => sql`(${staatIn(gezocht, e)} or ${staatIn(e, gezocht)})`)})`
}

/** Of whom one of the two has no birth date: both names are the same. One name alone says too little. */
const heetPrecies = (p: Nieuw): SQL =>
  sql`(${normaal(sql`${p.roepnaam ?? ''}`)} <> '' and ${eigen.roepnaam} = ${normaal(sql`${p.roepnaam ?? ''}`)} and ${eigen.achternaam} = ${normaal(sql`${p.achternaam}`)})`

/**
 * Dossiers of the same gemeente with the same birth date and a name in common, or with the same name where a birth date is not known.
 * The same V-nummer is no question: vnummer.ts.
 */
async function gelijkende(w: Writing, p: Nieuw): Promise<string[]> {
  const nu = [p.achternaam, p.roepnaam].filter((naam): naam is string => !!naam)
  const naam = or(...nu.map(heetOokZo), ...(p.eerdereNamen ?? []).map(heetteOokZo))
  const lijkt = p.geboortedatum
    ? or(
        and(eq(inburgeraar.geboortedatum, p.geboortedatum), naam),
        and(isNull(inburgeraar.geboortedatum), heetPrecies(p)),
      )
    : heetPrecies(p)
  const errand = { reden: 'een dubbel dossier voorkomen', personen: ['inburgeraar'] } as const
  const rijen = await w.alsSysteem(
    errand,
    () =>
      w.tx
        .select({ id: inburgeraar.id, gemeenteCode: inburgeraar.gemeenteCode, code: inburgeraar.code })
        .from(inburgeraar)
        .where(and(eq(inburgeraar.gemeenteCode, p.gemeenteCode), ne(inburgeraar.id, p.id), lijkt))
        .orderBy(inburgeraar.code),
    (gevonden) => gevonden,
  )
  return rijen.map(({ code }) => code)
}
/** Of a person that is there: is there something new in it? Of the rest was asked before. */
export const watAndersIs = (was: Nieuw, wordt: Nieuw): Nieuw | undefined => {
  const zelfde = (veld: 'achternaam' | 'roepnaam' | 'geboortedatum') => was[veld] === wordt[veld]
  const bekend = wordt.eerdereNamen?.every((naam) => was.eerdereNamen?.includes(naam)) ?? true
  const anders = !(zelfde('achternaam') && zelfde('roepnaam') && zelfde('geboortedatum') && bekend)
  return anders ? wordt : undefined
}
/** @throws INBURGERAAR_LIJKT_OP naming the dossiers, unless the writer said that it is somebody else */
export async function vraagBijDubbele(
  w: Writing,
  p: Nieuw | undefined,
  bevestigd: boolean | null | undefined,
): Promise<void> {
  if (!p) return
  // Of two at the same moment neither would find the other; also one that is confirmed is there for the next.
  await takeTurn(w, `dossier ${p.gemeenteCode}`)
  if (bevestigd) return
  const codes = await gelijkende(w, p)
  if (!codes.length) return
  throw new DomainError(
    'INBURGERAAR_LIJKT_OP',
    `In uw gemeente is al een dossier dat hierop lijkt: ${codes.join(', ')}. Kijk daar eerst. Is dit iemand anders, bevestig dat dan.`,
    { velden: { achternaam: `Dit lijkt op ${codes.join(', ')}.` } },
  )
}
