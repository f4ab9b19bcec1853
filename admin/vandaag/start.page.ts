import Vandaag from '@mui/icons-material/TodayOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const startPagina: Pagina = {
  scherm: { pad: '/', toon: scherm(() => import('./Start.js'), 'Start') },
  menu: { groep: 'Vandaag', plaats: 1, label: 'Start', icoon: Vandaag },
}
