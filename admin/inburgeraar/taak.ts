// Taken in a dossier: what is asked of them, and what can be done with one.
import Klaar from '@mui/icons-material/CheckOutlined'
import Nieuw from '@mui/icons-material/AddOutlined'
import Open from '@mui/icons-material/ReplayOutlined'
import Vervalt from '@mui/icons-material/CloseOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import { namenVan, type ActFaces, type Part } from '../platform/api.js'
import type { Rechten } from '../platform/rights.js'

/** How many are shown at once: a dossier has few. */
const AANTAL = 50
export const takenSelectie = (rechten: Rechten): string =>
  `(first: ${AANTAL}) { nodes { id versie mag titel streefdatum status isTeLaat resultaat gereedOp ${
    rechten.magVeld('Gebruiker', 'naam') ? 'eigenaar { id naam } ' : ''
  }} totalCount }`
export type Taak = Part<'Taak'>
export const NIEUWS_VAN_TAKEN = [...namenVan('Taak'), 'taakInladen']

const VELDEN = [
  {
    bron: 'titel',
    soort: 'tekst',
    label: 'Wat moet er gebeuren?',
    hulp: 'In het kort, zonder gegevens over gezondheid.',
    verplicht: true,
  },
  { bron: 'streefdatum', soort: 'datum', label: 'Klaar uiterlijk op' },
] as const
const EIGENAAR = {
  bron: 'eigenaar',
  soort: 'verwijzing',
  naar: 'gebruikers',
  label: 'Wie doet het?',
  kiesUit: { regisseurVan_isNull: false },
} as const

export const taakHandelingen = {
  taakToevoegen: {
    label: 'Taak toevoegen',
    icoon: Nieuw,
    gelukt: 'De taak staat in het dossier.',
    begintLeeg: true,
    velden: [...VELDEN, { ...EIGENAAR, hulp: 'Laat leeg als u het zelf doet.' }],
  },
  taakWijzigen: {
    label: 'Wijzigen',
    icoon: Wijzig,
    gelukt: 'De taak is gewijzigd.',
    velden: [...VELDEN, { ...EIGENAAR, hulp: 'Een regisseur die dit dossier ziet.', verplicht: true }],
  },
  taakGereedmelden: { label: 'Klaar', icoon: Klaar, gelukt: 'De taak is klaar.', rang: 'hoofd' },
  taakLatenVervallen: {
    label: 'Laten vervallen',
    icoon: Vervalt,
    gelukt: 'De taak is vervallen.',
    begintLeeg: true,
    rang: 'gevaar',
    velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom hoeft het niet meer?', verplicht: true }],
  },
  taakHeropenen: { label: 'Weer openen', icoon: Open, gelukt: 'De taak is weer open.' },
} as const satisfies ActFaces<'Taak'>
