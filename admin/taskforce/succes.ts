// Everything the portal knows about a succes, put together.
import Icoon from '@mui/icons-material/EmojiEventsOutlined'
import type { NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import { succesVelden } from './succes.fields.js'

export const succes = {
  naam: 'successen',
  een: 'succes',
  type: 'Succes',
  label: { een: 'succes', meer: 'successen', lidwoord: 'het' },
  icoon: Icoon,
  velden: succesVelden,
  sorteer: { veld: 'thema', richting: 'ASC' },
  toevoegen: {
    naam: 'succesVastleggen',
    gelukt: 'Het succes is vastgelegd.',
    label: 'Succes vastleggen',
  },
  wijzigen: {
    naam: 'succesWijzigen',
    gelukt: 'Opgeslagen.',
    label: 'Wijzigen',
  },
  handelingen: {},
  geschiedenis: true,
  leeg: 'Er zijn nog geen successen die u kunt zien. Ging er iets goed? Leg het vast, zodat anderen ervan leren.',
  titel: (rij) => tekst(rij.titel),
} as const satisfies NounOf<'Succes', 'succesVastleggen'>
