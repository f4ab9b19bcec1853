// Settings: choices as rows, with the two acts that decide about a proposal. What a setting is worth is asked beside them.
import Afwijzen from '@mui/icons-material/BlockOutlined'
import Bevestigen from '@mui/icons-material/HowToRegOutlined'
import Icoon from '@mui/icons-material/TuneOutlined'
import type { FieldList, NounOf, RowOf } from '../platform/api.js'
import { selectie } from '../platform/data/selection.js'
import { lijst, object, tekst } from '../platform/noun.js'
import type { Rechten } from '../platform/rights.js'

const velden = [
  { bron: 'code', soort: 'tekst', label: 'Instelling', lijst: 'kop' },
  { bron: 'gemeente', soort: 'verwijzing', label: 'Gemeente', naar: 'gemeenten', leeg: 'De hele regio' },
  { bron: 'waarde', soort: 'tekst', label: 'Waarde' },
  { bron: 'vanafDatum', soort: 'datum', label: 'Vanaf' },
  { bron: 'reden', soort: 'lang', label: 'Reden' },
  { bron: 'status', soort: 'keuze', label: 'Status', keuzes: 'InstellingStatus' },
  { bron: 'door', soort: 'verwijzing', label: 'Door', naar: 'gebruikers' },
  { bron: 'verlooptDatum', soort: 'datum', label: 'Besluit uiterlijk' },
  { bron: 'beslotenDoor', soort: 'verwijzing', label: 'Besloten door', naar: 'gebruikers' },
  { bron: 'beslotenOp', soort: 'moment', label: 'Besloten op' },
  { bron: 'afwijsreden', soort: 'lang', label: 'Waarom afgewezen' },
] as const satisfies FieldList<'Instelling'>

export const instelling = {
  naam: 'instellingen',
  een: 'instelling',
  type: 'Instelling',
  label: { een: 'keuze', meer: 'keuzes', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  sorteer: { veld: 'vanafDatum', richting: 'DESC' },
  handelingen: {
    instellingBevestigen: {
      label: 'Bevestigen',
      icoon: Bevestigen,
      gelukt: 'Het voorstel is bevestigd.',
      uitleg:
        'Vanaf de dag die erbij staat, zien meer mensen dossiers. U bevestigt dit namens de gemeente, als tweede persoon.',
      rang: 'hoofd',
      vraagtBevestiging: true,
    },
    instellingAfwijzen: {
      label: 'Afwijzen',
      icoon: Afwijzen,
      gelukt: 'Het voorstel is afgewezen.',
      uitleg: 'De oude waarde blijft gelden. Een nieuw voorstel kan altijd.',
      rang: 'gevaar',
      velden: [{ bron: 'afwijsreden', soort: 'lang', label: 'Waarom gaat het niet door?', verplicht: true }],
      begintLeeg: true,
    },
  },
  leeg: 'Er zijn nog geen keuzes gemaakt.',
  titel: (rij) => tekst(rij.code),
} as const satisfies NounOf<'Instelling'>

export type Keuze = RowOf<'Instelling'>
/** The acts on a proposal as this reader does them: who made it, takes it back. */
export const handelingenOp = (keuze: Keuze, gebruiker: string | undefined): (typeof instelling)['handelingen'] => {
  const { handelingen } = instelling
  if (!gebruiker || tekst(object(keuze.door)?.id) !== gebruiker) return handelingen
  const [veld] = handelingen.instellingAfwijzen.velden
  const intrekken = {
    ...handelingen.instellingAfwijzen,
    label: 'Intrekken',
    gelukt: 'Het voorstel is ingetrokken.',
    velden: [{ ...veld, label: 'Waarom trekt u het in?' }],
  }
  return { ...handelingen, instellingAfwijzen: intrekken } as unknown as typeof handelingen
}
export interface Stand {
  code: string
  naam: string
  uitleg: string
  grondslag: string
  gebruik: string
  soort: 'JA_NEE' | 'GETAL' | 'KEUZE'
  gemeente: { code: string; naam: string } | null
  keuzes: readonly { waarde: string; naam: string }[]
  eenheid: 'DAGEN' | 'MAANDEN' | null
  minimum: number | null
  maximum: number | null
  magOnbekend: boolean
  waarde: string
  inWoorden: string
  standaard: string
  bron: 'STANDAARD' | 'INGESTELD'
  sindsDatum: string | null
  keuzeId: string | null
  opentDossiers: boolean
  terugwerkend: boolean
  mag: readonly string[]
}
export const STANDEN_DOCUMENT = `query instellingStanden {
  instellingStanden {
    code naam uitleg grondslag gebruik soort gemeente { code naam } keuzes { waarde naam } eenheid minimum maximum magOnbekend
    waarde inWoorden standaard bron sindsDatum keuzeId opentDossiers terugwerkend mag
  }
}`
export const keuzesDocument = (rechten: Rechten): string => `query instellingen($first: Int!, $after: String) {
  instellingen(first: $first, after: $after) {
    pageInfo { endCursor hasNextPage } nodes { ${selectie(instelling, rechten, 'toon')} }
  }
}`
/** What is asked of the row that a choice leaves: whether it waits shows on the page. */
export const GEKOZEN = 'id versie status'

export const NIET_INGESTELD = 'NIET_INGESTELD'
const EENHEDEN = { DAGEN: ['dag', 'dagen'], MAANDEN: ['maand', 'maanden'] } as const
/** A value of a choice as people say it. */
export const inWoorden = ({ keuzes, eenheid }: Stand, waarde: unknown): string => {
  const woord = tekst(waarde)
  if (woord === NIET_INGESTELD) return 'Niet ingesteld'
  const keuze = keuzes.find((k) => k.waarde === woord)
  if (keuze) return keuze.naam
  return eenheid ? `${woord} ${EENHEDEN[eenheid][woord === '1' ? 0 : 1]}` : woord
}
const plek = (gemeente: unknown): string => tekst(object(gemeente)?.code)
/** The choices for one setting of one place, in the order of the server: the last day first. */
export const keuzesVan = (stand: Stand, keuzes: readonly Keuze[]): Keuze[] =>
  keuzes.filter((k) => k.code === stand.code && plek(k.gemeente) === plek(stand.gemeente))
/** What was decided and begins later, the first of it. */
export const straks = (stand: Stand, keuzes: readonly Keuze[], vandaag: string): Keuze | undefined =>
  keuzesVan(stand, keuzes)
    .filter((k) => k.status === 'GELDIG' && tekst(k.vanafDatum) > vandaag)
    .at(-1)
export const naamVan = (rij: unknown): string => tekst(object(rij)?.naam)
export const plaatsVan = ({ gemeente }: Pick<Stand, 'gemeente'>): string => gemeente?.naam ?? 'De hele regio'

/** Settings with the standings of each place, in the order of the list. */
export const perInstelling = (standen: readonly Stand[]): [Stand, Stand[]][] => {
  const groepen = new Map<string, Stand[]>()
  for (const stand of standen) groepen.set(stand.code, [...(groepen.get(stand.code) ?? []), stand])
  return [...groepen.values()].flatMap((deel): [Stand, Stand[]][] => (deel[0] ? [[deel[0], deel]] : []))
}
export const isOpen = (k: Keuze): boolean => k.status === 'VOORGESTELD'
export const magAlles = (rij: Keuze): readonly string[] => lijst(rij.mag).map(tekst)
