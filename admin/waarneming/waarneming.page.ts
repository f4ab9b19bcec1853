import type { Pagina } from '../platform/page.js'
import { waarneming } from './waarneming.js'

export const waarnemingPagina: Pagina = {
  noun: waarneming,
  menu: { groep: 'Beheer', plaats: 5 },
}
