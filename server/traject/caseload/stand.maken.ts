// Making stands: for each first day of a quarter, what may be shown of it. A stand that was made stays as it is, whatever is recorded
// later of that day: a number that changes afterwards would tell who was added.
import { sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../platform/write/transaction.js'
import { WETSREGIMES, type Wetsregime } from '../traject.waarden.js'
import { geteld } from './caseload.cijfers.js'
import { magVolgen, peildagen, verberg, type Cel, type Stand, type Telling } from './stand.rules.js'
import { caseloadStand } from './stand.table.js'
import { telling, type Telrij } from './telling.js'

type Rij = typeof caseloadStand.$inferSelect
/** The law of 2021 began on this day; before it nothing is counted. */
const BEGIN = '2021-12-31'
const NIETS: Cel = { waarde: 0, verborgen: null }
const celVan = (rij: Rij | undefined): Cel => (rij ? { waarde: rij.waarde, verborgen: rij.verborgen } : NIETS)
/** The newest stand in these rows of one gemeente. */
function laatste(rijen: readonly Rij[]): { dag: string; stand: Stand } | undefined {
  const dag = rijen.reduce((d, r) => (r.peildatum > d ? r.peildatum : d), '')
  if (!dag) return undefined
  const van = (wet: Wetsregime | null): Cel => celVan(rijen.find((r) => r.peildatum === dag && r.wetsregime === wet))
  const cellen = Object.fromEntries(WETSREGIMES.map((wet) => [wet, van(wet)])) as Stand['cellen']
  return { dag, stand: { totaal: van(null), cellen } }
}
const rijenVan = (
  plek: { regioCode: string; gemeenteCode: string; peildatum: string },
  stand: Stand,
  fictief: boolean,
) => {
  const { bron, voetnoot } = geteld(0, plek.peildatum, fictief)
  return ([null, ...WETSREGIMES] as const).map((wetsregime) => ({
    ...plek,
    id: uuidv7(),
    wetsregime,
    ...(wetsregime ? stand.cellen[wetsregime] : stand.totaal),
    bron,
    voetnoot,
  }))
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
    const aantal = (wet: Wetsregime): number => rijen.find((r) => r.wetsregime === wet)?.aantal ?? 0
    const stand = verberg(Object.fromEntries(WETSREGIMES.map((wet) => [wet, aantal(wet)])) as unknown as Telling)
    if ((!vorige && !rijen.length) || !magVolgen(vorige?.stand, stand)) continue
    await tx.insert(caseloadStand).values(
      rijenVan(
        { ...plek, peildatum },
        stand,
        rijen.some((r) => r.fictief),
      ),
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
