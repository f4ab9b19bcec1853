// Persons with asylum, as a list of their own: who has a house, and who waits for one. A row leads to the dossier.
import Icoon from '@mui/icons-material/MapsHomeWorkOutlined'
import type { NounOf } from '../platform/api.js'
import { statushouderVelden } from './statushouder.fields.js'
import { inburgeraar } from './inburgeraar.js'

const { een, type, sorteer, titel, titelInLijst, titelvelden, kenmerk, zoektOp, mijn, vasteFilters } = inburgeraar

export const statushouder = {
  een,
  type,
  sorteer,
  titel,
  titelInLijst,
  titelvelden,
  kenmerk,
  zoektOp,
  mijn,
  vasteFilters,
  naam: 'statushouders',
  label: { een: 'statushouder', meer: 'statushouders', lidwoord: 'de' },
  icoon: Icoon,
  velden: statushouderVelden,
  rijenVan: inburgeraar.naam,
  handelingen: {},
  leeg: (rechten) =>
    rechten.magVragen('inburgeraarToevoegen')
      ? 'Er zijn geen statushouders in uw caseload.'
      : 'U ziet hier alleen statushouders in wier dossier u tijdelijk inzage hebt, en die zijn er nu niet.',
} as const satisfies NounOf<'Inburgeraar'>
