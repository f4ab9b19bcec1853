// Everything the portal knows about a knelpunt, put together.
import Icoon from '@mui/icons-material/ReportProblemOutlined'
import type { NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import { knelpuntHandelingen } from './knelpunt.acts.js'
import { knelpuntVelden } from './knelpunt.fields.js'

export const knelpunt = {
  naam: 'knelpunten',
  een: 'knelpunt',
  type: 'Knelpunt',
  label: { een: 'knelpunt', meer: 'knelpunten', lidwoord: 'het' },
  icoon: Icoon,
  velden: knelpuntVelden,
  sorteer: { veld: 'melddatum', richting: 'DESC' },
  toevoegen: {
    naam: 'knelpuntMelden',
    gelukt: 'Het knelpunt is gemeld.',
    label: 'Knelpunt melden',
  },
  wijzigen: {
    naam: 'knelpuntWijzigen',
    gelukt: 'Opgeslagen.',
    label: 'Wijzigen',
  },
  handelingen: knelpuntHandelingen,
  geschiedenis: true,
  leeg: 'Er zijn nog geen knelpunten die u kunt zien. Merkt u dat iets niet goed gaat? Meld dan een knelpunt.',
  titel: (rij) => tekst(rij.titel),
} as const satisfies NounOf<'Knelpunt', 'knelpuntMelden'>
