import Klok from '@mui/icons-material/EventAvailableOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const termijnenPagina: Pagina = {
  scherm: { pad: '/termijnen', toon: scherm(() => import('./Termijnen.js'), 'Termijnen') },
  menu: { groep: 'Inburgeraars', plaats: 3, label: 'Termijnen', icoon: Klok, vraag: 'termijnen' },
}
