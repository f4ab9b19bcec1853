// Making stands: for each first day of a quarter, what may be shown of it. A stand that was made stays as it is, whatever is recorded
// later of that day: a number that changes afterwards would tell who was added.
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../platform/write/transaction.js'
import { GETELD, telnoot } from '../../sturing/cijfer/stand.cijfer.js'
import { magVolgen, rijenVan, verberg, type Cel, type Stand } from '../../sturing/cijfer/stand.rules.js'
import { WETSREGIMES, type Wetsregime } from '../traject.waarden.js'
import { peildagen } from './stand.rules.js'
import { caseloadStand } from './stand.table.js'
import { telling, type Telrij } from './telling.js'

type Rij = typeof caseloadStand.$inferSelect
/** The law of 2021 began on this day; before it nothing is counted. */
const BEGIN = '2021-12-31'
const NIETS: Cel = { waarde: 0, verborgen: null }
const celVan = (rij: Rij | undefined): Cel => (rij ? { waarde: rij.waarde, verborgen: rij.verborgen } : NIETS)
const perWet = <T>(van: (wet: Wetsregime) => T): Record<Wetsregime, T> =>
  Object.fromEntries(WETSREGIMES.map((wet) => [wet, van(wet)])) as Record<Wetsregime, T>
/** The newest stand in these rows of one gemeente. */
function laatste(rijen: readonly Rij[]): { dag: string; stand: Stand<Wetsregime> } | undefined {
  const dag = rijen.reduce((d, r) => (r.peildatum > d ? r.peildatum : d), '')
  if (!dag) return undefined
  const van = (wet: Wetsregime | null): Cel => celVan(rijen.find((r) => r.peildatum === dag && r.wetsregime === wet))
  return { dag, stand: { totaal: van(null), cellen: perWet(van) } }
}
interface Plek {
  regioCode: string
  gemeenteCode: string
}
async function vanGemeente(tx: Tx, plek: Plek, na: string, totEnMet: string): Promise<void> {
  const alle = await tx
    .select()
    .from(caseloadStand)
    .where(sql`gemeente_code = ${plek.gemeenteCode}`)
  let vorige = laatste(alle)
  for (const peildatum of peildagen(vorige && vorige.dag > na ? vorige.dag : na, totEnMet)) {
    const rijen = await tx.execute<Telrij & Record<string, unknown>>(telling(peildatum, [plek.gemeenteCode], false))
    const stand = verberg(perWet((wet) => rijen.find((r) => r.wetsregime === wet)?.aantal ?? 0))
    if ((!vorige && !rijen.length) || !magVolgen(vorige?.stand, stand)) continue
    const herkomst = { bron: GETELD, voetnoot: telnoot(rijen.some((r) => r.fictief)) }
    await tx.insert(caseloadStand).values(
      rijenVan(stand).map(([wetsregime, cel]) => ({
        ...plek,
        peildatum,
        id: uuidv7(),
        wetsregime,
        ...cel,
        ...herkomst,
      })),
    )
    vorige = { dag: peildatum, stand }
  }
}
/**
 * Adds the stands of every gemeente that are due. Runs as the system that came for trajecten and persons.
 * @param na only of days after this one: of an older day too little may have been recorded, and a stand is made once
 */
export async function maakStanden(
  tx: Tx,
  regioCode: string,
  gemeenten: readonly string[],
  { na = BEGIN, totEnMet }: { na?: string; totEnMet: string },
): Promise<void> {
  for (const gemeenteCode of gemeenten) await vanGemeente(tx, { regioCode, gemeenteCode }, na, totEnMet)
}
