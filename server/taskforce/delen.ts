// Sharing the knelpunten of an actie together with it: who sees what is done may also see what it is done about.
import { DomeinFout, nietGevonden } from '../platform/errors.js'
import type { Schrijver } from '../platform/schrijven.js'
import { haalOp, schrijf } from '../platform/wijzigen.js'
import { knelpuntenVan } from './actie.links.js'
import type { actie } from './actie.table.js'
import { knelpuntOpslag } from './knelpunt.service.js'
import { isBreder } from './plaats.rules.js'

const NIET = 'Dit knelpunt hoort niet bij de actie, of u kunt het niet delen.'
/**
 * Shows these knelpunten of the actie to as many people as the actie; one that more people see already stays as it is.
 * @throws NIET_GEVONDEN naming `deelKnelpunten` for one that does not belong to it or that the actor cannot change
 */
export async function deelKnelpunten(
  w: Schrijver,
  a: typeof actie.$inferSelect,
  ids: readonly string[] | null | undefined,
): Promise<void> {
  if (!ids?.length) return
  const weiger = () => nietGevonden('Dit knelpunt', { deelKnelpunten: NIET })
  const eigen = (await knelpuntenVan(w, a.id)).map((k) => k.id)
  const als = { ...w, handeling: 'knelpuntWijzigen' }
  for (const id of [...new Set(ids.map((x) => x.toLowerCase()))].sort()) {
    if (!eigen.includes(id)) throw weiger()
    const k = await haalOp(als, knelpuntOpslag, id).catch((e: unknown) => {
      throw e instanceof DomeinFout ? weiger() : e
    })
    if (isBreder(a.zichtbaarheid, k.zichtbaarheid))
      await schrijf(als, knelpuntOpslag, k, {
        patch: { zichtbaarheid: a.zichtbaarheid },
        tekst: 'Het knelpunt is gedeeld, samen met een actie.',
      })
  }
}
