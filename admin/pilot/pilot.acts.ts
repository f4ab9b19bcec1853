// What can be done with a pilot. Which of these a user may do on a row now, the server says in `mag`.
import Afsluiten from '@mui/icons-material/CheckCircleOutlined'
import Evalueren from '@mui/icons-material/RateReviewOutlined'
import Corrigeren from '@mui/icons-material/EditNoteOutlined'
import Meten from '@mui/icons-material/StraightenOutlined'
import Heropenen from '@mui/icons-material/ReplayOutlined'
import Starten from '@mui/icons-material/PlayArrowOutlined'
import Stoppen from '@mui/icons-material/BlockOutlined'
import type { ActFaces } from '../platform/api.js'
import { correctieVelden } from './pilot.fields.js'

export const pilotHandelingen = {
  pilotStarten: {
    label: 'Starten',
    icoon: Starten,
    gelukt: 'De pilot is gestart.',
    rang: 'hoofd',
    velden: [{ bron: 'begindatum', soort: 'datum', label: 'Begindatum', hulp: 'Laat leeg voor vandaag.' }],
  },
  pilotEvalueren: {
    label: 'Evalueren',
    icoon: Evalueren,
    gelukt: 'De evaluatie is vastgelegd.',
    uitleg: 'De evaluatie die u als laatste vastlegt, geldt. Eerdere evaluaties blijven staan.',
    begintLeeg: true,
    rang: 'hoofd',
    velden: [
      { bron: 'datum', soort: 'datum', label: 'Dag van de evaluatie', verplicht: true },
      { bron: 'besluit', soort: 'keuze', keuzes: 'PilotBesluit', label: 'Besluit', verplicht: true },
      {
        bron: 'leerpunten',
        soort: 'tekst',
        meer: true,
        label: 'Leerpunten',
        hulp: 'Wat leerde u? Eén leerpunt per regel.',
        verplicht: true,
      },
      { bron: 'bron', soort: 'tekst', label: 'Bron', hulp: 'Bijvoorbeeld het eindrapport.' },
    ],
  },
  pilotMetingVastleggen: {
    label: 'Meting vastleggen',
    icoon: Meten,
    gelukt: 'De meting is vastgelegd.',
    velden: [
      { bron: 'periode', soort: 'tekst', label: 'Periode', hulp: 'Bijvoorbeeld: 2023.', verplicht: true },
      { bron: 'cijfer', soort: 'cijfer', label: 'Cijfer', verplicht: true },
      { bron: 'toelichting', soort: 'lang', label: 'Toelichting' },
    ],
  },
  pilotAfsluiten: {
    label: 'Afsluiten',
    icoon: Afsluiten,
    gelukt: 'De pilot is afgesloten.',
    velden: [{ bron: 'einddatum', soort: 'datum', label: 'Einddatum', hulp: 'Laat leeg voor vandaag.' }],
  },
  pilotStoppen: {
    label: 'Stoppen',
    icoon: Stoppen,
    gelukt: 'De pilot is gestopt.',
    uitleg: 'De pilot gaat niet verder, vanaf vandaag. U kunt de pilot later heropenen.',
    rang: 'gevaar',
    velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom?', verplicht: true }],
  },
  pilotHeropenen: {
    label: 'Heropenen',
    icoon: Heropenen,
    gelukt: 'De pilot is weer open.',
    uitleg: 'Daarna kunt u weer meten, evalueren en wijzigen.',
    velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom?', verplicht: true }],
  },
  pilotCorrigeren: {
    label: 'Corrigeren',
    icoon: Corrigeren,
    gelukt: 'De verbetering is opgeslagen.',
    uitleg: 'De pilot blijft dicht. Wat u verbetert, staat met uw reden in de geschiedenis.',
    velden: correctieVelden,
  },
} as const satisfies ActFaces<'Pilot'>
