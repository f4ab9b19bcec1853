// Trajecten of the region without a name. A line leads nowhere: the dossiercode is what one asks its regisseur about.
import Icoon from '@mui/icons-material/TimelineOutlined'
import type { FieldList, NounOf } from '../platform/api.js'
import { termijnenInWoorden } from '../inburgeraar/inburgeraar.woorden.js'
import { tekst } from '../platform/noun.js'

const velden = [
  { bron: 'dossiercode', soort: 'tekst', label: 'Dossiercode', kolom: 'Dossier', lijst: 'vast', sorteer: true },
  { bron: 'gemeente', soort: 'verwijzing', naar: 'gemeenten', label: 'Gemeente', lijst: 'vast', filter: 'vast' },
  { bron: 'wetsregime', soort: 'keuze', keuzes: 'Wetsregime', label: 'Wet', lijst: 'vast', filter: 'kiesbaar' },
  { bron: 'status', soort: 'keuze', keuzes: 'TrajectStatus', label: 'Fase', lijst: 'vast', filter: 'vast' },
  {
    bron: 'leerroute',
    soort: 'keuze',
    keuzes: 'Leerroute',
    label: 'Leerroute',
    lijst: 'vast',
    filter: 'kiesbaar',
    leeg: 'Nog niet gekozen',
  },
  { bron: 'doelgroep', soort: 'keuze', keuzes: 'Doelgroepindeling', label: 'Doelgroep', lijst: 'vast' },
  {
    bron: 'termijnen',
    soort: 'verwijzing',
    label: 'Termijnen',
    binnen: '{ soort laatsteDag status isTeLaat }',
    zegt: termijnenInWoorden,
    lijst: 'vast',
    leeg: 'Er loopt geen termijn',
  },
] as const satisfies FieldList<'TrajectRegel'>

export const trajectRegel = {
  naam: 'trajectRegels',
  een: 'trajectRegel',
  type: 'TrajectRegel',
  label: { een: 'traject', meer: 'trajecten', lidwoord: 'het' },
  icoon: Icoon,
  velden,
  kenmerk: 'dossiercode',
  sorteer: { veld: 'dossiercode', richting: 'ASC' },
  handelingen: {},
  leeg: () => 'Er zijn geen trajecten waarvan de doelgroep bekend is.',
  titel: ({ dossiercode }) => tekst(dossiercode),
} as const satisfies NounOf<'TrajectRegel'>
