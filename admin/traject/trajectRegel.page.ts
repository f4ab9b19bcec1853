import type { Pagina } from '../platform/page.js'
import { trajectRegel } from './trajectRegel.js'

export const trajectRegelPagina: Pagina = {
  noun: trajectRegel,
  menu: { groep: 'Inburgeraars', plaats: 5 },
}
