import Icoon from '@mui/icons-material/BadgeOutlined'
import { scherm, type Pagina } from '../../platform/page.js'

export const bsnPagina: Pagina = {
  scherm: { pad: '/zoeken-op-bsn', toon: scherm(() => import('./BsnPage.js'), 'Bsnpagina') },
  menu: { groep: 'Inburgeraars', plaats: 7, label: 'Zoeken op BSN', icoon: Icoon, vraag: 'inburgeraarBsnZoeken' },
}
