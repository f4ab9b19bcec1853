import { scherm, type Pagina } from '../platform/page.js'
import { token } from './token.js'

export const tokenPagina: Pagina = {
  noun: token,
  scherm: { pad: '/tokens', toon: scherm(() => import('./Tokens.js'), 'Tokens') },
  menu: { groep: 'Beheer', plaats: 2, label: 'API-tokens' },
}
