import Icoon from '@mui/icons-material/VisibilityOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const wieKeekPagina: Pagina = {
  scherm: { pad: '/wie-keek-er', toon: scherm(() => import('./WhoLooked.js'), 'WieKeekEr') },
  menu: { groep: 'Beheer', plaats: 4, label: 'Wie keek er', icoon: Icoon, vraag: 'leesregels' },
}
