import { scherm, type Pagina } from '../platform/page.js'
import { partner } from './partner.js'

export const partnerPagina: Pagina = {
  noun: partner,
  toon: scherm(() => import('./PartnerShow.js'), 'PartnerToon'),
  menu: { groep: 'Regio', plaats: 2 },
}
