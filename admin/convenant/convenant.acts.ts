// What can be done with a convenant. Parties and afspraken are acted on from their own tables on the page, so those acts
// are no buttons in its head.
import Beeindig from '@mui/icons-material/EventBusyOutlined'
import Onderteken from '@mui/icons-material/DrawOutlined'
import Toevoegen from '@mui/icons-material/AddOutlined'
import Uit from '@mui/icons-material/LogoutOutlined'
import Weg from '@mui/icons-material/DeleteOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import type { ActFaces, FormField } from '../platform/api.js'

const afspraakvelden = [
  { bron: 'tekst', soort: 'lang', label: 'Wat is afgesproken?', verplicht: true },
  {
    bron: 'partijen',
    soort: 'keuze',
    meer: true,
    label: 'Voor welke partijen?',
    hulp: 'Kiest u niets? Dan geldt de afspraak voor alle partijen.',
  },
  {
    bron: 'acties',
    soort: 'verwijzing',
    meer: true,
    naar: 'acties',
    label: 'Acties',
    hulp: 'De acties die deze afspraak uitvoeren.',
  },
] as const satisfies readonly FormField<'AfspraakToevoegenInput'>[]

export const convenantHandelingen = {
  convenantOndertekenen: {
    label: 'Ondertekenen',
    icoon: Onderteken,
    gelukt: 'Het convenant is ondertekend.',
    uitleg: 'Alle partijen die nu meedoen, tekenen op deze dag.',
    rang: 'hoofd',
    velden: [{ bron: 'ondertekeningsdatum', soort: 'datum', label: 'Dag van ondertekening', verplicht: true }],
  },
  convenantBeeindigen: {
    label: 'Beëindigen',
    icoon: Beeindig,
    gelukt: 'Het convenant is beëindigd.',
    rang: 'gevaar',
    velden: [
      { bron: 'einddatum', soort: 'datum', label: 'Laatste dag', verplicht: true },
      { bron: 'reden', soort: 'lang', label: 'Waarom?', verplicht: true },
    ],
  },
  partnerToetreden: {
    label: 'Partij toevoegen',
    icoon: Toevoegen,
    gelukt: 'De partij doet mee aan het convenant.',
    verborgen: true,
    velden: [
      { bron: 'partner', soort: 'verwijzing', naar: 'partners', label: 'Partner' },
      { bron: 'gemeente', soort: 'verwijzing', naar: 'gemeenten', label: 'Gemeente' },
      { bron: 'vertegenwoordiger', soort: 'tekst', label: 'Vertegenwoordiger', hulp: 'Naam en functie.' },
      {
        bron: 'toetredingsdatum',
        soort: 'datum',
        label: 'Toegetreden op',
        hulp: 'Een dag na de ondertekening. Wie op de dag zelf tekende, staat al in de lijst.',
      },
    ],
  },
  partnerUittreden: {
    label: 'Uittreden',
    icoon: Uit,
    gelukt: 'De partij is uitgetreden.',
    uitleg: 'De partij blijft in de lijst staan, met de dag en de reden.',
    rang: 'gevaar',
    verborgen: true,
    velden: [
      { bron: 'uittredingsdatum', soort: 'datum', label: 'Uitgetreden op', verplicht: true },
      { bron: 'reden', soort: 'lang', label: 'Waarom?', verplicht: true },
    ],
    vast: ['partij'],
  },
  afspraakToevoegen: {
    label: 'Afspraak toevoegen',
    icoon: Toevoegen,
    gelukt: 'De afspraak is toegevoegd.',
    verborgen: true,
    velden: afspraakvelden,
  },
  afspraakWijzigen: {
    label: 'Afspraak wijzigen',
    icoon: Wijzig,
    gelukt: 'Opgeslagen.',
    verborgen: true,
    velden: afspraakvelden,
    vast: ['afspraak'],
  },
  afspraakVerwijderen: {
    label: 'Afspraak verwijderen',
    icoon: Weg,
    gelukt: 'De afspraak is verwijderd.',
    uitleg: 'De afspraak gaat uit het convenant. In de geschiedenis blijft staan dat zij er was.',
    rang: 'gevaar',
    verborgen: true,
    vraagtBevestiging: true,
    velden: [],
    vast: ['afspraak'],
  },
} as const satisfies ActFaces<'Convenant'>
