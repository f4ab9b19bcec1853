// The traject of a person: shown in the dossier, with acts of its own. It has no page: its rows lead to the dossier.
import Icoon from '@mui/icons-material/RouteOutlined'
import type { NounOf } from '../platform/api.js'
import { keuze } from '../platform/choices.js'
import { tekst } from '../platform/noun.js'
import { trajectHandelingen } from './traject.acts.js'

export const traject = {
  naam: 'trajecten',
  een: 'traject',
  type: 'Traject',
  label: { een: 'traject', meer: 'trajecten', lidwoord: 'het' },
  icoon: Icoon,
  velden: [
    { bron: 'wetsregime', soort: 'keuze', keuzes: 'Wetsregime', label: 'Wet' },
    { bron: 'status', soort: 'keuze', keuzes: 'TrajectStatus', label: 'Status' },
  ],
  sorteer: { veld: 'begindatum', richting: 'DESC' },
  handelingen: trajectHandelingen,
  leeg: (rechten) =>
    rechten.magVragen('trajectStarten')
      ? 'Er zijn geen trajecten in uw caseload.'
      : 'U ziet hier alleen trajecten uit dossiers waarin u tijdelijk inzage hebt, en die zijn er nu niet.',
  titel: ({ wetsregime }) => `traject onder de ${keuze('Wetsregime', tekst(wetsregime)).label}`,
} as const satisfies NounOf<'Traject'>
