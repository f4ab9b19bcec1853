// What can be done with an actie. Which of these a user may do on a row now, the server says in `mag`.
import Blok from '@mui/icons-material/BlockOutlined'
import Heropen from '@mui/icons-material/ReplayOutlined'
import Klaar from '@mui/icons-material/CheckCircleOutlined'
import Los from '@mui/icons-material/LinkOffOutlined'
import Later from '@mui/icons-material/EventRepeatOutlined'
import Start from '@mui/icons-material/PlayCircleOutlined'
import Verder from '@mui/icons-material/LockOpenOutlined'
import Verval from '@mui/icons-material/HighlightOffOutlined'
import Wijs from '@mui/icons-material/PersonAddAltOutlined'
import type { ActFaces } from '../platform/api.js'
import { actieVelden, MET_PARTNER } from './actie.fields.js'

const toewijzen = actieVelden.filter(
  (v) => v.bron === 'eigenaar' || v.bron === 'eigenaarPartner' || v.bron === 'medeEigenaren',
)
const reden = {
  bron: 'reden',
  soort: 'lang',
  label: 'Waarom?',
  hulp: 'Anderen lezen deze reden in de geschiedenis.',
  verplicht: true,
} as const

export const actieHandelingen = {
  actieStarten: { label: 'Starten', icoon: Start, gelukt: 'De actie is gestart.', rang: 'hoofd' },
  actieGereedmelden: {
    label: 'Klaar',
    icoon: Klaar,
    gelukt: 'De actie is klaar. Goed werk.',
    rang: 'hoofd',
    velden: [
      {
        bron: 'resultaat',
        soort: 'lang',
        label: 'Wat is het resultaat?',
        hulp: 'Eén of twee zinnen is genoeg.',
        verplicht: true,
      },
    ],
  },
  actieDeblokkeren: { label: 'Weer verder', icoon: Verder, gelukt: 'De actie kan weer verder.', rang: 'hoofd' },
  actieUitstellen: {
    label: 'Uitstellen',
    icoon: Later,
    gelukt: 'De streefdatum is verzet.',
    velden: [{ bron: 'streefdatum', soort: 'datum', label: 'Nieuwe streefdatum', verplicht: true }, reden],
  },
  actieBlokkeren: {
    label: 'Blokkeren',
    icoon: Blok,
    gelukt: 'De actie staat op geblokkeerd.',
    uitleg: 'De actie kan niet verder tot iets anders is gebeurd.',
    velden: [
      { bron: 'wachtenOp', soort: 'lang', label: 'Waarop wacht u?', verplicht: true },
      { bron: 'opgehevenAls', soort: 'lang', label: 'Wanneer kan de actie weer verder?', verplicht: true },
    ],
  },
  actieToewijzen: {
    label: 'Toewijzen',
    icoon: Wijs,
    gelukt: 'De actie is toegewezen.',
    uitleg: MET_PARTNER,
    alleenGewijzigd: true,
    velden: toewijzen,
  },
  actieOntkoppelen: {
    label: 'Losmaken',
    icoon: Los,
    gelukt: 'De actie hoort niet meer bij dit knelpunt.',
    uitleg: 'De actie zelf blijft bestaan. De reden staat in de geschiedenis van de actie.',
    // Asked beside the actie on the page of the knelpunt.
    verborgen: true,
    velden: [reden],
    vast: ['knelpunt'],
  },
  actieHeropenen: {
    label: 'Heropenen',
    icoon: Heropen,
    gelukt: 'De actie is weer open.',
    velden: [reden],
  },
  actieLatenVervallen: {
    label: 'Laten vervallen',
    icoon: Verval,
    gelukt: 'De actie is vervallen.',
    rang: 'gevaar',
    velden: [reden],
  },
} as const satisfies ActFaces<'Actie'>
