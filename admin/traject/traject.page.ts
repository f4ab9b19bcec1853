import type { Pagina } from '../platform/page.js'
import { traject } from './traject.js'

/** No screen of its own: the dossier shows it. */
export const trajectPagina: Pagina = { noun: traject }
