// Showing a whole BSN: what is asked of the user, and what of the server.
import type { FormField } from '../platform/api.js'

export const TOON_VELDEN: readonly FormField<'InburgeraarBsnTonenInput'>[] = [
  {
    bron: 'reden',
    soort: 'lang',
    label: 'Waarom hebt u het hele BSN nodig?',
    hulp: 'Anderen lezen dit terug.',
    verplicht: true,
  },
]
/** The only place that asks for the whole number. */
export const BSN_GETOOND = 'id versie bsn'
