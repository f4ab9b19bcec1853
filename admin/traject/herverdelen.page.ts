import { scherm, type Pagina } from '../platform/page.js'

export const herverdelenPagina: Pagina = {
  scherm: { pad: '/herverdelen', toon: scherm(() => import('./Herverdelen.js'), 'Herverdelen') },
}
