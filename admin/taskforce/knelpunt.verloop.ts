// Open knelpunten over time as a chart: counts of the server → message, points per day, table.
import type { Grafiek, Legendaregel } from '../platform/chart/chart.js'
import { herkomstVan } from '../platform/chart/chart.js'
import { keuze, keuzelijst, OPEN_KNELPUNT } from '../platform/choices.js'
import { toonDag, toonDagKort } from '../platform/dates.js'
import { lijstPad } from '../platform/filters.js'
import type { Cijfer } from '../sturing/taakstelling.js'

export interface Verlooppunt {
  datum: string
  thema: string
  open: Cijfer
}
export const VERLOOP_DOCUMENT =
  'query knelpuntVerloop { knelpuntVerloop { datum thema open { waarde eenheid peildatum voorlopig bron voetnoot redenGeenWaarde } } }'

const THEMAS = keuzelijst('Thema').map(({ id }) => id)
const STIJL: readonly Pick<Legendaregel, 'kleur' | 'patroon'>[] = [
  { kleur: 'grafiek1', patroon: 'vol' },
  { kleur: 'grafiek2', patroon: 'schuin' },
  { kleur: 'grafiek3', patroon: 'punten' },
  { kleur: 'grafiek4', patroon: 'strepen' },
]
/** What counts as open here: everything that is not resolved or refused. */
export const nietAfgehandeld = (thema?: string): string =>
  lijstPad('knelpunten', { status: [...OPEN_KNELPUNT, 'GEPARKEERD'], ...(thema ? { thema: [thema] } : {}) })

/** One day with the count of every theme; a count that is not there is unknown, not zero. */
export interface Dagstand {
  datum: string
  totaal: number
  [thema: string]: number | string | null
}
export const standen = (punten: readonly Verlooppunt[]): Dagstand[] =>
  [...new Set(punten.map(({ datum }) => datum))].toSorted().map((datum) => {
    const hier = punten.filter((punt) => punt.datum === datum)
    const per = THEMAS.map((thema) => [thema, hier.find((punt) => punt.thema === thema)?.open.waarde ?? null] as const)
    return { ...Object.fromEntries(per), datum, totaal: per.reduce((som, [, n]) => som + (n ?? 0), 0) }
  })

export const verloopReeksen = (dagen: readonly Dagstand[]): Legendaregel[] => {
  const nu = dagen.at(-1)
  return THEMAS.map((thema, i) => ({
    sleutel: thema,
    naam: keuze('Thema', thema).label,
    aantal: nu?.[thema] === null || nu === undefined ? 'onbekend' : String(nu[thema]),
    pad: nietAfgehandeld(thema),
    ...STIJL[i % STIJL.length]!,
  }))
}

const verschil = (nu: number, toen: number): string =>
  nu === toen ? 'evenveel als' : `${Math.abs(nu - toen)} ${nu > toen ? 'meer' : 'minder'} dan`
/** Now against the first day of the chart. */
export function verloopTitel(dagen: readonly Dagstand[]): string {
  const [eerste, laatste] = [dagen[0], dagen.at(-1)]
  if (!eerste || !laatste) return ''
  const aantal =
    laatste.totaal === 0
      ? 'Geen knelpunten zijn'
      : laatste.totaal === 1
        ? '1 knelpunt is'
        : `${laatste.totaal} knelpunten zijn`
  const zin = laatste.totaal === 0 ? 'Alle knelpunten zijn afgehandeld' : `${aantal} nog niet afgehandeld`
  return dagen.length > 1 ? `${zin}, ${verschil(laatste.totaal, eerste.totaal)} op ${toonDag(eerste.datum)}` : zin
}

/** What is said of the days from which is counted, once for the whole chart. */
const overMelddatum = (punten: readonly Verlooppunt[]): string[] => {
  const geteld = punten.filter(({ open }) => open.waarde)
  const noten = new Set(geteld.map(({ open }) => open.voetnoot ?? ''))
  if ([...noten].every((noot) => noot === '')) return []
  return [noten.size === 1 ? [...noten][0]! : 'Bij een deel is de melddatum afgeleid uit de bron.']
}

/** Null when there was never anything to count. */
export function verloopGrafiek(punten: readonly Verlooppunt[]): Grafiek | null {
  const dagen = standen(punten)
  if (dagen.every(({ totaal }) => totaal === 0)) return null
  const reeksen = verloopReeksen(dagen)
  const laatste = punten.filter(({ datum }) => datum === dagen.at(-1)?.datum).map(({ open }) => open)
  return {
    onderwerp: 'Knelpunten per thema',
    titel: verloopTitel(dagen),
    legenda: reeksen.toReversed(),
    tabel: {
      koppen: [
        { tekst: 'Dag' },
        ...reeksen.map(({ naam }) => ({ tekst: naam, getal: true as const })),
        { tekst: 'Samen', getal: true },
        { tekst: 'Bron', alleenBestand: true },
      ],
      rijen: dagen.toReversed().map((dag) => [
        { tekst: toonDagKort(dag.datum), waarde: dag.datum },
        ...reeksen.map(({ sleutel, pad }) => {
          const aantal = dag[sleutel]
          return typeof aantal === 'number'
            ? { tekst: String(aantal), waarde: aantal, ...(dag === dagen.at(-1) ? { pad } : {}) }
            : { tekst: 'onbekend', waarde: null }
        }),
        { tekst: String(dag.totaal), waarde: dag.totaal, ...(dag === dagen.at(-1) ? { pad: nietAfgehandeld() } : {}) },
        { tekst: '', waarde: laatste[0]?.bron ?? null },
      ]),
    },
    noten: ['Aantal aan het einde van elke maand. Geparkeerde knelpunten tellen mee.', ...overMelddatum(punten)],
    ...herkomstVan(laatste),
    bestand: 'knelpunten-per-thema',
    lijst: { pad: nietAfgehandeld(), tekst: 'Bekijk deze knelpunten' },
  }
}
