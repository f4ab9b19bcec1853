// Trajecten of the region without a name. A line leads nowhere: the dossiercode is what one asks its regisseur about.
import Icoon from '@mui/icons-material/TimelineOutlined'
import type { FieldList, NounOf } from '../platform/api.js'
import { BINNENKORT } from '../inburgeraar/inburgeraar.filters.js'
import { termijnenInWoorden } from '../inburgeraar/inburgeraar.woorden.js'
import { tekst } from '../platform/noun.js'

const TE_LAAT = {
  bron: 'heeftTermijnTeLaat',
  soort: 'vink',
  label: 'Termijn te laat',
  filter: 'kiesbaar',
  alleenFilter: true,
} as const
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
  TE_LAAT,
  BINNENKORT,
] as const satisfies FieldList<'TrajectRegel'>

export const trajectRegel = {
  naam: 'trajectRegels',
  een: 'trajectRegel',
  type: 'TrajectRegel',
  label: { een: 'traject zonder naam', meer: 'trajecten zonder naam', lidwoord: 'het' },
  icoon: Icoon,
  velden,
  kenmerk: 'dossiercode',
  sorteer: { veld: 'dossiercode', richting: 'ASC' },
  handelingen: {},
  // Who guards terms asks who is behind.
  snel: [TE_LAAT, BINNENKORT].map(({ bron, label }) => ({ label, filter: () => ({ [bron]: true }) })),
  leeg: () => 'Er zijn geen trajecten waarvan de doelgroep bekend is.',
  titel: ({ dossiercode }) => tekst(dossiercode),
} as const satisfies NounOf<'TrajectRegel'>
