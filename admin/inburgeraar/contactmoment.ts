// Contacts in a dossier: what is asked of them, and what can be done with one.
import Contacticoon from '@mui/icons-material/ForumOutlined'
import Intrekken from '@mui/icons-material/UndoOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import { namenVan, type ActFaces, type FormField, type Part } from '../platform/api.js'
import type { Rechten } from '../platform/rights.js'

/** How many are shown at once; the newest. */
const AANTAL = 10
const wie = (rechten: Rechten, veld: string): string =>
  rechten.magVeld('Gebruiker', 'naam') ? `${veld} { id naam } ` : ''
export const contactmomentenSelectie = (rechten: Rechten): string =>
  `(first: ${AANTAL}) { nodes { id versie mag datum soort samenvatting ${wie(rechten, 'door')}ingetrokkenOp intrekreden } totalCount }`
export type Contactmoment = Part<'Contactmoment'>

/** In the timeline: the acts, and what came with the source data. */
export const NIEUWS_VAN_CONTACT = [...namenVan('Contactmoment'), 'contactmomentInladen']

/** The form on top of the list: what it was about, with the day and the kind that it mostly is. */
export const NIEUW_CONTACT = [
  {
    bron: 'samenvatting',
    soort: 'lang',
    label: 'Nieuw contact: waar ging het over?',
    hulp: 'In het kort. Schrijf hier niets over gezondheid; daar is een eigen deel voor.',
    verplicht: true,
  },
  { bron: 'datum', soort: 'datum', label: 'Dag van het contact', verplicht: true },
  {
    bron: 'soort',
    soort: 'keuze',
    keuzes: 'ContactSoort',
    label: 'Soort contact',
    verplicht: true,
  },
] as const satisfies readonly FormField<'ContactmomentVastleggenInput'>[]
export const contactHandelingen = {
  contactmomentVastleggen: {
    label: 'Contact vastleggen',
    icoon: Contacticoon,
    gelukt: 'Het contact is vastgelegd.',
    velden: NIEUW_CONTACT,
  },
  contactmomentWijzigen: {
    label: 'Verbeteren',
    icoon: Wijzig,
    gelukt: 'Het contact is verbeterd.',
    velden: [
      { bron: 'datum', soort: 'datum', label: 'Dag van het contact', verplicht: true },
      { bron: 'soort', soort: 'keuze', keuzes: 'ContactSoort', label: 'Soort contact', verplicht: true },
      { bron: 'samenvatting', soort: 'lang', label: 'Waar het over ging' },
      {
        bron: 'door',
        soort: 'verwijzing',
        naar: 'gebruikers',
        label: 'Wie het contact had',
        hulp: 'Een regisseur van deze gemeente.',
        kiesUit: { regisseurVan_isNull: false },
        verplicht: true,
      },
    ],
  },
  contactmomentIntrekken: {
    label: 'Intrekken',
    icoon: Intrekken,
    gelukt: 'Het contact is ingetrokken.',
    uitleg: 'Het blijft te lezen en telt niet meer mee als contact.',
    begintLeeg: true,
    rang: 'gevaar',
    velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom klopt het niet?', verplicht: true }],
  },
} as const satisfies ActFaces<'Contactmoment'>
