// Sharing the knelpunten of an actie together with it: who sees what is done may also see what it is done about.
import { DomainError, notFound } from '../platform/values/errors.js'
import type { Writing } from '../platform/write/mutation.js'
import { fetchRow, write } from '../platform/write/change.js'
import { knelpunten } from './actie/actie.store.js'
import type { actie } from './actie/actie.table.js'
import { knelpuntStore } from './knelpunt/knelpunt.acts.js'
import { isBreder } from './plaats.rules.js'

const NIET = 'Dit knelpunt hoort niet bij de actie, of u kunt het niet delen.'
/**
 * Shows these knelpunten of the actie to as many people as the actie; one that more people see already stays as it is.
 * @throws NIET_GEVONDEN naming `deelKnelpunten` for one that does not belong to it or that the actor cannot change
 */
export async function deelKnelpunten(
  w: Writing,
  a: typeof actie.$inferSelect,
  ids: readonly string[] | null | undefined,
): Promise<void> {
  if (!ids?.length) return
  const weiger = () => notFound('Dit knelpunt', { deelKnelpunten: NIET })
  const eigen = (await knelpunten.current(w, a)).map((k) => k.id)
  const als = { ...w, handeling: 'knelpuntWijzigen' }
  for (const id of [...new Set(ids.map((x) => x.toLowerCase()))].sort()) {
    if (!eigen.includes(id)) throw weiger()
    const k = await fetchRow(als, knelpuntStore, id).catch((e: unknown) => {
      throw e instanceof DomainError ? weiger() : e
    })
    if (isBreder(a.zichtbaarheid, k.zichtbaarheid))
      await write(als, knelpuntStore, k, {
        patch: { zichtbaarheid: a.zichtbaarheid },
        tekst: 'Het knelpunt is gedeeld, samen met een actie.',
      })
  }
}
