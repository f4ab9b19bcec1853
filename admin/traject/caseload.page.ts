import Icoon from '@mui/icons-material/BalanceOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const caseloadPagina: Pagina = {
  scherm: { pad: '/caseload', toon: scherm(() => import('./Caseload.js'), 'Caseload') },
  menu: { groep: 'Inburgeraars', plaats: 4, label: 'Caseload', icoon: Icoon, vraag: 'caseload' },
}
