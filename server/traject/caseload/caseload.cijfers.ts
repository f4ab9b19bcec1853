// The figures beside a caseload. Pure: what is stated and counted in, figures that say where they come from out.
import { dayInFigures } from '../../platform/values/today.js'
import { zonderWaarde } from '../../sturing/cijfer/cijfer.rules.js'
import type { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import type { formatie } from './formatie.table.js'

type Formatierij = typeof formatie.$inferSelect
const volgorde = (r: Formatierij): string => `${r.peildatum} ${r.aangemaaktOp} ${r.id}`
/** The formatie as it was on a day: the latest that was measured by then, and of one day the one that was stated last. */
export function fteOp(rijen: readonly Formatierij[], gemeenteCode: string, dag: string): Cijfer {
  const [nu] = rijen
    .filter((r) => r.gemeenteCode === gemeenteCode && r.peildatum! <= dag)
    .sort((a, b) => (volgorde(a) < volgorde(b) ? 1 : -1))
  if (!nu) return zonderWaarde('GEEN_GEGEVENS', 'FTE')
  return {
    waarde: nu.waarde,
    eenheid: 'FTE',
    peildatum: nu.waarde === null ? null : nu.peildatum,
    voorlopig: nu.voorlopig,
    bron: nu.cijferBron!,
    voetnoot: nu.voetnoot,
    onderdrukt: false,
    openbaarVastgesteld: nu.openbaarVastgesteld,
    redenGeenWaarde: nu.redenGeenWaarde,
  }
}
/** All trajecten divided by all fte, one decimal. A total that is hidden, or an unknown formatie, gives no number. */
export function perFte(totaal: Cijfer, fte: Cijfer): Cijfer {
  if (totaal.waarde === null)
    return { ...zonderWaarde(totaal.redenGeenWaarde ?? 'ONBEKEND', 'AANTAL'), onderdrukt: totaal.onderdrukt }
  if (!fte.waarde) return zonderWaarde(fte.redenGeenWaarde ?? 'GEEN_GEGEVENS', 'AANTAL')
  const dag = fte.peildatum === totaal.peildatum ? '' : `De formatie is van ${dayInFigures(fte.peildatum!)}.`
  return {
    ...totaal,
    waarde: Math.round((totaal.waarde / fte.waarde) * 10) / 10,
    eenheid: 'AANTAL',
    bron: [...new Set([totaal.bron, fte.bron])].join('; '),
    voetnoot: ['Berekend: trajecten per fte.', dag, totaal.voetnoot].filter(Boolean).join(' '),
    openbaarVastgesteld: totaal.openbaarVastgesteld && fte.openbaarVastgesteld,
  }
}
