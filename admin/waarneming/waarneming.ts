// Who stands in for whom: fields, forms and the act that ends it early.
import Icoon from '@mui/icons-material/SwapHorizOutlined'
import Stop from '@mui/icons-material/EventBusyOutlined'
import type { FieldList, NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'

const NIEUW = ['toevoegen'] as const
const velden = [
  {
    bron: 'door',
    soort: 'verwijzing',
    naar: 'gebruikers',
    label: 'Wie neemt waar',
    kolom: 'Waarnemer',
    hulp: 'Een regisseur van dezelfde gemeente.',
    lijst: 'kop',
    filter: 'kiesbaar',
    invoer: NIEUW,
    verplicht: true,
  },
  {
    bron: 'voor',
    soort: 'verwijzing',
    naar: 'gebruikers',
    label: 'Voor wie',
    hulp: 'Laat leeg als iemand voor u waarneemt.',
    lijst: 'vast',
    filter: 'kiesbaar',
    invoer: NIEUW,
  },
  {
    bron: 'status',
    soort: 'keuze',
    keuzes: 'WaarnemingStatus',
    label: 'Status',
    lijst: 'vast',
    filter: 'vast',
  },
  {
    bron: 'vanafDatum',
    soort: 'datum',
    label: 'Eerste dag',
    hulp: 'Vandaag of later.',
    lijst: 'vast',
    sorteer: true,
    invoer: NIEUW,
    verplicht: true,
  },
  {
    bron: 'totDatum',
    soort: 'datum',
    label: 'Laatste dag',
    hulp: 'Deze dag telt nog mee. Hoogstens 92 dagen.',
    lijst: 'vast',
    sorteer: true,
    invoer: NIEUW,
    verplicht: true,
  },
  {
    bron: 'gemeente',
    soort: 'verwijzing',
    naar: 'gemeenten',
    label: 'Gemeente',
    lijst: 'vast',
    filter: 'kiesbaar',
    alsMeerGemeenten: true,
    invoer: NIEUW,
    regiobreed: 'Kies de gemeente van de dossiers.',
  },
  {
    bron: 'reden',
    soort: 'lang',
    label: 'Reden',
    hulp: 'Bijvoorbeeld: vakantie. Schrijf niets over gezondheid. Collega’s lezen dit terug.',
    lijst: 'kiesbaar',
    invoer: NIEUW,
    verplicht: true,
  },
  { bron: 'vastgelegdDoor', soort: 'verwijzing', naar: 'gebruikers', label: 'Vastgelegd door', lijst: 'kiesbaar' },
  { bron: 'beeindigdOp', soort: 'moment', label: 'Eerder beëindigd op', leeg: 'Nee' },
  { bron: 'beeindigdDoor', soort: 'verwijzing', naar: 'gebruikers', label: 'Beëindigd door', leeg: 'Niemand' },
  { bron: 'beeindigreden', soort: 'lang', label: 'Waarom eerder beëindigd', leeg: 'Niet beëindigd' },
] as const satisfies FieldList<'Waarneming', 'waarnemingVastleggen'>

export const waarneming = {
  naam: 'waarnemingen',
  een: 'waarneming',
  type: 'Waarneming',
  label: { een: 'waarneming', meer: 'waarnemingen', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  sorteer: { veld: 'vanafDatum', richting: 'DESC' },
  toevoegen: { naam: 'waarnemingVastleggen', label: 'Waarneming vastleggen', gelukt: 'De waarneming is vastgelegd.' },
  handelingen: {
    waarnemingBeeindigen: {
      label: 'Eerder beëindigen',
      icoon: Stop,
      gelukt: 'De waarneming is beëindigd.',
      uitleg: 'De waarnemer ziet de dossiers dan meteen niet meer. Een nieuwe waarneming kan altijd.',
      rang: 'gevaar',
      velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom eindigt de waarneming eerder?', verplicht: true }],
      begintLeeg: true,
    },
  },
  geschiedenis: true,
  leeg: 'Er neemt niemand voor een ander waar. Gaat een regisseur met vakantie? Leg dan vast wie waarneemt.',
  titel: ({ voor, door }) => `${tekst(door?.naam)} voor ${tekst(voor?.naam)}`,
} as const satisfies NounOf<'Waarneming', 'waarnemingVastleggen'>
