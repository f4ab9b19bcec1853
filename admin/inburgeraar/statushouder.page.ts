import type { Pagina } from '../platform/page.js'
import { statushouder } from './statushouder.js'

export const statushouderPagina: Pagina = {
  noun: statushouder,
  menu: { groep: 'Inburgeraars', plaats: 2 },
}
