import type { Pagina } from '../platform/page.js'
import { gemeente } from './gemeente.js'

/** Only chosen from: it has no screens. */
export const gemeentePagina: Pagina = { noun: gemeente }
