import { scherm, type Pagina } from '../platform/page.js'
import { convenant } from './convenant.js'

export const convenantPagina: Pagina = {
  noun: convenant,
  toon: scherm(() => import('./ConvenantShow.js'), 'ConvenantToon'),
  menu: { groep: 'Regio', plaats: 1, label: 'Convenant' },
}
