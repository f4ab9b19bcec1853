import { ZICHTBAARHEDEN } from './kolommen.js'
import { enumVan } from './leesplan/schema.js'

export const Zichtbaarheid = enumVan(
  'Zichtbaarheid',
  ZICHTBAARHEDEN,
  {
    GEMEENTE: 'Alleen de gemeente zelf en de regiocoördinator.',
    REGIO: 'Alle gemeenten in de regio.',
    PARTNERS: 'Alle gemeenten en de partners.',
  },
  'Wie iets mag zien.',
)
