// What hangs on an actie: knelpunten and co-owning partners. References are looked up as the actor sees them.
import { and, eq, inArray } from 'drizzle-orm'
import { partner } from '../../partner/partner.table.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import type { FieldChange } from '../../platform/write/history.table.js'
import { koppelingen, record, namesOf, differenceOf } from '../../platform/write/history.js'
import type { Writing } from '../../platform/write/mutation.js'
import { reference } from '../../platform/write/change.js'
import { actie, actieKnelpunt, actieMedeEigenaar } from './actie.table.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import { lezersZien } from '../koppeling.rules.js'

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
  if (i.eigenaarPartner) await reference(w, partner, [i.eigenaarPartner], 'eigenaarPartner', 'Deze partner')
  // A list that is cleared is an empty list.
  const lijst = (v: string[] | null | undefined) => (v === undefined ? undefined : (v ?? []))
  const mede = lijst(i.medeEigenaren)
  const knel = lijst(i.knelpunten)
  return {
    eigenaarId: i.eigenaar,
    eigenaarPartnerId: i.eigenaarPartner,
    medeEigenaren: mede && (await reference(w, partner, mede, 'medeEigenaren', 'Deze partner')),
    knelpunten: knel && (await reference(w, knelpunt, knel, 'knelpunten', 'Dit knelpunt')),
  }
}
export const medeEigenarenVan = (w: Writing, actieId: string): Promise<{ id: string; naam: string }[]> =>
  w.tx
    .select({ id: partner.id, naam: partner.naam })
    .from(actieMedeEigenaar)
    .innerJoin(
      partner,
      and(eq(partner.regioCode, actieMedeEigenaar.regioCode), eq(partner.id, actieMedeEigenaar.partnerId)),
    )
    .where(eq(actieMedeEigenaar.actieId, actieId))
    .orderBy(partner.naam)

const nieuwEnWeg = (oud: string[], nieuw: string[]) => ({
  erbij: nieuw.filter((x) => !oud.includes(x)),
  weg: oud.filter((x) => !nieuw.includes(x)),
})

/** Makes the co-owners exactly these. Returns the change for history. */
export async function zetMedeEigenaren(w: Writing, a: Rij, partners: Partner[] | undefined): Promise<FieldChange[]> {
  if (!partners) return []
  const oud = await medeEigenarenVan(w, a.id)
  const { erbij, weg } = nieuwEnWeg(
    oud.map((p) => p.id),
    partners.map((p) => p.id),
  )
  const basis = { regioCode: a.regioCode, actieId: a.id, leesgroep: a.leesgroep }
  if (weg.length)
    await w.tx
      .delete(actieMedeEigenaar)
      .where(and(eq(actieMedeEigenaar.actieId, a.id), inArray(actieMedeEigenaar.partnerId, weg)))
  if (erbij.length) await w.tx.insert(actieMedeEigenaar).values(erbij.map((partnerId) => ({ ...basis, partnerId })))
  return differenceOf('medeEigenaren', namesOf(oud), namesOf(partners))
}
/** The knelpunten of an actie that the actor sees. */
export const knelpuntenVan = async (w: Writing, actieId: string): Promise<Knelpunt[]> =>
  (
    await w.tx
      .select({ k: knelpunt })
      .from(actieKnelpunt)
      .innerJoin(
        knelpunt,
        and(eq(knelpunt.regioCode, actieKnelpunt.regioCode), eq(knelpunt.id, actieKnelpunt.knelpuntId)),
      )
      .where(eq(actieKnelpunt.actieId, actieId))
  ).map((r) => r.k)
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
export async function koppel(w: Writing, a: Rij, knelpunten: readonly Knelpunt[]): Promise<void> {
  const basis = { regioCode: a.regioCode, actieId: a.id, leesgroep: a.leesgroep }
  await w.tx
    .insert(actieKnelpunt)
    .values(knelpunten.map((k) => ({ ...basis, knelpuntId: k.id, knelpuntLeesgroep: k.leesgroep })))
  await onthoud(w, a)
  await vertel(w, a, knelpunten, 'gekoppeld')
}
/** Removes links. */
export async function ontkoppel(w: Writing, a: Rij, knelpunten: readonly Knelpunt[], reden?: string): Promise<void> {
  const ids = knelpunten.map((k) => k.id)
  await w.tx.delete(actieKnelpunt).where(and(eq(actieKnelpunt.actieId, a.id), inArray(actieKnelpunt.knelpuntId, ids)))
  await onthoud(w, a)
  await vertel(w, a, knelpunten, 'losgemaakt', reden)
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
  knelpunten: Knelpunt[] | undefined,
  leesgroep: string,
): Promise<FieldChange[]> {
  const smaller = leesgroep !== a.leesgroep
  if (!knelpunten && !smaller) return []
  const oud = await knelpuntenVan(w, a.id)
  const { erbij, weg } = nieuwEnWeg(
    oud.map((k) => k.id),
    (knelpunten ?? oud).map((k) => k.id),
  )
  const nieuw = (knelpunten ?? []).filter((k) => erbij.includes(k.id))
  const toetsen = smaller ? (knelpunten ?? oud) : nieuw
  eisKoppelbaar(
    w,
    toetsen,
    { regioCode: a.regioCode, leesgroep },
    'deze actie',
    knelpunten ? 'knelpunten' : 'zichtbaarheid',
  )
  const los = oud.filter((k) => weg.includes(k.id))
  if (los.length) await ontkoppel(w, a, los)
  if (nieuw.length) await koppel(w, a, nieuw)
  // Readers of the actie need not see the knelpunten it is linked to: history names those that they see.
  return koppelingen('knelpunten', 'knelpunt', { erbij, weg })
}
