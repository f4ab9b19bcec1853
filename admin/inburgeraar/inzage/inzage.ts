// Sight of a dossier for a time: who has it, until when and why. Rows are added by the two acts that ask for it, each in a form of
// its own, and never change.
import Icoon from '@mui/icons-material/VisibilityOutlined'
import type { FieldList, FormField, NounOf } from '../../platform/api.js'
import { tekst } from '../../platform/noun.js'

const velden = [
  { bron: 'dossiercode', soort: 'tekst', label: 'Dossiercode', kolom: 'Dossier', lijst: 'kop', filter: 'kiesbaar' },
  { bron: 'status', soort: 'keuze', keuzes: 'Inzagestatus', label: 'Status', lijst: 'vast', filter: 'vast' },
  { bron: 'soort', soort: 'keuze', keuzes: 'Inzagesoort', label: 'Soort', lijst: 'vast', filter: 'vast' },
  {
    bron: 'gebruiker',
    soort: 'verwijzing',
    naar: 'gebruikers',
    label: 'Wie',
    lijst: 'vast',
    filter: 'kiesbaar',
    leeg: 'Niet zichtbaar voor u',
  },
  { bron: 'van', soort: 'moment', label: 'Vanaf', lijst: 'vast', sorteer: true },
  { bron: 'tot', soort: 'moment', label: 'Tot', lijst: 'vast', sorteer: true },
  {
    bron: 'gemeente',
    soort: 'verwijzing',
    naar: 'gemeenten',
    label: 'Gemeente',
    lijst: 'vast',
    filter: 'kiesbaar',
    alsMeerGemeenten: true,
  },
  { bron: 'reden', soort: 'lang', label: 'Reden', lijst: 'vast' },
] as const satisfies FieldList<'Inzage'>

export const inzage = {
  naam: 'inzagen',
  een: 'inzage',
  type: 'Inzage',
  label: { een: 'inzage', meer: 'inzagen', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  // On the page of one alone: asking for the dossier is looking at it.
  extra: [{ bron: 'inburgeraar', selectie: '{ id }' }],
  kenmerk: 'dossiercode',
  sorteer: { veld: 'van', richting: 'DESC' },
  handelingen: {},
  leeg: 'Er is nog geen inzage geweest. Een inzage duurt hoogstens een uur en staat daarna hier.',
  titel: ({ dossiercode }) => `Inzage in ${tekst(dossiercode)}`,
  titelInLijst: ({ dossiercode }) => tekst(dossiercode),
} as const satisfies NounOf<'Inzage'>

/** The two acts that give sight, with their words. */
export const AANVRAGEN = {
  dossierInzageAanvragen: {
    label: 'Dossier inzien',
    uitleg:
      'U ziet één dossier met naam, hoogstens een uur. Dit kan alleen als de gemeente het toestaat. Uw reden wordt bewaard, en de privacy officer van de gemeente leest mee.',
    gelukt: 'U ziet het dossier nu.',
  },
  noodinzageAanvragen: {
    label: 'Noodinzage',
    uitleg:
      'U opent één dossier, hoogstens een uur. Uw reden wordt bewaard. De andere privacy officers van de gemeente zien deze noodinzage op deze pagina. Zij krijgen geen e-mail.',
    gelukt: 'Het dossier is nu open voor u.',
  },
} as const
export type Aanvraag = keyof typeof AANVRAGEN
export const AANVRAAGVELDEN: readonly FormField<'DossierInzageAanvragenInput'>[] = [
  { bron: 'dossiercode', soort: 'tekst', label: 'Dossiercode', hulp: 'Bijvoorbeeld: P-4F7Q.', verplicht: true },
  {
    bron: 'reden',
    soort: 'lang',
    label: 'Waarom is dit nodig?',
    hulp: 'Minstens 20 tekens. Noem geen namen. Anderen lezen dit terug.',
    verplicht: true,
  },
  {
    bron: 'minuten',
    soort: 'getal',
    label: 'Aantal minuten',
    hulp: 'Laat leeg voor een uur.',
    grenzen: { min: 1, max: 60 },
  },
]
/** The dossier to go to. */
export const AANVRAAG_ANTWOORD = 'id inburgeraar { id }'

export const BSN_VELDEN: readonly FormField<'InburgeraarBsnZoekenInput'>[] = [
  { bron: 'bsn', soort: 'tekst', label: 'BSN', hulp: 'Negen cijfers.', verplicht: true },
]
export const BSN_ANTWOORD = 'id gevonden dossiercode inburgeraar resterend'
