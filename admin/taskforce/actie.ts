// Everything the portal knows about an actie, put together.
import Icoon from '@mui/icons-material/TaskAltOutlined'
import type { NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import { actieHandelingen } from './actie.acts.js'
import { actieVelden } from './actie.fields.js'

export const actie = {
  naam: 'acties',
  een: 'actie',
  type: 'Actie',
  label: { een: 'actie', meer: 'acties', lidwoord: 'de' },
  icoon: Icoon,
  velden: actieVelden,
  extra: [{ bron: 'blokkade', selectie: '{ wachtenOp opgehevenAls sindsDatum }' }],
  sorteer: { veld: 'streefdatum', richting: 'ASC' },
  toevoegen: {
    naam: 'actieToevoegen',
    gelukt: 'De actie is toegevoegd.',
    label: 'Actie toevoegen',
  },
  wijzigen: {
    naam: 'actieWijzigen',
    gelukt: 'Opgeslagen.',
    label: 'Wijzigen',
  },
  handelingen: actieHandelingen,
  geschiedenis: true,
  leeg: 'Er zijn nog geen acties. Voeg een actie toe, of begin bij een knelpunt.',
  titel: (rij) => tekst(rij.titel),
} as const satisfies NounOf<'Actie'>
