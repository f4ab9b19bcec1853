// The menu, grouped by what people do.
import Cijfers from '@mui/icons-material/BarChartOutlined'
import Ophalen from '@mui/icons-material/DataObjectOutlined'
import Mijn from '@mui/icons-material/ChecklistOutlined'
import Vandaag from '@mui/icons-material/TodayOutlined'
import { convenant } from './convenant/convenant.js'
import { partner } from './partner/partner.js'
import { gebruiker } from './gemeente/gebruiker.js'
import { token } from './gemeente/token.js'
import type { Menugroep } from './platform/layout/Navigation.js'
import { pilot } from './pilot/pilot.js'
import { actie } from './taskforce/actie.js'
import { knelpunt } from './taskforce/knelpunt.js'
import { succes } from './taskforce/succes.js'
import { ActiesTeLaat, MijnTeLaat, NieuwGemeld, TeEvalueren } from './vandaag/Counter.js'

export const menu: readonly Menugroep[] = [
  {
    label: 'Vandaag',
    punten: [
      { pad: '/', label: 'Start', icoon: Vandaag },
      { pad: '/mijn-acties', label: 'Mijn acties', icoon: Mijn, vraag: 'mijnActies', teller: MijnTeLaat },
    ],
  },
  {
    label: 'Taskforce',
    punten: [
      { pad: '/knelpunten', label: 'Knelpunten', icoon: knelpunt.icoon, vraag: 'knelpunten', teller: NieuwGemeld },
      { pad: '/acties', label: 'Acties', icoon: actie.icoon, vraag: 'acties', teller: ActiesTeLaat },
      { pad: '/successen', label: 'Successen', icoon: succes.icoon, vraag: 'successen' },
    ],
  },
  {
    label: 'Regio',
    punten: [
      { pad: '/convenanten', label: 'Convenant', icoon: convenant.icoon, vraag: 'convenanten' },
      { pad: '/partners', label: 'Partners', icoon: partner.icoon, vraag: 'partners' },
      { pad: '/pilots', label: 'Pilots', icoon: pilot.icoon, vraag: 'pilots', teller: TeEvalueren },
    ],
  },
  {
    label: 'Cijfers',
    punten: [
      { pad: '/taakstellingen', label: 'Taakstelling', icoon: Cijfers, vraag: 'taakstellingen' },
      { pad: '/verkenner', label: 'Gegevens ophalen', icoon: Ophalen },
    ],
  },
  {
    label: 'Beheer',
    punten: [
      { pad: '/gebruikers', label: 'Gebruikers', icoon: gebruiker.icoon, vraag: 'gebruikers' },
      { pad: '/tokens', label: 'API-tokens', icoon: token.icoon, vraag: 'tokens' },
    ],
  },
]
