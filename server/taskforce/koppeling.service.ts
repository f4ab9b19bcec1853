// Linking an actie to a knelpunt and taking it off again: functions with the name of the mutation, in its transaction.
import { and, eq, sql } from 'drizzle-orm'
import { mayOnRow } from '../platform/rights/actor.js'
import { notFound, invalid } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { requireVersion, isUuid, write, change } from '../platform/write/change.js'
import type { ActieKoppelenInput, ActieOntkoppelenInput } from './actie/actie.input.js'
import { knelpunten, koppel, ontkoppel } from './actie/actie.links.js'
import { actieOpslag } from './actie/actie.opslag.js'
import { eisActie } from './actie/actie.rules.js'
import { actie, isEigenActie } from './actie/actie.table.js'
import { beheertKnelpunt, eisKoppelbaar } from './koppeling.js'

type Actie = typeof actie.$inferSelect
const dit = async (w: Writing, id: string) => (await knelpunten.find(w, 'knelpunt', [id]))![0]!
const gekoppeld = async (w: Writing, a: Actie, k: { id: string }): Promise<boolean> =>
  (await knelpunten.current(w, a)).some((x) => x.id === k.id)

/** Returns the id of the actie. @throws KNELPUNT_NIET_KOPPELBAAR where its readers would not see the actie */
export async function actieKoppelen(
  w: Writing,
  id: string,
  versie: number,
  input: ActieKoppelenInput,
): Promise<string> {
  const rij = await change(w, actieOpslag, id, versie, async (a) => {
    eisActie('actieKoppelen', a.status)
    const k = await dit(w, input.knelpunt)
    if (await gekoppeld(w, a, k)) throw invalid({ knelpunt: 'De actie hoort al bij dit knelpunt.' })
    eisKoppelbaar(w, [k], a, 'deze actie', 'knelpunt')
    await koppel(w, a, [k])
    // Of a knelpunt that a reader of the actie does not see, history tells nothing.
    return { patch: {}, tekst: 'De actie is gekoppeld aan een knelpunt.', lezers: k.leesgroep, buiten: true }
  })
  return rij.id
}

/** The actie as far as the actor sees it, and whether the actor may change it. @throws NIET_GEVONDEN */
async function zichtbareActie(w: Writing, id: string): Promise<{ a: Actie; schrijft: boolean }> {
  const [rij] = isUuid(id)
    ? await w.tx
        .select({ a: actie, eigen: sql<boolean | null>`${isEigenActie(actie)}` })
        .from(actie)
        .where(eq(actie.id, id))
    : []
  if (!rij) throw notFound(actieOpslag.naam)
  return { a: rij.a, schrijft: mayOnRow(w.actor, 'actie', w.handeling, { ...rij.a, eigen: rij.eigen === true }) }
}
/**
 * Takes an actie off a knelpunt: by whoever may change the actie, or the knelpunt. The reason stands in the history of both,
 * of the knelpunt only where all its readers see the actie. Returns the id of the actie.
 */
export async function actieOntkoppelen(
  w: Writing,
  id: string,
  versie: number,
  input: ActieOntkoppelenInput,
): Promise<string> {
  const { a, schrijft } = await zichtbareActie(w, id)
  // Without a right on the actie the knelpunt must give it: a stranger to both learns nothing of either.
  const k = schrijft ? await dit(w, input.knelpunt) : await dit(w, input.knelpunt).catch(() => undefined)
  if (!k || !(schrijft || beheertKnelpunt(w.actor, k))) throw notFound(actieOpslag.naam)
  // Locked as the system: who keeps the knelpunt need not be able to change the actie.
  const [vast] = await w.alsSysteem(() =>
    w.tx
      .select()
      .from(actie)
      .where(and(eq(actie.regioCode, a.regioCode), eq(actie.id, a.id)))
      .for('update'),
  )
  requireVersion(actieOpslag, vast!, versie)
  if (!(await gekoppeld(w, a, k))) throw invalid({ knelpunt: 'De actie hoort niet bij dit knelpunt.' })
  await ontkoppel(w, vast!, [k], input.reden)
  const tekst = `De actie is losgemaakt van een knelpunt: ${input.reden}`
  await w.alsSysteem(() => write(w, actieOpslag, vast!, { patch: {}, tekst, lezers: k.leesgroep }))
  return a.id
}
