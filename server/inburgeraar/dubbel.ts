// Before somebody is added: is this person there already? Looked for in the own gemeente alone, also outside the caseload, and told
// by the code of the dossier: whoever may see it opens it, for others it names nobody.
import { and, eq, ne, or, sql, type SQL } from 'drizzle-orm'
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
  geboortedatum?: string | null
}
const zelfde = (kolom: SQL, waarde: string): SQL => sql`${searchNormal(kolom)} = ${searchNormal(sql`${waarde}::text`)}`

/** It stands in a name under which somebody was known. */
const heette = (naam: string): SQL =>
  sql`position(' ' || ${searchNormal(sql`${naam}::text`)} || ' ' in ' ' || ${searchNormal(sql`${inburgeraar.zoeknamen}`)} || ' ') > 0`

/** Dossiers of the same gemeente with the same birth date and a name in common. The same V-nummer is no question: vnummer.ts. */
async function gelijkende(w: Writing, p: Nieuw): Promise<string[]> {
  const namen = [p.achternaam, p.roepnaam].filter((naam): naam is string => !!naam)
  const naam = or(
    ...namen.flatMap((n) => [
      zelfde(sql`${inburgeraar.achternaam}`, n),
      zelfde(sql`coalesce(${inburgeraar.roepnaam}, '')`, n),
      heette(n),
    ]),
  )
  if (!p.geboortedatum) return []
  const lijkt = and(eq(inburgeraar.geboortedatum, p.geboortedatum), naam)
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
/** Of a person that is there, what is new in it: of the rest was asked before. */
export const watAndersIs = (was: Nieuw, wordt: Nieuw): Nieuw => {
  const anders = (['achternaam', 'roepnaam', 'geboortedatum'] as const).some((veld) => was[veld] !== wordt[veld])
  return anders ? wordt : { ...wordt, geboortedatum: null }
}
/** @throws INBURGERAAR_LIJKT_OP naming the dossiers, unless the writer said that it is somebody else */
export async function vraagBijDubbele(w: Writing, p: Nieuw, bevestigd: boolean | null | undefined): Promise<void> {
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
