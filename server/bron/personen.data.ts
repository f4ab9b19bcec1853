// Persons who do not exist, so that every state can be seen. Their names are those of plants and birds, and each is flagged.
// The numbers of Weert at mid September 2022 are those of the plan: 25 under the law of 2021 and 158 under that of 2013.
import { plusDagen } from '../traject/termijn/dagen.rules.js'
import { CRANENDONCK, NEDERWEERT, WEERT } from './regio.data.js'

export interface FictievePersoon {
  /** what its id and code follow from */
  naam: string
  gemeenteCode: string
  roepnaam: string | null
  achternaam: string
  eerdereNamen?: readonly string[]
  geboortedatum: string
  vNummer: string | null
  doelgroep: 'ASIELSTATUSHOUDER' | 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' | null
  wet: 'WI2021' | 'WI2013' | null
  /** child of the household of this person */
  kindVan?: string
  gekoppeld: string | null
  gehuisvest: string | null
  ingeschreven: string | null
  herkomstland: string
  moedertaal: string
  tolkNodig: boolean
  gezondheid?: string
  /** came after the plan of 2022: which of the first steps the traject is at */
  stap?: number
}
const PLANTEN = [
  'Anemoon',
  'Braam',
  'Çikória',
  'Dotter',
  'Ëlzekat',
  'Fluitekruid',
  'Ganzerik',
  'Hazelaar',
  'Iris',
  'Jeneverbes',
  'Korenbloem',
  'Lisdodde',
]
const VOGELS = [
  'Appelvink',
  'Boomkruiper',
  'Čížek',
  'Draaihals',
  'Eider',
  'Fitis',
  'Grutto',
  'Houtduif',
  'IJsvogel',
  'Kievit',
  'Łabędź',
  'Merel',
  'Ørnefugl',
  'Putter',
  'Roodborst',
  'Spreeuw',
  'Tureluur',
  'Wielewaal',
]
const LANDEN = [
  ['Syrië', 'Arabisch'],
  ['Eritrea', 'Tigrinya'],
  ['Jemen', 'Arabisch'],
  ['Afghanistan', 'Dari'],
  ['Turkije', 'Turks'],
  ['Irak', 'Koerdisch'],
] as const
const van = <X>(lijst: readonly X[], n: number): X => lijst[n % lijst.length]!
const dag = (jaar: number, n: number): string =>
  `${jaar}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + ((n * 7) % 28)).padStart(2, '0')}`
/** The same day, months later. */
export const later = (datum: string, maanden: number): string => {
  const [j, m, d] = datum.split('-').map(Number) as [number, number, number]
  const n = j * 12 + (m - 1) + maanden
  return `${Math.floor(n / 12)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function persoon(gemeenteCode: string, n: number, wet: 'WI2021' | 'WI2013'): FictievePersoon {
  const [herkomstland, moedertaal] = van(LANDEN, n)
  // A gezinsmigrant comes without a koppeling; of the others some wait for a house, and some for the BRP.
  const gezinsmigrant = n % 7 === 6
  const begin = wet === 'WI2021' ? dag(2022, n % 8) : dag(2014 + (n % 8), n)
  const wacht = wet === 'WI2021' && n % 9 === 4
  const gehuisvest = wacht ? null : later(begin, gezinsmigrant ? 0 : 2)
  return {
    naam: `${gemeenteCode}/${n}`,
    gemeenteCode,
    // Some have one name only.
    roepnaam: n % 23 === 22 ? null : van(PLANTEN, n),
    achternaam: `Voorbeeld-${van(VOGELS, n * 5 + Math.floor(n / 12))}`,
    geboortedatum: dag(1965 + ((n * 3) % 38), n + 3),
    vNummer: n % 4 === 3 ? null : String(9_000_000_000 + n * 37 + Number(gemeenteCode)),
    doelgroep: gezinsmigrant ? 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' : 'ASIELSTATUSHOUDER',
    wet,
    gekoppeld: gezinsmigrant ? null : begin,
    gehuisvest,
    ingeschreven: gehuisvest && n % 11 !== 10 ? gehuisvest : null,
    herkomstland,
    moedertaal,
    tolkNodig: n % 5 < 2,
    // Some came under another name, or married.
    ...(n % 29 === 4 ? { eerdereNamen: [`${van(PLANTEN, n)} Voorbeeld-${van(VOGELS, n + 3)}`] } : {}),
    ...(n % 17 === 5 ? { gezondheid: 'Verzonnen: slaapt slecht en kan moeilijk lang stilzitten.' } : {}),
  }
}
const kinderen = (ouder: FictievePersoon, n: number): FictievePersoon[] =>
  Array.from({ length: n % 6 === 1 ? 1 + (n % 3) : 0 }, (_, i) => ({
    ...ouder,
    naam: `${ouder.naam}/kind ${i + 1}`,
    roepnaam: van(PLANTEN, n + i + 4),
    eerdereNamen: [],
    geboortedatum: dag(2010 + ((n + i) % 11), n + i),
    vNummer: null,
    doelgroep: null,
    wet: null,
    kindVan: ouder.naam,
    tolkNodig: false,
    gezondheid: undefined as never,
  }))
const groep = (gemeenteCode: string, wet: 'WI2021' | 'WI2013', van: number, aantal: number): FictievePersoon[] =>
  Array.from({ length: aantal }, (_, i) => persoon(gemeenteCode, van + i, wet)).flatMap((p, i) => [
    p,
    ...kinderen(p, van + i),
  ])
export const FICTIEVE_PERSONEN: readonly FictievePersoon[] = [
  ...groep(WEERT, 'WI2021', 0, 25),
  ...groep(WEERT, 'WI2013', 25, 158),
  ...groep(NEDERWEERT, 'WI2021', 0, 5),
  ...groep(NEDERWEERT, 'WI2013', 5, 3),
  ...groep(CRANENDONCK, 'WI2021', 0, 4),
  ...groep(CRANENDONCK, 'WI2013', 4, 4),
]

/** How many persons came shortly before the day of loading: the plan knows nothing of them. */
export const RECENT = 11
/**
 * Persons of Weert who came lately, so that the first steps of a traject and terms that are nearly over can be seen whenever this
 * is loaded.
 * @param vandaag the day of loading
 */
export const recentePersonen = (vandaag: string): FictievePersoon[] =>
  Array.from({ length: RECENT }, (_, stap) => {
    const p = persoon(WEERT, 400 + stap * 7, 'WI2021')
    const gekoppeld = plusDagen(vandaag, stap === 0 ? -20 : stap === 8 ? -1300 : -200)
    const gehuisvest = stap === 0 ? null : plusDagen(gekoppeld, 90)
    return {
      ...p,
      stap,
      doelgroep: 'ASIELSTATUSHOUDER',
      gekoppeld,
      gehuisvest,
      // The second still waits for the registration, so its ten weeks do not run.
      ingeschreven: stap === 1 ? null : gehuisvest,
    }
  })
