import { scherm, type Pagina } from '../platform/page.js'
import { actie } from './actie.js'

export const actiePagina: Pagina = {
  noun: actie,
  toon: scherm(() => import('./ActieShow.js'), 'ActieToon'),
  menu: { groep: 'Taskforce', plaats: 2, teller: { soort: 'actiesTeLaat', uitleg: 'te laat', letOp: true } },
}
