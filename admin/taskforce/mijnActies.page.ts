import Mijn from '@mui/icons-material/ChecklistOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const mijnActiesPagina: Pagina = {
  scherm: { pad: '/mijn-acties', toon: scherm(() => import('./MyActions.js'), 'MijnActies') },
  menu: {
    groep: 'Vandaag',
    plaats: 2,
    label: 'Mijn acties',
    icoon: Mijn,
    vraag: 'mijnActies',
    teller: { soort: 'mijnTeLaat', uitleg: 'te laat', letOp: true },
  },
}
