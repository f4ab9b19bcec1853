// Rows as the server sends them, for the charts.
import type { Cijfer, Taakstelling } from '../../../admin/sturing/taakstelling.js'

export const cijfer = (waarde: number | null, meer: Partial<Cijfer> = {}): Cijfer => ({
  waarde,
  eenheid: 'PERSONEN',
  peildatum: '2026-11-22',
  voorlopig: false,
  bron: 'Beleidsplan, §3.1',
  voetnoot: null,
  redenGeenWaarde: waarde === null ? 'ONBEKEND' : null,
  ...meer,
})
export const taakrij = (
  jaar: number,
  taak: number | null,
  achterstand: number | null,
  gedaan: number | null,
  { voorlopig = false, peildatum = `${jaar}-12-31`, ...meer }: Partial<Taakstelling & Cijfer> = {},
): Taakstelling => {
  const c = (waarde: number | null) => cijfer(waarde, { peildatum, voorlopig })
  const totaal = taak === null || achterstand === null ? null : taak + achterstand
  const bekend = totaal !== null && gedaan !== null
  return {
    id: `0988-${jaar}`,
    gemeente: { code: '0988', naam: 'Weert' },
    jaar,
    halfjaar: null,
    taakstelling: cijfer(taak, { peildatum }),
    achterstandVorig: c(achterstand),
    totaal: c(totaal),
    realisatie: c(gedaan),
    saldo: c(bekend ? gedaan - totaal : null),
    percentage: bekend ? Math.round((gedaan / totaal) * 1000) / 10 : null,
    versie: 1,
    mag: [],
    ...meer,
  }
}
export const WEERT = [
  taakrij(2020, 37, 0, 13),
  taakrij(2021, 71, 24, 96),
  taakrij(2022, 68, 0, 47, { peildatum: '2022-10-04', voorlopig: true }),
]
/** A gemeente of which nothing is known: the server says so in every figure. */
export const geen = (code: string, naam: string): Taakstelling => {
  const leeg = cijfer(null, { redenGeenWaarde: 'GEEN_GEGEVENS', bron: 'Geen bron' })
  const velden = { taakstelling: leeg, achterstandVorig: leeg, totaal: leeg, realisatie: leeg, saldo: leeg }
  return {
    id: `${code}-2022`,
    gemeente: { code, naam },
    jaar: 2022,
    halfjaar: null,
    percentage: null,
    versie: 0,
    mag: [],
    ...velden,
  }
}
