// What hangs on an actie: knelpunten and co-owning partners. References are looked up as the actor sees them.
import { and, eq } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import { koppelingen, record } from '../../platform/write/history.js'
import type { Writing } from '../../platform/write/mutation.js'
import { link } from '../../platform/write/link.js'
import { reference } from '../../platform/write/reference.js'
import { actie, actieKnelpunt, actieMedeEigenaar } from './actie.table.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import { lezersZien } from '../koppeling.rules.js'

export const medeEigenaren = link(actieMedeEigenaar, actie, partner, 'Deze partner')
export const knelpunten = link(actieKnelpunt, actie, knelpunt, 'Dit knelpunt')

type Rij = typeof actie.$inferSelect
type Partner = typeof partner.$inferSelect
type Knelpunt = typeof knelpunt.$inferSelect
/** undefined = untouched. */
export interface Verwijzingen {
  eigenaarId?: string | null
  eigenaarPartnerId?: string | null
  medeEigenaren?: Partner[]
  knelpunten?: Knelpunt[]
}
interface Input {
  eigenaar?: string | null
  eigenaarPartner?: string | null
  medeEigenaren?: string[] | null
  knelpunten?: string[] | null
}

/** @throws NIET_GEVONDEN naming the field when a reference is not visible to the actor */
export async function verwijzingenVan(w: Writing, i: Input): Promise<Verwijzingen> {
  if (i.eigenaar) await reference(w, gebruiker, [i.eigenaar], 'eigenaar', 'Deze gebruiker')
  const [eigenaarPartner] = i.eigenaarPartner
    ? await reference(w, partner, [i.eigenaarPartner], 'eigenaarPartner', 'Deze partner')
    : []
  return {
    eigenaarId: i.eigenaar,
    eigenaarPartnerId: eigenaarPartner?.id ?? i.eigenaarPartner,
    medeEigenaren: await medeEigenaren.find(w, 'medeEigenaren', i.medeEigenaren),
    knelpunten: await knelpunten.find(w, 'knelpunten', i.knelpunten),
  }
}
/** Tells it in the history of the knelpunt, where all its readers see the actie. Its title is for who reads the actie then. */
const vertel = (w: Writing, a: Rij, knelpunten: readonly Knelpunt[], wat: 'gekoppeld' | 'losgemaakt', reden?: string) =>
  w.alsSysteem(async () => {
    for (const k of knelpunten.filter((x) => lezersZien(x.leesgroep, a)))
      await record(w, knelpuntGebeurtenis, k, {
        handeling: wat === 'gekoppeld' ? 'knelpuntActieGekoppeld' : 'knelpuntActieOntkoppeld',
        tekst: `Een actie is ${wat}${reden ? `: ${reden}` : '.'}`,
        wijzigingen: koppelingen('actie', 'actie', { [wat === 'gekoppeld' ? 'erbij' : 'weg']: [a.id] }),
        ook: a.leesgroep,
      })
  })
/** Keeps on the actie whether it hangs on a knelpunt: of all links, as the system, for who does not see them all. */
const onthoud = (w: Writing, a: Rij) =>
  w.alsSysteem(async () => {
    const links = w.tx.select({ id: actieKnelpunt.actieId }).from(actieKnelpunt).where(eq(actieKnelpunt.actieId, a.id))
    const heeftKnelpunt = (await links.limit(1)).length > 0
    await w.tx
      .update(actie)
      .set({ heeftKnelpunt })
      .where(and(eq(actie.regioCode, a.regioCode), eq(actie.id, a.id)))
  })
/** Links an actie to knelpunten; the keys of the link table keep both reading groups true. */
export async function koppel(w: Writing, a: Rij, erbij: readonly Knelpunt[]): Promise<void> {
  await knelpunten.add(w, a, erbij)
  await onthoud(w, a)
  await vertel(w, a, erbij, 'gekoppeld')
}
/** Removes links. */
export async function ontkoppel(w: Writing, a: Rij, weg: readonly Knelpunt[], reden?: string): Promise<void> {
  await knelpunten.remove(w, a, weg)
  await onthoud(w, a)
  await vertel(w, a, weg, 'losgemaakt', reden)
}

/**
 * Makes the knelpunten that the actor sees exactly these; links to knelpunten out of sight stay. `leesgroep` is who reads
 * the actie after this act: where that becomes fewer, what it hangs on already is checked again.
 * @throws KNELPUNT_NIET_KOPPELBAAR
 * @returns the change for history
 */
export async function zetKnelpunten(
  w: Writing,
  a: Rij,
  gewenst: Knelpunt[] | undefined,
  leesgroep: string,
): Promise<FieldChange[]> {
  const smaller = leesgroep !== a.leesgroep
  if (!gewenst && !smaller) return []
  const c = await knelpunten.plan(w, 'knelpunten', a, gewenst)
  const veld = gewenst ? 'knelpunten' : 'zichtbaarheid'
  eisKoppelbaar(w, smaller ? c.now : c.added, { regioCode: a.regioCode, leesgroep }, 'deze actie', veld)
  if (c.gone.length) await ontkoppel(w, a, c.gone)
  if (c.added.length) await koppel(w, a, c.added)
  return c.history
}
