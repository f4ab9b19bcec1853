import { scherm, type Pagina } from '../platform/page.js'
import { inburgeraar } from './inburgeraar.js'

export const inburgeraarPagina: Pagina = {
  noun: inburgeraar,
  toon: scherm(() => import('./Dossier.js'), 'Dossier'),
  menu: { groep: 'Inburgeraars', plaats: 1 },
}
