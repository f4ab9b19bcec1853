import { scherm, type Pagina } from '../platform/page.js'
import { succes } from './succes.js'

export const succesPagina: Pagina = {
  noun: succes,
  toon: scherm(() => import('./SuccesShow.js'), 'SuccesToon'),
  lijst: scherm(() => import('./SuccesList.js'), 'Succeslijst'),
  menu: { groep: 'Taskforce', plaats: 3 },
}
