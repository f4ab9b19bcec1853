// The gemeenten of the region: a short closed list, only used to choose from.
import Icoon from '@mui/icons-material/LocationCityOutlined'
import type { FieldList, NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'

const velden = [
  { bron: 'code', soort: 'tekst', label: 'Code' },
  { bron: 'naam', soort: 'tekst', label: 'Naam', lijst: 'kop' },
] as const satisfies FieldList<'Gemeente'>

export const gemeente = {
  naam: 'gemeenten',
  een: 'gemeente',
  type: 'Gemeente',
  label: { een: 'gemeente', meer: 'gemeenten', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  sleutel: 'code',
  kort: true,
  handelingen: {},
  leeg: 'Er zijn geen gemeenten.',
  titel: (rij) => tekst(rij.naam),
} as const satisfies NounOf<'Gemeente'>
