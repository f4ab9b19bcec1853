import { scherm, type Pagina } from '../platform/page.js'
import { pilot } from './pilot.js'

export const pilotPagina: Pagina = {
  noun: pilot,
  toon: scherm(() => import('./PilotShow.js'), 'PilotToon'),
  menu: { groep: 'Regio', plaats: 3, teller: { soort: 'teEvalueren', uitleg: 'te evalueren' } },
}
