// Taakstelling as a chart: rows of the server → message, columns per period, table. Unknown stays unknown: no column.
import type { Cel, Grafiek, Legendaregel } from '../platform/chart/chart.js'
import { herkomstVan } from '../platform/chart/chart.js'
import { toonDagKort } from '../platform/dates.js'
import { voetnotenVan } from '../platform/figures.js'
import type { Cijfer, Taakstelling } from './taakstelling.js'
import { cijfersVan, heeftGegevens, perGemeente, toonCijfer, toonPercentage } from './taakstelling.js'

export const REEKSEN = {
  taak: { sleutel: 'taak', naam: 'Taakstelling', kleur: 'grafiekDoel', patroon: 'vol' },
  achterstand: {
    sleutel: 'achterstand',
    naam: 'Achterstand uit de periode ervoor',
    kleur: 'grafiekDoel',
    patroon: 'schuin',
  },
  realisatie: { sleutel: 'realisatie', naam: 'Gehuisvest', kleur: 'grafiek1', patroon: 'vol' },
  voorlopig: { sleutel: 'voorlopig', naam: 'Gehuisvest, voorlopig', kleur: 'grafiek1', patroon: 'open' },
} as const satisfies Record<string, Legendaregel>

/** "2022", or "2024-1" for the first half of a year. */
export const periode = ({ jaar, halfjaar }: Pick<Taakstelling, 'jaar' | 'halfjaar'>): string =>
  halfjaar === null ? String(jaar) : `${jaar}-${halfjaar}`
/** The rows behind a figure. */
export const taakstellingPad = ({ gemeente, jaar }: Pick<Taakstelling, 'gemeente' | 'jaar'>): string =>
  `/taakstellingen?${new URLSearchParams({ gemeente: gemeente.code, jaar: String(jaar) }).toString()}`

export interface Kolom {
  periode: string
  taak: number | null
  achterstand: number | null
  realisatie: number | null
  voorlopig: boolean
  deel: string
  pad: string
  /** the column in words, for who does not see it */
  zin: string
}
const zinVan = (rij: Taakstelling): string => {
  const { realisatie, totaal, percentage } = rij
  const gedaan = realisatie.waarde === null ? 'aantal gehuisvest onbekend' : `${toonCijfer(realisatie)} gehuisvest`
  const taak = totaal.waarde === null ? 'totale taak onbekend' : `van ${toonCijfer(totaal)}`
  const deel = percentage === null ? '' : `, ${toonPercentage(percentage)}`
  return `${rij.gemeente.naam} ${periode(rij)}: ${gedaan}, ${taak}${deel}${realisatie.voorlopig ? ', voorlopig' : ''}`
}
const kolom = (rij: Taakstelling): Kolom => ({
  periode: periode(rij),
  taak: rij.taakstelling.waarde,
  achterstand: rij.achterstandVorig.waarde || null,
  realisatie: rij.realisatie.waarde,
  voorlopig: rij.realisatie.voorlopig,
  deel: toonPercentage(rij.percentage),
  pad: taakstellingPad(rij),
  zin: zinVan(rij),
})
export interface Gemeentekolommen {
  naam: string
  kolommen: readonly Kolom[]
}
/** The columns per gemeente; a gemeente without figures has none. */
export const kolommenVan = (rijen: readonly Taakstelling[]): Gemeentekolommen[] =>
  perGemeente(rijen).map(([naam, deel]) => ({ naam, kolommen: deel.filter(heeftGegevens).map(kolom) }))
/** What stands above the task: carried over apart from new, never as one figure. */
export const taakLabel = ({ taak, achterstand }: Kolom): string =>
  taak === null ? '' : achterstand === null ? String(taak) : `${taak} + ${achterstand}`

const bericht = (naam: string, rij: Taakstelling): string => {
  const saldo = rij.saldo.waarde
  const wanneer = periode(rij)
  if (saldo === null) return `van ${naam} is voor ${wanneer} niet alles bekend`
  const voorlopig = rij.saldo.voorlopig ? ' (voorlopig)' : ''
  if (saldo < 0) return `${naam} liep in ${wanneer} ${-saldo} achter${voorlopig}`
  if (saldo > 0) return `${naam} liep in ${wanneer} ${saldo} voor${voorlopig}`
  return `${naam} haalde in ${wanneer} precies de taak${voorlopig}`
}
const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)
/** The latest period of each gemeente that has figures, in words. */
export const taakstellingTitel = (rijen: readonly Taakstelling[]): string =>
  hoofdletter(
    perGemeente(rijen)
      .flatMap(([naam, deel]) => {
        const laatste = deel.findLast(heeftGegevens)
        return laatste ? [bericht(naam, laatste)] : []
      })
      .join('; '),
  )

const cel = (cijfer: Cijfer, pad: string): Cel => ({ tekst: toonCijfer(cijfer), waarde: cijfer.waarde, pad })
const tabelrij = (rij: Taakstelling): Cel[] => {
  const pad = taakstellingPad(rij)
  const { peildatum, voorlopig, bron } = rij.realisatie
  const bekend = heeftGegevens(rij)
  return [
    { tekst: `${rij.gemeente.naam} ${periode(rij)}`, pad },
    cel(rij.taakstelling, pad),
    cel(rij.achterstandVorig, pad),
    cel(rij.totaal, pad),
    cel(rij.realisatie, pad),
    cel(rij.saldo, pad),
    { tekst: toonPercentage(rij.percentage), waarde: rij.percentage, pad },
    bekend && peildatum
      ? { tekst: `${toonDagKort(peildatum)}${voorlopig ? ', voorlopig' : ''}`, waarde: peildatum }
      : { tekst: '–', waarde: null },
    { tekst: '', waarde: bekend ? (voorlopig ? 'ja' : 'nee') : null },
    { tekst: '', waarde: bekend ? bron : null },
    { tekst: '', waarde: voetnotenVan(cijfersVan(rij)).join(' ') || null },
  ]
}
const KOPPEN: Grafiek['tabel']['koppen'] = [
  { tekst: 'Gemeente en periode' },
  { tekst: 'Taakstelling', getal: true },
  { tekst: 'Achterstand ervoor', getal: true },
  { tekst: 'Totale taak', getal: true },
  { tekst: 'Gehuisvest', getal: true },
  { tekst: 'Verschil', getal: true },
  { tekst: 'Deel (%)', getal: true },
  { tekst: 'Peildatum' },
  { tekst: 'Voorlopig', alleenBestand: true },
  { tekst: 'Bron', alleenBestand: true },
  { tekst: 'Voetnoot', alleenBestand: true },
]
/** What came over draws nothing where it is unknown, as where it is none: the picture itself must say which. */
const notenVan = (rijen: readonly Taakstelling[]): string[] =>
  rijen
    .filter(({ achterstandVorig }) => achterstandVorig.waarde === null && achterstandVorig.voetnoot)
    .map((rij) => `${rij.gemeente.naam} ${periode(rij)}: ${rij.achterstandVorig.voetnoot}`)

/** Null when no gemeente has a figure. */
export function taakstellingGrafiek(rijen: readonly Taakstelling[]): Grafiek | null {
  const bekend = rijen.filter(heeftGegevens)
  if (bekend.length === 0) return null
  const { achterstand, voorlopig, ...altijd } = REEKSEN
  return {
    onderwerp: 'Taakstelling huisvesting',
    titel: taakstellingTitel(rijen),
    legenda: [
      altijd.taak,
      ...(bekend.some((r) => r.achterstandVorig.waarde) ? [achterstand] : []),
      altijd.realisatie,
      ...(bekend.some((r) => r.realisatie.voorlopig) ? [voorlopig] : []),
    ],
    tabel: { koppen: KOPPEN, rijen: rijen.map(tabelrij) },
    noten: notenVan(bekend),
    ...herkomstVan(bekend.flatMap((r) => [r.taakstelling, r.realisatie].filter((c) => c.waarde !== null))),
    bestand: 'taakstelling-huisvesting',
    lijst: { pad: '/taakstellingen', tekst: 'Bekijk achterstand, bron en voetnoten' },
  }
}
