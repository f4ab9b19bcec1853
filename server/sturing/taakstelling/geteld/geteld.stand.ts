// Making stands of half-years. A stand that was made stays as it is, whatever is recorded later of that half-year: a number that
// changes afterwards would tell who was added.
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../../platform/write/transaction.js'
import { GETELD, telnoot } from '../../cijfer/stand.cijfer.js'
import { rijenVan, verberg } from '../../cijfer/stand.rules.js'
import { UITLEG } from './geteld.cijfers.js'
import { gehuisvest, tijdvakVan, type Groep, type Halfjaar } from './geteld.rules.js'
import { taakstellingStand } from './geteld.table.js'
import { groepen } from './geteld.telling.js'

/**
 * Adds the stands of these half-years that are not there yet. Runs as the system that came for persons. A gemeente has none before
 * the first half-year in which anybody was housed: that nothing was recorded is no number.
 * @param halven in their order, each over for some time
 */
export async function maakTaakstellingStanden(
  tx: Tx,
  regioCode: string,
  gemeenten: readonly string[],
  halven: readonly Halfjaar[],
): Promise<void> {
  const standen = await tx.select().from(taakstellingStand)
  const isEr = (gemeenteCode: string, { jaar, halfjaar }: Halfjaar): boolean =>
    standen.some((s) => s.gemeenteCode === gemeenteCode && s.jaar === jaar && s.halfjaar === halfjaar)
  const nog = halven.filter((half) => gemeenten.some((gemeenteCode) => !isEr(gemeenteCode, half)))
  const [eerste, laatste] = [nog[0], nog.at(-1)]
  if (!eerste || !laatste) return
  const tijdvak = { van: tijdvakVan(eerste).van, tot: tijdvakVan(laatste).tot }
  const alle = await tx.execute<Groep & Record<string, unknown>>(groepen(gemeenten, tijdvak))
  for (const gemeenteCode of gemeenten) {
    let begonnen = standen.some((s) => s.gemeenteCode === gemeenteCode)
    for (const half of nog) {
      const n = gehuisvest(alle, gemeenteCode, tijdvakVan(half))
      begonnen ||= n.ECHT + n.VERZONNEN > 0
      if (!begonnen || isEr(gemeenteCode, half)) continue
      const plek = { regioCode, gemeenteCode, ...half, peildatum: tijdvakVan(half).tot }
      const herkomst = { bron: GETELD, voetnoot: telnoot(n.VERZONNEN > 0, UITLEG) }
      await tx
        .insert(taakstellingStand)
        .values(rijenVan(verberg(n)).map(([deel, cel]) => ({ ...plek, ...herkomst, ...cel, id: uuidv7(), deel })))
    }
  }
}
