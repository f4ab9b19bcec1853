// The caseload: what is asked, and its chart. A number that is hidden or unknown is never drawn as nought.
import type { EnumValue } from '../platform/api.js'
import type { Grafiek, Legendaregel } from '../platform/chart/chart.js'
import { herkomstVan } from '../platform/chart/chart.js'
import { keuze } from '../platform/choices.js'
import { CIJFER_SELECTIE, isVerborgen, toonCijfer, VERBORGEN_NOOT, type Cijfer } from '../platform/figures.js'
import { toonDag, toonDagKort } from '../platform/dates.js'

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
const kop = ({ regels }: Groep): Regel => regels[0]!
/** Of the day that was asked, where a figure is of another one. */
const andereDag = ({ peildatum }: Cijfer, dag: string): string | null =>
  peildatum && peildatum !== dag ? toonDag(peildatum) : null
/** "9 trajecten per fte" that divides by what was measured on another day. */
export const formatieVan = ({ totaal, fte }: Regel): string | null =>
  fte?.peildatum && fte.peildatum !== totaal.peildatum ? `formatie van ${toonDag(fte.peildatum)}` : null
const titelVan = (groep: Groep, dag: string): string => {
  const { totaal, perFte } = kop(groep)
  if (totaal.waarde === null) return `van ${groep.naam} kan het totaal niet worden getoond`
  const anders = andereDag(totaal, dag)
  const van = formatieVan(kop(groep))
  const fte = perFte?.waarde == null ? '' : `, ${toonCijfer(perFte)} per fte${van ? ` (${van})` : ''}`
  const wat = `${toonCijfer(totaal)} ${totaal.waarde === 1 ? 'traject' : 'trajecten'}`
  return `${groep.naam} ${anders ? `begeleidde ${wat} op ${anders}` : `begeleidt ${wat}`}${fte}`
}
/** Beside a bar: the day it is of, and that there is no newer one. */
export const dagnoot = (groep: Groep, dag: string): string | null => {
  const { totaal } = kop(groep)
  if (!totaal.peildatum) return null
  return andereDag(totaal, dag)
    ? `Peildatum ${toonDag(totaal.peildatum)}: de laatste stand die te tonen is.`
    : `Peildatum ${toonDag(totaal.peildatum)}.`
}
const STANDNOOT =
  'Een stand is van de eerste dag van een kwartaal. Een nieuwere komt er pas als daaruit geen klein aantal personen te vinden is. Daarom kan er een oudere staan.'
const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)
const peildagen = (alle: readonly Groep[]): ReadonlySet<string> =>
  new Set(alle.flatMap((g) => kop(g).totaal.peildatum ?? []))
/** @param dag the day that was asked. Null when no gemeente has a figure. */
export function caseloadGrafiek(alle: readonly Groep[], dag: string): Grafiek | null {
  const bekend = alle.filter(heeftGegevens)
  if (bekend.length === 0) return null
  const dagen = peildagen(bekend)
  const herkomst = herkomstVan(bekend.map((g) => kop(g).totaal))
  const wetten = REEKSEN.filter(({ sleutel }) => bekend.some((g) => aantalVan(g, sleutel)))
  return {
    onderwerp: 'Caseload per wet',
    titel: hoofdletter(bekend.map((g) => titelVan(g, dag)).join('; ')),
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
    noten: [
      ...(bekend.some((g) => g.regels.some((r) => isVerborgen(r.aantal))) ? [VERBORGEN_NOOT] : []),
      ...(bekend.some((g) => andereDag(kop(g).totaal, dag)) ? [STANDNOOT] : []),
    ],
    ...herkomst,
    // One day under all bars would be said of bars that are of another one: each bar says its own.
    peildatum: dagen.size > 1 ? null : herkomst.peildatum,
    bestand: 'caseload',
  }
}
export type Totaal =
  | { som: number; delen: readonly string[] }
  /** why there is no sum */
  | { som: null; waarom: string }
/**
 * Of all that is shown. Numbers of different days are not added: what a gemeente had years ago does not stand beside what another
 * has now. Where they come from different sources, `delen` says what was added.
 */
export function totaalVan(alle: readonly Groep[]): Totaal {
  const totalen = alle.map((g) => ({ naam: g.naam, ...kop(g).totaal }))
  if (totalen.some(({ waarde }) => waarde === null))
    return { som: null, waarom: 'want niet elk aantal is bekend of te tonen' }
  if (peildagen(alle).size > 1) return { som: null, waarom: 'want de aantallen zijn van verschillende dagen' }
  const herkomsten = new Set(totalen.map(({ bron, voetnoot }) => `${bron} ${voetnoot}`))
  const delen = totalen.map((t) => `${t.naam} ${toonCijfer(t)} (${[t.bron, t.voetnoot].filter(Boolean).join('. ')})`)
  return {
    som: totalen.reduce((n, { waarde }) => n + (waarde ?? 0), 0),
    delen: herkomsten.size > 1 ? delen : [],
  }
}
