// Pilots as bullet bars: what was aimed for as a line, what was done as a bar. Both figures can be about different periods;
// then the explanation of the server stands right under the bar.
import type { Grafiek, Legendaregel } from '../platform/chart/chart.js'
import { herkomstVan } from '../platform/chart/chart.js'
import type { Rechten } from '../platform/rights.js'
import type { Cijfer } from '../sturing/taakstelling.js'
import { toonCijfer, toonPercentage } from '../sturing/taakstelling.js'

export interface Pilotrij {
  id: string
  naam: string
  doelAantal: number | null
  doelPeriode: string | null
  gerealiseerd: Cijfer | null
  percentage: number | null
  percentageToelichting: string | null
  isZelfdePeriode: boolean
  status: string
}
const VELDEN = [
  'naam',
  'doelAantal',
  'doelPeriode',
  'percentage',
  'percentageToelichting',
  'isZelfdePeriode',
  'status',
] as const
/** What the chart needs of every pilot, as far as the actor may read it. */
export const pilotGrafiekDocument = (rechten: Rechten): string => {
  const velden = VELDEN.filter((veld) => rechten.magVeld('Pilot', veld)).join(' ')
  const cijfer = rechten.magVeld('Pilot', 'gerealiseerd')
    ? 'gerealiseerd { waarde eenheid peildatum voorlopig bron voetnoot redenGeenWaarde }'
    : ''
  return `query pilotGrafiek { pilots(first: 100) { nodes { id ${velden} ${cijfer} } } }`
}
export const REEKSEN = {
  gerealiseerd: { sleutel: 'gerealiseerd', naam: 'Gerealiseerd', kleur: 'grafiek1', patroon: 'vol' },
  voorlopig: { sleutel: 'voorlopig', naam: 'Gerealiseerd, voorlopig', kleur: 'grafiek1', patroon: 'open' },
  doel: { sleutel: 'doel', naam: 'Doel', kleur: 'grafiekDoel', patroon: 'lijn' },
} as const satisfies Record<string, Legendaregel>

const gedaan = (rij: Pilotrij): number | null => rij.gerealiseerd?.waarde ?? null
export const heeftCijfers = (rij: Pilotrij): boolean => gedaan(rij) !== null
/** Those that can be drawn first; the order stays as it is among them. */
export const metCijfersEerst = (rijen: readonly Pilotrij[]): readonly Pilotrij[] =>
  rijen.toSorted((a, b) => Number(heeftCijfers(b)) - Number(heeftCijfers(a)))
export const pilotPad = ({ id }: Pick<Pilotrij, 'id'>): string => `/pilots/${id}/show`

/** "9 van 30 (30%)", as far as it is known. */
export const pilotCijfers = (rij: Pilotrij): string => {
  if (!rij.gerealiseerd || !heeftCijfers(rij)) return ''
  const voorlopig = rij.gerealiseerd.voorlopig ? ', voorlopig' : ''
  if (rij.doelAantal === null) return `${toonCijfer(rij.gerealiseerd)}, zonder doel${voorlopig}`
  return `${toonCijfer(rij.gerealiseerd)} van ${rij.doelAantal} (${toonPercentage(rij.percentage)})${voorlopig}`
}
/** Why there is no bar: not measured, or a figure that is not shown. */
export const zonderBalk = ({ gerealiseerd }: Pilotrij): string =>
  gerealiseerd && gerealiseerd.redenGeenWaarde !== 'GEEN_GEGEVENS'
    ? `Gerealiseerd: ${toonCijfer(gerealiseerd)}`
    : 'Geen gegevens'

/** How many reached their target, of those whose goal and result are about the same period: others cannot be judged. */
export function pilotTitel(rijen: readonly Pilotrij[]): string {
  const bekend = rijen.filter((rij) => heeftCijfers(rij) && rij.doelAantal !== null)
  const meetbaar = bekend.filter((rij) => rij.isZelfdePeriode)
  const gehaald = meetbaar.filter((rij) => gedaan(rij)! >= rij.doelAantal!).length
  if (bekend.length === 0) return 'Van geen enkele pilot zijn doel en resultaat bekend'
  if (meetbaar.length === 0)
    return bekend.length === 1
      ? 'Van één pilot zijn doel en resultaat bekend, over verschillende perioden'
      : `Van ${bekend.length} pilots zijn doel en resultaat bekend, over verschillende perioden`
  if (meetbaar.length === 1)
    return gehaald === 1 ? 'De pilot met cijfers haalde het doel' : 'De pilot met cijfers haalde het doel niet'
  if (gehaald === 0) return `Geen van de ${meetbaar.length} pilots met cijfers haalde het doel`
  if (gehaald === meetbaar.length) return `Alle ${gehaald} pilots met cijfers haalden het doel`
  return `${gehaald} van de ${meetbaar.length} pilots met cijfers ${gehaald === 1 ? 'haalde' : 'haalden'} het doel`
}

const tabelrij = (rij: Pilotrij): Grafiek['tabel']['rijen'][number] => {
  const pad = pilotPad(rij)
  const { gerealiseerd, doelAantal } = rij
  return [
    { tekst: rij.naam, pad },
    { tekst: doelAantal === null ? 'geen doel' : String(doelAantal), waarde: doelAantal, pad },
    { tekst: rij.doelPeriode ?? '–', waarde: rij.doelPeriode },
    { tekst: gerealiseerd ? toonCijfer(gerealiseerd) : 'geen gegevens', waarde: gedaan(rij), pad },
    { tekst: toonPercentage(rij.percentage), waarde: rij.percentage, pad },
    { tekst: rij.percentageToelichting ?? '', waarde: rij.percentageToelichting },
    { tekst: '', waarde: gerealiseerd?.peildatum ?? null },
    { tekst: '', waarde: gerealiseerd?.bron ?? null },
    { tekst: '', waarde: gerealiseerd?.voetnoot ?? null },
  ]
}
/** Null when there are no pilots at all. */
export function pilotGrafiek(rijen: readonly Pilotrij[]): Grafiek | null {
  if (rijen.length === 0) return null
  const cijfers = rijen.flatMap(({ gerealiseerd }) =>
    gerealiseerd && gerealiseerd.waarde !== null ? [gerealiseerd] : [],
  )
  return {
    onderwerp: 'Pilots',
    titel: pilotTitel(rijen),
    legenda: [
      REEKSEN.gerealiseerd,
      ...(cijfers.some(({ voorlopig }) => voorlopig) ? [REEKSEN.voorlopig] : []),
      REEKSEN.doel,
    ],
    tabel: {
      koppen: [
        { tekst: 'Pilot' },
        { tekst: 'Doel', getal: true },
        { tekst: 'Periode van het doel' },
        { tekst: 'Gerealiseerd', getal: true },
        { tekst: 'Deel (%)', getal: true },
        { tekst: 'Let op' },
        { tekst: 'Peildatum', alleenBestand: true },
        { tekst: 'Bron', alleenBestand: true },
        { tekst: 'Voetnoot', alleenBestand: true },
      ],
      rijen: rijen.map(tabelrij),
    },
    noten: [],
    ...herkomstVan(cijfers),
    bestand: 'pilots',
    lijst: { pad: '/pilots', tekst: 'Bekijk alle pilots' },
  }
}
