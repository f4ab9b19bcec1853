// Who lives together. Every member reads in the own dossier that the household changed.
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { invalid } from '../platform/values/errors.js'
import { change } from '../platform/write/act.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { huishouden, inburgeraar, inburgeraarGebeurtenis } from './inburgeraar.table.js'

type Persoon = typeof inburgeraar.$inferSelect
const GEWIJZIGD = 'Het huishouden is gewijzigd.'

async function zetHuishouden(w: Writing, leden: readonly Persoon[], huishoudenId: string | null): Promise<void> {
  for (const lid of leden) {
    const nieuw = { huishoudenId, versie: sql`${inburgeraar.versie} + 1`, gewijzigdOp: sql`now()` }
    await w.tx
      .update(inburgeraar)
      .set(nieuw)
      .where(and(eq(inburgeraar.regioCode, lid.regioCode), eq(inburgeraar.id, lid.id)))
    await record(w, inburgeraarGebeurtenis, lid, { tekst: GEWIJZIGD, wijzigingen: [] })
  }
}
async function nieuwHuishouden(w: Writing, { regioCode, gemeenteCode, id }: Persoon): Promise<string> {
  const [rij] = await w.tx
    .insert(huishouden)
    .values({ regioCode, gemeenteCode, id: w.nieuwId, inburgeraarId: id })
    .returning()
  return rij!.id
}

@InputType({ description: 'Met wie de persoon samen woont.' })
export class HuishoudenVastleggenInput {
  @Field(() => [ID], { description: 'De andere leden van het huishouden. Leeg: de persoon woont alleen.' })
  leden!: string[]
}
export const huishoudenVastleggen = change(inburgeraarStore, 'huishoudenVastleggen', {
  description: 'Leg vast met wie deze persoon samen woont. Wie er niet meer bij staat, gaat uit het huishouden.',
  input: HuishoudenVastleggenInput,
  names: { leden: inburgeraar },
  run: async (w, row, { leden }) => {
    const anderen = leden.length ? await reference(w, inburgeraar, leden, 'leden', 'Deze inburgeraar') : []
    const samen = anderen.filter((lid) => lid.id !== row.id)
    if (samen.some((lid) => lid.gemeenteCode !== row.gemeenteCode))
      throw invalid({ leden: 'Alle leden van een huishouden horen bij dezelfde gemeente.' })
    const ids = samen.map((lid) => lid.id)
    // In the order of their ids: two acts on one household wait for each other.
    const nu = row.huishoudenId
      ? await w.tx
          .select()
          .from(inburgeraar)
          .where(and(eq(inburgeraar.huishoudenId, row.huishoudenId), ne(inburgeraar.id, row.id)))
          .orderBy(inburgeraar.id)
          .for('update')
      : []
    const vast = ids.length
      ? await w.tx.select().from(inburgeraar).where(inArray(inburgeraar.id, ids)).orderBy(inburgeraar.id).for('update')
      : []
    const doel = samen.length ? (row.huishoudenId ?? (await nieuwHuishouden(w, row))) : null
    await zetHuishouden(
      w,
      nu.filter((lid) => !ids.includes(lid.id)),
      null,
    )
    await zetHuishouden(
      w,
      vast.filter((lid) => lid.huishoudenId !== doel),
      doel,
    )
    const anders = doel !== row.huishoudenId || nu.length !== samen.length || nu.some((lid) => !ids.includes(lid.id))
    return { patch: { huishoudenId: doel }, tekst: GEWIJZIGD, buiten: anders }
  },
})
