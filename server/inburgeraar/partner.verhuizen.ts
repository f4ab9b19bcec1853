// An azc or corporatie that goes up into another partner: persons lead to the one that stays, in every gemeente.
import { eq, inArray } from 'drizzle-orm'
import type { Verhuizing } from '../partner/partner.verhuizen.js'
import { write } from '../platform/write/change.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { inburgeraar } from './inburgeraar.table.js'
import { huisvesting, koppeling } from './wonen.table.js'

/** Runs as the system; persons it reaches by saying that it comes for them. */
export const verhuisPersonen: Verhuizing = (w, van, naar) =>
  w.alsSysteem({ reden: 'twee partners worden één', personen: ['inburgeraar'] }, async () => {
    const azc = await w.tx
      .update(koppeling)
      .set({ azcId: naar.id })
      .where(eq(koppeling.azcId, van.id))
      .returning({ id: koppeling.inburgeraarId })
    const corporatie = await w.tx
      .update(huisvesting)
      .set({ corporatieId: naar.id })
      .where(eq(huisvesting.corporatieId, van.id))
      .returning({ id: huisvesting.inburgeraarId })
    const ids = [...new Set([...azc, ...corporatie].map(({ id }) => id))]
    if (!ids.length) return
    const tekst = `De partner heet voortaan ${naar.naam}.`
    for (const p of await w.tx
      .select()
      .from(inburgeraar)
      .where(inArray(inburgeraar.id, ids))
      .orderBy(inburgeraar.id)
      .for('update'))
      await write(w, inburgeraarStore, p, { patch: {}, tekst, buiten: true }, 'inburgeraarPartnerSamengevoegd')
  })
