// Loads the contacts and taken of persons who do not exist, as far as those persons are there.
import { and, inArray, isNotNull, sql } from 'drizzle-orm'
import { contactmoment, CONTACTSOORTEN } from '../inburgeraar/contactmoment/contactmoment.table.js'
import { inburgeraar, inburgeraarGebeurtenis } from '../inburgeraar/inburgeraar.table.js'
import { taak } from '../inburgeraar/taak/taak.table.js'
import { showDay } from '../platform/values/day.js'
import { wordOf } from '../platform/values/words.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { contacten, taken } from './begeleiding.data.js'
import { idVan } from './kenmerk.js'

type Persoon = typeof inburgeraar.$inferSelect & { regisseurId: string }
/** Of these names, the persons who are there and have a regisseur. */
async function personenVan(w: Writing, namen: readonly string[]): Promise<Map<string, Persoon>> {
  const perId = new Map(namen.map((naam) => [idVan('inburgeraar', naam), naam]))
  const rijen = await w.tx
    .select()
    .from(inburgeraar)
    .where(and(inArray(inburgeraar.id, [...perId.keys()]), isNotNull(inburgeraar.regisseurId)))
  return new Map(rijen.map((rij) => [perId.get(rij.id)!, rij as Persoon]))
}
const plek = ({ regioCode, gemeenteCode, id }: Persoon) => ({ regioCode, gemeenteCode, inburgeraarId: id })
const vertel = (w: Writing, p: Persoon, handeling: string, wat: string): Promise<void> =>
  record(w, inburgeraarGebeurtenis, p, { handeling, tekst: `Overgenomen uit de bron: ${wat}.`, wijzigingen: [] })

/** Contacts, the oldest first, and with each person the day of the last. */
export async function laadContacten(w: Writing, vandaag: string): Promise<void> {
  const lijst = contacten(vandaag).toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
  const personen = await personenVan(
    w,
    lijst.map(({ naam }) => naam),
  )
  for (const { naam, intrekreden, ...contact } of lijst) {
    const p = personen.get(naam)
    if (!p) continue
    await w.tx.insert(contactmoment).values({
      ...plek(p),
      ...contact,
      id: idVan('contactmoment', `${naam}/${contact.datum}`),
      doorId: p.regisseurId,
      ...(intrekreden ? { intrekreden, ingetrokkenOp: sql`now()` } : {}),
    })
    const woord = wordOf(CONTACTSOORTEN, contact.soort).toLowerCase()
    await vertel(w, p, 'contactmomentInladen', `${woord} op ${showDay(contact.datum)}`)
  }
  const laatste = sql`(select max(c.datum) from contactmoment c where c.regio_code = ${inburgeraar.regioCode} and c.inburgeraar_id = ${inburgeraar.id} and c.ingetrokken_op is null)`
  await w.tx
    .update(inburgeraar)
    .set({ laatsteContactdatum: laatste })
    .where(sql`${laatste} is not null`)
}
/** Taken, of the regisseur of each person. */
export async function laadTaken(w: Writing, vandaag: string): Promise<void> {
  const lijst = taken(vandaag)
  const personen = await personenVan(
    w,
    lijst.map(({ naam }) => naam),
  )
  for (const { naam, ...t } of lijst) {
    const p = personen.get(naam)
    if (!p) continue
    const gereedOp = t.status === 'GEREED' ? sql`now()` : null
    await w.tx.insert(taak).values({ ...plek(p), ...t, id: idVan('taak', naam), eigenaarId: p.regisseurId, gereedOp })
    await vertel(w, p, 'taakInladen', `taak “${t.titel}”`)
  }
}
