// A party that was in the convenant twice under two names is there once. Runs as the system, from partnerSamenvoegen.
import { and, eq, isNull } from 'drizzle-orm'
import type { Writing } from '../platform/write/mutation.js'
import { write } from '../platform/write/change.js'
import { partijen } from './afspraak.acts.js'
import { convenantStore } from './convenant.store.js'
import { convenant, convenantPartij } from './convenant.table.js'
import type { Verhuizing } from '../partner/partner.verhuizen.js'

type Partij = typeof convenantPartij.$inferSelect

/** Both took part: the earliest joining counts. */
async function voegSamen(w: Writing, van: Partij, naar: Partij): Promise<void> {
  // The afspraken that bound the double bind the party that stays.
  await partijen.move(w, van, naar)
  const dagen = [van.toetredingsdatum, naar.toetredingsdatum].filter((d) => d !== null).sort()
  const vertegenwoordiger = naar.vertegenwoordiger ?? van.vertegenwoordiger
  const hier = (p: Partij) => and(eq(convenantPartij.regioCode, p.regioCode), eq(convenantPartij.id, p.id))
  await w.tx
    .update(convenantPartij)
    .set({ toetredingsdatum: dagen[0] ?? null, vertegenwoordiger })
    .where(hier(naar))
  await w.tx.delete(convenantPartij).where(hier(van))
}
/** The parties of the double become those of the partner that stays. */
export const verhuisPartijen: Verhuizing = async (w, van, naar) => {
  const dubbele = await w.tx
    .select()
    .from(convenantPartij)
    .where(and(eq(convenantPartij.regioCode, van.regioCode), eq(convenantPartij.partnerId, van.id)))
  for (const p of dubbele) {
    const [al] = p.uittredingsdatum
      ? []
      : await w.tx
          .select()
          .from(convenantPartij)
          .where(
            and(
              eq(convenantPartij.convenantId, p.convenantId),
              eq(convenantPartij.partnerId, naar.id),
              isNull(convenantPartij.uittredingsdatum),
            ),
          )
    if (al) await voegSamen(w, p, al)
    else
      await w.tx
        .update(convenantPartij)
        .set({ partnerId: naar.id })
        .where(and(eq(convenantPartij.regioCode, p.regioCode), eq(convenantPartij.id, p.id)))
  }
  for (const id of new Set(dubbele.map((p) => p.convenantId))) {
    const [c] = await w.tx.select().from(convenant).where(eq(convenant.id, id)).for('update')
    await write(
      w,
      convenantStore,
      c!,
      { patch: {}, tekst: `${van.naam} heet voortaan ${naar.naam}: twee namen van één partner.` },
      'convenantPartnerSamengevoegd',
    )
  }
}
