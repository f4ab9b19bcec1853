// What can be done with a knelpunt. Which of these a user may do on a row now, the server says in `mag`.
import Fout from '@mui/icons-material/HighlightOffOutlined'
import Heropen from '@mui/icons-material/ReplayOutlined'
import Klaar from '@mui/icons-material/CheckCircleOutlined'
import Pauze from '@mui/icons-material/PauseCircleOutlined'
import Volg from '@mui/icons-material/NotificationsActiveOutlined'
import Volgniet from '@mui/icons-material/NotificationsOffOutlined'
import Zoek from '@mui/icons-material/ManageSearchOutlined'
import type { ActFaces } from '../platform/api.js'

const reden = [
  { bron: 'reden', soort: 'lang', label: 'Waarom?', hulp: 'De melder leest deze reden.', verplicht: true },
] as const

export const knelpuntHandelingen = {
  knelpuntOnderzoeken: { label: 'Onderzoek starten', icoon: Zoek, gelukt: 'Het onderzoek is gestart.', rang: 'hoofd' },
  knelpuntOplossen: {
    label: 'Oplossen',
    icoon: Klaar,
    gelukt: 'Het knelpunt is opgelost.',
    uitleg: 'Dit kan als er geen acties meer lopen.',
    velden: [
      {
        bron: 'resultaat',
        soort: 'lang',
        label: 'Wat is het resultaat?',
        hulp: 'Schrijf op wat nu beter gaat.',
        verplicht: true,
      },
    ],
  },
  knelpuntParkeren: {
    label: 'Parkeren',
    icoon: Pauze,
    gelukt: 'Het knelpunt is geparkeerd.',
    velden: reden,
  },
  knelpuntAfwijzen: {
    label: 'Afwijzen',
    icoon: Fout,
    gelukt: 'Het knelpunt is afgewezen.',
    rang: 'gevaar',
    velden: reden,
  },
  knelpuntHeropenen: {
    label: 'Heropenen',
    icoon: Heropen,
    gelukt: 'Het knelpunt is weer open.',
    velden: reden,
  },
  knelpuntVolgen: { label: 'Volgen', icoon: Volg, gelukt: 'U volgt dit knelpunt.' },
  knelpuntOntvolgen: {
    label: 'Niet meer volgen',
    icoon: Volgniet,
    gelukt: 'U volgt dit knelpunt niet meer.',
  },
} as const satisfies ActFaces<'Knelpunt'>
