// Who lives together. Every member reads in the own dossier that the household changed, those whom it leaves behind as well.
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { invalid } from '../platform/values/errors.js'
import { change } from '../platform/write/act.js'
import { fetchRow } from '../platform/write/change.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { takeTurn } from '../platform/write/turn.js'
import { verdeel, type Verdeling } from './huishouden.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { huishouden, inburgeraar, inburgeraarGebeurtenis } from './inburgeraar.table.js'

type Persoon = typeof inburgeraar.$inferSelect
const ZIN = {
  ALLEEN: 'Vastgelegd: deze persoon woont alleen.',
  GEWIJZIGD: 'Het huishouden is gewijzigd.',
  OPGEHEVEN: 'Het huishouden is opgeheven: er bleef één persoon over. Leg vast met wie deze persoon nu woont.',
}

/**
 * Everybody of these households and these persons, locked in the order of their ids.
 * @throws ONGELDIGE_INVOER where the writer does not see a whole household: what one does not see is neither broken up nor
 * joined. That somebody is missing follows from a household of one that the writer may see; who it is does not.
 */
async function betrokkenen(w: Writing, wie: readonly Persoon[]): Promise<Persoon[]> {
  const huizen = [...new Set(wie.flatMap((p) => p.huishoudenId ?? []))]
  const ids = wie.map((p) => p.id)
  const erbij = or(inArray(inburgeraar.id, ids), huizen.length ? inArray(inburgeraar.huishoudenId, huizen) : undefined)
  const here = and(eq(inburgeraar.regioCode, w.actor.regioCode), erbij)
  const gezien = await w.tx.select().from(inburgeraar).where(here).orderBy(inburgeraar.id).for('update')
  const errand = { reden: 'een huishouden heel houden', personen: ['inburgeraar'] } as const
  const alle = huizen.length
    ? await w.alsSysteem(errand, () => w.tx.select({ id: inburgeraar.id }).from(inburgeraar).where(here))
    : wie
  if (alle.length === gezien.length) return gezien
  throw invalid({
    leden: 'U ziet niet alle leden van dit huishouden. Laat een collega die ze wel ziet het vastleggen.',
  })
}
/** The change of everybody but the person whose dossier the act is on: that one is saved by the act. */
async function zet(w: Writing, leden: readonly Persoon[], { wordt, opgeheven }: Verdeling): Promise<void> {
  for (const lid of leden) {
    const huishoudenId = wordt.get(lid.id)
    if (huishoudenId === undefined) continue
    const { regioCode, id } = lid
    await w.tx
      .update(inburgeraar)
      .set({ huishoudenId, alleenVastgelegdOp: null, versie: sql`${inburgeraar.versie} + 1`, gewijzigdOp: sql`now()` })
      .where(and(eq(inburgeraar.regioCode, regioCode), eq(inburgeraar.id, id)))
    const tekst = opgeheven.has(id) ? ZIN.OPGEHEVEN : ZIN.GEWIJZIGD
    await record(w, inburgeraarGebeurtenis, lid, { tekst, wijzigingen: [] })
  }
}
/** Its id is known beforehand: nobody sees a household before it has members. */
async function nieuwHuishouden({ tx, nieuwId: id }: Writing, { regioCode, gemeenteCode }: Persoon): Promise<string> {
  await tx.insert(huishouden).values({ regioCode, gemeenteCode, id })
  return id
}

@InputType({ description: 'Met wie de persoon samen woont.' })
export class HuishoudenVastleggenInput {
  @Field(() => [ID], { description: 'De andere leden van het huishouden. Leeg: de persoon woont alleen.' })
  leden!: string[]
}
export const huishoudenVastleggen = change(inburgeraarStore, 'huishoudenVastleggen', {
  description:
    'Leg vast met wie deze persoon samen woont. Wie er niet meer bij staat, gaat uit het huishouden. Staat er niemand, dan gaat alleen deze persoon eruit, en wonen de anderen nog samen.',
  input: HuishoudenVastleggenInput,
  names: { leden: inburgeraar },
  lock: async (w, id) => {
    await takeTurn(w, 'huishouden')
    return fetchRow(w, inburgeraarStore, id)
  },
  run: async (w, row, { leden }) => {
    const genoemd = leden.length ? await reference(w, inburgeraar, leden, 'leden', 'Deze inburgeraar') : []
    const samen = genoemd.filter((lid) => lid.id !== row.id)
    if (samen.some((lid) => lid.gemeenteCode !== row.gemeenteCode))
      throw invalid({ leden: 'Alle leden van een huishouden horen bij dezelfde gemeente.' })
    const allen = await betrokkenen(w, [row, ...samen])
    const verdeling = verdeel(row, new Set(samen.map((lid) => lid.id)), allen, w.nieuwId)
    const { huis } = verdeling
    if (huis === w.nieuwId) await nieuwHuishouden(w, row)
    await zet(
      w,
      allen.filter((lid) => lid.id !== row.id),
      verdeling,
    )
    const alleenVastgelegdOp = huis ? null : (row.alleenVastgelegdOp ?? w.vandaag)
    return {
      patch: { huishoudenId: huis, alleenVastgelegdOp },
      tekst: huis ? ZIN.GEWIJZIGD : ZIN.ALLEEN,
      buiten: verdeling.wordt.size > 0,
    }
  },
})
