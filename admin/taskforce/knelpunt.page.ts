import { scherm, type Pagina } from '../platform/page.js'
import { knelpunt } from './knelpunt.js'

export const knelpuntPagina: Pagina = {
  noun: knelpunt,
  toon: scherm(() => import('./KnelpuntShow.js'), 'KnelpuntToon'),
  boven: scherm(() => import('./ThemeChart.js'), 'VerloopBovenLijst'),
  menu: { groep: 'Taskforce', plaats: 1, teller: { soort: 'gemeld', uitleg: 'nieuw gemeld' } },
}
