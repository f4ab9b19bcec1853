import { scherm, type Pagina } from '../platform/page.js'
import { instelling } from './instelling.js'

export const instellingPagina: Pagina = {
  noun: instelling,
  scherm: { pad: '/instellingen', toon: scherm(() => import('./Settings.js'), 'Instellingen') },
  menu: { groep: 'Beheer', plaats: 3, label: 'Instellingen' },
}
