// WHICH SETTINGS THERE ARE. One list, pure data: what a setting is, what holds while nobody chose, who may change it, and who
// uses it. Acts, checks in the database, the API and the screen all come from it. A setting that nothing uses does not stand here.
import type { Rol } from '../beleid.js'

interface Gemeen {
  naam: string
  /** what it decides, in a sentence for who chooses */
  uitleg: string
  /** one value for the region, or one per gemeente; never both, so that it is clear whose word counts */
  niveau: 'REGIO' | 'GEMEENTE'
  /** who may change it, of the roles that beleid.ts lets change settings at all */
  wijzigt: readonly Rol[]
  /** a wider value shows persons to more people: it counts only after a second person of the gemeente confirmed it */
  opentDossiers: boolean
  /** may it begin before today? A rule that is entered late may; who could see what yesterday cannot be changed any more */
  terugwerkend: boolean
  /** law or document that it follows, or that leaves it open */
  grondslag: string
  /** what uses it */
  gebruik: string
}
interface JaNee {
  soort: 'JA_NEE'
  standaard: boolean
}
interface Getal {
  soort: 'GETAL'
  eenheid: 'DAGEN' | 'MAANDEN'
  min: number
  max: number
  /** null: not set. Unknown is no number, so what needs it waits or asks */
  standaard: number | null
}
interface Keuze {
  soort: 'KEUZE'
  /** value → word, from narrow to wide */
  keuzes: Readonly<Record<string, string>>
  standaard: string
}
export type Verklaring = Gemeen & (JaNee | Getal | Keuze)

const FB: readonly Rol[] = ['FUNCTIONEEL_BEHEERDER']

export const INSTELLINGEN = {
  caseload: {
    naam: 'Caseload van een regisseur',
    uitleg: 'Ziet een regisseur de dossiers van het hele team in de gemeente, of alleen de eigen dossiers?',
    niveau: 'GEMEENTE',
    soort: 'KEUZE',
    keuzes: { EIGEN: 'Alleen eigen dossiers', TEAM: 'Het hele team' },
    standaard: 'TEAM',
    wijzigt: FB,
    opentDossiers: true,
    terugwerkend: false,
    grondslag: 'Keuze van de gemeente (AVG, artikel 5: niet meer dan nodig).',
    gebruik: 'De dossiers die een regisseur ziet.',
  },
  bsnBewaren: {
    naam: 'BSN bewaren',
    uitleg: 'Mag het BSN van een inburgeraar in Regiotafel staan?',
    niveau: 'GEMEENTE',
    soort: 'JA_NEE',
    standaard: false,
    wijzigt: FB,
    opentDossiers: true,
    terugwerkend: false,
    grondslag: 'Keuze van de gemeente (UAVG, artikel 46; Wet inburgering 2021, artikel 36).',
    gebruik: 'Het veld BSN van een inburgeraar.',
  },
  dossierInzage: {
    naam: 'Inzage in een dossier met naam',
    uitleg:
      'Mag de regiocoördinator om een dossier met naam vragen? Zo’n inzage heeft een reden, duurt hoogstens een uur en wordt gelogd.',
    niveau: 'GEMEENTE',
    soort: 'JA_NEE',
    standaard: false,
    wijzigt: FB,
    opentDossiers: true,
    terugwerkend: false,
    grondslag: 'Keuze van de gemeente (AVG, artikel 26: afspraken tussen de gemeenten).',
    gebruik: 'Het aanvragen van inzage in een dossier.',
  },
  oproepDagen: {
    naam: 'Termijn van een oproep',
    uitleg: 'Hoeveel dagen krijgt iemand na een oproep voor de brede intake?',
    niveau: 'GEMEENTE',
    soort: 'GETAL',
    eenheid: 'DAGEN',
    min: 1,
    max: 92,
    // Wi 14 names no length. Without a choice of the gemeente there is no last day to work out.
    standaard: null,
    wijzigt: FB,
    opentDossiers: false,
    terugwerkend: true,
    grondslag: 'Wet inburgering 2021, artikel 14: de wet noemt geen aantal dagen.',
    gebruik: 'De termijn van een oproep voor de intake.',
  },
  voortgangsgesprekMaanden: {
    naam: 'Tijd tussen voortgangsgesprekken',
    uitleg: 'Hoeveel maanden zitten er hoogstens tussen twee voortgangsgesprekken?',
    niveau: 'GEMEENTE',
    soort: 'GETAL',
    eenheid: 'MAANDEN',
    min: 1,
    max: 36,
    // Bi 5.3 lid 4: the number of talks stands in the PIP; an interval is policy. Of two of the three gemeenten it is not known.
    standaard: null,
    wijzigt: FB,
    opentDossiers: false,
    terugwerkend: true,
    grondslag: 'Beleid van de gemeente (Besluit inburgering 2021, artikel 5.3, vierde lid: de wet noemt geen tijd).',
    gebruik: 'De termijn van het volgende voortgangsgesprek.',
  },
  bijnaVerstrekenDagen: {
    naam: 'Wanneer een termijn bijna voorbij is',
    uitleg: 'Vanaf hoeveel dagen voor het einde staat een termijn op ‘bijna verstreken’?',
    // One value for all: the region compares these counts between gemeenten.
    niveau: 'REGIO',
    soort: 'GETAL',
    eenheid: 'DAGEN',
    min: 1,
    max: 92,
    standaard: 14,
    wijzigt: FB,
    opentDossiers: false,
    terugwerkend: false,
    grondslag: 'Afspraak van de regio. Het einde van een termijn verandert er niet door.',
    gebruik: 'De status ‘bijna verstreken’ van elke termijn.',
  },
} as const satisfies Record<string, Verklaring>

export type Code = keyof typeof INSTELLINGEN
export const CODES = Object.keys(INSTELLINGEN) as readonly Code[]
/** The same data under its general type, for code that walks the list. */
export const verklaringen: Readonly<Record<Code, Verklaring>> = INSTELLINGEN
export const isCode = (code: string): code is Code => Object.hasOwn(INSTELLINGEN, code)

type Van<V> = V extends { soort: 'JA_NEE' }
  ? boolean
  : V extends { soort: 'KEUZE'; keuzes: infer K }
    ? keyof K & string
    : number | null
/** What a setting is worth, by its code. */
export type WaardeVan<C extends Code> = Van<(typeof INSTELLINGEN)[C]>
export type Waarde = boolean | number | string | null
/**
 * Of these whoever is of the region may read the row: how a term stands today is worked out with it while reading. They are of the
 * region as a whole, so who may see settings at all sees no other gemeente by it; the API shows them to nobody else.
 */
export const VOOR_IEDEREEN = ['bijnaVerstrekenDagen'] as const satisfies readonly Code[]
