import { scherm, type Pagina } from '../platform/page.js'
import { gebruiker } from './gebruiker.js'

export const gebruikerPagina: Pagina = {
  noun: gebruiker,
  toon: scherm(() => import('./GebruikerShow.js'), 'GebruikerToon'),
  menu: { groep: 'Beheer', plaats: 1 },
}
