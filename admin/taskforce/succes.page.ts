import { scherm, type Pagina } from '../platform/page.js'
import { succes } from './succes.js'

export const succesPagina: Pagina = {
  noun: succes,
  lijst: scherm(() => import('./SuccesList.js'), 'Succeslijst'),
  menu: { groep: 'Taskforce', plaats: 3 },
}
