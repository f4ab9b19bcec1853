// Who may become the owner of a knelpunt or an actie: someone who signs in, has a role today, reads the row and may do what an
// owner does. The picker asks the same before, so that nobody is given what they cannot do.
import { eq } from 'drizzle-orm'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { leesgroepen, mayAct, mayOnRow, type Actor } from '../platform/rights/actor.js'
import { invalid } from '../platform/values/errors.js'
import { actorsOf } from '../platform/rights/present.js'
import type { Writing } from '../platform/write/mutation.js'
import { leesgroepVan, type Zichtbaarheid } from './plaats.rules.js'

export type Bezit = 'knelpunt' | 'actie'
/** The row as it is after the act. */
export interface Bezitting {
  schrijfgroep: string
  leesgroep: string
}
const WOORD: Record<Bezit, string> = { knelpunt: 'dit knelpunt', actie: 'deze actie' }

/** Does this person see the row? */
const ziet = (wie: Actor, noun: Bezit, rij: Bezitting): boolean => leesgroepen(wie, noun).includes(rij.leesgroep)
/** Why this person cannot be the owner; undefined when nothing is against it. `wie` absent: no account that works. */
export function bezwaarTegen(wie: Actor | undefined, noun: Bezit, rij: Bezitting): string | undefined {
  if (!wie) return 'Deze gebruiker kan niet meer inloggen.'
  if (!wie.lidmaatschappen.length) return 'Deze gebruiker heeft vandaag geen rol.'
  if (!ziet(wie, noun, rij)) return `Deze gebruiker kan ${WOORD[noun]} niet zien.`
  const doet =
    noun === 'knelpunt'
      ? mayAct(wie, 'knelpunt', 'knelpuntWijzigen')
      : mayOnRow(wie, 'actie', 'actieGereedmelden', { ...rij, eigen: true })
  return doet ? undefined : 'De rol van deze gebruiker is alleen om te lezen.'
}

/** @throws ONGELDIGE_INVOER naming `eigenaar`; `nieuw` is someone whom the actor sees */
async function eisEigenaar(w: Writing, noun: Bezit, nieuw: string, rij: Bezitting): Promise<void> {
  const id = nieuw.toLowerCase()
  const wie = await actorsOf(w.tx, w.actor.regioCode, [id], w.vandaag)
  const bezwaar = bezwaarTegen(wie.get(id), noun, rij)
  if (bezwaar) throw invalid({ eigenaar: `${bezwaar} Kies iemand anders${hulp(bezwaar, noun)}.` })
}
const hulp = (bezwaar: string, noun: Bezit): string =>
  bezwaar.endsWith('niet zien.') ? `, of deel ${WOORD[noun]} met meer mensen` : ''

/**
 * A row that fewer people are going to read keeps an owner who reads it. Of an owner whom the actor does not see nothing may be
 * told, so such an owner holds nothing back.
 * @throws ONGELDIGE_INVOER naming `zichtbaarheid`
 */
async function eisEigenaarBlijftZien(
  w: Writing,
  noun: Bezit,
  oud: Bezitting & { eigenaarId: string | null },
  leesgroep: string,
): Promise<void> {
  if (!oud.eigenaarId || leesgroep === oud.leesgroep) return
  const gezien = await w.tx.select({ id: gebruiker.id }).from(gebruiker).where(eq(gebruiker.id, oud.eigenaarId))
  if (!gezien.length) return
  const wie = (await actorsOf(w.tx, w.actor.regioCode, [oud.eigenaarId], w.vandaag)).get(oud.eigenaarId)
  if (!wie || !ziet(wie, noun, oud) || ziet(wie, noun, { ...oud, leesgroep })) return
  throw invalid({ zichtbaarheid: `De eigenaar ziet ${WOORD[noun]} dan niet meer. Kies eerst een andere eigenaar.` })
}

interface Eigendom {
  regioCode: string
  gemeenteCode: string | null
  zichtbaarheid: Zichtbaarheid
  schrijfgroep: string
  leesgroep: string
  eigenaarId: string | null
}
/**
 * The owner that a row gets or keeps can do it, and sees it as it is going to be.
 * @throws ONGELDIGE_INVOER naming `eigenaar` or `zichtbaarheid`
 */
export async function eisEigenaars(
  w: Writing,
  noun: Bezit,
  { row, next }: { row: Eigendom | undefined; next: Eigendom },
): Promise<void> {
  const { regioCode, gemeenteCode, eigenaarId } = next
  const leesgroep = leesgroepVan(regioCode, gemeenteCode, next.zichtbaarheid)
  const schrijfgroep = row?.schrijfgroep ?? gemeenteCode ?? `R:${regioCode}`
  if (eigenaarId && eigenaarId !== row?.eigenaarId) await eisEigenaar(w, noun, eigenaarId, { schrijfgroep, leesgroep })
  else if (row && eigenaarId) await eisEigenaarBlijftZien(w, noun, row, leesgroep)
}
