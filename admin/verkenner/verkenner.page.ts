import Ophalen from '@mui/icons-material/DataObjectOutlined'
import { scherm, type Pagina } from '../platform/page.js'

export const verkennerPagina: Pagina = {
  scherm: { pad: '/verkenner', toon: scherm(() => import('./Explorer.js'), 'Verkenner') },
  menu: { groep: 'Cijfers', plaats: 2, label: 'Gegevens ophalen', icoon: Ophalen },
}
