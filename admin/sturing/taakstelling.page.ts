import Cijfers from '@mui/icons-material/BarChartOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const taakstellingPagina: Pagina = {
  scherm: { pad: '/taakstellingen', toon: scherm(() => import('./Targets.js'), 'Taakstellingen') },
  menu: { groep: 'Cijfers', plaats: 1, label: 'Taakstelling', icoon: Cijfers, vraag: 'taakstellingen' },
}
