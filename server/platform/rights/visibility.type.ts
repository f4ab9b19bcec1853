import { ZICHTBAARHEDEN } from './columns.js'
import { enumOf } from '../read/declare/schema.js'

/** What becomes visible when more people may see a row: said wherever that can be chosen (ADR 0009). */
export const WIDEN =
  'Wordt het ruimer, dan ziet wie erbij komt de titel, de omschrijving en al het andere dat er nu staat, en alles wat er daarna gebeurt. De geschiedenis van daarvoor blijft bij wie die toen al las.'

export const Zichtbaarheid = enumOf(
  'Zichtbaarheid',
  ZICHTBAARHEDEN,
  {
    GEMEENTE: 'Alleen de gemeente: de gemeente zelf en de regiocoördinator.',
    REGIO: 'Alle gemeenten: alle gemeenten in de regio.',
    PARTNERS: 'Gemeenten en partners: alle gemeenten en alle partners in de regio.',
  },
  `Wie iets mag zien. ${WIDEN}`,
)
