// What the acts of an actie share: where it is stored, whose it is, what it refers to and what hangs on it.
import { and, eq } from 'drizzle-orm'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { partner } from '../../partner/partner.table.js'
import type { ActLink, Row, Store } from '../../platform/write/act.js'
import { koppelingen, record } from '../../platform/write/history.js'
import { link } from '../../platform/write/link.js'
import type { Writing } from '../../platform/write/mutation.js'
import { knelpunt, knelpuntGebeurtenis } from '../knelpunt/knelpunt.table.js'
import { eisKoppelbaar } from '../koppeling.js'
import { lezersZien } from '../koppeling.rules.js'
import { isBreder, leesgroepVan } from '../plaats.rules.js'
import { ACTIE_STATUSSEN } from '../../platform/values/work.js'
import { actie, actieGebeurtenis, actieKnelpunt, actieMedeEigenaar, isEigenActie } from './actie.table.js'
import { Actie } from './actie.type.js'

type Actieregel = Row<typeof actie>
type Knelpunt = Row<typeof knelpunt>
export const medeEigenaren = link(actieMedeEigenaar, actie, partner, 'Deze partner')
export const knelpunten = link(actieKnelpunt, actie, knelpunt, 'Dit knelpunt')

/** Tells it in the history of the knelpunt, where all its readers see the actie. Its title is for who reads the actie then. */
const vertel = (
  w: Writing,
  a: Actieregel,
  bij: readonly Knelpunt[],
  wat: 'gekoppeld' | 'losgemaakt',
  reden?: string,
): Promise<void> =>
  w.alsSysteem({ reden: 'het knelpunt vertelt van de actie' }, async () => {
    for (const k of bij.filter((x) => lezersZien(x.leesgroep, a)))
      await record(w, knelpuntGebeurtenis, k, {
        handeling: wat === 'gekoppeld' ? 'knelpuntActieGekoppeld' : 'knelpuntActieOntkoppeld',
        tekst: `Een actie is ${wat}${reden ? `: ${reden}` : '.'}`,
        wijzigingen: koppelingen('actie', 'actie', { [wat === 'gekoppeld' ? 'erbij' : 'weg']: [a.id] }),
        ook: a.leesgroep,
      })
  })
/** Keeps on the actie whether it hangs on a knelpunt: of all links, as the system, for who does not see them all. */
const onthoud = (w: Writing, a: Actieregel): Promise<void> =>
  w.alsSysteem({ reden: 'of de actie bij een knelpunt hoort' }, async () => {
    const links = w.tx.select({ id: actieKnelpunt.actieId }).from(actieKnelpunt).where(eq(actieKnelpunt.actieId, a.id))
    const heeftKnelpunt = (await links.limit(1)).length > 0
    await w.tx
      .update(actie)
      .set({ heeftKnelpunt })
      .where(and(eq(actie.regioCode, a.regioCode), eq(actie.id, a.id)))
  })
async function gekoppeld(w: Writing, a: Actieregel, erbij: readonly Knelpunt[]): Promise<void> {
  await onthoud(w, a)
  await vertel(w, a, erbij, 'gekoppeld')
}
async function losgemaakt(w: Writing, a: Actieregel, weg: readonly Knelpunt[], reden?: string): Promise<void> {
  await onthoud(w, a)
  await vertel(w, a, weg, 'losgemaakt', reden)
}
/** Links an actie to knelpunten; the keys of the link table keep both reading groups true. */
export async function koppel(w: Writing, a: Actieregel, erbij: readonly Knelpunt[]): Promise<void> {
  await knelpunten.add(w, a, [...erbij])
  await gekoppeld(w, a, erbij)
}
/** Removes links. */
export async function ontkoppel(w: Writing, a: Actieregel, weg: readonly Knelpunt[], reden: string): Promise<void> {
  await knelpunten.remove(w, a, [...weg])
  await losgemaakt(w, a, weg, reden)
}
/** Where fewer people are going to read the actie, what it hangs on already is checked again. */
const bijKnelpunten: ActLink<typeof actie, Knelpunt> = {
  link: knelpunten,
  check: (w, { now, added }, { row, next }, field = 'zichtbaarheid') => {
    const smaller = row !== undefined && isBreder(row.zichtbaarheid, next.zichtbaarheid)
    const leesgroep = leesgroepVan(next.regioCode, next.gemeenteCode, next.zichtbaarheid)
    eisKoppelbaar(w, smaller ? now : added, { regioCode: next.regioCode, leesgroep }, 'deze actie', field)
  },
  made: gekoppeld,
  undone: losgemaakt,
}

export const actieStore: Store<'actie', typeof actie> = {
  noun: 'actie',
  naam: 'Deze actie',
  tabel: actie,
  gebeurtenissen: actieGebeurtenis,
  eigen: isEigenActie,
  type: () => Actie,
  code: 'A',
  statuses: ACTIE_STATUSSEN,
  refs: {
    eigenaar: { column: 'eigenaarId', to: gebruiker, what: 'Deze gebruiker' },
    eigenaarPartner: { column: 'eigenaarPartnerId', to: partner, what: 'Deze partner' },
  },
  links: {
    medeEigenaren: { link: medeEigenaren },
    knelpunten: bijKnelpunten,
  },
}
