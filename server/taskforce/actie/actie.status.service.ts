// Acts that change the status or the date of an actie, in the transaction of the mutation.
import { eq, inArray } from 'drizzle-orm'
import type { Writing } from '../../platform/write/mutation.js'
import { write, change } from '../../platform/write/change.js'
import type { BlokkerenInput, GereedmeldenInput, UitstellenInput } from './actie.input.js'
import { actieOpslag } from './actie.opslag.js'
import * as regels from './actie.rules.js'
import { actieKnelpunt, type actie } from './actie.table.js'
import type { RedenInput } from '../knelpunt/knelpunt.input.js'
import { actieLoopt, kanKnelpunt } from '../knelpunt/knelpunt.rules.js'
import { knelpuntOpslag } from '../knelpunt/knelpunt.service.js'
import { knelpunt } from '../knelpunt/knelpunt.table.js'
import { gevolgBereikt } from '../koppeling.rules.js'

type Rij = typeof actie.$inferSelect

/**
 * Knelpunten of a started actie are worked on now, also those that the actor cannot write or see; but only where whoever
 * keeps the knelpunt sees the actie, or a stranger would move it unseen.
 */
const brengKnelpuntenInActie = (w: Writing, a: Rij): Promise<void> =>
  w.alsSysteem(async () => {
    const ids = await w.tx
      .select({ id: actieKnelpunt.knelpuntId })
      .from(actieKnelpunt)
      .where(eq(actieKnelpunt.actieId, a.id))
    if (!ids.length) return
    const rijen = await w.tx
      .select()
      .from(knelpunt)
      .where(
        inArray(
          knelpunt.id,
          ids.map((x) => x.id),
        ),
      )
      .orderBy(knelpunt.id)
      .for('update')
    for (const k of rijen)
      if (gevolgBereikt(k, a) && kanKnelpunt('knelpuntActieLoopt', k.status))
        await write(w, knelpuntOpslag, k, actieLoopt(k), 'knelpuntActieLoopt')
  })
/** Starts the actie and moves its knelpunten along. Returns the id. */
export async function actieStarten(w: Writing, id: string, versie: number): Promise<string> {
  const rij = await change(w, actieOpslag, id, versie, regels.starten)
  await brengKnelpuntenInActie(w, rij)
  return rij.id
}

type Regel = (a: Rij) => ReturnType<typeof regels.starten>
/** An act that is one rule on the row. Returns the id. */
const volgensRegel = async (w: Writing, id: string, versie: number, regel: Regel): Promise<string> =>
  (await change(w, actieOpslag, id, versie, regel)).id
export const actieGereedmelden = (w: Writing, id: string, versie: number, input: GereedmeldenInput): Promise<string> =>
  volgensRegel(w, id, versie, (a) => regels.gereedmelden(a, input, new Date().toISOString()))
export const actieBlokkeren = (w: Writing, id: string, versie: number, input: BlokkerenInput): Promise<string> =>
  volgensRegel(w, id, versie, (a) => regels.blokkeren(a, input, w.vandaag))
export const actieDeblokkeren = (w: Writing, id: string, versie: number): Promise<string> =>
  volgensRegel(w, id, versie, regels.deblokkeren)
export const actieUitstellen = (w: Writing, id: string, versie: number, input: UitstellenInput): Promise<string> =>
  volgensRegel(w, id, versie, (a) => regels.uitstellen(a, input, w.vandaag))
export const actieLatenVervallen = (
  w: Writing,
  id: string,
  versie: number,
  input?: RedenInput | null,
): Promise<string> => volgensRegel(w, id, versie, (a) => regels.latenVervallen(a, input))
export const actieHeropenen = (w: Writing, id: string, versie: number, input?: RedenInput | null): Promise<string> =>
  volgensRegel(w, id, versie, (a) => regels.heropenen(a, input))
