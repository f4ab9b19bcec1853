import { scherm, type Pagina } from '../../platform/page.js'
import { inzage } from './inzage.js'

export const inzagePagina: Pagina = {
  noun: inzage,
  toon: scherm(() => import('./SightShow.js'), 'Inzagetoon'),
  boven: scherm(() => import('./SightButtons.js'), 'Inzageknoppen'),
  menu: { groep: 'Inburgeraars', plaats: 6, label: 'Dossier inzien' },
}
