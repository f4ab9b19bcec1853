// What the acts on rows that hang on a person share: the person is held while they run, and who may be named in them.
import { and, eq, sql } from 'drizzle-orm'
import { mayOnRow } from '../platform/rights/actor.js'
import { actorsOf } from '../platform/rights/present.js'
import { invalid, notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { inburgeraar } from './inburgeraar.table.js'
import { inburgeraarStore } from './inburgeraar.store.js'

export type Persoon = typeof inburgeraar.$inferSelect
const GEEN = 'Deze inburgeraar'

/**
 * The person, held until this act is over: two acts that count together wait for each other. Whoever only sees the person, for a
 * time, finds nobody.
 * @throws NIET_GEVONDEN naming `inburgeraar`
 */
export async function houdPersoon(w: Writing, id: string): Promise<Persoon> {
  const eigen = sql<boolean>`${inburgeraarStore.eigen!(inburgeraar)}`
  const [gevonden] = await w.tx
    .select({ rij: inburgeraar, eigen })
    .from(inburgeraar)
    .where(and(eq(inburgeraar.regioCode, w.actor.regioCode), eq(inburgeraar.id, id)))
    .for('update')
  const mag =
    gevonden && mayOnRow(w.actor, 'inburgeraar', 'inburgeraarWijzigen', { ...gevonden.rij, eigen: gevonden.eigen })
  if (!gevonden || !mag) throw notFound(GEEN, { inburgeraar: `${GEEN} is niet gevonden, of u kunt er niet bij.` })
  return gevonden.rij
}

/**
 * Somebody who is named in a dossier is a regisseur of that gemeente today, with an account that works.
 * @throws ONGELDIGE_INVOER naming the field
 */
export async function eisRegisseur(w: Writing, gebruikerId: string, gemeente: string, veld: string): Promise<void> {
  if (gebruikerId === w.actor.gebruikerId) return
  const wie = (await actorsOf(w.tx, w.actor.regioCode, [gebruikerId], w.vandaag)).get(gebruikerId)
  if (!wie?.schrijft.REGISSEUR?.includes(gemeente))
    throw invalid({ [veld]: 'Kies een regisseur van deze gemeente die kan inloggen.' })
}
/**
 * Who gets a task sees the dossier too: of its caseload, or of the team.
 * @throws ONGELDIGE_INVOER naming the field
 */
export async function eisZiet(w: Writing, gebruikerId: string, p: Persoon, veld: string): Promise<void> {
  await eisRegisseur(w, gebruikerId, p.gemeenteCode, veld)
  const ziet =
    [w.actor.gebruikerId, p.regisseurId].includes(gebruikerId) || w.actor.teamGemeenten.includes(p.gemeenteCode)
  if (!ziet) throw invalid({ [veld]: 'Deze regisseur ziet dit dossier niet. Kies iemand anders.' })
}
