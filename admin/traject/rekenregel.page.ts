import Regels from '@mui/icons-material/GavelOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const rekenregelPagina: Pagina = {
  scherm: { pad: '/rekenregels', toon: scherm(() => import('./Rekenregels.js'), 'Rekenregels') },
  menu: { groep: 'Beheer', plaats: 3, label: 'Rekenregels', icoon: Regels, vraag: 'rekenregels' },
}
