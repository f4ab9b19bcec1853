// The caseload: what is asked, and its chart. A number that is hidden or unknown is never drawn as nought.
import type { EnumValue } from '../platform/api.js'
import type { Grafiek, Legendaregel } from '../platform/chart/chart.js'
import { herkomstVan } from '../platform/chart/chart.js'
import { keuze } from '../platform/choices.js'
import { CIJFER_SELECTIE, isVerborgen, toonCijfer, VERBORGEN_NOOT, type Cijfer } from '../platform/figures.js'
import { toonDagKort } from '../platform/dates.js'

export interface Regel {
  id: string
  gemeente: { code: string; naam: string }
  /** asked per regisseur alone: others do not see who they are */
  regisseur?: { id: string; naam: string } | null
  wetsregime: EnumValue<'Wetsregime'>
  aantal: Cijfer
  totaal: Cijfer
  fte: Cijfer | null
  perFte: Cijfer | null
}
export const CASELOAD_DOCUMENT = `query caseload($peildatum: Datum, $perRegisseur: Boolean!) {
  caseload(peildatum: $peildatum, perRegisseur: $perRegisseur) {
    id gemeente { code naam } regisseur @include(if: $perRegisseur) { id naam } wetsregime
    aantal ${CIJFER_SELECTIE} totaal ${CIJFER_SELECTIE} fte ${CIJFER_SELECTIE} perFte ${CIJFER_SELECTIE}
  }
}`
export const wetnaam = (wet: string): string => keuze('Wetsregime', wet).label
/** Rows that belong together: of one gemeente, or of one regisseur there. */
export interface Groep {
  sleutel: string
  naam: string
  regels: readonly Regel[]
}
/** Per gemeente, and within it per regisseur where that was asked. */
export function groepen(regels: readonly Regel[], perRegisseur: boolean): Groep[] {
  const uit = new Map<string, Groep>()
  for (const r of regels) {
    const wie = r.regisseur?.naam ?? 'Nog geen regisseur'
    const sleutel = perRegisseur ? `${r.gemeente.code} ${r.regisseur?.id ?? ''}` : r.gemeente.code
    const naam = perRegisseur ? wie : r.gemeente.naam
    uit.set(sleutel, { sleutel, naam, regels: [...(uit.get(sleutel)?.regels ?? []), r] })
  }
  return [...uit.values()]
}
/** Every figure that stands in the line of a group. */
export const cijfersVan = (groep: Groep): Cijfer[] => {
  const { totaal, fte, perFte } = groep.regels[0]!
  return [...zichtbaar(groep).map((r) => r.aantal), totaal, fte, perFte].filter((c) => c !== null)
}
/** Laws without a traject say nothing: all that is known of them is that there is none. */
export const zichtbaar = ({ regels }: Groep): readonly Regel[] => {
  const met = regels.filter((r) => r.aantal.waarde !== 0)
  return met.length > 0 ? met : regels.slice(0, 1)
}
export const heeftGegevens = ({ regels }: Groep): boolean =>
  regels.some((r) => r.aantal.redenGeenWaarde !== 'GEEN_GEGEVENS')
/** The law that begins last comes first: what is growing. */
export const REEKSEN = [
  { sleutel: 'WI2021', naam: 'Wet van 2021', kleur: 'grafiek1', patroon: 'vol' },
  { sleutel: 'WI2013', naam: 'Wet van 2013', kleur: 'grafiek2', patroon: 'schuin' },
  { sleutel: 'WI2007', naam: 'Wet van 2007', kleur: 'grafiek3', patroon: 'punten' },
] as const satisfies readonly Legendaregel[]

export const aantalVan = ({ regels }: Groep, wet: string): number | null =>
  regels.find((r) => r.wetsregime === wet)?.aantal.waarde ?? null
/** "25 onder de Wi2021 + 158 onder de Wi2013 = 183" in words, for who does not see the picture. */
export const inWoorden = (groep: Groep): string => {
  const delen = zichtbaar(groep).map((r) => `${wetnaam(r.wetsregime)}: ${toonCijfer(r.aantal)}`)
  return `${groep.naam}. ${delen.join(', ')}. Samen ${toonCijfer(groep.regels[0]!.totaal)}.`
}
const titelVan = (groep: Groep): string => {
  const { totaal, perFte } = groep.regels[0]!
  if (totaal.waarde === null) return `van ${groep.naam} kan het totaal niet worden getoond`
  const fte = perFte?.waarde == null ? '' : `, ${toonCijfer(perFte)} per fte`
  return `${groep.naam} begeleidt ${toonCijfer(totaal)} trajecten${fte}`
}
const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)
/** Null when no gemeente has a figure. */
export function caseloadGrafiek(alle: readonly Groep[]): Grafiek | null {
  const bekend = alle.filter(heeftGegevens)
  if (bekend.length === 0) return null
  const wetten = REEKSEN.filter(({ sleutel }) => bekend.some((g) => aantalVan(g, sleutel)))
  return {
    onderwerp: 'Caseload per wet',
    titel: hoofdletter(bekend.map(titelVan).join('; ')),
    legenda: wetten,
    tabel: {
      koppen: [
        { tekst: 'Gemeente' },
        ...wetten.map(({ naam }) => ({ tekst: naam, getal: true as const })),
        { tekst: 'Samen', getal: true },
        { tekst: 'Peildatum' },
      ],
      rijen: bekend.map((g) => {
        const { totaal } = g.regels[0]!
        const cijfers = wetten.map(({ sleutel }) => g.regels.find((r) => r.wetsregime === sleutel)?.aantal ?? totaal)
        return [
          { tekst: g.naam },
          ...[...cijfers, totaal].map((c) => ({ tekst: toonCijfer(c), waarde: c.waarde })),
          totaal.peildatum
            ? { tekst: toonDagKort(totaal.peildatum), waarde: totaal.peildatum }
            : { tekst: '–', waarde: null },
        ]
      }),
    },
    noten: bekend.some((g) => g.regels.some((r) => isVerborgen(r.aantal))) ? [VERBORGEN_NOOT] : [],
    ...herkomstVan(bekend.map((g) => g.regels[0]!.totaal)),
    bestand: 'caseload',
  }
}
/** Of all that is shown: null as soon as one of them is not known. */
export const totaalVan = (alle: readonly Groep[]): number | null =>
  alle.reduce<number | null>((n, g) => {
    const { waarde } = g.regels[0]!.totaal
    return n === null || waarde === null ? null : n + waarde
  }, 0)
